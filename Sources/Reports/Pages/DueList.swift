import Ledger
import Statistics
import Vocabulary

/// Anniversaries, and milestones with a day, by the day on which they return next.
struct DueList {
    let site: SiteContext
    let root: String

    func html(_ due: some Sequence<DueAnniversary>) -> String {
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain due\"") { html in
            for anniversary in due {
                html.element("li") { html in
                    html.element("time", "datetime=\"\(anniversary.day)\"", text: DateWording.day(anniversary.day))
                    html.raw("<br>")
                    let headline = site.names.headline(anniversary.event)
                    if let address = address(of: anniversary.event) {
                        html.link(root + address, headline)
                    } else {
                        html.text(headline)
                    }
                    if let ordinal = anniversary.ordinal, ordinal > 0 {
                        html.element("small", "class=\"line\"", text: "the \(Counting.ordinal(ordinal)) anniversary")
                    }
                }
            }
        }
        return html.string
    }

    /// Where its evidence stands: among the anniversaries, or on the page of its first pair.
    private func address(of event: YearlyEvent) -> String? {
        let anchor = "#\(SitePaths.safe(event.id))"
        return switch event.record {
        case .anniversary(let entry): AnniversariesPage.path(of: entry, in: site) + anchor
        case .milestone(let entry): CountryPair.all(among: entry.parties).first.map { SitePaths.pair($0) + anchor }
        }
    }
}
