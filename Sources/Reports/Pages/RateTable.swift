import Statistics
import Vocabulary

/// New meetings of a pair for each 1,000 articles read, lately and in the year before, with what the test says.
struct RateTable {
    let site: SiteContext
    let pair: CountryPair
    let root: String

    func html() -> String {
        let rates = site.index.rates(of: pair, changes: site.changes)
        let rows = [
            ("Last \(ChangeTest.recentDays) days", rates.recent),
            ("\(ChangeTest.earlierDays) days before", rates.earlier),
        ]
        guard rows.contains(where: { ($0.1?.count ?? 0) > 0 }) else { return "" }
        var html = HTMLBuilder()
        let columns: [Column] = [
            .text("Time"), .number("Meetings first reported"), .number("Articles read"),
            .number("For each 1,000 articles (95 %)"),
        ]
        html.table(columns, name: "Meetings for each 1,000 articles") { html in
            for (label, rate) in rows {
                html.element("tr") { html in
                    html.element("th", "scope=\"row\"", text: label)
                    html.element(
                        "td", "class=\"num\" data-label=\"Meetings\"",
                        text: rate.map { Counting.grouped($0.count) } ?? "–")
                    html.element(
                        "td", "class=\"num\" data-label=\"Articles\"", text: Counting.grouped(rate?.articles ?? 0))
                    html.element("td", "class=\"num wide\" data-label=\"Per 1,000\"", text: rate.map(Self.words) ?? "–")
                }
            }
        }
        html.raw("<p class=\"note\">")
        html.text(verdict(rates) + " ")
        html.link(root + "method.html#change", "How it is tested")
        html.raw(".</p>")
        return html.string
    }

    /// `12.5 (4.1 to 29.2)`
    static func words(_ rate: Rate) -> String {
        let interval = rate.interval
        return "\(decimal(rate.perThousand)) (\(decimal(interval.lowerBound)) to \(decimal(interval.upperBound)))"
    }

    private func verdict(_ rates: PairRates) -> String {
        guard let change = rates.change else {
            return "Too little is known of this pair, or of the year before, to say whether that is unusual."
        }
        let facts =
            "expected \(Self.decimal(change.expected)), dispersion \(Self.decimal(change.dispersion)), adjusted p"
            + " \(Self.probability(change.adjusted))"
        guard change.standsOut else { return "That does not stand out from the pair’s own year before (\(facts))." }
        return "That is \(change.isMore ? "more" : "fewer") than the pair’s own year before would lead one to expect"
            + " (\(facts))."
    }

    static func decimal(_ number: Double) -> String { ((number * 10).rounded() / 10).description }

    static func probability(_ p: Double) -> String {
        p < 0.001 ? "below 0.001" : ((p * 1000).rounded() / 1000).description
    }
}
