import Ledger
import Statistics
import Vocabulary

/// How much was read, by source and by month.
struct CoverageTable {
    let site: SiteContext

    func perSource(limit: Int = .max) -> String {
        let all = site.coveragePerSource
        guard let most = all.first?.articles else { return "" }
        var html = HTMLBuilder()
        html.table(
            [.text("Source"), .text("Beside the most"), .number("Articles"), .number("With findings")],
            name: "Articles by source"
        ) { html in
            for coverage in all.prefix(limit) {
                html.element("tr") { html in
                    html.element("th", "scope=\"row\"", text: coverage.source ?? "Source not given")
                    html.raw("<td class=\"track\">\(Sparkline.bar(coverage.articles, of: most))</td>")
                    html.raw("<td class=\"num\" data-label=\"Articles\">\(Counting.grouped(coverage.articles))</td>")
                    html.raw(
                        "<td class=\"num\" data-label=\"With findings\">\(Counting.grouped(coverage.withFindings))</td>"
                    )
                }
            }
        }
        let rest = all.dropFirst(limit)
        if !rest.isEmpty {
            let articles = rest.reduce(0) { $0 + $1.articles }
            html.raw("<p class=\"note\">\(Counting.figure(rest.count, "more source")) with ")
            html.raw("\(Counting.figure(articles, "article")).</p>")
        }
        return html.string
    }

    /// Articles per source and month; per day they are in the statistics files.
    func perMonth() -> String {
        let counts = site.index.articlesByMonthAndSource
        guard !counts.isEmpty else { return "" }
        let sources = site.coveragePerSource.prefix(8).map { $0.source ?? "" }
        var html = HTMLBuilder()
        let columns =
            [Column.text("Month")] + sources.map { .number($0.isEmpty ? "not given" : $0) } + [.number("All")]
        html.table(columns, name: "Articles by month and source", asCards: false) { html in
            for month in counts.keys.sorted(by: >) {
                let own = counts[month] ?? [:]
                html.raw("<tr><th scope=\"row\">\(DateWording.shortMonth(year: month.year, month: month.month))</th>")
                for source in sources { html.raw("<td class=\"num\">\(Counting.grouped(own[source] ?? 0))</td>") }
                html.raw("<td class=\"num\">\(Counting.grouped(own.values.reduce(0, +)))</td></tr>")
            }
        }
        return html.string
    }
}
