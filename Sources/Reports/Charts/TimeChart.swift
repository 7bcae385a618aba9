import Findings
import Statistics

/// Occasions a month or a year as stacked bars by kind, planned ones as outlines, and under them how much was read: with a key,
/// a sentence and a table for those who do not see it. The drawing stretches; its labels are HTML and keep their size.
struct TimeChart {
    let series: TimeSeries
    /// What the bars count: `Meetings of Cambodia and Laos`.
    let subject: String
    /// So many of those that it shows are uncertain.
    var uncertain = 0

    private static let height = 100.0
    private static let step = 10.0

    func html() -> String {
        let peak = series.peak
        guard let first = series.spans.first?.month, let last = series.spans.last?.month, peak > 0 else { return "" }
        let kinds = Meeting.Kind.allCases.filter { kind in series.spans.contains { ($0.held[kind] ?? 0) > 0 } }
        let total = series.spans.reduce(0) { $0 + $1.occasions }
        let reports = series.spans.reduce(0) { $0 + $1.reports }
        let width = Double(series.spans.count) * TimeChart.step
        var html = HTMLBuilder()
        html.element("figure", "class=\"chart\"") { html in
            key(kinds, &html)
            let summary =
                "\(subject), \(name(first)) to \(name(last)): \(Counting.figure(total, "meeting")) and"
                + " \(Counting.figure(reports, "report")), at most \(Counting.figure(peak, "meeting")) a \(unit)."
            html.element("div", "class=\"plot\"") { html in
                html.raw(
                    "<svg viewBox=\"0 0 \(number(width)) 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                html.text(summary)
                html.raw("\">")
                for (place, month) in series.spans.enumerated() { bar(month, at: place, of: peak, kinds, &html) }
                html.raw("</svg>")
                html.element("span", "class=\"top\" aria-hidden=\"true\"", text: String(peak))
            }
            axis(&html)
            coverage(width, &html)
            table(&html)
            html.element("figcaption") { html in
                html.text(
                    "Bars: meetings by the \(unit) in which they begin. Below: articles read a \(unit), since a change in"
                        + " what is read changes what is seen.\(notShown)")
            }
        }
        return html.string
    }

    private var unit: String { series.unit == .month ? "month" : "year" }

    /// What the bars leave out.
    private var notShown: String {
        let earlier = series.earlier > 0 ? [Counting.of(series.earlier, "earlier meeting")] : []
        let unplaced = series.unplaced > 0 ? ["\(Counting.of(series.unplaced, "meeting")) without a known \(unit)"] : []
        let parts = earlier + unplaced
        let left = parts.isEmpty ? "" : " Not among the bars: \(Counting.list(parts))."
        return uncertain == 0
            ? left : " \(Counting.figure(uncertain, "of these meetings is", "of these meetings are")) uncertain.\(left)"
    }

    private func bar(
        _ month: SpanCounts, at place: Int, of peak: Int, _ kinds: [Meeting.Kind], _ html: inout HTMLBuilder
    ) {
        let scale = TimeChart.height / Double(peak)
        var top = TimeChart.height
        func rect(_ count: Int, _ name: String) {
            guard count > 0 else { return }
            let high = Double(count) * scale
            top -= high
            // Piece by piece: a chart has dozens of these, and a page two charts.
            html.raw("<rect class=\"")
            html.raw(name)
            html.raw("\" x=\"")
            html.raw(number(Double(place) * TimeChart.step + 1.5))
            html.raw("\" y=\"")
            html.raw(number(top))
            html.raw("\" width=\"7\" height=\"")
            html.raw(number(high))
            html.raw("\"/>")
        }
        for kind in kinds { rect(month.held[kind] ?? 0, kind.rawValue) }
        rect(month.planned + month.cancelled, "planned")
    }

    private func coverage(_ width: Double, _ html: inout HTMLBuilder) {
        let most = series.spans.map(\.articles).max() ?? 0
        guard most > 0 else { return }
        html.element("div", "class=\"cover\"") { html in
            html.raw(
                "<svg viewBox=\"0 0 \(number(width)) 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                    + "Articles read a \(unit), at most \(most)\">")
            for (place, month) in series.spans.enumerated() where month.articles > 0 {
                let high = Double(month.articles) / Double(most) * 100
                html.raw("<rect class=\"read\" x=\"")
                html.raw(number(Double(place) * TimeChart.step + 0.5))
                html.raw("\" y=\"")
                html.raw(number(100 - high))
                html.raw("\" width=\"9\" height=\"")
                html.raw(number(high))
                html.raw("\"/>")
            }
            html.raw("</svg>")
        }
        html.element("div", "class=\"axis\"") { html in
            html.element("span", text: "articles read: at most \(Counting.grouped(most)) a \(unit)")
        }
    }

    private func axis(_ html: inout HTMLBuilder) {
        let spans = series.spans
        let marks = spans.count < 3 ? Array(spans.indices) : [0, (spans.count - 1) / 2, spans.count - 1]
        html.element("div", "class=\"axis\" aria-hidden=\"true\"") { html in
            for mark in marks { html.element("span", text: name(spans[mark].month)) }
        }
    }

    private func key(_ kinds: [Meeting.Kind], _ html: inout HTMLBuilder) {
        html.element("ul", "class=\"key\"") { html in
            for kind in kinds {
                html.raw("<li class=\"\(kind.rawValue)\">\(Names.kind(kind))</li>")
            }
            if series.spans.contains(where: { $0.planned + $0.cancelled > 0 }) {
                html.raw("<li class=\"planned\">planned or called off</li>")
            }
        }
    }

    private func table(_ html: inout HTMLBuilder) {
        html.element("details") { html in
            html.element("summary", text: "The figures as a table")
            html.table(
                [
                    .text(Counting.capitalised(unit)), .number("Held"), .number("Planned"), .number("Called off"),
                    .number("Reports"),
                    .number("Articles read"),
                ], name: "\(subject) by \(unit)", asCards: false
            ) { html in
                for month in series.spans where month.occasions + month.reports > 0 {
                    html.raw("<tr><th scope=\"row\">")
                    html.raw(name(month.month))
                    html.raw("</th>")
                    for count in [month.heldCount, month.planned, month.cancelled, month.reports, month.articles] {
                        html.raw("<td class=\"num\">")
                        html.raw(Counting.grouped(count))
                        html.raw("</td>")
                    }
                    html.raw("</tr>")
                }
            }
        }
    }

    private func name(_ month: Month) -> String {
        series.unit == .month ? DateWording.shortMonth(year: month.year, month: month.month) : String(month.year)
    }
}

/// A coordinate with two decimals at most, the same on every machine.
func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    let sign = hundredths < 0 && whole == 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
}

/// The same with so many decimals, one at most.
func number(_ value: Double, digits: Int) -> String {
    digits == 0 ? number(value.rounded()) : number((value * 10).rounded() / 10)
}
