package import Vocabulary

/// How many articles were published between any two days, by one subtraction.
package struct CoverageByDay: Sendable {
    private let first: Int
    /// How many were published before each day from `first` on.
    private let before: [Int]

    /// Of articles by their days of publication.
    init(days: [Day]) {
        self.init(days.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }

    /// Of how many articles each day has.
    init(_ counts: [Day: Int]) {
        guard let first = counts.keys.min(), let last = counts.keys.max() else {
            (self.first, before) = (0, [0])
            return
        }
        var before = [Int](repeating: 0, count: last - first + 2)
        for (day, count) in counts { before[day - first + 1] += count }
        for number in before.indices.dropFirst() { before[number] += before[number - 1] }
        self.first = first.number
        self.before = before
    }

    /// Both days included.
    package func articles(from start: Day, through end: Day) -> Int {
        start <= end ? articles(through: end) - articles(through: start - 1) : 0
    }

    /// All as far as a day, which is included.
    package func articles(through end: Day) -> Int { before[min(max(end.number + 1 - first, 0), before.count - 1)] }

    /// Of so many months as far as a day of them, or all of them where the day comes later.
    package func articles(of month: Month, months: Int = 1, through day: Day) -> Int {
        articles(from: month.first, through: min((month + (months - 1)).last, day))
    }
}
