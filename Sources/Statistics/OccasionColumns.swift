import Findings
import Ledger
import Vocabulary

/// Of the occasions of a history what is counted, field by field and by their places: what is asked of a million of them lies
/// side by side, and asking holds no reference to any.
struct OccasionColumns: Sendable {
    /// What an occasion itself says, unpacked as far as it is asked for.
    struct Outline: Sendable {
        fileprivate let own: Packed

        var status: Meeting.Status { own.status }
        var kind: Meeting.Kind { own.kind }
        var level: Meeting.Level { own.level }
        var isCertain: Bool { own.isCertain }
        /// Nil where no more than the year is known.
        var month: Month? { number(own.month).map { Month(number: $0) } }
        /// Nil where it has no date.
        var year: Int? { number(own.year) }
        /// When it begins; nil where it has no date, or one of which the columns do not tell whether its first day is known.
        var start: PartialDate? {
            if isOfDays { return days.map { PartialDate($0.lowerBound) } }
            return month == nil ? year.map { PartialDate(year: $0) } : nil
        }
        /// First and last possible day.
        var days: ClosedRange<Day>? {
            number(own.first).map { Day(number: $0)...Day(number: max($0, Int(own.last))) }
        }
        /// Whether both ends of its time are days.
        var isOfDays: Bool { own.isOfDays }
        /// The day of publication of its first report; nil where no report has one.
        var firstPublished: Day? { number(own.firstPublished).map { Day(number: $0) } }
        /// Its month.
        var firstMonth: Month? { number(own.firstMonth).map { Month(number: $0) } }
        /// The night on which it became known.
        var addedOn: Day { Day(number: Int(own.addedOn)) }
        /// The last night that changed it.
        var changedOn: Day { Day(number: Int(own.changedOn)) }
        /// The last night that told of it.
        var lastNight: Day { max(addedOn, changedOn) }
        /// Its reports, in their order, and its parties, by their places among those of all.
        fileprivate var reports: Range<Int> { Int(own.start)..<Int(own.end) }
        fileprivate var parties: Range<Int> { Int(own.partiesStart)..<Int(own.partiesEnd) }

        /// As `Occasion.isAhead`.
        func isAhead(of day: Day) -> Bool {
            status == .planned && (days?.upperBound ?? addedOn + Occasion.patience) >= day
        }

        private func number(_ packed: Int32) -> Int? { OccasionColumns.number(packed) }
    }

    private let packed: [Packed]
    /// The last night that told of each, which every page asks of all that it counts.
    private let lastNights: [Int32]
    private let reports: [PackedReport]
    /// Every country that is a party, and the number among them of each party of each occasion.
    let countries: [Country]
    private let parties: [UInt16]

    fileprivate struct Packed {
        let status: Meeting.Status
        let kind: Meeting.Kind
        let level: Meeting.Level
        let isCertain: Bool
        let isOfDays: Bool
        let month, year, first, last, firstPublished, firstMonth, addedOn, changedOn: Int32
        /// Where its reports lie, and its parties.
        let start, end, partiesStart, partiesEnd: Int32
    }

    private struct PackedReport {
        let day: Int32
        let month: Int32
        let readOn: Int32
        /// The place of the article, its number among those that are listed, and the record in it.
        let article: Int32
        let number: Int32
        let record: Int32
        let story: Int
    }

    private static let none = Int32.min

    /// Of everything that each occasion holds, and of its id.
    let marks: [Mark]
    let names: [Mark]

    init(_ occasions: Shelf<Occasion>, _ articles: ArticleColumns) {
        let lists = occasions.lists
        names = lists.names
        marks = lists.marks
        reports = OccasionColumns.reports(lists, articles)
        var (countries, parties) = ([Country](), [UInt16]())
        var numbers = [UInt16](repeating: .max, count: 26 * 26 * 26)
        parties.reserveCapacity(lists.parties.count)
        for party in lists.parties {
            let letters = party.letters
            if numbers[letters] == .max {
                numbers[letters] = UInt16(countries.count)
                countries.append(party)
            }
            parties.append(numbers[letters])
        }
        (self.countries, self.parties) = (countries, parties)
        var packed: [Packed] = []
        packed.reserveCapacity(lists.numbers.count)
        var start = 0
        for (place, own) in lists.numbers.enumerated() {
            let end = Int(lists.reportsEnd[place])
            var (first, firstMonth) = (Int32.max, OccasionColumns.none)
            for report in start..<end where reports[report].day != OccasionColumns.none && reports[report].day < first {
                (first, firstMonth) = (reports[report].day, reports[report].month)
            }
            let time = own.time
            packed.append(
                Packed(
                    status: own.status, kind: own.kind, level: own.level,
                    isCertain: own.confidence >= Occasion.certainty, isOfDays: time?.isOfDays ?? false,
                    month: OccasionColumns.packed(time.flatMap { time in time.month.map { time.year * 12 + $0 - 1 } }),
                    year: OccasionColumns.packed(time?.year), first: OccasionColumns.packed(time?.first.number),
                    last: OccasionColumns.packed(time?.last.number),
                    firstPublished: first == .max ? OccasionColumns.none : first, firstMonth: firstMonth,
                    addedOn: Int32(clamping: own.addedOn.number), changedOn: Int32(clamping: own.changedOn.number),
                    start: Int32(start), end: Int32(end), partiesStart: place == 0 ? 0 : lists.partiesEnd[place - 1],
                    partiesEnd: lists.partiesEnd[place]))
            start = end
        }
        self.packed = packed
        lastNights = packed.map { max($0.addedOn, $0.changedOn) }
    }

    private static func reports(_ lists: OccasionLists, _ articles: ArticleColumns) -> [PackedReport] {
        // The stories of articles that the history does not have, each one of its own.
        var others: [Mark: Int] = [:]
        // To count the month of a day anew for each of a million reports costs more than all else that is read of it.
        var months = MonthsOfDays()
        var reports: [PackedReport] = []
        reports.reserveCapacity(lists.reports.count)
        for (article, record) in lists.reports {
            guard let number = articles.number(of: article) else {
                let story = others[article] ?? Int.min + others.count
                others[article] = story
                reports.append(
                    PackedReport(
                        day: none, month: none, readOn: none, article: none, number: none, record: record, story: story)
                )
                continue
            }
            let day = articles.published[number]
            reports.append(
                PackedReport(
                    day: packed(day?.number), month: packed(day.map { months.month(of: $0) }),
                    readOn: packed(articles.readOn[number].number), article: Int32(clamping: articles.places[number]),
                    number: Int32(clamping: number), record: record, story: articles.stories[number]))
        }
        return reports
    }

    var places: Range<Int> { packed.indices }

    @inline(__always)
    subscript(place: Int) -> Outline { Outline(own: packed[place]) }

    /// Of some occasions, side by side. Where they lie among all others each is waited for; here nothing is done but to fetch them, so that
    /// the processor need not end with one before it asks for the next.
    func outlines(at places: [Int]) -> [Outline] { places.map { Outline(own: packed[$0]) } }

    /// The last night that told of an occasion.
    func lastNight(_ place: Int) -> Day { Day(number: Int(lastNights[place])) }

    /// That told of one of some; nil where there are none.
    func lastNight(of places: [Int]) -> Day? {
        var last = Int32.min
        for place in places where lastNights[place] > last { last = lastNights[place] }
        return places.isEmpty ? nil : Day(number: Int(last))
    }

    /// Sorted.
    func parties(of place: Int) -> [Country] { partyNumbers(of: place).map { countries[Int($0)] } }

    /// The same by their places among `countries`.
    func partyNumbers(of place: Int) -> ArraySlice<UInt16> { parties[self[place].parties] }

    /// Counts the parties of an occasion, by the same places.
    @inline(__always)
    func addParties(of outline: Outline, to counts: inout [Int]) {
        for number in outline.parties { counts[Int(parties[number])] += 1 }
    }

    /// The reports of an occasion, in their order.
    func reports(of place: Int) -> Range<Int> { self[place].reports }

    /// The same.
    @inline(__always)
    func reports(of outline: Outline) -> Range<Int> { outline.reports }

    /// The day of publication; nil where the article has none or is not in the history.
    func published(_ report: Int) -> Day? { OccasionColumns.number(reports[report].day).map { Day(number: $0) } }

    /// Of publication.
    func month(_ report: Int) -> Month? { OccasionColumns.number(reports[report].month).map { Month(number: $0) } }

    /// The night on which the article was read; nil where the history does not have it.
    func readOn(_ report: Int) -> Day? { OccasionColumns.number(reports[report].readOn).map { Day(number: $0) } }

    /// The place of the article; nil where the history does not have it.
    func article(_ report: Int) -> Int? { OccasionColumns.number(reports[report].article) }

    /// Its number among those that are listed; nil likewise.
    func articleNumber(_ report: Int) -> Int? { OccasionColumns.number(reports[report].number) }

    /// Which record of the article it is.
    func record(_ report: Int) -> Int { Int(reports[report].record) }

    /// The same for reports of one story, and for no others.
    func story(_ report: Int) -> Int { reports[report].story }

    private static func packed(_ number: Int?) -> Int32 { number.map { Int32(clamping: $0) } ?? none }
    fileprivate static func number(_ packed: Int32) -> Int? { packed == none ? nil : Int(packed) }
}

/// The month of each day that was asked for, by the day's number.
private struct MonthsOfDays {
    private var first = 0
    private var months: [Int32] = []

    mutating func month(of day: Day) -> Int {
        let place = day.number - first
        if months.indices.contains(place), months[place] != .min { return Int(months[place]) }
        let month = Month(day).number
        note(month, at: day.number)
        return month
    }

    private mutating func note(_ month: Int, at day: Int) {
        if months.isEmpty { first = day }
        // What lies centuries apart is counted each time.
        let (low, high) = (min(first, day), max(first + months.count, day + 1))
        guard high - low < 200_000 else { return }
        if low < first {
            months.insert(contentsOf: [Int32](repeating: .min, count: first - low), at: 0)
            first = low
        }
        if high - first > months.count {
            months.append(contentsOf: [Int32](repeating: .min, count: high - first - months.count))
        }
        months[day - first] = Int32(clamping: month)
    }
}

extension Country {
    /// Its three letters as a number below 26³.
    var letters: Int {
        let packed = Int(packed)
        return ((packed >> 16 & 255) - 65) * 676 + ((packed >> 8 & 255) - 65) * 26 + (packed & 255) - 65
    }
}
