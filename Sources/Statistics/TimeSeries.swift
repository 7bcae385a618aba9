package import Findings
import Ledger
package import Vocabulary

/// Counts of a month or a year: occasions by when they begin, reports and coverage by when they were published.
package struct SpanCounts: Hashable, Sendable {
    /// The month, or the year's first.
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

/// A count over months or years without gaps; what has no place among them is counted beside them.
package struct TimeSeries: Hashable, Sendable {
    package enum Unit: Sendable {
        case month, year

        /// So many are shown at most: the last.
        package var limit: Int { self == .month ? 36 : 100 }
        fileprivate var months: Int { self == .month ? 1 : 12 }
        fileprivate var least: Int { self == .month ? 12 : 5 }
    }

    package let unit: Unit
    package let spans: [SpanCounts]
    /// Occasions whose date is not known so precisely.
    package let unplaced: Int
    /// Occasions of before the first that is shown.
    package let earlier: Int

    package var peak: Int { spans.map(\.occasions).max() ?? 0 }
}

extension OccasionSet {
    /// From the first month or year with an occasion or a report of it to the last: at most the `limit` latest; a year at least,
    /// or five.
    package func series(by unit: TimeSeries.Unit = .month, through day: Day) -> TimeSeries {
        let columns = index.columns
        func number(_ month: Month) -> Int { unit == .month ? month.number : month.year }
        func month(_ number: Int) -> Month { Month(number: number * unit.months) }
        var counts: [Int: SpanCounts] = [:]
        var unplaced = 0
        for place in places {
            for report in columns.reports(of: place) {
                guard let number = columns.month(report).map(number) else { continue }
                counts[number, default: SpanCounts(month: month(number))].reports += 1
            }
            let outline = columns[place]
            guard let number = unit == .month ? outline.month?.number : outline.year else {
                unplaced += 1
                continue
            }
            counts[number, default: SpanCounts(month: month(number))].add(outline)
        }
        guard let first = counts.keys.min(), let last = counts.keys.max() else {
            return TimeSeries(unit: unit, spans: [], unplaced: unplaced, earlier: 0)
        }
        let start = Swift.min(Swift.max(first, last - unit.limit + 1), last - unit.least + 1)
        let spans = (start...last).map { number in
            var at = counts[number] ?? SpanCounts(month: month(number))
            at.articles = index.coverage.articles(of: at.month, months: unit.months, through: day)
            return at
        }
        let earlier = counts.reduce(0) { $0 + ($1.key < start ? $1.value.occasions : 0) }
        return TimeSeries(unit: unit, spans: spans, unplaced: unplaced, earlier: earlier)
    }

    /// By year, where the months do not reach back to all of them.
    package func years(behind months: TimeSeries, through day: Day) -> TimeSeries? {
        guard let first = months.spans.first?.month, let years else { return nil }
        return months.earlier > 0 || years.lowerBound < first.year ? series(by: .year, through: day) : nil
    }
}

extension SpanCounts {
    fileprivate mutating func add(_ outline: OccasionColumns.Outline) {
        switch outline.status {
        case .held: held[outline.kind, default: 0] += 1
        case .planned: planned += 1
        case .cancelled: cancelled += 1
        }
    }
}
