import Ledger
import Statistics
import Vocabulary

/// Who meets whom: the map, the matrix, and every country in figures.
struct MapPage {
    let site: SiteContext
    private static let size = 40

    func page() -> Page {
        let index = site.index
        let matrix = CountryMatrix(index: index, size: MapPage.size)
        let pairs = index.occasionsOfPair.count
        var html = HTMLBuilder()
        html.section("On the map", id: "map", WorldMap(site: site, root: "").html())
        html.section(
            "Country by country", id: "matrix",
            lead: "Meetings of \(Counting.of(matrix.countries.count, "country", "countries")), each square one pair,"
                + " in an order in which those that meet stand together; how, the method page tells.",
            MatrixTable(site: site, matrix: matrix, root: "").html())
        html.section("In figures", id: "figures", table())
        let headline =
            pairs == 0
            ? "No country has met another yet"
            : "\(Counting.capitalised(Counting.of(index.occasionsOfCountry.count, "country", "countries")))"
                + " met in \(Counting.of(pairs, "pair"))"
        return Page(
            path: "map.html", title: "Map", kicker: "Who meets whom", headline: headline, content: html.string)
    }

    private func table() -> String {
        let index = site.index
        let ranked = index.occasionsOfCountry.map { (country: $0.key, occasions: $0.value) }
            .ranked(by: \.occasions.count, then: \.country)
        guard !ranked.isEmpty else { return "" }
        var partners: [Country: [CountryPair]] = [:]
        for pair in index.occasionsOfPair.keys {
            partners[pair.first, default: []].append(pair)
            partners[pair.second, default: []].append(pair)
        }
        var html = HTMLBuilder()
        let columns: [Column] = [.name("Country"), .number("Meetings"), .number("Countries met"), .text("Most often")]
        html.table(columns, filter: ranked.count > 15 ? "countries" : nil) { html in
            for (country, occasions) in ranked {
                let own = (partners[country] ?? []).map { (pair: $0, count: index.occasionsOfPair[$0]?.count ?? 0) }
                    .ranked(by: \.count, then: \.pair)
                html.raw("<tr><th scope=\"row\">")
                html.link(SitePaths.country(country), site.names.short(country))
                html.raw("</th><td class=\"num\" data-label=\"Meetings\">\(Counting.grouped(occasions.count))</td>")
                html.raw(
                    "<td class=\"num\" data-label=\"Countries met\">\(own.count)</td><td data-label=\"Most often\">")
                for (place, item) in own.prefix(3).enumerated() {
                    if place > 0 { html.raw(", ") }
                    let other = item.pair.first == country ? item.pair.second : item.pair.first
                    html.link(SitePaths.pair(item.pair), site.names.short(other))
                    html.raw(" \(item.count)")
                }
                html.raw("</td></tr>")
            }
        }
        return html.string
    }
}
