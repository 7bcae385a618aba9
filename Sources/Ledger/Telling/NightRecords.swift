internal import GRDB
internal import Vocabulary

/// Reads what each night did to occasions and articles that were known.
struct NightRecords {
    let database: Database

    /// The earlier nights that left something behind, in order. A night without news leaves nothing in the archive either, so that
    /// a ledger made of it must not need to know of it.
    func eventful(before last: Day, readings: some Sequence<Day>, added: some Sequence<Day>) throws -> [Day] {
        var days = Set(readings)
        days.formUnion(added)
        for table in ["change", "findingChange"] {
            days.formUnion(
                try String.fetchAll(database, sql: "SELECT DISTINCT night FROM \(table)").compactMap { Day($0) })
        }
        return days.filter { $0 < last }.sorted()
    }

    /// `added` has a record of each night on which occasions became known.
    func records(through last: Day, added: [Day: NightRecord]) throws -> [NightRecord] {
        var records = added
        for row in try ChangeRow.fetchAll(database, sql: "SELECT * FROM change ORDER BY night, occasion, kind") {
            records[row.night, default: NightRecord(night: row.night)].changes.append(
                OccasionChange(night: row.night, occasion: row.occasion, kind: row.kind, reason: row.reason))
        }
        for change in try FindingChanges(database: database).all() {
            records[change.night, default: NightRecord(night: change.night)].findings.append(change)
        }
        let first = try String.fetchOne(database, sql: "SELECT min(day) FROM night").flatMap { Day($0) } ?? last
        for row in try ForwardingRow.fetchAll(database, sql: "SELECT * FROM forwarding ORDER BY id") {
            let night = row.night ?? first
            records[night, default: NightRecord(night: night)].forwarded.append(
                ForwardedName(id: row.id, occasion: row.occasion))
        }
        return records.values.filter { $0.night <= last }.sorted { $0.night < $1.night }
    }

    /// Of all occasions of the ledger, sorted by id.
    static func added(_ occasions: [OccasionRow]) -> [Day: NightRecord] {
        var ids: [Day: [String]] = [:]
        for row in occasions { ids[row.addedOn, default: []].append(row.id) }
        return Dictionary(uniqueKeysWithValues: ids.map { ($0, NightRecord(night: $0, added: $1)) })
    }
}
