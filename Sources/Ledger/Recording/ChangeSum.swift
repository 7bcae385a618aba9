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
        let known = try ChangeRow.fetchOne(
            database, sql: "SELECT * FROM change WHERE night = ? AND occasion = ? AND kind = ?",
            arguments: [night.description, occasion, kind.rawValue])
        try (known.map { ChangeSum($0, self).row } ?? self).insert(database)
    }
}
