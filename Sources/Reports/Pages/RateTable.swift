import Statistics
import Vocabulary

/// New meetings of a pair or a country for each 1,000 articles read, in the 30 days before a day and in the year before them. Whether
/// that is unusual is tested for all pairs of a night at once, and said in the list of pairs.
struct RateTable {
    let site: SiteContext
    let occasions: OccasionSet
    let root: String
    /// The last day that is counted.
    let asOf: Day

    func html() -> String {
        let rates = occasions.rates(asOf: asOf)
        let rows = [
            ("\(ChangeTest.recentDays) days to \(DateWording.day(asOf))", rates.recent),
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
        html.text("News of later days still came in when the page was made. Each night ")
        html.link(root + "pairs/index.html", "the list of pairs")
        html.text(" marks the pairs of which more or less is told than usual; ")
        html.link(root + "method.html#change", "how it is tested")
        html.raw(".</p>")
        return html.string
    }

    /// `12.5 (4.1 to 29.2)`
    static func words(_ rate: Rate) -> String {
        let interval = rate.interval
        return "\(decimal(rate.perThousand)) (\(decimal(interval.lowerBound)) to \(decimal(interval.upperBound)))"
    }

    static func decimal(_ number: Double) -> String { ((number * 10).rounded() / 10).description }
}
