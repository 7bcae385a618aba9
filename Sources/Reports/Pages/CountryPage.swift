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

    func page() -> Page {
        let index = site.index
        let occasions = index.occasionsOfCountry[country] ?? []
        let tally = index.tally(occasions)
        let pairs = index.pairs.filter { $0.first == country || $0.second == country }.map(index.activity)
            .ranked(by: { $0.tally.occasions * 1_000_000 + $0.tally.reports }, then: \.pair)
        var html = HTMLBuilder()
        html.figures([
            ("Meetings held", tally.held), ("Planned", tally.planned), ("Called off", tally.cancelled),
            ("Reports", tally.reports), ("Countries met", pairs.count { $0.tally.held > 0 }),
        ])
        html.section(
            "Over time", id: "trend",
            MonthChart(
                series: index.series(occasions), subject: "Meetings with \(site.names.running(country))"
            ).html())
        html.section(
            "With whom", id: "pairs",
            pairs.isEmpty ? "" : PairTable(site: site, root: root).html(pairs, naming: country))
        let ahead = occasions.filter { $0.isAhead(of: site.asOf) }
        let list = OccasionList(site: site, root: root, hasAnchors: false)
        html.section("Planned ahead", id: "planned", ahead.isEmpty ? "" : list.html(ahead))
        let behind = occasions.filter { !$0.isAhead(of: site.asOf) }.reversed()
        html.section(
            "Latest meetings", id: "latest",
            lead: behind.count > CountryPage.latest
                ? "The latest \(CountryPage.latest) of \(Counting.grouped(behind.count)); all are on the pairs' pages."
                : nil,
            behind.isEmpty ? "" : list.html(behind.prefix(CountryPage.latest)))
        let own = (index.anniversariesOfCountry[country] ?? []).filter { $0.parties.count != 2 }
        let milestones = (index.milestonesOfCountry[country] ?? []).filter { $0.parties.count != 2 }
        html.section(
            "Anniversaries and milestones of its own", id: "timeline",
            EventList(site: site, root: root).html(anniversaries: own, milestones: milestones))
        html.section(
            "Topics", id: "topics", lead: "In the articles that report on it.",
            TopicTable(site: site, root: root).html(index.articlesOfCountry[country] ?? []))
        return Page(
            path: SitePaths.country(country), title: site.names.short(country),
            kicker: "<a href=\"index.html\">Countries</a>", headline: headline(tally, pairs), content: html.string)
    }

    private func headline(_ tally: Tally, _ pairs: [PairActivity]) -> String {
        let name = Counting.capitalised(site.names.running(country))
        let met = pairs.filter { $0.tally.held > 0 }
        guard let first = met.max(by: { ($0.tally.held, $1.pair) < ($1.tally.held, $0.pair) }) else {
            return tally.planned > 0
                ? "\(name) plans \(Counting.of(tally.planned, "meeting")); none is known to have been held"
                : "\(name): no meeting held is known"
        }
        let other = site.names.running(first.pair.first == country ? first.pair.second : first.pair.first)
        if met.count == 1 { return "\(name) met \(other) \(Counting.times(first.tally.held))" }
        return "\(name) met \(Counting.of(met.count, "country", "countries")),"
            + " \(other) most often: \(Counting.times(first.tally.held))"
    }
}
