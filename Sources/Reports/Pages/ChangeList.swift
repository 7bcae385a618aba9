import Ledger
import Statistics
import Vocabulary

/// Why the numbers of a page are others than they were: the latest changes in what it counts, each with its night and its reason.
struct ChangeList {
    let site: SiteContext
    let root: String
    let changes: ChangesOfPage
    /// Where the page leads to for a meeting that is still told; nil where it is to be named alone.
    let address: (Occasion) -> String?

    /// The section, under the heading that every page has for it.
    func write(to html: inout HTMLBuilder) {
        html.section(
            "What changed", id: "changes",
            lead: "Why numbers are others than they were: what is told otherwise since, or no more. The latest first.",
            self.html())
    }

    private func html() -> String {
        guard !changes.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain\"") { html in
            for change in changes.latest {
                html.element("li") { html in item(change, &html) }
            }
        }
        ChangeList.note(of: changes.count - changes.latest.count, "earlier change", to: &html)
        return html.string
    }

    /// How many are not shown, and where they are.
    static func note(of count: Int, _ name: String, to html: inout HTMLBuilder) {
        guard count > 0 else { return }
        html.element("p", "class=\"note\"", text: "\(Counting.figure(count, name)) in the archive of nights.")
    }

    private func item(_ change: PublishedChange, _ html: inout HTMLBuilder) {
        html.element("span", "class=\"when\"", text: DateWording.day(change.night) + " ")
        switch change {
        case .meeting(let change): meeting(change, &html)
        case .article(let change):
            html.raw("<span class=\"tag\">\(ChangesPage.heading(.corrected))</span>: ")
            ChangeList.article(change, site, root, &html)
        }
    }

    private func meeting(_ change: OccasionChange, _ html: inout HTMLBuilder) {
        html.element("span", "class=\"tag\"", text: ChangesPage.heading(change.kind))
        html.raw(": ")
        if let occasion = site.occasion(of: change), let address = address(occasion) {
            html.link(address, site.names.placedHeadline(occasion, asOf: site.asOf))
            if let dates = occasion.dates { html.text(", \(DateWording.range(dates))") }
        } else {
            html.text(OccasionName(change.occasion)?.headline(site.names) ?? change.occasion)
        }
        ChangeReason(site: site, root: root).write(change, to: &html)
    }

    /// The article, and what it tells otherwise.
    static func article(
        _ change: ArticleChange, _ site: SiteContext, _ root: String, _ html: inout HTMLBuilder
    ) {
        Quotation(site: site, root: root).source(of: change.article, to: &html)
        for finding in change.findings {
            html.raw(" ")
            html.element("small", "class=\"line\"", text: FindingWording(site: site).sentence(finding) + ".")
        }
    }
}
