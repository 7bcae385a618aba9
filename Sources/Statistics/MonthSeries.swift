package import Findings
import Ledger
package import Vocabulary

/// Counts a month: occasions by the month in which they begin, reports and coverage by the month of publication.
package struct MonthCounts: Hashable, Sendable {
    package let month: Month
    package var held: [Meeting.Kind: Int] = [:]
    package var planned = 0
    package var cancelled = 0
    package var reports = 0
    /// Articles read in all, of whatever content.
    package var articles = 0

    package init(month: Month) { self.month = month }

    package var heldCount: Int { held.values.reduce(0, +) }
    package var occasions: Int { heldCount + planned + cancelled }
}

/// A count over months without gaps; what has no month is counted beside them.
package struct MonthSeries: Hashable, Sendable {
    package let months: [MonthCounts]
    /// Occasions of which no more than the year is known, and those without any date.
    package let unplaced: Int
    /// So many months are shown at most: the last.
    package static let limit = 36

    package var peak: Int { months.map(\.occasions).max() ?? 0 }
}

extension OccasionSet {
    /// The months from the first to the last with an occasion or a report of it, at most the `limit` latest and a year
    /// at least.
    package func series(through day: Day, limit: Int = MonthSeries.limit) -> MonthSeries {
        let columns = index.columns
        var counts: [Month: MonthCounts] = [:]
        var unplaced = 0
        for place in places {
            for report in columns.reports(of: place) {
                guard let month = columns.month(report) else { continue }
                counts[month, default: MonthCounts(month: month)].reports += 1
            }
            let outline = columns[place]
            guard let month = outline.month else {
                unplaced += 1
                continue
            }
            counts[month, default: MonthCounts(month: month)].add(outline)
        }
        guard let first = counts.keys.min(), let last = counts.keys.max() else {
            return MonthSeries(months: [], unplaced: unplaced)
        }
        let start = Swift.min(Swift.max(first.number, last.number - limit + 1), last.number - 11)
        let months = (start...last.number).map { number in
            let month = Month(number: number)
            var at = counts[month] ?? MonthCounts(month: month)
            at.articles = index.coverage.articles(of: month, through: day)
            return at
        }
        return MonthSeries(months: months, unplaced: unplaced)
    }
}

extension MonthCounts {
    fileprivate mutating func add(_ outline: OccasionColumns.Outline) {
        switch outline.status {
        case .held: held[outline.kind, default: 0] += 1
        case .planned: planned += 1
        case .cancelled: cancelled += 1
        }
    }
}
