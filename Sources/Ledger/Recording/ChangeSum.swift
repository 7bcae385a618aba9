internal import Findings
internal import GRDB
internal import Vocabulary

/// What several runs of one night did to an occasion, as one change since the night before.
struct ChangeSum {
    let row: ChangeRow

    /// Both of the same night, occasion and kind. Articles of both are named; what the first run made of a field and the second
    /// of that is told as one step, or not at all where it leads back.
    init(_ earlier: ChangeRow, _ later: ChangeRow) {
        let (one, other) = (earlier.change, later.change)
        guard let sum = one.cause.adding(other.cause) else {
            row = later
            return
        }
        row = ChangeRow(
            OccasionChange(
                night: later.night, occasion: later.occasion, kind: later.kind, cause: sum,
                differences: ChangeSum.steps(one.differences, other.differences)))
    }

    private static func steps(
        _ earlier: [OccasionChange.Difference], _ later: [OccasionChange.Difference]
    ) -> [OccasionChange.Difference] {
        var steps = earlier
        for step in later {
            guard let place = steps.firstIndex(where: { $0.field == step.field && $0.now == step.before }) else {
                steps.append(step)
                continue
            }
            steps[place] = .init(field: step.field, before: steps[place].before, now: step.now)
        }
        return steps.filter { $0.before != $0.now }
    }
}

extension ChangeRow {
    init(_ change: OccasionChange) {
        self.init(night: change.night, occasion: change.occasion, kind: change.kind, reason: change.reason)
    }

    fileprivate var change: OccasionChange {
        OccasionChange(night: night, occasion: occasion, kind: kind, reason: reason)
    }

    /// Adds to what an earlier run of the night wrote down.
    func add(to database: Database) throws {
        if let opposite = kind.opposite {
            guard let outcome = try replacing(opposite, in: database) else { return }
            return try outcome.insert(database, onConflict: .replace)
        }
        let known = try ChangeRow.fetchOne(
            database, sql: "SELECT * FROM change WHERE night = ? AND occasion = ? AND kind = ?",
            arguments: [night.description, occasion, kind.rawValue])
        try (known.map { ChangeSum($0, self).row } ?? self).insert(database)
    }

    /// With the status of the night before as the reason, where an earlier run of the night found the opposite, which goes; nil
    /// where that was the status already: held the night before, called off by one run, held again by the next.
    private func replacing(_ opposite: OccasionChange.Kind, in database: Database) throws -> ChangeRow? {
        guard let earlier = try ChangeRow.take(opposite, of: occasion, on: night, from: database) else { return self }
        guard earlier.change.cause != kind.status.map(ChangeCause.before) else { return nil }
        var row = self
        row.reason = earlier.reason
        return row
    }

    /// That it was found to be held or called off by an earlier run of the night is taken back: it is planned once more.
    static func takeOutcomes(of occasion: String, on night: Day, from database: Database) throws {
        for kind in [OccasionChange.Kind.held, .cancelled] {
            _ = try take(kind, of: occasion, on: night, from: database)
        }
    }

    private static func take(
        _ kind: OccasionChange.Kind, of occasion: String, on night: Day, from database: Database
    ) throws -> ChangeRow? {
        let row = try ChangeRow.fetchOne(
            database, sql: "SELECT * FROM change WHERE night = ? AND occasion = ? AND kind = ?",
            arguments: [night.description, occasion, kind.rawValue])
        try row?.delete(database)
        return row
    }
}

extension OccasionChange.Kind {
    /// What an occasion cannot have become as well.
    fileprivate var opposite: OccasionChange.Kind? {
        switch self {
        case .held: .cancelled
        case .cancelled: .held
        default: nil
        }
    }

    /// What the status is after it, where it is a change of the status.
    fileprivate var status: Meeting.Status? {
        switch self {
        case .held: .held
        case .cancelled: .cancelled
        default: nil
        }
    }
}
