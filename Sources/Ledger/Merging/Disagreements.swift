internal import Findings
internal import Vocabulary

/// Where the reports of an occasion contradict each other, in sentences for the reader of a page.
enum Disagreements {
    static func sentences(of reports: [MeetingReport]) -> [String] {
        let meetings = reports.map(\.meeting)
        var sentences: [String] = []
        let dates = reports.compactMap(\.statedDates)
        if let first = dates.first, dates.contains(where: { !$0.overlaps(first) }) {
            sentences += sentence(dates.map(\.description))
        }
        sentences += sentence(meetings.map(\.kind.rawValue))
        sentences += sentence(meetings.compactMap(\.venueCountry).map { "it took place in \($0)" })
        sentences += sentence(meetings.compactMap(\.host).map { "\($0) was the host" })
        if meetings.contains(where: { $0.status == .cancelled }), meetings.contains(where: { $0.status == .held }) {
            sentences += sentence(meetings.map(\.status.rawValue))
        }
        return sentences
    }

    /// `2 reports say 2022-08-30, 1 says 2022-08-31`; none where all say the same.
    private static func sentence(_ values: [String]) -> [String] {
        let counts = Majority.counts(values)
        guard counts.count > 1 else { return [] }
        let parts = counts.sorted { $0.count > $1.count || $0.count == $1.count && $0.first < $1.first }
            .enumerated().map { index, entry in
                let noun = index > 0 ? "" : entry.count == 1 ? " report" : " reports"
                return "\(entry.count)\(noun) \(entry.count == 1 ? "says" : "say") \(entry.value)"
            }
        return [parts.joined(separator: ", ")]
    }
}
