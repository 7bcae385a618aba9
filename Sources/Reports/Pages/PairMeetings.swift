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
        /// The latest first.
        let occasions: [Occasion]
    }

    /// So many fit on the pair's own page, where it shows the latest `shown` of more, and on the page of a year.
    static let room = 60
    private static let shown = 30

    let ahead: [Occasion]
    /// The latest first.
    let latest: [Occasion]
    /// The latest first.
    let periods: [Period]
    /// Of the meetings that stand on the page of a period, by id.
    private let paths: [String: String]

    /// `occasions` in the order of the history.
    init(pair: CountryPair, occasions: [Occasion], asOf: Day) {
        ahead = occasions.filter { $0.isAhead(of: asOf) }
        let behind = Array(occasions.filter { !$0.isAhead(of: asOf) }.reversed())
        guard behind.count > PairMeetings.room else {
            latest = behind
            periods = []
            paths = [:]
            return
        }
        latest = Array(behind.prefix(PairMeetings.shown))
        let years = Dictionary(grouping: behind.dropFirst(PairMeetings.shown)) { $0.dates?.start.year }
        periods = years.flatMap { year, own -> [(label: String, occasions: [Occasion])] in
            guard let year else { return [("undated", own)] }
            let label = PartialDate(year: year).description
            guard own.count > PairMeetings.room else { return [(label, own)] }
            return Dictionary(grouping: own) { $0.dates?.start.month }.map { month, own in
                let month = month.map { "-\($0 < 10 ? "0" : "")\($0)" } ?? ""
                return (label + month, own)
            }
        }.map { Period(label: $0.label, path: "pairs/\(pair)-\($0.label).html", occasions: $0.occasions) }
            .sorted { $0.label > $1.label }
        paths = Dictionary(
            periods.flatMap { period in period.occasions.map { ($0.id, period.path) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The page that holds a meeting; nil for the pair's own.
    func path(of occasion: Occasion) -> String? { paths[occasion.id] }
}

/// The older meetings of a pair in one year or month.
struct PairPeriodPage {
    let site: SiteContext
    let pair: CountryPair
    let period: PairMeetings.Period

    func page() -> Page {
        let title = "\(site.names.title(pair)), \(name)"
        let count = Counting.of(period.occasions.count, "earlier meeting")
        let when = period.label == "undated" ? "without a known date" : "in \(name)"
        var html = HTMLBuilder()
        html.section(
            "Meetings", id: "meetings", lead: "The latest first.",
            OccasionList(site: site, root: "../", pair: pair).html(period.occasions))
        let data = PageData(
            site: site, path: period.path, title: title, asOf: period.occasions.map(\.lastNight).max() ?? site.asOf,
            occasions: period.occasions.reversed())
        data.write(to: &html)
        return Page(
            path: period.path, title: title, kind: .pair, words: data.words, asOf: data.asOf,
            weight: period.occasions.count,
            kicker: "<a href=\"\(pair).html\">\(HTMLBuilder.escape(site.names.title(pair)))</a>",
            headline: "\(Counting.capitalised(site.names.pair(pair))): \(count) \(when)", content: html.string,
            files: data.files)
    }

    /// `August 2021`, `2021`, `undated`.
    private var name: String { PartialDate(period.label).map(DateWording.date) ?? period.label }
}
