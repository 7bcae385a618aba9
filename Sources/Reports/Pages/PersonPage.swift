import Findings
import Ledger
import Statistics
import Vocabulary

/// Somebody whom reports name: in which office, with which countries, when.
struct PersonPage {
    let site: SiteContext
    let person: Person
    private let root = "../"
    private static let latest = 30

    func page() -> Page {
        let occasions = site.index.occasions(of: person).fetched
        let tally = occasions.tally
        var html = HTMLBuilder()
        html.figures(
            Figure.byStatus(tally, past: occasions.countPastPlans(on: site.asOf))
                + [Figure("Reports", tally.reports), countriesMet(occasions)])
        html.section("Over time", id: "trend", trend(occasions))
        html.raw("<div class=\"two\">")
        html.section("With which countries", id: "countries", countries(occasions))
        html.section(
            "With whom", id: "people",
            lead: "People whom reports name at the same meetings, whether held, planned or called off.",
            companions())
        html.raw("</div>")
        meetings(occasions, &html)
        html.section(
            "Offices and names", id: "names",
            lead: "As the reports give them. Who is held to be the same person is told on the method page.", names())
        let changes = site.published.ofPerson[person.id] ?? ChangesOfPage()
        ChangeList(site: site, root: root, changes: changes) { [site, person, root] occasion in
            occasion.participants.contains { site.people.person($0)?.id == person.id }
                ? SitePaths.pairPage(of: occasion).map { root + $0 } : nil
        }.write(to: &html)
        let data = PageData(
            site: site, path: SitePaths.person(person), title: title, asOf: site.lastNight(of: person),
            occasions: Array(occasions.suffix(PageData.room)), changes: changes)
        data.write(to: &html)
        return Page(
            path: SitePaths.person(person), title: title, kind: .person, words: data.words,
            asOf: data.asOf, weight: occasions.count, kicker: kicker,
            headline: headline(occasions.certain, occasions.count),
            standfirst: Reserve.aside(occasions, root: root), content: html, files: data.files)
    }

    private var title: String { person.name }

    private func countriesMet(_ occasions: OccasionSet) -> Figure {
        let held = occasions.held
        return Figure(
            "Countries met", held.countries(besides: person.country).count,
            certain: held.certain.countries(besides: person.country).count)
    }

    private var kicker: String {
        let people = "<a href=\"index.html\">People</a>"
        guard let country = person.country else { return people }
        return people + " · <a href=\"\(root)\(SitePaths.country(country))\">"
            + "\(HTMLBuilder.escape(site.names.short(country)))</a>"
    }

    /// Of the certain occasions, and of how many there are in all.
    private func headline(_ occasions: OccasionSet, _ known: Int) -> String {
        let office = person.roles.first.map { ", \($0.role)" } ?? ""
        guard !occasions.isEmpty else {
            return "\(person.name)\(office): no meeting that is certain, \(Reserve.count(known))"
        }
        let (held, planned) = (occasions.held, occasions.planned)
        let told: Meeting.Status = !held.isEmpty ? .held : !planned.isEmpty ? .planned : .cancelled
        let all = told == .held ? held : told == .planned ? planned : occasions
        let ahead = all.ahead(of: site.asOf)
        let own = ahead.isEmpty ? all : ahead
        let met = own.countries(besides: person.country)
        let countries =
            met.count == 1
            ? " with \(site.names.running(met[0].country))"
            : met.isEmpty ? "" : " with \(Counting.of(met.count, "country", "countries"))"
        let meetings = Counting.of(own.count, "meeting")
        let who = person.name + (office.isEmpty ? "" : office + ",")
        return switch told {
        case .held: "\(who) took part in \(meetings)\(countries)"
        case .planned where !ahead.isEmpty:
            "\(who) is to take part in \(meetings)\(countries)"
        case .planned: "\(who) was to take part in \(meetings)\(countries), not reported as held"
        case .cancelled: "\(person.name)\(office): \(meetings) called off"
        }
    }

    private func trend(_ occasions: OccasionSet) -> String {
        TrendCharts(
            occasions: occasions, day: site.settled(before: site.lastNight(of: person)),
            subject: "Meetings with \(person.name)"
        ).html(ranks: false)
    }

    private func countries(_ occasions: OccasionSet) -> String {
        let met = occasions.held.countries(besides: person.country)
        guard let most = met.first?.count else { return "" }
        var html = HTMLBuilder()
        html.table([.text("Country"), .text("Beside the most"), .number("Held")], name: "Countries met") { html in
            for (country, count) in met {
                html.raw("<tr><th scope=\"row\">")
                html.link(root + SitePaths.country(country), site.names.short(country))
                html.raw("</th><td class=\"track\">\(Sparkline.bar(count, of: most))</td>")
                html.raw("<td class=\"num\" data-label=\"Held\">\(Counting.grouped(count))</td></tr>")
            }
        }
        return html.string
    }

    private func companions() -> String {
        // By their places, which stand in the order of their ids: each is a dozen references, and looking one up costs more than to
        // count it.
        let people = site.people.people
        let ranked = site.people.companions(at: person.places).filter { people[$0.item].id != person.id }
            .ranked(by: \.count, then: \.item)
        guard !ranked.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain\"") { html in
            for (place, count) in ranked.prefix(15) {
                let other = people[place]
                html.element("li") { html in
                    html.link(root + SitePaths.person(other), other.name)
                    let details = [other.country.map(site.names.short)].compactMap { $0 }
                    html.element(
                        "small", text: " \((details + [Counting.figure(count, "meeting")]).joined(separator: ", "))")
                }
            }
        }
        if ranked.count > HTMLBuilder.unfiltered {
            html.raw("<p class=\"note\">and \(Counting.figure(ranked.count - 15, "more name"))</p>")
        }
        return html.string
    }

    private func meetings(_ occasions: OccasionSet, _ html: inout HTMLBuilder) {
        let list = OccasionList(site: site, root: root, hasAnchors: false)
        let (ahead, past) = occasions.parted(by: site.asOf)
        html.section("Planned ahead", id: "planned", ahead.isEmpty ? "" : list.html(ahead.prefix(PersonPage.latest)))
        PastMeetings(list).write(latest: PersonPage.latest, of: past, to: &html)
    }

    private func names() -> String {
        let roles = person.roles.map { "\($0.role) (\(Counting.times($0.count)))" }
        let lines = [("Office", roles), ("Also written", person.otherNames)].filter { !$0.1.isEmpty }
        guard !lines.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("dl", "class=\"prose\"") { html in
            for (term, items) in lines {
                html.element("dt", text: term)
                html.element("dd", text: items.joined(separator: "; "))
            }
        }
        return html.string
    }
}
