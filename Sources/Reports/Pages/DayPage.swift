import Findings
import Ledger
import Statistics
import Vocabulary

/// One day: what took place on it, and what was published on it.
struct DayPage {
    let site: SiteContext
    let day: Day
    let articles: [ArticleEntry]
    /// Occasions known to the day that fall on it.
    let occasions: [Occasion]
    /// The days of publication before and after it.
    let neighbours: (before: Day?, after: Day?)
    private let root = "../"

    func page() -> Page {
        let reports = articles.reduce(0) { $0 + $1.counts.meetings }
        let title = DateWording.day(day)
        var html = HTMLBuilder()
        html.reserve(4_096)
        PastMeetings(
            OccasionList(site: site, root: root, hasAnchors: false), heading: "What took place", id: "events"
        ).write(
            held: occasions.filter { $0.status == .held }, unheld: occasions.filter { $0.status != .held },
            lead: "Meetings whose days are known and include this one.",
            unheldLead: "Planned for days that include this one, or called off. They are not counted as held.",
            to: &html)
        html.section("What was published", id: "articles", articles.isEmpty ? HTMLBuilder() : list())
        let changes = site.published.ofDay[day] ?? ChangesOfPage()
        // Those of other days too, of which articles of this one told.
        ChangeList(site: site, root: root, changes: changes) { [root] occasion in
            SitePaths.pairPage(of: occasion).map { root + $0 }
        }.write(to: &html)
        let data = PageData(
            site: site, path: SitePaths.day(day), title: title,
            asOf: site.lastNight(of: day, occasions.map(\.lastNight) + articles.map(\.readOn)), occasions: occasions,
            articles: articles, changes: changes)
        data.write(to: &html)
        html.raw("<p class=\"note\">Everything found in the articles of the day: ")
        html.link(root + ArchiveDocument.Scope.published(day).path, "archived XML, gzip-compressed")
        html.raw("; <a href=\"\(root)method.html#files\">how to open it</a>.</p>")
        return Page(
            path: data.path, title: title, kind: .day,
            words: [day.description] + data.words, asOf: data.asOf, weight: articles.count,
            kicker: kicker, headline: headline(title, reports), standfirst: standfirst,
            content: html, files: data.files)
    }

    private var kicker: String {
        var links = ["<a href=\"index.html\">Days</a>"]
        if let day = neighbours.before {
            links.append("<a href=\"\(day).html\" rel=\"prev\">← \(DateWording.day(day))</a>")
        }
        if let day = neighbours.after {
            links.append("<a href=\"\(day).html\" rel=\"next\">\(DateWording.day(day)) →</a>")
        }
        return links.joined(separator: " · ")
    }

    private func headline(_ day: String, _ reports: Int) -> String {
        let certain = occasions.filter { !$0.isUncertain }
        if certain.isEmpty {
            if !occasions.isEmpty { return "\(day): no meeting that is certain, \(Reserve.count(occasions.count))" }
            return reports == 0
                ? "\(day): no meeting, and no report of one"
                : "\(day): \(Counting.of(reports, "report of a meeting on another day", "reports of meetings on other days"))"
        }
        return "\(day): \(StatusWording(asOf: site.asOf).list(certain));"
            + " \(Counting.of(reports, "report of a meeting", "reports of meetings")) published"
    }

    private var standfirst: String? {
        let aside = Reserve.aside(occasions, root: root)
        guard !articles.isEmpty else { return aside }
        let sources = Set(articles.compactMap(\.source)).count
        let from = sources > 0 ? " from \(Counting.of(sources, "source"))" : ""
        return HTMLBuilder.escape("\(Counting.capitalised(Counting.of(articles.count, "article"))) read\(from). ")
            + (aside ?? "")
    }

    private func list() -> HTMLBuilder {
        var html = HTMLBuilder()
        html.reserve(articles.count * 1_024)
        html.element("ul", "class=\"plain\"") { html in
            for article in articles {
                html.element("li", "id=\"\(SitePaths.safe(article.id))\"") { html in
                    let title = article.title.isEmpty ? "Untitled" : article.title
                    if let link = WebLink(article.url) {
                        html.link(link.text, title, attributes: "rel=\"noopener noreferrer nofollow\"")
                    } else {
                        html.text(title)
                    }
                    html.element("small", text: "  \(article.source ?? "source not given")")
                    if article.story != article.id { html.element("small", text: " (another report of a known story)") }
                    findings(article, &html)
                }
            }
        }
        return html
    }

    private func findings(_ article: ArticleEntry, _ html: inout HTMLBuilder) {
        let found = article.findings
        guard !found.isEmpty else {
            html.element("p", "class=\"facts\"", text: "Nothing was counted in it.")
            return
        }
        let pairs = Set(article.outline.parties.flatMap { CountryPair.all(among: $0) }).sorted()
        let counts = [
            (found.meetings.count, "meeting", "meetings"), (found.anniversaries.count, "anniversary", "anniversaries"),
            (found.milestones.count, "milestone", "milestones"),
            (found.topics.count, "mention of a topic", "mentions of topics"),
        ].filter { $0.0 > 0 }.map { Counting.figure($0.0, $0.1, $0.2) }
        html.element("p", "class=\"facts\"") { html in
            html.text(Counting.list(counts))
            for (place, pair) in pairs.prefix(10).enumerated() {
                html.raw(place == 0 ? ": " : ", ")
                html.link(root + SitePaths.pair(pair), site.names.title(pair))
            }
        }
    }
}
