internal import GRDB
internal import Vocabulary

/// What several runs of one night did to an occasion, as one change since the night before.
struct ChangeSum {
    let row: ChangeRow

    /// Both of the same night, occasion and kind. Articles of both are named; what the first run made of a field and the second
    /// of that is told as one step, or not at all where it leads back.
    init(_ earlier: ChangeRow, _ later: ChangeRow) {
        var row = later
        let (one, other) = (earlier.change, later.change)
        if let first = Cause(one.cause), let second = Cause(other.cause), let sum = first + second {
            row.reason = sum.text + ChangeSum.steps(one.differences, other.differences).map(\.text).joined()
        }
        self.row = row
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

    /// `2 reports more: a17, a21 and 3 more`.
    private struct Cause {
        var count: Int
        /// `more`, `corrected`, `less`
        let word: String
        var articles: [String]
        /// Articles that are not named.
        var others: Int

        /// Nil for a reason of another form.
        init?(_ text: String) {
            guard let colon = text.firstRange(of: ": ") else { return nil }
            let head = text[..<colon.lowerBound].split(separator: " ")
            guard head.count == 3, let count = Int(head[0]), head[1].hasPrefix("report") else { return nil }
            self.count = count
            word = String(head[2])
            articles = text[colon.upperBound...].split(separator: ", ").map(String.init)
            others = 0
            if let last = articles.last, last.hasSuffix(" more"), let and = last.firstRange(of: " and "),
                let rest = Int(last[and.upperBound...].dropLast(5))
            {
                articles[articles.count - 1] = String(last[..<and.lowerBound])
                others = rest
            }
        }

        /// Nil where the two tell of different things. An article that both name is counted once.
        static func + (one: Cause, other: Cause) -> Cause? {
            guard one.word == other.word else { return nil }
            var sum = one
            let fresh = other.articles.filter { !one.articles.contains($0) }
            sum.count = max(one.count, other.count, one.count + other.count - (other.articles.count - fresh.count))
            sum.articles += fresh
            sum.others += other.others
            return sum
        }

        var text: String { ChangeLog.cause(count, word, articles.sorted(), others: others) }
    }
}

extension ChangeRow {
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
        guard earlier.reason != ChangeRow.before(kind.rawValue) else { return nil }
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

    /// The reason of one that is held or called off now.
    static func before(_ status: String) -> String { "\(status) before" }
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
}
