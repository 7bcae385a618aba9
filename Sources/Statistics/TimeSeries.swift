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
        counts.add(occasionsAt: places, of: index.columns)
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
        /// Side by side, so that a meeting is added without asking what it is: held by kind, planned, cancelled, then uncertain ones and
        /// reports.
        private var counts = SIMD8<Int32>()

        var planned: Int { Int(counts[4]) }
        var cancelled: Int { Int(counts[5]) }
        var uncertain: Int { Int(counts[6]) }
        var reports: Int { Int(counts[7]) }
        var occasions: Int { Int(counts.lowHalf.wrappedSum()) + planned + cancelled }
        var isEmpty: Bool { occasions == 0 && reports == 0 }
        var held: [(kind: Meeting.Kind, count: Int)] {
            zip(Span.kinds, 0...).map { (kind: $0, count: Int(counts[$1])) }.filter { $0.count > 0 }
        }

        private static let kinds: [Meeting.Kind] = [.visit, .talks, .multilateral, .call]

        init() {}

        private init(_ change: (inout SIMD8<Int32>) -> Void) { change(&counts) }

        static let report = Span { $0[7] = 1 }

        /// One meeting of each sort, by its number.
        static let meetings = OccasionColumns.Sort.all.map { sort in
            Span { counts in
                switch sort.status {
                case .held: counts[kinds.firstIndex(of: sort.kind) ?? 0] = 1
                case .planned: counts[4] = 1
                case .cancelled: counts[5] = 1
                }
                if !sort.isCertain { counts[6] = 1 }
            }
        }

        @inline(__always)
        static func += (left: inout Span, right: Span) { left.counts &+= right.counts }
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
    mutating func add(occasionsAt places: [Int], of columns: OccasionColumns) {
        let (meetings, report) = (Span.meetings, Span.report)
        for place in places {
            for number in columns.reports(of: place) {
                if let month = columns.month(number) { add(report, to: month.number) }
            }
            let outline = columns[place]
            if let month = outline.month {
                add(meetings[outline.sort], to: month.number)
            } else {
                unplaced += 1
                if let year = outline.year { ofYears[year, default: Span()] += meetings[outline.sort] }
            }
        }
    }

    @inline(__always)
    private mutating func add(_ span: Span, to number: Int) {
        let slot = number &- first
        if slot >= 0, slot < spans.count {
            spans[slot] += span
        } else if let slot = self.slot(widenedTo: number) {
            spans[slot] += span
        } else {
            others[number, default: Span()] += span
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
            years.add(span, to: Month(number: first + slot).year)
        }
        for (number, span) in others { years.add(span, to: Month(number: number).year) }
        for (year, span) in ofYears { years.add(span, to: year) }
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
