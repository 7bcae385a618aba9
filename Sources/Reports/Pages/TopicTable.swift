import Ledger
import Statistics
import Vocabulary

/// Topics by mentions, with the articles that make them.
struct TopicTable {
    let site: SiteContext
    let root: String

    func html(_ articles: [ArticleEntry]) -> String {
        let counts = TopicCounts.ranked(in: articles)
        guard let most = counts.first?.mentions else { return "" }
        var html = HTMLBuilder()
        html.table([.text("Topic"), .text("Share"), .number("Mentions"), .number("Articles")]) { html in
            for count in counts {
                html.raw("<tr><th scope=\"row\">")
                html.link(root + SitePaths.topic(count.topic), site.configuration.label(of: count.topic))
                html.raw("</th><td class=\"track\">\(Sparkline.bar(count.mentions, of: most))</td>")
                html.raw("<td class=\"num\" data-label=\"Mentions\">\(Counting.grouped(count.mentions))</td>")
                html.raw("<td class=\"num\" data-label=\"Articles\">\(Counting.grouped(count.articles))</td></tr>")
            }
        }
        return html.string
    }
}
