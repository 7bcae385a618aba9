internal import Vocabulary

/// Keeps the names of occasions from night to night while groups grow, join and fall apart.
struct OccasionNaming {
    let before: [ReportRow]
    let occasions: [OccasionRow]

    /// A name for each group, and what became of the names that no group bears any more.
    struct Names {
        var ids: [String]
        var forwarded: [(id: String, heir: String?)]
    }

    /// An old name goes to the group that holds most of its reports; a group that could bear several takes the oldest.
    func names(
        for groups: [[OccasionClusters.Member]], taken: (String) throws -> Bool
    ) rethrows -> Names {
        let oldNames = Dictionary(
            before.map { (MeetingReport.Key(article: $0.article, record: $0.record), $0.occasion) },
            uniquingKeysWith: { first, _ in first })
        var claims: [String: (group: Int, votes: Int)] = [:]
        for (index, group) in groups.enumerated() {
            for (name, votes, _) in Majority.counts(group.compactMap { oldNames[$0.report.key] }) {
                if votes > claims[name]?.votes ?? 0 { claims[name] = (index, votes) }
            }
        }
        let claimed = Dictionary(grouping: claims.keys) { claims[$0]?.group ?? 0 }
        let added = Dictionary(occasions.map { ($0.id, $0.addedOn) }, uniquingKeysWith: { first, _ in first })
        var names = Names(ids: [], forwarded: [])
        var fresh: Set<String> = []
        for (index, group) in groups.enumerated() {
            let own = (claimed[index] ?? []).sorted { left, right in
                let days = (added[left]?.number ?? 0, added[right]?.number ?? 0)
                return days.0 != days.1 ? days.0 < days.1 : left < right
            }
            if let name = own.first {
                names.ids.append(name)
                names.forwarded += own.dropFirst().map { ($0, name) }
            } else {
                let name = try OccasionID.make(first: group[0].report) { try fresh.contains($0) || taken($0) }
                fresh.insert(name)
                names.ids.append(name)
            }
        }
        for occasion in occasions where claims[occasion.id] == nil { names.forwarded.append((occasion.id, nil)) }
        return names
    }
}
