import Ledger
import Statistics
import Vocabulary

/// All anniversaries: first what is due, then the whole list with its evidence, shared out by the year commemorated where one
/// page has no room for it.
struct AnniversariesPage {
    static let path = "anniversaries.html"
    /// So many have their evidence on the one page.
    static let room = 60
    /// Days.
    private static let ahead = 90

    let site: SiteContext

    /// The page of this entry: the page of all, or that of its year.
    static func path(of entry: AnniversaryEntry, in site: SiteContext) -> String {
        site.history.anniversaries.count > room ? AnniversaryYearPage.path(entry.year) : path
    }

    func pages() -> [Page] {
        let years = Dictionary(grouping: site.history.anniversaries, by: \.year)
            .sorted { ($0.key ?? .max) < ($1.key ?? .max) }
            .map { AnniversaryYearPage(site: site, year: $0.key, anniversaries: $0.value) }
        let isShared = site.history.anniversaries.count > AnniversariesPage.room
        return [page(isShared ? years : [])] + (isShared ? years.map { $0.page() } : []) + former(isShared, years)
    }

    /// Years that may have had a page of their own and have none now: there are few enough for one page, or the last one of the year
    /// went. As many as are known, and as articles no longer tell, are as many as there can have been.
    private func former(_ isShared: Bool, _ years: [AnniversaryYearPage]) -> [Page] {
        let lost = site.published.lostAnniversaries(since: site.gone.since)
        guard site.history.anniversaries.count + lost.count > AnniversariesPage.room else { return [] }
        let known = Set(years.map(\.year))
        let gone = Set(lost.map(\.year)).subtracting(known).sorted { ($0 ?? .max) < ($1 ?? .max) }
        return (isShared ? [] : years.map { $0.formerPage() })
            + gone.map { AnniversaryYearPage(site: site, year: $0, anniversaries: []).formerPage() }
    }

    private func page(_ years: [AnniversaryYearPage]) -> Page {
        let all = site.history.anniversaries
        let due = site.index.due(within: AnniversariesPage.ahead)
        let rest = due.count - AnniversariesPage.room
        var html = HTMLBuilder()
        html.section(
            "Due in the next \(AnniversariesPage.ahead) days", id: "due",
            lead: "Anniversaries that reports mark, and those of milestones whose day they give.",
            due.isEmpty
                ? ""
                : DueList(site: site, root: "").html(due.prefix(AnniversariesPage.room))
                    + (rest > 0
                        ? "<p class=\"note\">\(Counting.grouped(rest)) more \(rest == 1 ? "is" : "are") in the calendar.</p>"
                        : ""))
        html.section(
            "All anniversaries", id: "all", lead: "By the year commemorated.",
            years.isEmpty
                ? EventList(site: site, root: "").html(anniversaries: all, milestones: []) : list(years))
        let changes = site.published.ofAnniversaries
        ChangeList(site: site, root: "", changes: changes) { _ in nil }.write(to: &html)
        let data = PageData(
            site: site, path: AnniversariesPage.path, title: "Anniversaries",
            asOf: site.lastNight([site.lastNight(all, []), changes.lastNight]),
            anniversaries: all, changes: changes)
        return Page(
            path: AnniversariesPage.path, title: "Anniversaries", kicker: "What returns each year",
            headline: headline(all.count),
            standfirst: "Subscribe to <a href=\"anniversaries.ics\">the calendar</a>, or load"
                + " <a href=\"anniversaries.csv\">the table</a>, or <a href=\"anniversaries.json\">all with their"
                + " sentences</a> (JSON).", content: html, files: data.files)
    }

    private func list(_ years: [AnniversaryYearPage]) -> String {
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain columns\"") { html in
            for year in years {
                html.element("li") { html in
                    html.link(AnniversaryYearPage.path(year.year), Counting.capitalised(year.name))
                    html.element(
                        "small",
                        text: " " + Counting.figure(year.anniversaries.count, "anniversary", "anniversaries"))
                }
            }
        }
        return html.string
    }

    private func headline(_ known: Int) -> String {
        let soon = site.index.due(within: 30).count
        guard known + soon > 0 else { return "No anniversary is known yet" }
        let count = soon > 0 ? soon : known
        let words = Counting.capitalised(Counting.of(count, "anniversary", "anniversaries"))
        if soon > 0 { return "\(words) \(count == 1 ? "falls" : "fall") into the next 30 days" }
        return "\(words) \(count == 1 ? "is" : "are") known, none within 30 days"
    }
}

/// The anniversaries of the events of one year.
struct AnniversaryYearPage {
    let site: SiteContext
    /// Nil where no report gives it.
    let year: Int?
    let anniversaries: [AnniversaryEntry]

    var name: String { year.map(String.init) ?? "an unknown year" }
    private static let root = "../"

    static func path(_ year: Int?) -> String { "anniversaries/\(year.map(String.init) ?? "unknown").html" }

    func page() -> Page {
        var html = HTMLBuilder()
        html.section(
            "Anniversaries", id: "all",
            EventList(site: site, root: "../").html(anniversaries: anniversaries, milestones: []))
        let count = Counting.of(anniversaries.count, "anniversary", "anniversaries")
        return Page(
            path: AnniversaryYearPage.path(year), title: title, weight: anniversaries.count, kicker: kicker,
            headline: "\(Counting.capitalised(count)) of \(name)", content: html)
    }

    /// At the address where there is no such page any more.
    func formerPage() -> Page {
        let isGone = anniversaries.isEmpty
        let all = AnniversaryYearPage.root + AnniversariesPage.path
        return Page(
            path: AnniversaryYearPage.path(year), title: title, kicker: kicker,
            headline: isGone
                ? "Anniversaries of \(name): none is told any more"
                : "The anniversaries of \(name) stand on another page",
            standfirst: (isGone
                ? "<a href=\"\(all)#changes\">The page of all</a> says what changed."
                : "They are few enough for <a href=\"\(all)\">the page that has all of them now</a>.")
                + " This address stays, so that what quotes it leads there.",
            isGone: isGone, forwardsTo: isGone ? nil : all)
    }

    private var title: String { "Anniversaries of \(name)" }
    private var kicker: String {
        "<a href=\"\(AnniversaryYearPage.root)\(AnniversariesPage.path)\">Anniversaries</a>"
    }
}
