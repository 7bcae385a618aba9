import Ledger
import Statistics
import Vocabulary

/// All anniversaries: first what is due, then the whole list with its evidence.
struct AnniversariesPage {
    let site: SiteContext
    private static let ahead = 90

    func page() -> Page {
        let all = site.history.anniversaries
        let due = site.index.due(within: AnniversariesPage.ahead)
        var html = HTMLBuilder()
        html.section(
            "Due in the next \(AnniversariesPage.ahead) days", id: "due",
            due.isEmpty ? "" : DueList(site: site, root: "").html(due))
        html.section(
            "All anniversaries", id: "all", lead: "By the year commemorated.",
            EventList(site: site, root: "").html(anniversaries: all, milestones: []))
        let soon = site.index.due(within: 30).count
        let headline =
            all.isEmpty
            ? "No anniversary is known yet"
            : soon > 0
                ? "\(Counting.capitalised(Counting.of(soon, "anniversary falls", "anniversaries fall"))) into the next 30 days"
                : "\(Counting.capitalised(Counting.of(all.count, "anniversary is", "anniversaries are"))) known, none within 30 days"
        return Page(
            path: "anniversaries.html", title: "Anniversaries", kicker: "What returns each year", headline: headline,
            standfirst: "Subscribe to <a href=\"anniversaries.ics\">the calendar</a>, or load"
                + " <a href=\"anniversaries.csv\">the table</a>.", content: html.string)
    }
}
