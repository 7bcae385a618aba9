import Ledger
package import Vocabulary

/// A month or a year of the calendar.
package enum Period: Hashable, Sendable {
    case month(Month)
    case year(Int)
}

extension Period: Comparable, CustomStringConvertible {
    /// Months before years.
    package static func < (left: Period, right: Period) -> Bool {
        switch (left, right) {
        case (.month(let one), .month(let other)): one < other
        case (.year(let one), .year(let other)): one < other
        case (.month, .year): true
        case (.year, .month): false
        }
    }

    /// `2022-08` or `2022`.
    package var description: String {
        switch self {
        case .month(let month): month.description
        case .year(let year): PartialDate(year: year).description
        }
    }
}

/// What is counted of one pair in one month or year.
package struct PairPeriod: Hashable, Sendable {
    package let pair: CountryPair
    package let period: Period
    /// Occasions by status, in the period in which they begin; by month only those whose month is known.
    package var counts = StatusCounts()
    /// Those of them that are not uncertain.
    package var certain = StatusCounts()
    /// Occasions whose first report was published in the period, whenever they take place.
    package var firstReported = 0
    /// Those of them that are not uncertain.
    package var certainFirstReported = 0
    /// Records in articles published in the period, and their stories.
    package var reports = 0
    package var stories = 0
    /// All articles read that were published in the period, whatever they are about.
    package var articlesRead = 0

    /// New occasions for each thousand articles read; nil where none was read.
    package var rate: Rate? { Rate(count: firstReported, articles: articlesRead) }
}

extension HistoryIndex {
    /// The counts of a pair by month, then by year, in order. With `zeroRows` also every month and year, between the first
    /// and the last in which any article was published, in which nothing was counted.
    package func periods(of pair: CountryPair, zeroRows: Bool) -> [PairPeriod] {
        var counts: [Period: PairPeriod] = [:]
        var stories: [Period: [Int]] = [:]
        func count(_ period: Period, _ change: (inout PairPeriod) -> Void) {
            change(&counts[period, default: PairPeriod(pair: pair, period: period)])
        }
        for place in placesOfPair[pair] ?? [] {
            let outline = columns[place]
            if let year = outline.year { count(.year(year)) { $0.add(outline) } }
            if let month = outline.month { count(.month(month)) { $0.add(outline) } }
            if let first = outline.firstPublished {
                for period in Period.containing(Month(first)) { count(period) { $0.addFirstReported(outline) } }
            }
            for report in columns.reports(of: place) {
                guard let month = columns.month(report) else { continue }
                for period in Period.containing(month) {
                    count(period) { $0.reports += 1 }
                    stories[period, default: []].append(columns.story(report))
                }
            }
        }
        if zeroRows { for period in coveredPeriods { count(period) { _ in } } }
        return counts.values.map { own in
            var own = own
            own.stories = stories[own.period]?.countDistinct() ?? 0
            own.articlesRead = articlesRead(in: own.period)
            return own
        }.sorted { $0.period < $1.period }
    }

    private var coveredPeriods: [Period] {
        guard let first = articlesByMonth.keys.min(), let last = articlesByMonth.keys.max() else { return [] }
        return (first.number...last.number).map { .month(Month(number: $0)) }
            + (first.year...last.year).map { .year($0) }
    }

    private func articlesRead(in period: Period) -> Int {
        switch period {
        case .month(let month): articlesByMonth[month] ?? 0
        case .year(let year): (0..<12).reduce(0) { $0 + (articlesByMonth[Month(number: year * 12 + $1)] ?? 0) }
        }
    }
}

extension Period {
    fileprivate static func containing(_ month: Month) -> [Period] { [.month(month), .year(month.year)] }
}

extension PairPeriod {
    fileprivate mutating func add(_ occasion: OccasionColumns.Outline) {
        counts.add(occasion.status)
        if occasion.isCertain { certain.add(occasion.status) }
    }

    fileprivate mutating func addFirstReported(_ occasion: OccasionColumns.Outline) {
        firstReported += 1
        if occasion.isCertain { certainFirstReported += 1 }
    }
}
