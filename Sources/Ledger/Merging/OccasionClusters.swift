internal import Findings
internal import Vocabulary

/// Records grouped by occasion: the same records give the same groups, in whatever order they were read.
struct OccasionClusters {
    struct Member: Hashable, Sendable {
        var report: MeetingReport
        var reason: String
    }

    /// What has to speak for one occasion, in the points of `SameOccasion`.
    static let threshold = 1.0

    /// Below this a single member speaks against a report, however well another one fits it.
    static let veto = -0.5

    /// Each sorted with the earliest report first; the groups sorted by their first report.
    let groups: [[Member]]

    init(_ reports: [MeetingReport]) {
        let byParties = Dictionary(grouping: reports) { $0.meeting.parties }
        let own = byParties.keys.sorted { $0.lexicographicallyPrecedes($1) }
            .flatMap { OccasionClusters.grouped(byParties[$0] ?? []) }
        groups = SummitMerge.merged(own)
            .map(OccasionClusters.sorted)
            .sorted { MeetingReport.isEarlier($0[0].report, $1[0].report) }
    }

    /// Those with the most precise dates gather first, then the vague ones join what they fit best.
    private static func grouped(_ reports: [MeetingReport]) -> [[Member]] {
        var groups: [[MeetingReport]] = []
        var reaches: [TimeReach] = []
        for report in reports.sorted(by: comesFirst) {
            let reach = TimeReach(report)
            let near = groups.indices.filter { reaches[$0].meets(reach) }
            if let best = best(for: report, among: near.map { groups[$0] }) {
                groups[near[best.index]].append(report)
                reaches[near[best.index]].narrow(to: reach)
            } else {
                groups.append([report])
                reaches.append(reach)
            }
        }
        return groups.map(withReasons)
    }

    /// The group that a report fits best, the first of several that it fits as well; nil where it fits none well enough.
    static func best(for report: MeetingReport, among groups: [[MeetingReport]]) -> (index: Int, strength: Double)? {
        var best: (index: Int, strength: Double)?
        for (index, group) in groups.enumerated() {
            if let fit = fit(report, to: group), fit.strength > best?.strength ?? 0 { best = (index, fit.strength) }
        }
        return best
    }

    /// The best reason among the members; nil where one of them contradicts the report, or none supports it enough.
    ///
    /// A report of which no day is known at all joins no other story: it would fit the whole history of its parties.
    static func fit(_ report: MeetingReport, to group: [MeetingReport]) -> (strength: Double, reasons: [String])? {
        guard report.window != nil || group.contains(where: { $0.story == report.story }) else { return nil }
        var best: (strength: Double, reasons: [String])?
        for member in group {
            guard case .compatible(let strength, let reasons) = SameOccasion.compare(report, member) else { return nil }
            if strength < veto { return nil }
            if strength > best?.strength ?? -.infinity { best = (strength, reasons) }
        }
        guard let best, best.strength >= threshold else { return nil }
        return best
    }

    /// The members of a group in the order in which they joined it, each with what it joined for.
    static func withReasons(_ group: [MeetingReport]) -> [Member] {
        group.indices.map { index in
            let fit = index == 0 ? nil : fit(group[index], to: Array(group[..<index]))
            let reason = fit.map { (["same parties"] + $0.reasons).joined(separator: ", ") } ?? "first report"
            return Member(report: group[index], reason: reason)
        }
    }

    /// The order in which reports gather.
    static func comesFirst(_ left: MeetingReport, _ right: MeetingReport) -> Bool {
        let ours = rank(left)
        let theirs = rank(right)
        return ours != theirs ? ours < theirs : MeetingReport.isEarlier(left, right)
    }

    /// Exact days, long spans of them, vague dates, none.
    static func rank(_ report: MeetingReport) -> Int {
        guard let dates = report.statedDates else { return 4 }
        return dates.precision == .day ? (dates.last - dates.first > 10 ? 2 : 1) : 3
    }

    /// The first member by publication is the occasion's first report, and says so.
    static func sorted(_ group: [Member]) -> [Member] {
        var members = group.sorted { MeetingReport.isEarlier($0.report, $1.report) }
        if let core = members.firstIndex(where: { $0.reason == "first report" }), core != 0 {
            members[core].reason = members[0].reason
        }
        members[0].reason = "first report"
        return members
    }
}
