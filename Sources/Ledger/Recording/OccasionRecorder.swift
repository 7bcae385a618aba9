internal import Findings
internal import GRDB
internal import Vocabulary

/// Groups all records anew after a night's articles are in, and writes down what that changed.
///
/// The groups follow from the records alone, so that late articles and corrections end where they would have ended had they
/// come in time; the names of the groups are kept from night to night.
struct OccasionRecorder {
    let database: Database
    let night: Day
    /// The reports as they stood before the night's articles were written.
    let before: [ReportRow]

    static func reports(in database: Database) throws -> [ReportRow] {
        try ReportRow.fetchAll(database, sql: "SELECT * FROM report ORDER BY article, record")
    }

    func record(into change: inout NightChange) throws {
        let occasions = try OccasionRow.fetchAll(database, sql: "SELECT * FROM occasion ORDER BY id")
        let groups = OccasionClusters(try meetingReports()).groups
        let naming = OccasionNaming(before: before, occasions: occasions)
        let names = try naming.names(for: groups) { id in
            try ForwardingRow.exists(database, key: id) || OccasionRow.exists(database, key: id)
        }
        try database.execute(sql: "DELETE FROM report")
        let old = Dictionary(grouping: before, by: \.occasion)
        let rows = Dictionary(occasions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (group, name) in zip(groups, names.ids) {
            let reports = group.map { member in
                ReportRow(
                    article: member.report.key.article, record: member.report.key.record, occasion: name,
                    reason: member.reason, fingerprint: Fingerprint.of(member.report.meeting))
            }
            if var row = rows[name] {
                if Fingerprint.of(old[name] ?? []) != Fingerprint.of(reports) {
                    row.changedOn = max(night, row.addedOn)
                    try row.update(database)
                    change.changedOccasions += 1
                }
            } else {
                try OccasionRow(id: name, addedOn: night, changedOn: night).insert(database)
                change.newOccasions += 1
            }
            for report in reports { try report.insert(database) }
        }
        for (id, heir) in names.forwarded { try forward(id, to: heir) }
    }

    private func forward(_ id: String, to heir: String?) throws {
        try database.execute(sql: "UPDATE forwarding SET occasion = ? WHERE occasion = ?", arguments: [heir, id])
        try database.execute(sql: "DELETE FROM occasion WHERE id = ?", arguments: [id])
        try ForwardingRow(id: id, occasion: heir).insert(database)
    }

    private func meetingReports() throws -> [MeetingReport] {
        var articles: [String: (published: Day?, story: String)] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT id, published, story FROM article")
        while let row = try rows.next() {
            articles[row["id"]] = ((row["published"] as String?).flatMap { Day($0) }, row["story"])
        }
        return try MeetingRow.fetchAll(database, sql: "SELECT * FROM meeting ORDER BY article, record").map { row in
            MeetingReport(
                key: .init(article: row.article, record: row.record), meeting: row.meeting,
                published: articles[row.article]?.published, story: articles[row.article]?.story ?? row.article)
        }
    }
}
