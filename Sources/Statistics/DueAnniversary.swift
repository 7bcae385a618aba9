package import Ledger
package import Vocabulary

/// The next return of an anniversary whose day is known.
package struct DueAnniversary: Hashable, Sendable {
    package let entry: AnniversaryEntry
    package let day: Day
    /// The number of that return: 70 in 2026 for 1956; nil where the year is not known.
    package let ordinal: Int?
}

extension AnniversaryEntry {
    /// The day on or after `day` on which it returns; 29 February falls on the 28th in other years.
    package func next(from day: Day) -> DueAnniversary? {
        guard let monthDay else { return nil }
        for year in day.year...(day.year + 1) {
            let length = (1...12).contains(monthDay.month) ? Day.daysInMonth(year: year, month: monthDay.month) : 0
            guard let due = Day(year: year, month: monthDay.month, day: min(monthDay.day, length)) else { return nil }
            if due >= day { return DueAnniversary(entry: self, day: due, ordinal: self.year.map { year - $0 }) }
        }
        return nil
    }
}

extension HistoryIndex {
    /// What returns within `days` from the night on, the soonest first.
    package func due(within days: Int) -> [DueAnniversary] {
        history.anniversaries.compactMap { $0.next(from: history.asOf) }
            .filter { $0.day - history.asOf < days }
            .sorted { ($0.day, $0.entry.id) < ($1.day, $1.entry.id) }
    }
}
