import Findings
import Ledger
import Statistics
import Vocabulary

/// One strip a rank under the bars of `TimeChart`, in the same months: a mark the darker the more meetings, with a key of the shades
/// and a table for those who do not see it.
struct RankChart {
    /// Of the chart above.
    let months: [Month]
    let occasions: OccasionSet

    func html() -> String {
        guard let first = months.first else { return "" }
        let counts = occasions.heldByLevel(from: first, months: months.count)
        let most = counts.values.compactMap { $0.max() }.max() ?? 0
        let ranks = Meeting.Level.allCases.filter { counts[$0] != nil }
        guard most > 0, ranks.contains(where: { $0 != .unknown }) else { return "" }
        var html = HTMLBuilder()
        html.element("figure", "class=\"ranks\"") { html in
            html.element("figcaption", text: "Held meetings by the highest rank named, in the same months.")
            key(most, &html)
            for rank in ranks {
                let own = counts[rank] ?? []
                let name = Names.level(rank) ?? "rank not named"
                let total = Counting.figure(own.reduce(0, +), "meeting")
                html.element("p") { html in
                    html.element("span", text: Counting.capitalised(name))
                    html.element("small", text: " \(total)")
                }
                html.raw(
                    "<svg viewBox=\"0 0 \(months.count * 10) 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                )
                html.text("\(Counting.capitalised(name)): \(total)")
                html.raw("\">")
                for (place, count) in own.enumerated() where count > 0 {
                    html.raw(
                        "<rect class=\"r\(RankChart.tone(count, of: most))\" x=\"\(place * 10 + 1)\" y=\"0\" width=\"8\" height=\"10\"/>"
                    )
                }
                html.raw("</svg>")
            }
            table(ranks, counts, &html)
        }
        return html.string
    }

    /// Of three shades.
    private static func tone(_ count: Int, of most: Int) -> Int { (count * 3 + most - 1) / most }

    /// How many meetings a month each shade is: `1–2`, `3–4`, `5–6`.
    private func key(_ most: Int, _ html: inout HTMLBuilder) {
        guard most > 1 else { return }
        let tones = Dictionary(grouping: 1...most) { RankChart.tone($0, of: most) }.sorted { $0.key < $1.key }
        html.element("ul", "class=\"key\"") { html in
            for (place, (tone, counts)) in tones.enumerated() {
                let range = counts.count == 1 ? "\(counts[0])" : "\(counts[0])–\(counts[counts.count - 1])"
                html.element("li", "class=\"r\(tone)\"", text: range + (place == 0 ? " a month" : ""))
            }
        }
    }

    private func table(_ ranks: [Meeting.Level], _ counts: [Meeting.Level: [Int]], _ html: inout HTMLBuilder) {
        html.element("details") { html in
            html.element("summary", text: "The figures as a table")
            let columns = ranks.map { Column.number(Counting.capitalised(Names.level($0) ?? "rank not named")) }
            html.table([.text("Month")] + columns, name: "Held meetings by month and rank", asCards: false) { html in
                for (place, month) in months.enumerated() where ranks.contains(where: { counts[$0]?[place] ?? 0 > 0 }) {
                    html.raw("<tr><th scope=\"row\">")
                    html.raw(DateWording.shortMonth(year: month.year, month: month.month))
                    html.raw("</th>")
                    for rank in ranks {
                        html.raw("<td class=\"num\">")
                        html.raw(Counting.grouped(counts[rank]?[place] ?? 0))
                        html.raw("</td>")
                    }
                    html.raw("</tr>")
                }
            }
        }
    }
}
