import Findings
import Ledger
import Testing
import Vocabulary

@Suite struct RebuildTests {
    @Test func givesTheHistoryThatWasArchived() throws {
        let store = try LedgerStore(path: ":memory:")
        let nights = [try Samples.day("2022-09-01"), try Samples.day("2022-09-02")]
        _ = try store.record(
            night: nights[0],
            items: [
                try Samples.article("b", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30")]),
                try Samples.article("c", "2022-08-31", [Samples.meeting("KHM-THA", on: "2022-08-30")]),
            ])
        _ = try store.record(
            night: nights[1],
            items: [try Samples.article("a", "2022-08-30", [Samples.meeting("KHM-LAO", on: "2022-08-30")])])
        let history = try store.history(asOf: nights[1])
        var occasions: [String: String] = [:]
        for occasion in history.occasions {
            for report in occasion.reports { occasions["\(report.article) \(report.record)"] = occasion.id }
        }
        let archived = history.articles.map { entry in
            ArchivedArticle(
                entry: entry, occasions: entry.findings.meetings.indices.map { occasions["\(entry.id) \($0)"] })
        }
        let rebuilt = try LedgerStore(path: ":memory:")
        _ = try rebuilt.rebuild(
            articles: archived, rejections: history.rejections, nights: history.nights)
        #expect(try rebuilt.history(asOf: nights[1]) == history)
        #expect(throws: LedgerError(reason: .notEmpty, path: ":memory:", detail: "")) {
            try rebuilt.rebuild(articles: archived, rejections: [])
        }
    }
}
