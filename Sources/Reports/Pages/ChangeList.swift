import Ledger
import Statistics
import Vocabulary

/// Why the numbers of a pair are others than they were: the latest changes in its meetings, each with its night and its reason.
struct ChangeList {
    let site: SiteContext
    let pair: CountryPair
    let root: String
    /// So many, the latest.
    static let shown = 12

    var changes: [OccasionChange] { site.published.ofPair[pair] ?? [] }

    func html() -> String {
        guard !changes.isEmpty else { return "" }
        var html = HTMLBuilder()
        html.element("ul", "class=\"plain\"") { html in
            for change in changes.prefix(ChangeList.shown) {
                html.element("li") { html in item(change, &html) }
            }
        }
        let rest = changes.count - ChangeList.shown
        if rest > 0 {
            html.element(
                "p", "class=\"note\"", text: "\(Counting.figure(rest, "earlier change")) in the archive of nights.")
        }
        return html.string
    }

    private func item(_ change: OccasionChange, _ html: inout HTMLBuilder) {
        html.element("span", "class=\"when\"", text: DateWording.day(change.night) + " ")
        html.element("span", "class=\"tag\"", text: ChangesPage.heading(change.kind))
        html.raw(": ")
        if let occasion = site.occasion(of: change),
            CountryPair.all(among: occasion.parties).contains(pair)
        {
            html.link(site.address(of: occasion, of: pair), site.names.placedHeadline(occasion, asOf: site.asOf))
            if let dates = occasion.dates { html.text(", \(DateWording.range(dates))") }
        } else {
            html.text(OccasionName(change.occasion)?.headline(site.names) ?? change.occasion)
        }
        ChangeReason(site: site, root: root).write(change, to: &html)
    }
}
