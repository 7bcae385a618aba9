package import Vocabulary

/// How many articles were published between any two days, by one subtraction.
package struct CoverageByDay: Sendable {
    private let first: Int
    /// How many were published before each day from `first` on.
    private let before: [Int]

    init(_ counts: [Day: Int]) {
        guard let first = counts.keys.min(), let last = counts.keys.max() else {
            (first, before) = (0, [0])
            return
        }
        var before = [0]
        for number in first.number...last.number {
            before.append((before.last ?? 0) + (counts[Day(number: number)] ?? 0))
        }
        self.first = first.number
        self.before = before
    }

    /// Both days included.
    package func articles(from start: Day, through end: Day) -> Int {
        start <= end ? articles(through: end) - articles(through: start - 1) : 0
    }

    /// All as far as a day, which is included.
    package func articles(through end: Day) -> Int { before[min(max(end.number + 1 - first, 0), before.count - 1)] }

    /// Of a month as far as a day of it, or all of it where the day comes later.
    package func articles(of month: Month, through day: Day) -> Int {
        articles(from: month.first, through: min(month.last, day))
    }
}
