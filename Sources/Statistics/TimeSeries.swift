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
    /// Of the occasions those that are not certain.
    package var uncertain = 0
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
    /// Of the occasions in the spans those that are not certain.
    package var uncertain: Int { spans.reduce(0) { $0 + $1.uncertain } }
}

extension OccasionSet {
    /// From the first month or year with an occasion or a report of it to the last: at most the `limit` latest; a year at least,
    /// or five.
    package func series(by unit: TimeSeries.Unit = .month, through day: Day) -> TimeSeries {
        unit == .month ? series(of: months, through: day) : series(of: months.byYear, through: day)
    }

    /// By month, and by year where the months do not reach back to all of them: counted once for both.
    package func seriesByMonthAndYear(through day: Day) -> (months: TimeSeries, years: TimeSeries?) {
        let counts = self.months
        let months = series(of: counts, through: day)
        guard let first = months.spans.first?.month else { return (months, nil) }
        let years = counts.byYear
        let reachesBack = months.earlier > 0 || (years.firstOfOccasions.map { $0 < first.year } ?? false)
        return (months, reachesBack ? series(of: years, through: day) : nil)
    }

    private var months: SpanCounter {
        var counts = SpanCounter(unit: .month)
        let columns = index.columns
        each { counts.add($1, of: columns) }
        return counts
    }

    private func series(of counts: SpanCounter, through day: Day) -> TimeSeries {
        let unit = counts.unit
        guard let (first, last) = counts.ends else {
            return TimeSeries(unit: unit, spans: [], unplaced: counts.unplaced, earlier: 0)
        }
        let start = Swift.min(Swift.max(first, last - unit.limit + 1), last - unit.least + 1)
        let spans = (start...last).map { number in
            var at = counts[number]
            at.articles = index.coverage.articles(of: at.month, months: unit.months, through: day)
            return at
        }
        return TimeSeries(
            unit: unit, spans: spans, unplaced: counts.unplaced, earlier: counts.occasions(before: start))
    }
}

/// Counts occasions and their reports by month or year, side by side: what is asked of ten thousand is looked up nowhere.
private struct SpanCounter {
    private struct Span {
        var (visits, talks, multilateral, calls) = (0, 0, 0, 0)
        var planned = 0
        var cancelled = 0
        var reports = 0
        var uncertain = 0

        var occasions: Int { visits + talks + multilateral + calls + planned + cancelled }
        var isEmpty: Bool { occasions == 0 && reports == 0 }
        var held: [(kind: Meeting.Kind, count: Int)] {
            [(.visit, visits), (.talks, talks), (.multilateral, multilateral), (.call, calls)].filter { $0.count > 0 }
        }

        mutating func add(_ other: Span) {
            visits += other.visits
            talks += other.talks
            multilateral += other.multilateral
            calls += other.calls
            planned += other.planned
            cancelled += other.cancelled
            reports += other.reports
            uncertain += other.uncertain
        }

        mutating func add(_ outline: OccasionColumns.Outline) {
            if !outline.isCertain { uncertain += 1 }
            switch (outline.status, outline.kind) {
            case (.held, .visit): visits += 1
            case (.held, .talks): talks += 1
            case (.held, .multilateral): multilateral += 1
            case (.held, .call): calls += 1
            case (.planned, _): planned += 1
            case (.cancelled, _): cancelled += 1
            }
        }
    }

    let unit: TimeSeries.Unit
    /// From `first` on, as far as any was asked for.
    private var spans: [Span] = []
    private var first = 0
    private(set) var unplaced = 0
    /// Of those, where months are counted, the ones of which the year is known.
    private var ofYears: [Int: Span] = [:]
    /// Far from all others: a date may be misread by a thousand years.
    private var others: [Int: Span] = [:]
    private static let reach = 6000

    init(unit: TimeSeries.Unit) { self.unit = unit }

    /// By month.
    mutating func add(_ outline: OccasionColumns.Outline, of columns: OccasionColumns) {
        for report in columns.reports(of: outline) {
            guard let month = columns.month(report) else { continue }
            change(month.number) { $0.reports += 1 }
        }
        guard let month = outline.month else {
            unplaced += 1
            if let year = outline.year { ofYears[year, default: Span()].add(outline) }
            return
        }
        change(month.number) { $0.add(outline) }
    }

    @inline(__always)
    private mutating func change(_ number: Int, _ body: (inout Span) -> Void) {
        let slot = number &- first
        if slot >= 0, slot < spans.count { return body(&spans[slot]) }
        if let slot = self.slot(widenedTo: number) {
            body(&spans[slot])
        } else {
            body(&others[number, default: Span()])
        }
    }

    /// Nil where it is too far from all others.
    private mutating func slot(widenedTo number: Int) -> Int? {
        if spans.isEmpty { first = number }
        guard abs(number - first) < SpanCounter.reach else { return nil }
        if number < first {
            spans.insert(contentsOf: [Span](repeating: Span(), count: first - number), at: 0)
            first = number
        } else {
            spans += [Span](repeating: Span(), count: number - first - spans.count + 1)
        }
        return number - first
    }

    /// What was counted by month, by year.
    var byYear: SpanCounter {
        var years = SpanCounter(unit: .year)
        for (slot, span) in spans.enumerated() where !span.isEmpty {
            years.change(Month(number: first + slot).year) { $0.add(span) }
        }
        for (number, span) in others { years.change(Month(number: number).year) { $0.add(span) } }
        for (year, span) in ofYears { years.change(year) { $0.add(span) } }
        years.unplaced = unplaced - ofYears.values.reduce(0) { $0 + $1.occasions }
        return years
    }

    /// The first in which an occasion begins.
    var firstOfOccasions: Int? {
        let near = spans.firstIndex { $0.occasions > 0 }.map { $0 + first }
        let far = others.filter { $0.value.occasions > 0 }.keys.min()
        return [near, far].compactMap(\.self).min()
    }

    /// The first and the last in which anything is.
    var ends: (first: Int, last: Int)? {
        let known = spans.indices.filter { !spans[$0].isEmpty }
        let numbers = [known.first, known.last].compactMap { $0.map { $0 + first } } + others.keys
        guard let low = numbers.min(), let high = numbers.max() else { return nil }
        return (low, high)
    }

    subscript(number: Int) -> SpanCounts {
        var counts = SpanCounts(month: Month(number: number * unit.months))
        let span = spans.indices.contains(number - first) ? spans[number - first] : others[number] ?? Span()
        for (kind, count) in span.held { counts.held[kind] = count }
        counts.planned = span.planned
        counts.cancelled = span.cancelled
        counts.reports = span.reports
        counts.uncertain = span.uncertain
        return counts
    }

    func occasions(before number: Int) -> Int {
        let near = spans.prefix(Swift.max(0, number - first)).reduce(0) { $0 + $1.occasions }
        return others.reduce(near) { $0 + ($1.key < number ? $1.value.occasions : 0) }
    }
}
