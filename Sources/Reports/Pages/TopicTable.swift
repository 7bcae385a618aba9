import Ledger
import Statistics
import Vocabulary

/// Topics by mentions, with the articles that make them.
struct TopicTable {
    let site: SiteContext
    let root: String
    /// The trend ends with its month.
    let asOf: Day

    func html(_ articles: [ArticleEntry]) -> String {
        let counts = TopicCounts.ranked(in: articles)
        guard !counts.isEmpty else { return "" }
        var html = HTMLBuilder()
        let columns: [Column] = [
            .text("Topic"), .text("Last \(PairTable.months) months"), .number("Mentions"), .number("Articles"),
        ]
        html.table(columns, name: "Topics by mentions") { html in
            for count in counts {
                html.raw("<tr><th scope=\"row\">")
                html.link(root + SitePaths.topic(count.topic), site.configuration.label(of: count.topic))
                html.raw("</th><td>\(trend(of: count.topic, in: articles))</td>")
                html.raw("<td class=\"num\" data-label=\"Mentions\">\(Counting.grouped(count.mentions))</td>")
                html.raw("<td class=\"num\" data-label=\"Articles\">\(Counting.grouped(count.articles))</td></tr>")
            }
        }
        return html.string
    }

    private func trend(of topic: Topic, in articles: [ArticleEntry]) -> String {
        let last = Month(asOf)
        var counts = [Int](repeating: 0, count: PairTable.months)
        for article in articles {
            guard let published = article.published else { continue }
            let place = PairTable.months - 1 - (last - Month(published))
            if counts.indices.contains(place) { counts[place] += article.findings.topics.count { $0.topic == topic } }
        }
        let total = Counting.figure(counts.reduce(0, +), "mention")
        return Sparkline.svg(counts, label: "\(total) in the last \(PairTable.months) months")
    }
}
