import Ledger
import Statistics
import Vocabulary

/// Anniversaries by the day on which they return next.
struct DueList {
    let site: SiteContext
    let root: String

    func html(_ due: some Sequence<DueAnniversary>) -> String {
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain\"") { html in
            for anniversary in due {
                html.element("li") { html in
                    html.element("time", "datetime=\"\(anniversary.day)\"", text: DateWording.day(anniversary.day))
                    html.raw("<br>")
                    html.link(
                        root + AnniversariesPage.path(of: anniversary.entry, in: site)
                            + "#\(SitePaths.safe(anniversary.entry.id))",
                        site.names.headline(anniversary.entry))
                    if let ordinal = anniversary.ordinal, ordinal > 0 {
                        html.element("small", "class=\"line\"", text: "the \(Counting.ordinal(ordinal)) anniversary")
                    }
                }
            }
        }
        return html.string
    }
}
