import Findings
import Ledger
import Statistics
import Vocabulary

/// One country: with whom it meets, when, and what is due.
struct CountryPage {
    let site: SiteContext
    let country: Country
    private let root = "../"
    private static let latest = 25
    static let named = 24

    func page() -> Page {
        let index = site.index
        let occasions = index.occasions(of: country).fetched
        let tally = occasions.tally
        let pairs = site.pairsOfCountry[country] ?? []
        let asOf = site.lastNight(of: country)
        var html = HTMLBuilder()
        html.figures(
            Figure.byStatus(tally, past: occasions.countPastPlans(on: site.asOf))
                + [
                    Figure("Reports", tally.reports),
                    Figure(
                        "Countries met", pairs.count { $0.tally.held > 0 },
                        certain: pairs.count { $0.tally.certain.held > 0 }),
                ])
        let settled = site.settled(before: asOf)
        html.section(
            "Over time", id: "trend",
            TrendCharts(
                occasions: occasions, day: settled, subject: "Meetings with \(site.names.running(country))"
            ).html() + RateTable(site: site, occasions: occasions, root: root, asOf: settled).html())
        html.section(
            "With whom", id: "pairs",
            pairs.isEmpty
                ? ""
                : PairTable(site: site, root: root, asOf: asOf, isLong: pairs.count > HTMLBuilder.unfiltered).html(
                    pairs, naming: country))
        html.section(
            "Who speaks for it", id: "people",
            lead: "People of the country whom reports name, at meetings held, planned or called off.",
            people())
        let (ahead, past) = occasions.parted(by: site.asOf)
        let list = OccasionList(site: site, root: root, hasAnchors: false)
        html.section(
            "Planned ahead", id: "planned",
            lead: ahead.count > CountryPage.latest
                ? "The next \(CountryPage.latest) of \(Counting.grouped(ahead.count))." : nil,
            ahead.isEmpty ? "" : list.html(ahead.prefix(CountryPage.latest)))
        PastMeetings(list, heading: "Latest meetings", id: "latest")
            .write(latest: CountryPage.latest, of: past, to: &html)
        let own = (index.anniversariesOfCountry[country] ?? []).filter { $0.parties.count != 2 }
        let milestones = (index.milestonesOfCountry[country] ?? []).filter { $0.parties.count != 2 }
        html.section(
            "Anniversaries and milestones of its own", id: "timeline",
            EventList(site: site, root: root).html(anniversaries: own, milestones: milestones))
        html.section(
            "Topics", id: "topics",
            lead: "In the articles that report on it.",
            TopicTable(site: site, root: root, asOf: asOf).html(index.articles(on: country).withTopics))
        let changes = site.published.ofCountry[country] ?? ChangesOfPage()
        ChangeList(site: site, root: root, changes: changes) { [country, root] occasion in
            occasion.parties.contains(country) ? SitePaths.pairPage(of: occasion).map { root + $0 } : nil
        }.write(to: &html)
        let title = site.names.short(country)
        let data = PageData(
            site: site, path: SitePaths.country(country), title: title, asOf: asOf,
            occasions: Array(occasions.suffix(PageData.room)),
            anniversaries: index.anniversariesOfCountry[country] ?? [],
            milestones: index.milestonesOfCountry[country] ?? [], changes: changes)
        data.write(to: &html)
        return Page(
            path: SitePaths.country(country), title: title, kind: .country, words: data.words, asOf: asOf,
            weight: occasions.count, kicker: "<a href=\"index.html\">Countries</a>",
            headline: headline(occasions.certain, occasions.count),
            standfirst: Reserve.aside(occasions, root: root), content: html,
            files: data.files)
    }

    private func people() -> String {
        let people = site.people.people(of: country)
        guard !people.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain columns\"") { html in
            for person in people.prefix(CountryPage.named) {
                html.element("li") { html in
                    html.link(root + SitePaths.person(person), person.name)
                    let details = [person.roles.first?.role, Counting.figure(person.appearances, "meeting")]
                    html.element("small", text: " \(details.compactMap { $0 }.joined(separator: ", "))")
                }
            }
        }
        let rest = people.count - CountryPage.named
        if rest > 0 {
            html.raw("<p class=\"more\"><a href=\"\(root)people/index.html\">")
            html.raw("\(Counting.figure(rest, "more name"))</a></p>")
        }
        return html.string
    }

    /// Of the certain occasions, and of how many there are in all.
    private func headline(_ occasions: OccasionSet, _ known: Int) -> String {
        let name = Counting.capitalised(site.names.running(country))
        let met = occasions.held.countries(besides: country)
        guard let first = met.first else {
            let planned = occasions.countAhead(of: site.asOf)
            if planned > 0 {
                return "\(name) plans \(Counting.of(planned, "meeting")); none is known to have been held"
            }
            let past = occasions.countPastPlans(on: site.asOf)
            if past > 0 { return "\(name) planned \(Counting.of(past, "meeting")), not reported as held" }
            return known > occasions.count
                ? "\(name): no meeting held that is certain, \(Reserve.count(known - occasions.count))"
                : "\(name): no meeting held is known"
        }
        let other = site.names.running(first.country)
        if met.count == 1 { return "\(name) met \(other) \(Counting.times(first.count))" }
        let countries = "\(name) met \(Counting.of(met.count, "country", "countries"))"
        return met[1].count == first.count
            ? countries : "\(countries), \(other) most often: \(Counting.times(first.count))"
    }
}
