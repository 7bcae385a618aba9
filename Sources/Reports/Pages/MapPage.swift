import Ledger
import Statistics
import Vocabulary

/// Who meets whom: the map, the matrix, and every country in figures.
struct MapPage {
    let site: SiteContext
    /// As many as fit beside each other on a wide screen.
    private static let size = 30

    func page() -> Page {
        let index = site.index
        let matrix = CountryMatrix(index: index, size: MapPage.size)
        let held = index.heldByCountry
        var html = HTMLBuilder()
        html.section("On the map", id: "map", WorldMap(site: site, root: "").html())
        html.section(
            "Country by country", id: "matrix",
            lead:
                "Meetings held by the \(Counting.of(matrix.countries.count, "country", "countries")) that met most, each"
                + " square one pair, uncertain ones among them,"
                + " in an order in which those that meet stand together; how, the method page tells.",
            MatrixTable(site: site, matrix: matrix, root: "").html())
        html.section(
            "In figures", id: "figures",
            lead:
                "Meetings held; what is planned or was called off is not in it. The most that are certain come first.",
            table(held))
        html.section("Data and citation", id: "data", data)
        let pairs = site.certainlyHeldByPair.count
        let countries = Counting.of(site.certainlyHeldByCountry.count, "country", "countries")
        let headline =
            pairs > 0
            ? "\(Counting.capitalised(countries)) met in \(Counting.of(pairs, "pair"))"
            : site.met.isEmpty ? "No country has met another yet" : "No meeting that is certain was held"
        let doubt = site.met.count - pairs
        let standfirst =
            doubt == 0
            ? nil
            : "The map, the matrix and the figures hold \(Counting.of(doubt, "pair")) more, of which only"
                + " <a href=\"\(Reserve.anchor)\">uncertain</a> meetings are known."
        return Page(
            path: "map.html", title: "Map", kicker: "Who meets whom", headline: headline, standfirst: standfirst,
            content: html)
    }

    /// What the map, the matrix and the figures are drawn from.
    private var data: String {
        var html = HTMLBuilder()
        html.raw("<p><a href=\"pair-totals.csv\">Every pair, with what is certain (CSV)</a> · ")
        html.raw("<a href=\"countries.csv\">Every country (CSV)</a></p>")
        html.element("p", "class=\"cite\"", text: site.citation(of: "Map", at: "map.html", asOf: site.asOf))
        return html.string
    }

    private func table(_ held: [Country: Int]) -> String {
        let certain = site.certainlyHeldByCountry
        let byCount = held.map { (country: $0.key, count: $0.value) }.ranked(by: \.count, then: \.country)
        // Sorting is stable.
        let ranked = byCount.sorted { certain[$0.country] ?? 0 > certain[$1.country] ?? 0 }
        guard !ranked.isEmpty else { return "" }
        // Both halves of the ranking keep its order: the pair that met most is the first of its countries.
        var partners: [Country: [PairActivity]] = [:]
        for activity in site.met {
            partners[activity.pair.first, default: []].append(activity)
            partners[activity.pair.second, default: []].append(activity)
        }
        var html = HTMLBuilder()
        let columns: [Column] = [
            .name("Country"), .number("Meetings held"), .number("Countries met"), .text("Most often"),
        ]
        html.table(
            columns, name: "Countries by meetings held",
            filter: ranked.count > HTMLBuilder.unfiltered ? "countries" : nil
        ) { html in
            for (country, count) in ranked {
                let own = partners[country] ?? []
                html.raw("<tr><th scope=\"row\">")
                html.link(SitePaths.country(country), site.names.short(country))
                html.raw(
                    "</th><td class=\"num\" data-label=\"Meetings held\" data-value=\"\(count)\">\(Counting.grouped(count))"
                )
                if let aside = Reserve.certain(certain[country] ?? 0, of: count) {
                    html.raw("<small class=\"line\"> \(aside)</small>")
                }
                html.raw("</td>")
                html.raw(
                    "<td class=\"num\" data-label=\"Countries met\">\(own.count)</td><td class=\"wide\" data-label=\"Most often\">"
                )
                for (place, item) in own.prefix(3).enumerated() {
                    if place > 0 { html.raw(", ") }
                    let other = item.pair.first == country ? item.pair.second : item.pair.first
                    html.link(SitePaths.pair(item.pair), site.names.short(other))
                    html.raw(" \(Counting.grouped(item.tally.held))")
                }
                html.raw("</td></tr>")
            }
        }
        return html.string
    }
}
