import Ledger
import Statistics
import Vocabulary

/// A pair's meetings, shared out among pages so that none grows without end: what is planned and the latest stand on the
/// pair's own page, the rest on one page a year, or a month where a year has too many.
struct PairMeetings: Sendable {
    /// One year or month that has a page of its own.
    struct Period: Sendable {
        /// `2021`, `2021-08`, or `undated`.
        let label: String
        let path: String
        let occasions: OccasionSet

        /// The latest are the greatest.
        fileprivate var order: String { label == PairMeetings.undated ? "" : label }
    }

    /// So many fit on the pair's own page, and on the page of a year.
    static let room = 60
    fileprivate static let undated = "undated"
    /// Of more the pair's own page shows so many of the latest at least, and fewer than twice as many: they leave it that many at once,
    /// or each new meeting would make the page of the year or month anew into which it pushes an old one.
    private static let shown = 15

    let ahead: OccasionSet
    /// The latest first.
    let latest: [Occasion]
    /// The latest first.
    let periods: [Period]
    /// Of the periods, by their labels.
    private let paths: [String: String]
    private let asOf: Day

    init(pair: CountryPair, occasions: OccasionSet, asOf: Day) {
        self.asOf = asOf
        let (ahead, behind) = occasions.parted(by: asOf)
        self.ahead = ahead
        guard behind.count > PairMeetings.room else {
            latest = behind.reversed()
            periods = []
            paths = [:]
            return
        }
        let shown = PairMeetings.shown + behind.count % PairMeetings.shown
        latest = behind.suffix(shown).reversed()
        let years = behind.withoutLast(shown).byYear
        let labelled = years.flatMap { year, own -> [(label: String, occasions: OccasionSet)] in
            let label = PairMeetings.label(year)
            guard year != nil, own.count > PairMeetings.room else { return [(label, own)] }
            return own.byMonth.map { (PairMeetings.label(year, $0?.month), $1) }
        }
        periods = labelled.map { label, own in
            Period(label: label, path: "pairs/\(pair)-\(label).html", occasions: own)
        }.sorted { $0.order > $1.order }
        paths = Dictionary(periods.map { ($0.label, $0.path) }, uniquingKeysWith: { first, _ in first })
    }

    private static func label(_ year: Int?, _ month: Int? = nil) -> String {
        guard let year else { return undated }
        return PartialDate(year: year).description + (month.map { "-\($0 < 10 ? "0" : "")\($0)" } ?? "")
    }

    /// The page that holds a meeting of the pair; nil for the pair's own.
    func path(of occasion: Occasion) -> String? {
        if periods.isEmpty || occasion.isAhead(of: asOf) || latest.contains(where: { $0.id == occasion.id }) {
            return nil
        }
        let start = occasion.dates?.start
        return paths[PairMeetings.label(start?.year, start?.month)] ?? paths[PairMeetings.label(start?.year)]
    }
}

/// The older meetings of a pair in one year or month.
struct PairPeriodPage {
    let site: SiteContext
    let pair: CountryPair
    let period: PairMeetings.Period

    func page() -> Page {
        let title = "\(site.names.title(pair)), \(name)"
        let occasions = period.occasions
        let when = period.label == PairMeetings.undated ? "without a known date" : "in \(name)"
        let certain = occasions.certain
        let told =
            certain.isEmpty
            ? "no earlier meeting that is certain, \(Reserve.count(occasions.count))"
            : StatusWording(asOf: site.asOf).list(certain, of: "earlier meeting")
        var html = HTMLBuilder()
        PastMeetings(OccasionList(site: site, root: "../", pair: pair)).write(
            held: occasions.held.reversed(), unheld: occasions.unheld.reversed(), lead: "The latest first.", to: &html)
        let data = PageData(
            site: site, path: period.path, title: title, asOf: site.lastNight(of: period.occasions, among: pair),
            occasions: Array(period.occasions))
        data.write(to: &html)
        return Page(
            path: period.path, title: title, kind: .pair, words: data.words, asOf: data.asOf,
            weight: period.occasions.count,
            kicker: "<a href=\"\(pair).html\">\(HTMLBuilder.escape(site.names.title(pair)))</a>",
            headline: "\(Counting.capitalised(site.names.pair(pair))) \(when): \(told)",
            standfirst: Reserve.aside(occasions, root: "../"), content: html, files: data.files)
    }

    /// `August 2021`, `2021`, `undated`.
    private var name: String { PartialDate(period.label).map(DateWording.date) ?? period.label }
}
