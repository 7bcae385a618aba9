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
        var counter = PeriodCounter(pair: pair)
        for outline in columns.outlines(at: placesOfPair[pair] ?? []) {
            if let year = outline.year { counter[.year(year)].add(outline) }
            if let month = outline.month { counter[.month(month)].add(outline) }
            if let first = outline.firstMonth {
                counter[.month(first)].addFirstReported(outline)
                counter[.year(first.year)].addFirstReported(outline)
            }
            for report in columns.reports(of: outline) {
                guard let month = columns.month(report) else { continue }
                counter.addReport(columns.story(report), in: month)
            }
        }
        if zeroRows { for period in coveredPeriods { counter[period].reports += 0 } }
        return counter.counted.map { own in
            var own = own
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

/// The counts of a pair by period.
private struct PeriodCounter {
    private var periods: [PairPeriod] = []
    private var stories: [[Int]] = []
    /// Where the counts of each month and each year lie, by their numbers.
    private var months = NumberedPlaces()
    private var years = NumberedPlaces()
    private let pair: CountryPair

    init(pair: CountryPair) { self.pair = pair }

    subscript(period: Period) -> PairPeriod {
        mutating get { periods[place(of: period)] }
        _modify { yield &periods[place(of: period)] }
    }

    /// A report of a story in an article published in that month.
    mutating func addReport(_ story: Int, in month: Month) {
        for place in [place(of: .month(month)), place(of: .year(month.year))] {
            periods[place].reports += 1
            stories[place].append(story)
        }
    }

    private mutating func place(of period: Period) -> Int {
        let place =
            switch period {
            case .month(let month): months.place(of: month.number, else: periods.count)
            case .year(let year): years.place(of: year, else: periods.count)
            }
        if place == periods.count {
            periods.append(PairPeriod(pair: pair, period: period))
            stories.append([])
        }
        return place
    }

    /// In no order, with the stories of each.
    var counted: [PairPeriod] {
        zip(periods, stories).map { own, stories in
            var own = own
            own.stories = stories.countDistinct()
            return own
        }
    }
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
