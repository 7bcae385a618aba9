import Findings
import Ledger
import Vocabulary

/// Of the occasions of a history what is counted, field by field and by their places: what is asked of a million of them lies
/// side by side, and asking holds no reference to any.
struct OccasionColumns: Sendable {
    /// What an occasion itself says.
    struct Outline: Sendable {
        let status: Meeting.Status
        let kind: Meeting.Kind
        let isCertain: Bool
        /// Nil where no more than the year is known.
        let month: Month?
        /// Nil where it has no date.
        let year: Int?
        /// First and last possible day.
        let days: ClosedRange<Day>?
        /// The day of publication of its first report; nil where no report has one.
        let firstPublished: Day?
    }

    private let packed: [Packed]
    private let reports: [PackedReport]

    private struct Packed {
        let status: Meeting.Status
        let kind: Meeting.Kind
        let isCertain: Bool
        let month, year, first, last, firstPublished: Int32
        /// Where its reports end; they begin where those of the one before end.
        let end: Int32
    }

    private struct PackedReport {
        let day: Int32
        let month: Int32
        let story: Int
    }

    /// What is told of a report: day of publication and number of the story; nil where the history does not have the article, of
    /// which each is a story of its own then.
    typealias Known = (day: Day?, story: Int)

    private static let none = Int32.min

    init(_ occasions: [Occasion], _ known: (OccasionReport.Key) -> Known?) {
        var packed: [Packed] = []
        var reports: [PackedReport] = []
        packed.reserveCapacity(occasions.count)
        reports.reserveCapacity(occasions.count)
        var others: [String: Int] = [:]
        for occasion in occasions {
            var first: Int32?
            for key in occasion.reportKeys {
                let known = known(key)
                let day = known?.day
                if let day { first = min(first ?? .max, Int32(day.number)) }
                let other = known == nil ? others[key.article, default: Int.min + others.count] : 0
                if known == nil { others[key.article] = other }
                reports.append(
                    PackedReport(
                        day: OccasionColumns.packed(day?.number),
                        month: OccasionColumns.packed(day.map { Month($0).number }), story: known?.story ?? other))
            }
            let (dates, start) = (occasion.dates, occasion.dates?.start)
            packed.append(
                Packed(
                    status: occasion.status, kind: occasion.kind, isCertain: !occasion.isUncertain,
                    month: OccasionColumns.packed(start.flatMap { Month($0)?.number }),
                    year: OccasionColumns.packed(start?.year), first: OccasionColumns.packed(dates?.first.number),
                    last: OccasionColumns.packed(dates?.last.number), firstPublished: first ?? OccasionColumns.none,
                    end: Int32(reports.count)))
        }
        self.packed = packed
        self.reports = reports
    }

    var places: Range<Int> { packed.indices }

    subscript(place: Int) -> Outline {
        let own = packed[place]
        return Outline(
            status: own.status, kind: own.kind, isCertain: own.isCertain,
            month: OccasionColumns.number(own.month).map { Month(number: $0) },
            year: OccasionColumns.number(own.year),
            days: own.first == OccasionColumns.none
                ? nil : Day(number: Int(own.first))...Day(number: Int(max(own.first, own.last))),
            firstPublished: OccasionColumns.number(own.firstPublished).map { Day(number: $0) })
    }

    /// The reports of an occasion, in their order.
    func reports(of place: Int) -> Range<Int> { (place == 0 ? 0 : Int(packed[place - 1].end))..<Int(packed[place].end) }

    /// The day of publication; nil where the article has none or is not in the history.
    func published(_ report: Int) -> Day? { OccasionColumns.number(reports[report].day).map { Day(number: $0) } }

    /// Of publication.
    func month(_ report: Int) -> Month? { OccasionColumns.number(reports[report].month).map { Month(number: $0) } }

    /// The same for reports of one story, and for no others.
    func story(_ report: Int) -> Int { reports[report].story }

    private static func packed(_ number: Int?) -> Int32 { number.map { Int32(clamping: $0) } ?? none }
    private static func number(_ packed: Int32) -> Int? { packed == none ? nil : Int(packed) }
}
