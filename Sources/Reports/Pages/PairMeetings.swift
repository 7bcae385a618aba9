import Ledger
import Statistics
import Vocabulary

/// A pair's meetings, shared out among pages so that none grows without end: what is planned and the latest stand on the
/// pair's own page, the rest on one page a year, or a month where the year has too many.
///
/// Which years and months have an address does not depend on which meetings the pair's own page shows: what moves there, as
/// meetings are withdrawn or older ones become known, leaves an address that leads after it.
struct PairMeetings: Sendable {
    /// One year or month that has a page of its own.
    struct Period: Sendable {
        /// `2021`, `2021-08`, or `undated`.
        let label: String
        let path: String
        let occasions: OccasionSet
        /// Of a year that has too many: those of its months that have a page. Its own then holds what has no month.
        var months: [Period] = []
        /// Whether it is one of those.
        var isMonth = false

        /// How many were held, with those of its months.
        var held: Int { months.reduce(occasions.held.count) { $0 + $1.occasions.held.count } }
        /// The latest are the greatest.
        fileprivate var order: String { label == PairMeetings.undated ? "" : label }
    }

    /// A year or a month that had a page of its own, or may have had one.
    struct Former: Sendable {
        let label: String
        let path: String
        /// The page that has its meetings, seen from this one; of those that are no more the one that would have them.
        let target: String
        /// Whether it has no meeting any more.
        let isGone: Bool
        /// The night that took the last one; of what stands elsewhere the one in which the first became known, so that nothing that
        /// comes after makes the page anew.
        let asOf: Day
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
    let former: [Former]
    /// Of the periods, by their labels.
    private let paths: [String: String]
    private let asOf: Day

    /// `losses` are what was taken from the pair in the years for which addresses are kept.
    init(pair: CountryPair, occasions: OccasionSet, asOf: Day, losses: ArraySlice<PairLoss> = []) {
        self.asOf = asOf
        let (ahead, behind) = occasions.parted(by: asOf)
        self.ahead = ahead
        let isShared = behind.count > PairMeetings.room
        guard isShared || behind.count + losses.count > PairMeetings.room else {
            latest = behind.reversed()
            (periods, former, paths) = ([], [], [:])
            return
        }
        let shown = isShared ? PairMeetings.shown + behind.count % PairMeetings.shown : behind.count
        latest = behind.suffix(shown).reversed()
        let sharing = Sharing(pair: pair, all: behind, older: behind.withoutLast(shown), losses: losses)
        let periods = sharing.periods
        self.periods = periods
        former = sharing.former(besides: Set(periods.map(\.label)))
        paths = Dictionary(periods.map { ($0.label, $0.path) }, uniquingKeysWith: { first, _ in first })
    }

    fileprivate static func label(_ year: Int?, _ month: Int? = nil) -> String {
        guard let year else { return undated }
        return PartialDate(year: year).description + (month.map { "-\($0 < 10 ? "0" : "")\($0)" } ?? "")
    }

    fileprivate static func path(_ pair: CountryPair, _ label: String) -> String { "pairs/\(pair)-\(label).html" }

    /// The page that holds a meeting of the pair; nil for the pair's own.
    func path(of occasion: Occasion) -> String? {
        if periods.isEmpty || occasion.isAhead(of: asOf) || latest.contains(where: { $0.id == occasion.id }) {
            return nil
        }
        let start = occasion.dates?.start
        return paths[PairMeetings.label(start?.year, start?.month)] ?? paths[PairMeetings.label(start?.year)]
    }
}

/// Shares a pair's meetings out by year and month.
private struct Sharing {
    let pair: CountryPair
    /// Of each year.
    let years: [Int?: OccasionSet]
    /// Those of them that do not stand on the pair's own page.
    let olderYears: [Int?: OccasionSet]
    let losses: [Int?: [PairLoss]]

    init(pair: CountryPair, all: OccasionSet, older: OccasionSet, losses: ArraySlice<PairLoss>) {
        self.pair = pair
        years = all.byYear
        olderYears = older.byYear
        self.losses = Dictionary(grouping: losses, by: \.year)
    }

    /// The latest first.
    var periods: [PairMeetings.Period] {
        olderYears.flatMap { year, own in
            guard isByMonth(years[year]?.count ?? 0, year) else { return [period(year, nil, own)] }
            let byMonth = own.byMonth
            let months = byMonth.compactMap { month, own in
                month.map { period(year, $0.month, own, isMonth: true) }
            }.sorted { $0.order > $1.order }
            return months + [period(year, nil, byMonth[nil] ?? own.withoutLast(own.count), months: months)]
        }.sorted { $0.order > $1.order }
    }

    /// Addresses that have no page of meetings now. The meetings that there are and those that there were are at least as many as there
    /// can have been at a time.
    func former(besides labels: Set<String>) -> [PairMeetings.Former] {
        Set(years.keys).union(losses.keys).flatMap { year -> [PairMeetings.Former] in
            let (own, lost) = (years[year], losses[year] ?? [])
            var former: [PairMeetings.Former] = []
            if !labels.contains(PairMeetings.label(year)), let page = self.former(year, nil, own, lost, besides: labels)
            {
                former.append(page)
            }
            guard isByMonth((own?.count ?? 0) + lost.count, year) else { return former }
            let byMonth = own?.byMonth ?? [:]
            let lostByMonth = Dictionary(grouping: lost, by: \.month)
            for month in Set(byMonth.keys.compactMap { $0?.month }).union(lostByMonth.keys.compactMap(\.self)) {
                guard !labels.contains(PairMeetings.label(year, month)) else { continue }
                let own = byMonth.first { $0.key?.month == month }?.value
                if let page = self.former(year, month, own, lostByMonth[month] ?? [], besides: labels) {
                    former.append(page)
                }
            }
            return former
        }.sorted { $0.label > $1.label }
    }

    private func isByMonth(_ count: Int, _ year: Int?) -> Bool { year != nil && count > PairMeetings.room }

    private func period(
        _ year: Int?, _ month: Int?, _ occasions: OccasionSet, months: [PairMeetings.Period] = [], isMonth: Bool = false
    ) -> PairMeetings.Period {
        let label = PairMeetings.label(year, month)
        return PairMeetings.Period(
            label: label, path: PairMeetings.path(pair, label), occasions: occasions, months: months, isMonth: isMonth)
    }

    private func former(
        _ year: Int?, _ month: Int?, _ own: OccasionSet?, _ lost: [PairLoss], besides labels: Set<String>
    ) -> PairMeetings.Former? {
        guard let asOf = own?.firstNight ?? lost.map(\.night).max() else { return nil }
        let label = PairMeetings.label(year, month)
        // The latest of a month stand on the pair's own page, though the year has one.
        let isOnPageOfYear =
            month != nil && labels.contains(PairMeetings.label(year))
            && (own == nil || olderYears[year]?.byMonth.keys.contains { $0?.month == month } ?? false)
        return PairMeetings.Former(
            label: label, path: PairMeetings.path(pair, label),
            target: isOnPageOfYear ? "\(pair)-\(PairMeetings.label(year)).html" : "\(pair).html", isGone: own == nil,
            asOf: asOf)
    }
}

/// The older meetings of a pair in one year or month.
struct PairPeriodPage {
    let site: SiteContext
    let pair: CountryPair
    let period: PairMeetings.Period
    private let root = "../"

    /// Of a year with its months. What became of the meetings of other years is no news of theirs, and would make all pages of a pair
    /// anew each night.
    var asOf: Day {
        let nights = period.months.map(\.occasions.lastNight) + [period.occasions.lastNight]
        let year = PartialDate(period.label)?.year
        return site.lastNight(nights + [site.published.lastLoss(of: pair, in: year)])
    }

    func page() -> Page {
        let title = "\(site.names.title(pair)), \(PairPeriodPage.name(period.label))"
        let occasions = period.occasions
        var html = HTMLBuilder()
        html.section("By month", id: "months", months())
        PastMeetings(
            OccasionList(site: site, root: root, pair: pair),
            heading: period.months.isEmpty ? "Meetings" : "Meetings of which no month is known"
        ).write(
            held: occasions.held.reversed(), unheld: occasions.unheld.reversed(), lead: "The latest first.", to: &html)
        let data = PageData(
            site: site, path: period.path, title: title, asOf: asOf, occasions: Array(occasions))
        if !occasions.isEmpty { data.write(to: &html) }
        return Page(
            path: period.path, title: title, kind: .pair, words: data.words, asOf: data.asOf,
            weight: occasions.count,
            kicker: "<a href=\"\(pair).html\">\(HTMLBuilder.escape(site.names.title(pair)))</a>",
            headline: "\(Counting.capitalised(site.names.pair(pair))) \(PairPeriodPage.when(period.label)): \(told)",
            standfirst: Reserve.aside(occasions, root: root), content: html,
            files: occasions.isEmpty ? [] : data.files)
    }

    private var told: String {
        guard period.months.isEmpty else {
            let certain = ([period] + period.months).reduce(0) { $0 + $1.occasions.certain.held.count }
            return "\(Counting.of(certain, "earlier meeting")) held, by month"
        }
        let certain = period.occasions.certain
        return certain.isEmpty
            ? "no earlier meeting that is certain, \(Reserve.count(period.occasions.count))"
            : StatusWording(asOf: site.asOf).list(certain, of: "earlier meeting")
    }

    private func months() -> String {
        guard !period.months.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain columns\"") { html in
            for month in period.months {
                html.element("li") { html in
                    html.link("\(pair)-\(month.label).html", PairPeriodPage.name(month.label))
                    let (held, all) = (month.occasions.held.count, month.occasions.count)
                    let others = held < all ? ", \(Counting.grouped(all - held)) planned once or called off" : ""
                    html.element("small", text: " \(Counting.grouped(held)) held\(others)")
                }
            }
        }
        return html.string
    }

    /// `August 2021`, `2021`, `undated`.
    static func name(_ label: String) -> String { PartialDate(label).map(DateWording.date) ?? label }

    /// `in August 2021`, `without a known date`.
    static func when(_ label: String) -> String {
        label == PairMeetings.undated ? "without a known date" : "in \(name(label))"
    }
}
