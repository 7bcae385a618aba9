import Statistics
import Vocabulary

/// Mentions of a topic a month, and how much was read: bars without kinds, stretched like those of `TimeChart`.
struct MentionChart {
    let mentions: [Month: Int]
    let articles: [Month: Int]
    let subject: String
    private static let longest = 36

    func html() -> String {
        guard let first = mentions.keys.min(), let last = mentions.keys.max(), let most = mentions.values.max() else {
            return ""
        }
        let start = min(max(first.number, last.number - MentionChart.longest + 1), last.number - 11)
        let months = (start...last.number).map { Month(number: $0) }
        let counts = months.map { mentions[$0] ?? 0 }
        let read = months.map { articles[$0] ?? 0 }
        var html = HTMLBuilder()
        html.element("figure", "class=\"chart\"") { html in
            html.element("div", "class=\"plot\"") { html in
                bars(counts, most: most, style: "visit", label: "\(subject), at most \(most) a month", &html)
                html.element("span", "class=\"top\" aria-hidden=\"true\"", text: String(most))
            }
            html.element("div", "class=\"axis\" aria-hidden=\"true\"") { html in
                for month in [months.first, months.last].compactMap({ $0 }) {
                    html.element("span", text: DateWording.shortMonth(year: month.year, month: month.month))
                }
            }
            let mostRead = read.max() ?? 0
            html.element("div", "class=\"cover\"") { html in
                bars(read, most: mostRead, style: "read", label: "Articles read, at most \(mostRead) a month", &html)
            }
            table(months, &html)
            html.element(
                "figcaption",
                text: "Mentions by month of publication. Below: articles read, at most"
                    + " \(Counting.grouped(mostRead)) a month.")
        }
        return html.string
    }

    private func bars(_ counts: [Int], most: Int, style: String, label: String, _ html: inout HTMLBuilder) {
        guard most > 0 else { return }
        html.raw(
            "<svg viewBox=\"0 0 \(counts.count * 10) 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
        html.text(label)
        html.raw("\">")
        for (place, count) in counts.enumerated() where count > 0 {
            let high = Double(count) * 100 / Double(most)
            html.raw(
                "<rect class=\"\(style)\" x=\"\(number(Double(place) * 10 + 1.5))\" y=\"\(number(100 - high))\""
                    + " width=\"7\" height=\"\(number(high))\"/>")
        }
        html.raw("</svg>")
    }

    private func table(_ months: [Month], _ html: inout HTMLBuilder) {
        html.element("details") { html in
            html.element("summary", text: "The figures as a table")
            html.table(
                [.text("Month"), .number("Mentions"), .number("Articles read")], name: "\(subject) by month",
                asCards: false
            ) { html in
                for month in months {
                    html.raw(
                        "<tr><th scope=\"row\">\(DateWording.shortMonth(year: month.year, month: month.month))</th>"
                            + "<td class=\"num\">\(Counting.grouped(mentions[month] ?? 0))</td>"
                            + "<td class=\"num\">\(Counting.grouped(articles[month] ?? 0))</td></tr>")
                }
            }
        }
    }
}
