import Ledger
import Statistics
import Vocabulary

/// A pair's meetings, shared out among pages so that none grows without end: what is planned and the latest stand on the
/// pair's own page, the rest on one page a year.
struct PairMeetings {
    /// One year that has a page of its own.
    struct Year {
        /// `2021`, or `undated`.
        let label: String
        let path: String
        /// The latest first.
        let occasions: [Occasion]
    }

    /// So many fit on the pair's own page; where there are more, it shows the latest `shown`.
    static let room = 60
    private static let shown = 30

    let ahead: [Occasion]
    /// The latest first.
    let latest: [Occasion]
    /// The latest year first.
    let years: [Year]

    /// `occasions` in the order of the history.
    init(pair: CountryPair, occasions: [Occasion], asOf: Day) {
        ahead = occasions.filter { $0.isAhead(of: asOf) }
        let behind = Array(occasions.filter { !$0.isAhead(of: asOf) }.reversed())
        guard behind.count > PairMeetings.room else {
            latest = behind
            years = []
            return
        }
        latest = Array(behind.prefix(PairMeetings.shown))
        let rest = Dictionary(grouping: behind.dropFirst(PairMeetings.shown)) {
            $0.dates.map { String($0.start.year) } ?? "undated"
        }
        years = rest.map { label, own in
            Year(label: label, path: "pairs/\(pair)-\(label).html", occasions: own)
        }.sorted { $0.label > $1.label }
    }
}

/// The older meetings of a pair in one year.
struct PairYearPage {
    let site: SiteContext
    let pair: CountryPair
    let year: PairMeetings.Year

    func page() -> Page {
        let title = "\(site.names.title(pair)), \(year.label)"
        let count = Counting.of(year.occasions.count, "earlier meeting")
        let when = year.label == "undated" ? "without a known date" : "in \(year.label)"
        var html = HTMLBuilder()
        html.section(
            "Meetings", id: "meetings", lead: "The latest first.",
            OccasionList(site: site, root: "../", pair: pair).html(year.occasions))
        return Page(
            path: year.path, title: title, kind: .pair, asOf: year.occasions.map(\.lastNight).max(),
            weight: year.occasions.count,
            kicker: "<a href=\"\(pair).html\">\(HTMLBuilder.escape(site.names.title(pair)))</a>",
            headline: "\(Counting.capitalised(site.names.pair(pair))): \(count) \(when)", content: html.string)
    }
}
