import Ledger
import Statistics
import Vocabulary

/// Pairs with their trend and both counts.
struct PairTable {
    let site: SiteContext
    let root: String
    /// The months that every line spans, so that lines can be compared.
    static let months = 24

    func html(_ activities: some Sequence<PairActivity>, naming country: Country? = nil) -> String {
        var html = HTMLBuilder()
        html.raw(
            "<table class=\"cards\"><thead><tr><th scope=\"col\">\(country == nil ? "Pair" : "With")</th>"
                + "<th scope=\"col\">Last \(PairTable.months) months</th>"
                + "<th scope=\"col\" class=\"num\">Meetings</th><th scope=\"col\" class=\"num\">Reports</th>"
                + "<th scope=\"col\">Last held</th><th scope=\"col\">Next planned</th></tr></thead><tbody>")
        for activity in activities { row(activity, naming: country, &html) }
        html.raw("</tbody></table>")
        return html.string
    }

    private func row(_ activity: PairActivity, naming country: Country?, _ html: inout HTMLBuilder) {
        let pair = activity.pair
        let name =
            country.map { site.names.short($0 == pair.first ? pair.second : pair.first) } ?? site.names.title(pair)
        html.raw("<tr><th scope=\"row\">")
        html.link(root + SitePaths.pair(pair), name)
        if let change = site.changes[pair], change.standsOut {
            html.raw(" <span class=\"mark\" title=\"")
            html.text(ChangeWording.sentence(change))
            html.raw("\">\(ChangeWording.mark(change))</span>")
        }
        html.raw("</th><td>\(trend(pair))</td>")
        html.raw("<td class=\"num\" data-label=\"Meetings\">\(Counting.grouped(activity.tally.occasions))</td>")
        html.raw("<td class=\"num\" data-label=\"Reports\">\(Counting.grouped(activity.tally.reports))</td>")
        html.raw("<td data-label=\"Last held\">\(activity.latestHeld.map(DateWording.date) ?? "–")</td>")
        html.raw("<td data-label=\"Next planned\">\(activity.nextPlanned.map(DateWording.date) ?? "–")</td></tr>")
    }

    private func trend(_ pair: CountryPair) -> String {
        let last = Month(site.asOf)
        var counts = [Int](repeating: 0, count: PairTable.months)
        for occasion in site.index.occasionsOfPair[pair] ?? [] {
            guard let date = occasion.dates?.start, let month = Month(date) else { continue }
            let place = PairTable.months - 1 - (last - month)
            if counts.indices.contains(place) { counts[place] += 1 }
        }
        let total = counts.reduce(0, +)
        return Sparkline.svg(
            counts, label: "\(Counting.figure(total, "meeting")) in the last \(PairTable.months) months")
    }
}
