import Findings
import Ledger
import Testing
import Vocabulary

@Suite struct LateArticlesTests {
    /// Which articles tell of each occasion, whatever its name.
    func groups(_ nights: [[ReadArticle]]) throws -> [[String]] {
        let store = try LedgerStore(path: ":memory:")
        let first = try Samples.day("2022-09-10")
        for (index, items) in nights.enumerated() { _ = try store.record(night: first + index, items: items) }
        return try store.history(asOf: first + nights.count).occasions.map { $0.reports.map(\.article) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test func groupsTheSameWhateverTheOrderOfTheNights() throws {
        let articles = [
            try Samples.article(
                "a", "2022-08-20", [Samples.meeting("KHM-LAO", .visit, .planned, on: "2022-08", in: "LAO")]),
            try Samples.article("b", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO")]),
            try Samples.article("c", "2022-09-01", [Samples.meeting("KHM-LAO", in: "LAO")]),
            try Samples.article("d", "2022-09-09", [Samples.meeting("KHM-LAO", .call, on: "2022-09-08")]),
        ]
        let expected = [["a", "b", "c"], ["d"]]
        #expect(try groups([articles]) == expected)
        #expect(try groups(articles.map { [$0] }) == expected)
        #expect(try groups(articles.reversed().map { [$0] }) == expected)
    }

    @Test func forwardsTheNamesOfOccasionsThatTurnOutToBeOne() throws {
        let store = try LedgerStore(path: ":memory:")
        let night = try Samples.day("2022-09-01")
        _ = try store.record(
            night: night,
            items: [try Samples.article("a", "2022-08-20", [Samples.meeting("KHM-LAO", on: "2022-08-18", in: "LAO")])])
        let url = "https://example.org/b"
        let other = Samples.meeting("KHM-LAO", on: "2022-07-18", in: "LAO")
        let mended = Samples.meeting("KHM-LAO", on: "2022-08-18", in: "LAO")
        _ = try store.record(
            night: night + 1, items: [try Samples.article("b", "2022-08-21", url: url, body: "wrong day", [other])])
        let names = try store.history(asOf: night + 1).occasions.map(\.id)
        #expect(names.count == 2)
        _ = try store.record(
            night: night + 2, items: [try Samples.article("b", "2022-08-21", url: url, body: "right day", [mended])])
        let kept = try store.history(asOf: night + 2).occasions.map(\.id)
        let forwarding = try store.forwarding()
        #expect(kept.count == 1 && names.contains(kept[0]))
        #expect(forwarding.map(\.occasion) == [kept[0]])
        #expect(Set(forwarding.map(\.id) + kept) == Set(names))
    }
}
