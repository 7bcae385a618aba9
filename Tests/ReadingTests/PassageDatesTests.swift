import Articles
import Testing
import Vocabulary

@testable import Reading

/// Dates that are read where somebody asks are those that a reading from the beginning finds.
@Suite struct PassageDatesTests {
    static let reader = Reader()

    private static let sentences = [
        "They met on 3 May 2022.", "The following day they left.", "The previous day had been long.",
        "Nobody said why.", "They met again two weeks later.", "In June 2021 it rained.",
        "The following month was dry.", "LIMA, 4 June 2020 - The ministers arrived.", "On Friday he slept.",
        "The next year was better.",
    ]

    private func passage(_ text: String, published: Day?) -> Passage {
        Self.reader.read(Article(id: "a", title: "", body: text, published: published, origin: .init(path: "a")))
    }

    private func told(_ expressions: [DateExpression]) -> [String] {
        expressions.map { "\($0.tokens) \($0.timex) \($0.dates.map { "\($0)" } ?? "") \($0.isDateline)" }
    }

    @Test("in whatever order the sentences are asked for", arguments: [Day("2022-05-09"), nil])
    func areThoseOfAReadingFromTheBeginning(published: Day?) {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let count = Int.random(in: 1...12, using: &random)
            let text = (0..<count).map { _ in Self.sentences.randomElement(using: &random)! }.joined(separator: "\n\n")
            let passage = passage(text, published: published)
            let anchor = DateAnchor(published: published)
            let all = Self.reader.dates.expressions(
                in: passage.bytes, tokens: passage.tokens, sentences: passage.sentences.map(\.tokens), anchor: anchor)
            let dates = PassageDates(of: passage, reader: Self.reader.dates, anchor: anchor)
            var found = [[DateExpression]](repeating: [], count: dates.count)
            for index in dates.indices.shuffled(using: &random) { found[index] = dates[index] }
            #expect(told(found.flatMap { $0 }) == told(all), "\(text)")
        }
    }

    @Test("a text that counts on from sentence to sentence does not go as deep as it is long")
    func isNoDeeperForLongTexts() {
        let text = "They met on 3 May 2022.\n\n" + String(repeating: "The following day they met.\n\n", count: 20_000)
        let passage = passage(text, published: Day("2022-05-09"))
        let dates = PassageDates(
            of: passage, reader: Self.reader.dates, anchor: DateAnchor(published: Day("2022-05-09")))
        #expect(dates[10].first?.dates?.description == "2022-05-13")
        #expect(dates[dates.count - 1].count == 1)
    }
}
