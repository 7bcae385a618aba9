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
        /// First and last possible day.
        var days: ClosedRange<Day>? {
            number(own.first).map { Day(number: $0)...Day(number: max($0, Int(own.last))) }
        }
        /// Whether both ends of its time are days.
        var isOfDays: Bool { own.isOfDays }
        /// The day of publication of its first report; nil where no report has one.
        var firstPublished: Day? { number(own.firstPublished).map { Day(number: $0) } }
        /// The night on which it became known.
        var addedOn: Day { Day(number: Int(own.addedOn)) }
        /// The last night that changed it.
        var changedOn: Day { Day(number: Int(own.changedOn)) }
        /// The last night that told of it.
        var lastNight: Day { Day(number: Int(max(own.addedOn, own.changedOn))) }

        /// As `Occasion.isAhead`.
        func isAhead(of day: Day) -> Bool {
            status == .planned && (days?.upperBound ?? addedOn + Occasion.patience) >= day
        }

        private func number(_ packed: Int32) -> Int? { OccasionColumns.number(packed) }
    }

    private let packed: [Packed]
    private let reports: [PackedReport]
    private let countries: [Country]

    fileprivate struct Packed {
        let status: Meeting.Status
        let kind: Meeting.Kind
        let level: Meeting.Level
        let isCertain: Bool
        let isOfDays: Bool
        let month, year, first, last, firstPublished, addedOn, changedOn: Int32
        /// Where its reports end; they begin where those of the one before end.
        let end: Int32
        /// Where its parties end, likewise.
        let partiesEnd: Int32
    }

    private struct PackedReport {
        let day: Int32
        let month: Int32
        let readOn: Int32
        /// The place of the article, and the record in it.
        let article: Int32
        let record: Int32
        let story: Int
    }

    private static let none = Int32.min

    /// Takes in the occasions one after the other.
    private struct Reading: OccasionVisitor {
        let articles: ArticleColumns
        var countries: [Country] = []
        var reports: [PackedReport] = []
        /// The stories of articles that the history does not have, each one of its own.
        var others: [Mark: Int] = [:]
        /// Of the occasion: the day of publication of its first report.
        var first: Int32?

        mutating func visit(party: Country) { countries.append(party) }
        mutating func visit(participant: Mark, role: Mark?) {}

        mutating func visit(reportIn article: Mark, record: Int) {
            guard let place = articles.place(of: article) else {
                let story = others[article] ?? Int.min + others.count
                others[article] = story
                let none = OccasionColumns.none
                reports.append(
                    PackedReport(
                        day: none, month: none, readOn: none, article: none, record: Int32(clamping: record),
                        story: story))
                return
            }
            let day = articles.published[place]
            if let day { first = min(first ?? .max, Int32(day.number)) }
            reports.append(
                PackedReport(
                    day: OccasionColumns.packed(day?.number),
                    month: OccasionColumns.packed(day.map { Month($0).number }),
                    readOn: OccasionColumns.packed(articles.readOn[place].number), article: Int32(clamping: place),
                    record: Int32(clamping: record), story: articles.stories[place]))
        }
    }

    init(_ occasions: [Occasion], _ articles: ArticleColumns) {
        var packed: [Packed] = []
        var reading = Reading(articles: articles)
        packed.reserveCapacity(occasions.count)
        reading.reports.reserveCapacity(occasions.count)
        reading.countries.reserveCapacity(2 * occasions.count)
        for occasion in occasions {
            reading.first = nil
            occasion.accept(&reading)
            let (dates, start) = (occasion.dates, occasion.dates?.start)
            packed.append(
                Packed(
                    status: occasion.status, kind: occasion.kind, level: occasion.level,
                    isCertain: !occasion.isUncertain, isOfDays: dates?.precision == .day,
                    month: OccasionColumns.packed(start.flatMap { Month($0)?.number }),
                    year: OccasionColumns.packed(start?.year), first: OccasionColumns.packed(dates?.first.number),
                    last: OccasionColumns.packed(dates?.last.number),
                    firstPublished: reading.first ?? OccasionColumns.none,
                    addedOn: Int32(clamping: occasion.addedOn.number),
                    changedOn: Int32(clamping: occasion.changedOn.number), end: Int32(reading.reports.count),
                    partiesEnd: Int32(reading.countries.count)))
        }
        self.packed = packed
        reports = reading.reports
        countries = reading.countries
    }

    var places: Range<Int> { packed.indices }

    subscript(place: Int) -> Outline { Outline(own: packed[place]) }

    func isCertain(_ place: Int) -> Bool { packed[place].isCertain }

    /// Sorted.
    func parties(of place: Int) -> ArraySlice<Country> {
        countries[(place == 0 ? 0 : Int(packed[place - 1].partiesEnd))..<Int(packed[place].partiesEnd)]
    }

    /// The reports of an occasion, in their order.
    func reports(of place: Int) -> Range<Int> { (place == 0 ? 0 : Int(packed[place - 1].end))..<Int(packed[place].end) }

    /// The day of publication; nil where the article has none or is not in the history.
    func published(_ report: Int) -> Day? { OccasionColumns.number(reports[report].day).map { Day(number: $0) } }

    /// Of publication.
    func month(_ report: Int) -> Month? { OccasionColumns.number(reports[report].month).map { Month(number: $0) } }

    /// The night on which the article was read; nil where the history does not have it.
    func readOn(_ report: Int) -> Day? { OccasionColumns.number(reports[report].readOn).map { Day(number: $0) } }

    /// The place of the article; nil where the history does not have it.
    func article(_ report: Int) -> Int? { OccasionColumns.number(reports[report].article) }

    /// Which record of the article it is.
    func record(_ report: Int) -> Int { Int(reports[report].record) }

    /// The same for reports of one story, and for no others.
    func story(_ report: Int) -> Int { reports[report].story }

    private static func packed(_ number: Int?) -> Int32 { number.map { Int32(clamping: $0) } ?? none }
    fileprivate static func number(_ packed: Int32) -> Int? { packed == none ? nil : Int(packed) }
}
