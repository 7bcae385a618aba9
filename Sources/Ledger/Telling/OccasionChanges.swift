internal import GRDB
internal import Vocabulary

/// Reads what nights changed in occasions: at the cost of those changes, whatever else is known.
struct OccasionChanges {
    let database: Database

    /// Since the night before; on the first, when all is new, only what a second run of it corrected.
    func changes(of night: Day) throws -> [OccasionChange] {
        let before = try String.fetchOne(
            database, sql: "SELECT max(day) FROM night WHERE day < ?", arguments: [night.description])
        return try changes(after: before, through: night).filter { before != nil || $0.kind != .new }
    }

    /// By night, kind and id.
    func changes(after night: String?, through last: Day) throws -> [OccasionChange] {
        let after = night ?? ""
        let added = try OccasionRow.fetchAll(
            database, sql: "SELECT * FROM occasion WHERE addedOn > ? AND addedOn <= ? ORDER BY addedOn, id",
            arguments: [after, last.description])
        let other = try ChangeRow.fetchAll(
            database, sql: "SELECT * FROM change WHERE night > ? AND night <= ? ORDER BY night, occasion, kind",
            arguments: [after, last.description])
        let changes =
            added.map { OccasionChange(night: $0.addedOn, occasion: $0.id, kind: .new, reason: "first told") }
            + other.map { OccasionChange(night: $0.night, occasion: $0.occasion, kind: $0.kind, reason: $0.reason) }
        let kinds = OccasionChange.Kind.allCases
        return changes.sorted { left, right in
            guard left.night == right.night else { return left.night < right.night }
            let order = (kinds.firstIndex(of: left.kind) ?? 0, kinds.firstIndex(of: right.kind) ?? 0)
            return order.0 != order.1 ? order.0 < order.1 : left.occasion < right.occasion
        }
    }
}
