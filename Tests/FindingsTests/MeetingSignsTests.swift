import Articles
import Testing
import Vocabulary

@testable import Findings
@testable import Reading

/// Nothing is lost where a passage is not read for meetings: what its words and names rule out, no reading finds.
@Suite struct MeetingSignsTests {
    private static let finder = Finder()

    private func context(_ text: String, title: String = "", published: String?) -> FindingContext {
        Self.finder.context(
            of: Article(
                id: "a", title: title, body: text, published: published.flatMap { Day($0) }, origin: .init(path: "a")))
    }

    /// Each article of the gate, each of its paragraphs, and both in capitals and without any.
    private func passages() throws -> [FindingContext] {
        try GateFile.lines(of: "articles.jsonl", as: GateFile.Article.self).flatMap { article in
            let paragraphs = article.text.split(separator: "\n\n").map { String($0) }
            return ([article.text] + paragraphs).flatMap { text in
                [text, text.uppercased(), text.lowercased()].map {
                    context($0, title: article.title, published: article.date)
                } + [context(text, published: nil), context(text, published: "1987-03-01")]
            }
        }
    }

    @Test func rulesOutOnlyPassagesWithoutCandidates() throws {
        let reader = Self.finder.reader
        let triggers = TriggerTable(lexicon: reader.lexicon)
        let words = FrameWords(lexicon: reader.lexicon)
        let table = GroupingTable(gazetteer: reader.gazetteer)
        let signs = MeetingSigns(triggers: triggers, frames: words, words: reader.lexicon.count)
        var (ruledOut, left) = (0, 0)
        for context in try passages() {
            guard !signs.areGiven(in: context) else {
                left += 1
                continue
            }
            ruledOut += 1
            guard CandidateReader.isPossible(in: context) else { continue }
            let candidates = CandidateReader.candidates(
                in: context, triggers: triggers, frames: PassageFrames(context: context, words: words),
                groupings: PassageGroupings(context: context, table: table))
            #expect(candidates.isEmpty, "\(context.passage.text(0..<context.passage.tokens.count))")
        }
        #expect(ruledOut > 100 && left > 100)
    }

    @Test(arguments: [
        ("Reagan met Thatcher.", "1987-03-01", true), ("Ronald Reagan spoke to Margaret Thatcher.", "2020-03-01", true),
        ("The minister went from Denver to Osaka.", "1987-03-01", true),
        ("The shop moved from Denver to Osaka.", "1987-03-01", false),
        ("Japan met nobody.", "1987-03-01", false), ("Japan met Kenya.", "1987-03-01", true),
        ("The shareholders met.", "1987-03-01", false),
    ])
    func asksForTwoCountries(text: String, published: String, mayBeTwo: Bool) {
        let context = context(text, published: published)
        #expect(context.reader.mayNameTwoCountries(in: context.passage) == mayBeTwo)
    }
}
