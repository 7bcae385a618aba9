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
        var groups: [[Member]] = []
        var reaches: [TimeReach] = []
        for report in reports.sorted(by: comesFirst) {
            let reach = TimeReach(report)
            var best: (index: Int, strength: Double, reasons: [String])?
            for (index, group) in groups.enumerated() where reaches[index].meets(reach) {
                if let fit = fit(report, to: group), fit.strength >= threshold, fit.strength > best?.strength ?? 0 {
                    best = (index, fit.strength, fit.reasons)
                }
            }
            if let best {
                let reason = (["same parties"] + best.reasons).joined(separator: ", ")
                groups[best.index].append(Member(report: report, reason: reason))
                reaches[best.index].narrow(to: reach)
            } else {
                groups.append([Member(report: report, reason: "first report")])
                reaches.append(reach)
            }
        }
        return groups
    }

    /// The best reason among the members; nil where one of them contradicts the report.
    private static func fit(_ report: MeetingReport, to group: [Member]) -> (strength: Double, reasons: [String])? {
        var best: (strength: Double, reasons: [String])?
        for member in group {
            guard case .compatible(let strength, let reasons) = SameOccasion.compare(report, member.report) else {
                return nil
            }
            if strength < veto { return nil }
            if strength > best?.strength ?? -.infinity { best = (strength, reasons) }
        }
        return best
    }

    private static func comesFirst(_ left: MeetingReport, _ right: MeetingReport) -> Bool {
        let ours = rank(left)
        let theirs = rank(right)
        return ours != theirs ? ours < theirs : MeetingReport.isEarlier(left, right)
    }

    private static func rank(_ report: MeetingReport) -> Int {
        guard let dates = report.statedDates else { return 4 }
        return dates.precision == .day ? (dates.last - dates.first > 10 ? 2 : 1) : 3
    }

    /// The first member by publication is the occasion's first report, and says so.
    private static func sorted(_ group: [Member]) -> [Member] {
        var members = group.sorted { MeetingReport.isEarlier($0.report, $1.report) }
        if let core = members.firstIndex(where: { $0.reason == "first report" }), core != 0 {
            members[core].reason = members[0].reason
        }
        members[0].reason = "first report"
        return members
    }
}
