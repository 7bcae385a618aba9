import Findings
import Vocabulary

@testable import Ledger

/// Reports of meetings for tests of the merging rules.
enum Reports {
    static func report(
        _ article: String, _ published: String?, _ meeting: Meeting, record: Int = 0, story: String? = nil
    ) -> MeetingReport {
        MeetingReport(
            key: .init(article: article, record: record), meeting: meeting, published: published.flatMap { Day($0) },
            story: story ?? article)
    }

    /// Which articles were held to tell one occasion: `["a b", "c"]`.
    static func groups(_ reports: [MeetingReport]) -> [String] {
        OccasionClusters(reports).groups.map { group in
            group.map(\.report.key.article).sorted().joined(separator: " ")
        }.sorted()
    }
}
