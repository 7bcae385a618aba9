import Ledger
import Statistics
import Vocabulary

/// Pairs with their trend, both counts, and the last month against the pair's own usual rate.
struct PairTable {
    let site: SiteContext
    let root: String
    /// The last night that told of the page's records, on a page that stays as it is until another one does; nil on a page
    /// that holds all pairs against the latest night.
    var asOf: Day?
    /// Whether the script may offer to filter and sort.
    var isLong = false
    /// The months that every line spans, so that lines can be compared.
    static let months = 24
    /// Rows beyond these have no line of their own: thousands of drawings would make a slow page.
    private static let drawn = 300

    func html(_ activities: some Sequence<PairActivity>, naming country: Country? = nil) -> String {
        let columns: [Column] = [
            .name(country == nil ? "Pair" : "With"), .text("Held in \(PairTable.months) months"), .number("Held"),
            .number("Reports"), .number("New in \(ChangeTest.recentDays) days"), .date("Last held"),
            .date("Next planned"),
        ]
        var html = HTMLBuilder()
        html.table(columns, name: "Pairs by meetings held", filter: isLong ? "pairs" : nil) { html in
            for (place, activity) in activities.enumerated() {
                row(activity, naming: country, isDrawn: place < PairTable.drawn, &html)
            }
        }
        if asOf == nil, !site.changes.isEmpty { html.raw("<p class=\"note\">\(ChangeWording.legend(root))</p>") }
        return html.string
    }

    private func row(_ activity: PairActivity, naming country: Country?, isDrawn: Bool, _ html: inout HTMLBuilder) {
        let pair = activity.pair
        let name =
            country.map { site.names.short($0 == pair.first ? pair.second : pair.first) } ?? site.names.title(pair)
        html.raw("<tr><th scope=\"row\">")
        html.link(root + SitePaths.pair(pair), name)
        html.raw("</th><td>\(isDrawn ? trend(pair) : "")</td>")
        held(activity.tally, &html)
        html.raw("<td class=\"num\" data-label=\"Reports\">\(Counting.grouped(activity.tally.reports))</td>")
        html.raw("<td class=\"num\" data-label=\"New in \(ChangeTest.recentDays) days\">")
        recent(pair, &html)
        html.raw("</td>")
        date(activity.latestHeld, "Last held", &html)
        date(activity.nextPlanned, "Next planned", &html)
        html.raw("</tr>")
    }

    private func date(_ date: PartialDate?, _ label: String, _ html: inout HTMLBuilder) {
        let value = isLong ? " data-value=\"\(date?.description ?? "")\"" : ""
        html.raw("<td class=\"date\" data-label=\"\(label)\"\(value)>\(date.map(DateWording.short) ?? "–")</td>")
    }

    /// All that were held, and how many of them are certain where not all are.
    private func held(_ tally: Tally, _ html: inout HTMLBuilder) {
        let value = isLong ? " data-value=\"\(tally.held)\"" : ""
        html.raw("<td class=\"num\" data-label=\"Held\"\(value)>\(Counting.grouped(tally.held))")
        if let aside = Reserve.certain(tally.certain.held, of: tally.held) {
            html.raw("<small class=\"line\"> \(aside)</small>")
        }
        html.raw("</td>")
    }

    /// The number first reported in the last 30 days, an arrow and the usual number; the arrow is a word where the change
    /// stands out of the pair's own history, and missing where there are too few to speak of a direction. Without a year
    /// of history the number stands alone, and a dash where nothing was read in these days.
    private func recent(_ pair: CountryPair, _ html: inout HTMLBuilder) {
        if let asOf {
            let recent = site.index.rates(of: pair, asOf: asOf).recent
            return html.raw(recent.map { Counting.grouped($0.count) } ?? "–")
        }
        // A pair of which only anniversaries or milestones are known has none, where anything was read.
        let isKnown = !site.firstReportedLately.isEmpty
        html.raw(site.firstReportedLately[pair].map(Counting.grouped) ?? (isKnown ? "0" : "–"))
        guard let change = site.changes[pair], change.earlierArticles > 0 else { return }
        if change.standsOut {
            html.raw(" <span class=\"mark\" title=\"")
            html.text(ChangeWording.sentence(change))
            html.raw("\">\(ChangeWording.mark(change))</span>")
        } else if let direction = change.direction {
            html.raw(" <span aria-hidden=\"true\">\(ChangeWording.arrow(direction))</span>")
        }
        html.raw("<small> usual \(PairTable.rate(change.expected))</small>")
    }

    /// One decimal below ten: `0.4`, `12`.
    static func rate(_ value: Double) -> String {
        if value == 0 { return "0" }
        if value >= 10 { return Counting.grouped(Int(value.rounded())) }
        let tenths = Int((value * 10).rounded())
        return tenths == 0 ? "below 0.1" : "\(tenths / 10).\(tenths % 10)"
    }

    private func trend(_ pair: CountryPair) -> String {
        let night = asOf ?? site.asOf
        let counts = site.index.heldByMonth(of: pair, to: Month(night), months: PairTable.months)
        let total = counts.reduce(0, +)
        return Sparkline.svg(
            counts, unread: site.unread(in: PairTable.months, before: night),
            label: "\(Counting.figure(total, "meeting")) held in the last \(PairTable.months) months")
    }
}
