import Findings
import Testing
import Vocabulary

@testable import Ledger

/// What a night touches is grouped again, and nothing else: the groups have to be those that all reports give anew.
@Suite struct OccasionGroupingTests {
    /// Numbers that look random and are the same in every run (SplitMix64).
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    /// Few parties, days, people and places, so that nearly everything may be one occasion with something else.
    static func meeting(_ numbers: inout Numbers) -> Meeting {
        let parties =
            ["KHM-LAO", "KHM-LAO", "CHN-USA", "KHM-LAO-THA", "IDN-KHM-LAO-THA", "IDN-LAO-THA"]
            .randomElement(using: &numbers) ?? "KHM-LAO"
        let isMany = parties.utf8.count > 7
        let kinds: [Meeting.Kind] = isMany ? [.multilateral, .multilateral, .talks] : [.visit, .talks, .call]
        let day = 10 + Int.random(in: 0..<14, using: &numbers)
        let dates: [String?] = [
            "2022-08-\(day)", "2022-08-\(day)", "2022-08-\(day)/2022-08-\(day + 2)", "2022-08", "2022", nil, nil,
        ]
        let statuses: [Meeting.Status] = [.held, .held, .planned, .cancelled]
        let people = ["Hun Manet/KHM", "Tea Banh/KHM", "Saleumxay/LAO", "Thongloun/LAO"]
        return Samples.meeting(
            parties, kinds.randomElement(using: &numbers) ?? .talks, statuses.randomElement(using: &numbers) ?? .held,
            on: dates.randomElement(using: &numbers) ?? nil,
            in: ["LAO", "KHM", nil].randomElement(using: &numbers) ?? nil,
            at: ["Vientiane", nil, nil].randomElement(using: &numbers) ?? nil,
            with: people.filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 })
    }

    /// An article of one of few texts, so that stories come about and unite.
    static func item(_ index: Int, _ numbers: inout Numbers) throws -> ReadArticle {
        let words = (0..<40).map { "w\($0 + 3 * Int.random(in: 0..<4, using: &numbers) / 3)" }
        let text = Int.random(in: 0..<3, using: &numbers)
        let body = (0..<60).map { "text\(text)word\($0)" } + words.prefix(Int.random(in: 0..<9, using: &numbers))
        let meetings = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in meeting(&numbers) }
        let day = 12 + Int.random(in: 0..<14, using: &numbers)
        let article = try Samples.article(
            "a\(index)", "2022-08-\(day)", source: "Paper \(Int.random(in: 0..<9, using: &numbers))",
            url: "https://example.org/a\(index)", body: body.joined(separator: " ") + " end\(index % 3)", meetings)
        guard Int.random(in: 0..<8, using: &numbers) == 0 else { return article }
        return try Samples.undated(article)
    }

    static func expected(_ history: History) -> [[String]] {
        let reports = history.articles.flatMap { article in
            article.findings.meetings.enumerated().map { index, meeting in
                MeetingReport(
                    key: .init(article: article.id, record: index), meeting: meeting, published: article.published,
                    story: article.story)
            }
        }
        return OccasionClusters(reports).groups.map { group in
            group.map { "\($0.report.key.article) \($0.report.key.record): \($0.reason)" }
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    static func actual(_ history: History) -> [[String]] {
        history.occasions.map { occasion in
            occasion.reports.map { "\($0.article) \($0.record): \($0.reason)" }
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test(arguments: 1...40)
    func groupsAsIfAllHadBeenReadInOneNight(_ seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        let store = try LedgerStore(path: ":memory:")
        var night = try Samples.day("2022-09-01")
        for _ in 0..<6 {
            // Some are corrections of articles of earlier nights.
            let items = try (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
                try Self.item(Int.random(in: 0..<40, using: &numbers), &numbers)
            }
            _ = try store.record(night: night, items: items)
            let history = try store.history(asOf: night)
            #expect(Self.actual(history) == Self.expected(history))
            night = night + 1
        }
    }
}
