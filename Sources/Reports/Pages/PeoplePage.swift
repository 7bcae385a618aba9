import Ledger
import Statistics
import Vocabulary

/// Everybody whom reports name, by country.
struct PeoplePage {
    let site: SiteContext
    private static let busiest = 15
    /// So many names of a country stand open.
    private static let shown = 6

    func page() -> Page {
        let people = site.people.people
        let ranked = people.ranked(by: \.appearances, then: \.id)
        var html = HTMLBuilder()
        if people.count > 2 * PeoplePage.busiest {
            html.section("Named most often", id: "busiest", list(ranked.prefix(PeoplePage.busiest)))
        }
        let byCountry = Dictionary(grouping: ranked, by: \.country)
        let countries = byCountry.keys.compactMap { $0 }.sorted { site.names.short($0) < site.names.short($1) }
        var all = HTMLBuilder()
        let filter = people.count > HTMLBuilder.unfiltered ? " data-filter=\"people\"" : ""
        all.element("ul", "class=\"plain\"\(filter)") { html in
            for country in countries {
                html.element("li") { html in
                    html.link(
                        "../" + SitePaths.country(country), site.names.short(country), attributes: "class=\"lead-in\"")
                    html.raw(" ")
                    names(byCountry[country] ?? [], &html)
                }
            }
            if let others = byCountry[Country?.none] {
                html.element("li") { html in
                    html.element("span", "class=\"lead-in\"", text: "Country not told")
                    html.raw(" ")
                    names(others, &html)
                }
            }
        }
        html.section("By country", id: "all", people.isEmpty ? "" : all.string)
        return Page(
            path: "people/index.html", title: "People", kicker: "All people", headline: headline(ranked),
            standfirst:
                "Named in reports as taking part. The number is that of their meetings, planned, called off and uncertain ones included.",
            content: html)
    }

    private func headline(_ ranked: [Person]) -> String {
        guard let first = ranked.first else { return "Nobody has been named yet" }
        let all = "\(Counting.capitalised(Counting.of(ranked.count, "person", "people"))) named"
        return first.appearances > 1 ? "\(all), \(first.name) most often" : all
    }

    private func list(_ people: some Sequence<Person>) -> String {
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain columns\"") { html in
            for person in people {
                html.element("li") { html in
                    html.link("../" + SitePaths.person(person), person.name)
                    let details = [
                        person.country.map(site.names.short), Counting.figure(person.appearances, "meeting"),
                    ]
                    html.element("small", text: " \(details.compactMap { $0 }.joined(separator: ", "))")
                }
            }
        }
        return html.string
    }

    /// The first of them, and the rest one click away: a country can have hundreds.
    private func names(_ people: [Person], _ html: inout HTMLBuilder) {
        guard people.count > PeoplePage.shown + 2 else { return inline(people, &html) }
        inline(people.prefix(PeoplePage.shown), &html)
        html.raw(
            "<details class=\"more\"><summary>\(Counting.figure(people.count - PeoplePage.shown, "more name"))</summary>"
        )
        inline(people.dropFirst(PeoplePage.shown), &html)
        html.raw("</details>")
    }

    private func inline(_ people: some Sequence<Person>, _ html: inout HTMLBuilder) {
        for (place, person) in people.enumerated() {
            if place > 0 { html.raw(", ") }
            html.link("../" + SitePaths.person(person), person.name)
            html.raw("<small> \(person.appearances)</small>")
        }
    }
}
