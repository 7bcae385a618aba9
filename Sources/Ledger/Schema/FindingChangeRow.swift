internal import Foundation
internal import GRDB
internal import Vocabulary

/// The table `findingChange`: what a correction made of an article's anniversaries, milestones and topics.
struct FindingChangeRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "findingChange"

    var night: Day
    var article: String
    /// Of the changes of an article in a night, from 0 on.
    var number: Int
    var kind: FindingChange.Kind
    var subject: String
    var change: String?
    var name: String?
    var ordinal: Int?
    var date: PartialDate?
    /// Lists of countries.
    var parties: [[Country]]
    var before: Int
    var now: Int

    init(_ change: FindingChange, number: Int) {
        let finding = change.finding
        (night, article, self.number) = (change.night, change.article, number)
        (kind, subject, self.change, name) = (finding.kind, finding.subject, finding.change, finding.name)
        (ordinal, date, parties) = (finding.ordinal, finding.date, change.groups)
        (before, now) = (change.before, change.now)
    }

    var told: FindingChange {
        FindingChange(
            night: night, article: article,
            finding: .init(
                kind: kind, subject: subject, change: change, name: name, ordinal: ordinal, date: date,
                parties: kind == .topic ? [] : parties.first ?? []),
            groups: parties, before: before, now: now)
    }
}

/// Writes and reads what nights changed in findings.
struct FindingChanges {
    let database: Database

    func changes(of article: String, on night: Day) throws -> [FindingChange] {
        try FindingChangeRow.all(
            database, "SELECT * FROM findingChange WHERE night = ? AND article = ? ORDER BY number",
            [night.description, article]
        ).map(\.told)
    }

    /// In the place of what the night wrote down of the article before.
    func write(_ changes: [FindingChange], of article: String, on night: Day) throws {
        try database.run(
            "DELETE FROM findingChange WHERE night = ? AND article = ?", [night.description, article])
        for (number, change) in changes.enumerated() {
            try FindingChangeRow(change, number: number).insert(database)
        }
    }

    /// Sorted.
    func all() throws -> [FindingChange] {
        try FindingChangeRow.fetchAll(database, sql: "SELECT * FROM findingChange ORDER BY night, article, number")
            .map(\.told)
    }
}
