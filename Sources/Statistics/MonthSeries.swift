package import Findings
package import Ledger
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

extension HistoryIndex {
    /// The months from the first to the last with an occasion or a report of it, at most the `limit` latest and a year
    /// at least.
    package func series(_ occasions: [Occasion], through day: Day, limit: Int = MonthSeries.limit) -> MonthSeries {
        var counts: [Month: MonthCounts] = [:]
        var unplaced = 0
        for occasion in occasions {
            for report in occasion.reportKeys {
                guard let published = published(of: report) else { continue }
                let month = Month(published)
                counts[month, default: MonthCounts(month: month)].reports += 1
            }
            guard let date = occasion.dates?.start, let month = Month(date) else {
                unplaced += 1
                continue
            }
            var at = counts[month] ?? MonthCounts(month: month)
            switch occasion.status {
            case .held: at.held[occasion.kind, default: 0] += 1
            case .planned: at.planned += 1
            case .cancelled: at.cancelled += 1
            }
            counts[month] = at
        }
        guard let first = counts.keys.min(), let last = counts.keys.max() else {
            return MonthSeries(months: [], unplaced: unplaced)
        }
        let start = min(max(first.number, last.number - limit + 1), last.number - 11)
        let months = (start...last.number).map { number in
            let month = Month(number: number)
            var at = counts[month] ?? MonthCounts(month: month)
            at.articles = coverage.articles(of: month, through: day)
            return at
        }
        return MonthSeries(months: months, unplaced: unplaced)
    }
}
