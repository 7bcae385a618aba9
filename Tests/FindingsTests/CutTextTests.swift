import Articles
import Findings
import Testing
import Vocabulary

/// Rules look ahead of a word; what they look for is not there where a text breaks off, as the summaries of feeds do.
@Suite struct CutTextTests {
    private static let finder = Finder()

    private func find(_ text: String, of line: GateFile.Article) -> ArticleFindings {
        Self.finder.find(
            in: Article(
                id: line.id, title: line.title, body: text, published: line.date.flatMap { Day($0) },
                source: line.source, origin: .init(path: "a")))
    }

    @Test("reads articles that break off without a mark at any word")
    func readsWhatBreaksOff() throws {
        var found = 0
        for line in try GateFile.lines(of: "articles.jsonl", as: GateFile.Article.self) {
            let words = line.text.split(separator: " ")
            for end in stride(from: 1, to: words.count, by: 9) {
                var text = words[..<end].joined(separator: " ")
                while let last = text.last, ".!?".contains(last) { text.removeLast() }
                let findings = find(text, of: line)
                let evidence =
                    findings.meetings.map(\.evidence) + findings.anniversaries.map(\.evidence)
                    + findings.milestones.map(\.evidence)
                found += evidence.count
                for one in evidence where one.span.part == .body {
                    #expect(one.span.upper <= text.utf8.count, "\(line.id), \(end) words")
                }
            }
        }
        #expect(found > 100)
    }

    @Test(
        "looks for no length of time behind the last word",
        arguments: ["held in his honor", "to mark", "will celebrate its", "for the half", "a quarter of a"])
    func looksForNothingBehindTheEnd(end: String) throws {
        let line = try #require(try GateFile.lines(of: "articles.jsonl", as: GateFile.Article.self).first)
        let text = "Peru and Kenya commemorate the founder of the ports with street parties \(end)"
        #expect(find(text, of: line).anniversaries.isEmpty)
    }
}
