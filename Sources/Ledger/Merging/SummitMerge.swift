internal import Findings
internal import Vocabulary

/// Joins groups that speak of one summit: articles name different few of the many who took part.
enum SummitMerge {
    typealias Group = [OccasionClusters.Member]

    static let reason = "same summit: venue and days"

    static func merged(_ groups: [Group]) -> [Group] {
        var result: [Group] = []
        var reaches: [TimeReach] = []
        let summits = groups.filter { group in isSummit(group.map { $0.report }) }
            .sorted { comesFirst($0[0].report, $1[0].report) }
        for group in summits {
            let reports = group.map(\.report)
            let reach = TimeReach(reports)
            let index = result.indices.first { index in
                reaches[index].meets(reach) && same(result[index].map(\.report), reports)
            }
            if let index {
                reaches[index].narrow(to: reach)
                result[index] += group.map { member in
                    OccasionClusters.Member(report: member.report, reason: reason)
                }
            } else {
                result.append(group)
                reaches.append(reach)
            }
        }
        return groups.filter { group in !isSummit(group.map { $0.report }) } + result
    }

    static func isSummit(_ group: [MeetingReport]) -> Bool { group.contains { $0.meeting.kind == .multilateral } }

    /// The one that names the most parties first: others are held against it. Both are the first of their groups.
    static func comesFirst(_ left: MeetingReport, _ right: MeetingReport) -> Bool {
        let ours = left.meeting.parties
        let theirs = right.meeting.parties
        guard ours.count == theirs.count else { return ours.count > theirs.count }
        guard ours == theirs else { return ours.lexicographicallyPrecedes(theirs) }
        return OccasionClusters.comesFirst(left, right)
    }

    /// Two parties in common, or one and the same city; and nothing that speaks against it between any two records.
    static func same(_ one: [MeetingReport], _ other: [MeetingReport]) -> Bool {
        one.contains { left in other.contains { supports(left, $0) } }
            && one.allSatisfy { left in other.allSatisfy { compatible(left, $0) } }
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
