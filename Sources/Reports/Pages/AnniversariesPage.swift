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
            EventList(site: site, root: "", quotes: all.count > 300 ? 0 : .max).html(anniversaries: all, milestones: [])
        )
        let data = PageData(site: site, path: "anniversaries.html", title: "Anniversaries", anniversaries: all)
        return Page(
            path: "anniversaries.html", title: "Anniversaries", kicker: "What returns each year",
            headline: headline(all.count),
            standfirst: "Subscribe to <a href=\"anniversaries.ics\">the calendar</a>, or load"
                + " <a href=\"anniversaries.csv\">the table</a>, or <a href=\"anniversaries.json\">all with their"
                + " sentences</a> (JSON).", content: html.string, files: data.files)
    }

    private func headline(_ known: Int) -> String {
        guard known > 0 else { return "No anniversary is known yet" }
        let soon = site.index.due(within: 30).count
        let count = soon > 0 ? soon : known
        let words = Counting.capitalised(Counting.of(count, "anniversary", "anniversaries"))
        if soon > 0 { return "\(words) \(count == 1 ? "falls" : "fall") into the next 30 days" }
        return "\(words) \(count == 1 ? "is" : "are") known, none within 30 days"
    }
}
