internal import GRDB

/// Keeps the groups of reports that tell of one occasion while articles come, change and go.
///
/// The groups are those that `OccasionClusters` makes of all reports, at the cost of those that the night touches: see
/// `PartyGroups` and `SummitGroups`.
final class OccasionGrouping {
    private let database: Database
    private let loader: ReportLoader
    private var byParties: [String: PartyGroups] = [:]
    /// Reports that were in a group when the night began and are to be deleted or decided anew.
    private var removed: [Int64: GroupedReport] = [:]

    init(database: Database) {
        self.database = database
        loader = ReportLoader(database: database)
    }

    /// Takes an article's reports out of their groups, before they are deleted or the article's story changes.
    func detach(article: String) throws {
        for report in try loader.reports(ofArticle: article) where removed[report.id] == nil {
            guard report.stored.core != nil else { continue }
            removed[report.id] = report
            try groups(of: report).remove(report.id)
        }
        try database.run("UPDATE grouping SET core = NULL WHERE article = ?", [article])
    }

    /// Decides every report that is in no group, writes the groups down and returns those that are not what they were.
    func settle() throws -> [[OccasionClusters.Member]] {
        for report in try loader.undecided() { groups(of: report).add(report) }
        for parties in byParties.keys.sorted() { try byParties[parties]?.settle() }
        let changedCores = byParties.values.reduce(into: Set<Int64>()) { $0.formUnion($1.changed) }
        let summits = SummitGroups(loader: loader, changedCores: changedCores)
        let before = itemsBefore(changedCores)
        for item in before { try summits.remove(item) }
        var heads: Set<Int64> = []
        var plain: [Int64: [GroupedReport]] = [:]
        for parties in byParties.keys.sorted() {
            guard let groups = byParties[parties] else { continue }
            for core in groups.changed.sorted() {
                let members = try groups.group(core)
                guard !members.isEmpty else { continue }
                let isSummit = SummitMerge.isSummit(members.map(\.report))
                for member in members { member.isSummit = isSummit }
                if isSummit {
                    summits.add(SummitGroups.Item(core: core, members: members, head: nil))
                } else {
                    for member in members { member.head = core }
                    plain[core] = members
                }
            }
        }
        try summits.settle()
        heads.formUnion(summits.changed)
        var result: [[OccasionClusters.Member]] = plain.keys.sorted().map { core in
            OccasionClusters.withReasons((plain[core] ?? []).map(\.report))
        }
        var written = plain.values.flatMap(\.self)
        for head in heads.sorted() {
            let items = try summits.summit(head)
            guard !items.isEmpty else { continue }
            for item in items { for member in item.members { member.head = head } }
            written += items.flatMap(\.members)
            result.append(OccasionGrouping.members(of: items))
        }
        try write(written)
        return result.map(OccasionClusters.sorted)
    }

    private func groups(of report: GroupedReport) -> PartyGroups {
        let parties = PathWord.key(of: report.report.meeting.parties)
        if let known = byParties[parties] { return known }
        let groups = PartyGroups(parties: parties, loader: loader)
        byParties[parties] = groups
        return groups
    }

    /// The summits among the changed groups as they stood when the night began.
    private func itemsBefore(_ cores: Set<Int64>) -> [SummitGroups.Item] {
        var members: [Int64: [GroupedReport]] = [:]
        var all = removed
        for groups in byParties.values { all.merge(groups.reports) { known, _ in known } }
        for report in all.values {
            guard let core = report.stored.core, report.stored.isSummit, cores.contains(core) else { continue }
            members[core, default: []].append(report)
        }
        return members.keys.sorted().map { core in
            let own = (members[core] ?? []).sorted(by: GroupedReport.comesFirst)
            return SummitGroups.Item(core: core, members: own, head: own.first?.stored.head)
        }
    }

    private static func members(of items: [SummitGroups.Item]) -> [OccasionClusters.Member] {
        let first = OccasionClusters.withReasons(items[0].reports)
        return first
            + items.dropFirst().flatMap(\.reports).map {
                OccasionClusters.Member(report: $0, reason: SummitMerge.reason)
            }
    }

    private func write(_ reports: [GroupedReport]) throws {
        let statement = try database.cachedStatement(
            sql: "UPDATE grouping SET core = ?, head = ?, strength = ?, isSummit = ? WHERE id = ?")
        for report in reports.sorted(by: { $0.id < $1.id }) where report.isChanged {
            try statement.execute(
                arguments: [report.core, report.head, report.strength, report.isSummit, report.id])
            if report.isSummit != report.stored.isSummit { try place(report) }
        }
    }

    /// Writes down where a report of a summit is found, or that it is one no more.
    private func place(_ report: GroupedReport) throws {
        guard report.isSummit else {
            return try database.run("DELETE FROM summitPlace WHERE report = ?", [report.id])
        }
        for row in SummitPlaceRow.rows(of: report) { try row.insert(database) }
    }
}
