internal import Findings
internal import Vocabulary

/// Joins groups that speak of one summit: articles name different few of the many who took part.
enum SummitMerge {
    typealias Group = [OccasionClusters.Member]

    static func merged(_ groups: [Group]) -> [Group] {
        var result: [Group] = []
        var reaches: [TimeReach] = []
        // The one that names the most parties first: others are held against it.
        let summits = groups.filter { isSummit($0) }.sorted { parties($0) > parties($1) }
        for group in summits {
            let reach = TimeReach(group.map(\.report))
            if let index = result.indices.first(where: { reaches[$0].meets(reach) && same(result[$0], group) }) {
                reaches[index].narrow(to: reach)
                result[index] += group.map { member in
                    OccasionClusters.Member(report: member.report, reason: "same summit: venue and days")
                }
            } else {
                result.append(group)
                reaches.append(reach)
            }
        }
        return groups.filter { !isSummit($0) } + result
    }

    private static func isSummit(_ group: Group) -> Bool {
        group.contains { $0.report.meeting.kind == .multilateral }
    }

    private static func parties(_ group: Group) -> Int {
        group.map { $0.report.meeting.parties.count }.max() ?? 0
    }

    /// Two parties in common, or one and the same city; and nothing that speaks against it between any two records.
    private static func same(_ one: Group, _ other: Group) -> Bool {
        one.contains { left in other.contains { supports(left.report, $0.report) } }
            && one.allSatisfy { left in other.allSatisfy { compatible(left.report, $0.report) } }
    }

    private static func supports(_ left: MeetingReport, _ right: MeetingReport) -> Bool {
        guard let ours = left.window, let theirs = right.window, ours.overlaps(theirs) else { return false }
        let common = Set(left.meeting.parties).intersection(right.meeting.parties).count
        if let one = left.meeting.venue, let other = right.meeting.venue, Places.same(one, other) { return common >= 1 }
        guard left.statedDates != nil, right.statedDates != nil else { return false }
        guard let country = left.meeting.venueCountry, country == right.meeting.venueCountry else { return false }
        return common >= 2
    }

    private static func compatible(_ left: MeetingReport, _ right: MeetingReport) -> Bool {
        guard left.key.article != right.key.article else { return false }
        if let one = left.meeting.venueCountry, let other = right.meeting.venueCountry, one != other { return false }
        guard (left.meeting.kind == .call) == (right.meeting.kind == .call) else { return false }
        guard let ours = left.window, let theirs = right.window else { return true }
        return ours.overlaps(theirs, slack: 1)
    }
}
