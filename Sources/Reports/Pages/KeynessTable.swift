import Statistics
import Vocabulary

/// Shares of stories that mention a topic, against the rest: raw counts, the log ratio with its interval, G², and a
/// verdict only where there is one. Of a few stories the counts alone.
struct KeynessTable {
    let site: SiteContext
    let root: String

    /// A topic's pairs that can be compared, each against all others; the sixty with the most stories.
    func pairs(of topic: Topic) -> String {
        let all = site.index.keynessByPair(of: topic)
        let tested = all.filter(\.keyness.isTested)
        let rest = all.count - tested.count
        let few =
            rest == 0
            ? ""
            : " \(Counting.capitalised(Counting.of(rest, "pair"))) with fewer \(rest == 1 ? "is" : "are") left out."
        return table(
            "Pair",
            (tested.isEmpty ? all : tested).prefix(60).map { item in
                Row(path: SitePaths.pair(item.pair), label: site.names.title(item.pair), keyness: item.keyness)
            }, inside: "Stories of the pair", outside: "Of all other pairs",
            note: "Compared are pairs with five stories and more; what stands out is adjusted for"
                + " \(Counting.of(tested.count, "pair")).\(few)")
    }

    /// All topics, the last 30 days against the year before.
    func latest() -> String {
        table(
            "Topic",
            site.keynessOfLatest.map { item in
                Row(
                    path: SitePaths.topic(item.topic), label: site.configuration.label(of: item.topic),
                    keyness: item.keyness)
            }, inside: "Last \(HistoryIndex.latestDays) days", outside: "Year before",
            note: "Stories that mention the topic, of all stories that began in the time.")
    }

    private struct Row {
        let path: String
        let label: String
        let keyness: Keyness
    }

    private func table(_ subject: String, _ rows: [Row], inside: String, outside: String, note: String) -> String {
        guard !rows.isEmpty else { return "" }
        var html = HTMLBuilder()
        guard rows.contains(where: { $0.keyness.isTested }) else {
            html.element("p", "class=\"note\"", text: "Nothing here has five stories, which a comparison needs.")
            return html.string
        }
        let columns: [Column] = [
            .text(subject), .number(inside), .number(outside), .number("Log ratio (95 %)"), .number("G²"),
            .text("Difference"),
        ]
        html.table(columns, name: "\(inside) against the rest") { html in
            for row in rows {
                let keyness = row.keyness
                html.raw("<tr><th scope=\"row\">")
                html.link(root + row.path, row.label)
                html.raw("</th>")
                cell(inside, Self.share(keyness.inside, keyness.insideTotal), &html)
                cell(outside, Self.share(keyness.outside, keyness.outsideTotal), &html)
                cell("Log ratio", keyness.isTested ? Self.ratio(keyness) : "–", &html)
                cell("G²", keyness.isTested ? Self.decimal(keyness.logLikelihood) : "–", &html)
                html.element("td", "data-label=\"Difference\"", text: Self.verdict(keyness))
                html.raw("</tr>")
            }
        }
        html.raw("<p class=\"note\">")
        html.text(note + " Log ratio: 1 is twice as often. ")
        html.link(root + "method.html#change", "How it is compared")
        html.text(".")
        html.raw("</p>")
        return html.string
    }

    private func cell(_ label: String, _ text: String, _ html: inout HTMLBuilder) {
        html.element("td", "class=\"num\" data-label=\"\(HTMLBuilder.escape(label))\"", text: text)
    }

    /// `3 of 12`: no percentage, which a small number would be dressed up by.
    static func share(_ count: Int, _ total: Int) -> String {
        "\(Counting.grouped(count)) of \(Counting.grouped(total))"
    }

    static func ratio(_ keyness: Keyness) -> String {
        "\(signed(keyness.logRatio)) (\(signed(keyness.interval.lowerBound)) to \(signed(keyness.interval.upperBound)))"
    }

    static func verdict(_ keyness: Keyness) -> String {
        guard keyness.isTested else { return "too few to compare" }
        guard keyness.standsOut else { return "none that stands out" }
        return keyness.logRatio > 0 ? "▲ more often" : "▼ less often"
    }

    private static func signed(_ number: Double) -> String {
        guard number.isFinite else { return number < 0 ? "−∞" : "+∞" }
        let text = decimal(abs(number))
        return text == "0.0" ? text : (number < 0 ? "−" : "+") + text
    }

    /// One decimal.
    static func decimal(_ number: Double) -> String { ((number * 10).rounded() / 10).description }
}
