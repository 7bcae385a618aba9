import Findings
import Ledger
import Statistics
import Vocabulary

/// The first page: what is new, then the whole at a glance.
struct IndexPage {
    let site: SiteContext
    private static let newest = 8
    private static let busiest = 12
    private static let due = 30

    func page() -> Page {
        let news = NightNews(site: site)
        let index = site.index
        let known = index.occasions
        let all = known.tally
        var html = HTMLBuilder()
        html.figures([
            Figure("Meetings held", all.held, certain: all.certain.held),
            Figure(
                "Planned or called off", all.planned + all.cancelled,
                certain: all.certain.planned + all.certain.cancelled,
                past: known.countPastPlans(on: site.asOf)),
            Figure("Reports of them", all.reports),
            Figure("Pairs that met", site.met.count, certain: site.certainlyHeldByPair.count),
            Figure("Articles read", site.history.articles.count),
        ])
        html.raw("<div class=\"front\">")
        newest(news, &html)
        html.raw("<div class=\"rail\">")
        due(&html)
        planned(&html)
        html.raw("</div></div>")
        html.section(
            "The busiest pairs", id: "pairs",
            lead: "Meetings and the reports of them, side by side: ten papers that carry one story are one meeting."
                + " The pairs with the most meetings that are certain come first. New is what was first reported in the last \(ChangeTest.recentDays) days, whenever it was held."
                + " A line begins where reading began.",
            index.pairs.isEmpty
                ? ""
                : (site.met.isEmpty ? "" : PairTable(site: site, root: "").html(site.met.prefix(IndexPage.busiest)))
                    + more("pairs/index.html", allPairs)
        )
        html.section(
            "Who meets whom", id: "matrix",
            lead: site.met.isEmpty
                ? "No country has met another yet."
                : "Meetings held, on the map by country and pair, in the matrix by pair. Uncertain ones are counted too.",
            WorldMap(site: site, root: "").html()
                + (site.met.isEmpty
                    ? ""
                    : "<p class=\"lead\">Each square is one pair of the countries that met most. Those that meet each other stand"
                        + " together.</p>")
                + MatrixTable(site: site, matrix: CountryMatrix(index: index, size: 20), root: "").html()
                + more("map.html", "Map, matrix and figures of all countries"))
        html.raw("<div class=\"two\">")
        html.section(
            "Topics", id: "topics", lead: "Phrases in the articles that name a topic.",
            TopicTable(site: site, root: "", asOf: site.asOf).html(index.articlesWithTopics))
        html.section(
            "What was read", id: "coverage",
            lead: site.history.articles.isEmpty
                ? "No article was read yet."
                : "Every trend above has to be held against this: a new source is not a new crisis.",
            CoverageTable(site: site).perSource(limit: 8)
                + more("method.html#coverage", "Coverage by source and month"))
        html.raw("</div>")
        return Page(
            path: "index.html", title: "Who met whom", kicker: "The night of \(DateWording.day(site.asOf))",
            headline: news.headline, standfirst: news.standfirst, content: html)
    }

    private func newest(_ news: NightNews, _ html: inout HTMLBuilder) {
        let shown = news.added.prefix(IndexPage.newest)
        let rest = news.added.count - shown.count
        let more =
            rest > 0
            ? self.more("days/index.html", "\(Counting.figure(rest, "more new meeting")), by day")
            : ""
        html.section(
            site.history.previousNight == nil ? "Found in the first night" : "New since the last night", id: "new",
            (shown.isEmpty ? "<p>No meeting became known.</p>" : list(shown) + more)
                + outcomes() + last(news)
                + (hasChanges ? self.more(ChangesPage.path, "All changes since the last night") : ""))
    }

    private func list(_ occasions: some Collection<Occasion>) -> String {
        OccasionList(site: site, root: "", hasAnchors: false, leadsToPlaces: true).html(occasions)
    }

    /// A night that brought nothing shows what the last one brought that did: who opens the page in the morning finds news on it.
    private func last(_ news: NightNews) -> String {
        guard site.history.changes.allSatisfy({ !$0.isOfSubstance }), let (night, occasions) = news.last else {
            return ""
        }
        var html = HTMLBuilder()
        html.element("h3", "class=\"part\"", text: "The last news, of the night of \(DateWording.day(night))")
        let rest = occasions.count - IndexPage.newest
        return html.string + list(occasions.prefix(IndexPage.newest))
            + (rest > 0
                ? more("days/index.html", "\(Counting.figure(rest, "more meeting")) of that night, by day") : "")
    }

    /// On a first night those alone that its second run made.
    private var hasChanges: Bool { !site.history.changes.isEmpty || !site.history.findingChanges.isEmpty }

    /// Plans that were carried out or dropped, what is told otherwise now, and what turned out to be none.
    private func outcomes() -> String {
        let kinds: [OccasionChange.Kind] = [.held, .cancelled, .corrected, .withdrawn]
        let changes = kinds.flatMap { kind in site.history.changes.filter { $0.kind == kind && $0.isOfSubstance } }
        guard !changes.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("h3", "class=\"part\"", text: "Known before, different now")
        html.element("ul", "class=\"plain\"") { html in
            for change in changes.prefix(IndexPage.newest) {
                html.element("li") { html in
                    html.element("span", "class=\"tag\"", text: ChangesPage.heading(change.kind))
                    html.raw(": ")
                    ChangesPage.name(change, in: site, &html)
                    ChangeReason(site: site, root: "").write(change, to: &html)
                }
            }
        }
        let rest = changes.count - IndexPage.newest
        if rest > 0 {
            html.raw(
                "<p class=\"note\">\(Counting.grouped(rest)) more \(rest == 1 ? "is" : "are") on the page of changes.</p>"
            )
        }
        return html.string
    }

    /// Pairs that met, and those of which only plans or dated events are known.
    private var allPairs: String {
        let rest = site.ranking.count - site.met.count
        let count = site.met.count
        let label = count == 1 ? "The one pair that met" : "All \(Counting.figure(count, "pair")) that met"
        return rest == 0
            ? label
            : label + ", and \(Counting.figure(rest, "more pair")) with plans, anniversaries or milestones alone"
    }

    private func planned(_ html: inout HTMLBuilder) {
        let ahead = site.index.occasions.ahead(of: site.asOf).lazy.filter { $0.dates != nil }
        var list = HTMLBuilder()
        list.element("ul", "class=\"plain\"") { html in
            for occasion in ahead.prefix(5) {
                guard let address = site.address(of: occasion), let dates = occasion.dates else {
                    continue
                }
                html.element("li") { html in
                    html.element("span", "class=\"when\"", text: DateWording.range(dates))
                    html.raw("<br>")
                    html.link(address, site.names.placedHeadline(occasion, asOf: site.asOf))
                    if occasion.isUncertain { html.raw(" <small>\(Reserve.tag(root: ""))</small>") }
                }
            }
        }
        html.section(
            "Planned ahead", id: "planned", ahead.isEmpty ? "<p>No meeting with a date is planned.</p>" : list.string)
    }

    private func due(_ html: inout HTMLBuilder) {
        let due = site.index.due(within: IndexPage.due)
        let list = DueList(site: site, root: "").html(due.prefix(6))
        let none = "<p>No anniversary with a known day falls into the next \(IndexPage.due) days.</p>"
        html.section(
            "Anniversaries in the next \(IndexPage.due) days", id: "due",
            (due.isEmpty ? none : list) + more("anniversaries.html", "All anniversaries"))
    }

    private func more(_ path: String, _ label: String) -> String {
        "<p class=\"more\"><a href=\"\(path)\">\(HTMLBuilder.escape(label))</a></p>"
    }
}
