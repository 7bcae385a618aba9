internal import Findings
internal import GRDB
internal import Vocabulary

/// Names the groups that a night changed, and writes down what that changed in the occasions.
struct OccasionRecorder {
    let database: Database
    let night: Day
    /// Reports of records that the night replaced, as they stood.
    let cleared: [ReportRow]
    /// What those records said, under the numbers of those that took their places.
    var replaced: [MeetingReport.Key: Meeting] = [:]
    /// What records said that nothing took the place of.
    var gone: [MeetingReport.Key: Meeting] = [:]

    /// A group with its name and its reports.
    private struct Named {
        var id: String
        var reports: [ReportRow]
        var meetings: [MeetingReport]
        var status: Meeting.Status?
    }

    func record(_ changed: [[OccasionClusters.Member]], into change: inout NightChange) throws {
        let groups = changed.sorted { MeetingReport.isEarlier($0[0].report, $1[0].report) }
        let before = try reportsBefore(groups)
        guard !groups.isEmpty || !before.isEmpty else { return }
        let occasions = try rows(Set(before.map(\.occasion)))
        let naming = OccasionNaming(before: before, occasions: occasions)
        let names = try naming.names(for: groups) { id in
            try database.finds("SELECT 1 FROM forwarding WHERE id = ?", [id])
                || database.finds("SELECT 1 FROM occasion WHERE id = ?", [id])
        }
        let named = try zip(groups, names.ids).map { try self.named($0, $1) }
        let log = ChangeLog(
            before: Dictionary(grouping: before, by: \.occasion), now: named.flatMap(\.reports),
            forwarded: names.forwarded, night: night, replaced: replaced, gone: gone)
        let old = Dictionary(occasions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for group in named {
            try write(group, over: old[group.id], log, into: &change)
        }
        for (id, heir) in names.forwarded { try forward(id, to: heir) }
        for row in log.withdrawn { try row.insert(database) }
    }

    private func write(
        _ group: Named, over old: OccasionRow?, _ log: ChangeLog, into change: inout NightChange
    ) throws {
        if var row = old {
            let changes = log.changes(of: row, to: group.reports, telling: group.meetings, status: group.status)
            if !changes.isEmpty {
                row.changedOn = max(night, row.addedOn)
                change.changedOccasions += 1
            }
            if group.status == .planned, row.status != .planned {
                try ChangeRow.takeOutcomes(of: row.id, on: night, from: database)
            }
            row.status = group.status
            try row.update(database)
            for row in changes { try row.add(to: database) }
        } else {
            try OccasionRow(id: group.id, addedOn: night, changedOn: night, status: group.status).insert(database)
            change.newOccasions += 1
        }
        for report in group.reports { try report.insert(database, onConflict: .replace) }
    }

    /// All reports, cleared ones too, of every occasion that a changed group has a report of.
    private func reportsBefore(_ groups: [[OccasionClusters.Member]]) throws -> [ReportRow] {
        var names = Set(cleared.map(\.occasion))
        let statement = try database.cachedStatement(
            sql: "SELECT occasion FROM report WHERE article = ? AND record = ?")
        for member in groups.joined() {
            let key = member.report.key
            if let name = try String.fetchOne(statement, arguments: [key.article, key.record]) { names.insert(name) }
        }
        var reports = cleared
        for name in names.sorted() {
            reports += try ReportRow.all(
                database, "SELECT * FROM report WHERE occasion = ? ORDER BY article, record", [name])
        }
        return reports
    }

    private func rows(_ names: Set<String>) throws -> [OccasionRow] {
        try names.sorted().compactMap { try OccasionRow.one(database, "SELECT * FROM occasion WHERE id = ?", [$0]) }
    }

    private func named(_ group: [OccasionClusters.Member], _ name: String) throws -> Named {
        let statement = try database.cachedStatement(
            sql: "SELECT fingerprint FROM grouping WHERE article = ? AND record = ?")
        let reports = try group.map { member in
            let key = member.report.key
            return ReportRow(
                article: key.article, record: key.record, occasion: name, reason: member.reason,
                fingerprint: try String.fetchOne(statement, arguments: [key.article, key.record]) ?? "")
        }
        let meetings = group.map(\.report)
        return Named(
            id: name, reports: reports, meetings: meetings, status: MergedFacts(reports: meetings).status)
    }

    private func forward(_ id: String, to heir: String?) throws {
        try database.run("UPDATE forwarding SET occasion = ? WHERE occasion = ?", [heir, id])
        try database.run("DELETE FROM occasion WHERE id = ?", [id])
        try ForwardingRow(id: id, occasion: heir, night: night).insert(database)
    }
}
