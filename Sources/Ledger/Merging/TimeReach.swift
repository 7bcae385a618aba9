internal import Vocabulary

/// The days that all records of a group can mean, for leaving out at once what lies in another year.
///
/// It only ever rules out what the comparison of dates would rule out as well, so it changes no answer.
struct TimeReach {
    /// The most that `DateComparison` and `SummitMerge` allow between two records.
    static let slack = 2

    private var latestStart: Int
    private var earliestEnd: Int

    init(_ report: MeetingReport) {
        latestStart = report.window?.first.number ?? Int.min
        earliestEnd = report.window?.last.number ?? Int.max
    }

    init(_ reports: [MeetingReport]) {
        let reaches = reports.map { TimeReach($0) }
        latestStart = reaches.map(\.latestStart).max() ?? Int.min
        earliestEnd = reaches.map(\.earliestEnd).min() ?? Int.max
    }

    func meets(_ other: TimeReach) -> Bool {
        let start = max(latestStart, other.latestStart)
        let end = min(earliestEnd, other.earliestEnd)
        return start == Int.min || end == Int.max || start - end <= TimeReach.slack
    }

    mutating func narrow(to other: TimeReach) {
        latestStart = max(latestStart, other.latestStart)
        earliestEnd = min(earliestEnd, other.earliestEnd)
    }
}
