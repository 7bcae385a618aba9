import Findings
import Ledger
import Statistics
import Vocabulary

/// One strip a rank under the bars of `TimeChart`, in the same months: a mark the darker the more meetings.
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
                    let tone = max(1, min(3, Int((Double(count) / Double(most) * 3).rounded(.up))))
                    html.raw("<rect class=\"r\(tone)\" x=\"\(place * 10 + 1)\" y=\"0\" width=\"8\" height=\"10\"/>")
                }
                html.raw("</svg>")
            }
        }
        return html.string
    }
}
