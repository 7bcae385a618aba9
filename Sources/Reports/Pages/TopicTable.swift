import Ledger
import Statistics
import Vocabulary

/// Topics by mentions, with the articles that make them.
struct TopicTable {
    let site: SiteContext
    let root: String
    /// The trend ends with its month.
    let asOf: Day
    /// Of so many articles a percentage says something.
    private static let enough = 50
    /// The last day as far as which the articles are held against those of all pairs; nil where they are not.
    var comparedThrough: Day?

    /// Of some articles those that mention a topic, and where they are held against all pairs, all of them.
    func html(_ articles: ArticleSet, of all: ArticleSet? = nil) -> String {
        let counts = articles.topicCounts
        guard !counts.isEmpty else { return "" }
        var html = HTMLBuilder()
        var columns: [Column] = [
            .text("Topic"), .text("Last \(PairTable.months) months"), .number("Mentions"), .number("Articles"),
        ]
        if comparedThrough != nil { columns += [.number("Of this pair"), .number("Of all pairs")] }
        let own = all.map { TopicCoverage($0) }
        html.table(columns, name: "Topics by mentions") { html in
            for count in counts {
                html.raw("<tr><th scope=\"row\">")
                html.link(root + SitePaths.topic(count.topic), site.configuration.label(of: count.topic))
                html.raw("</th><td>\(trend(of: count.topic, in: articles))</td>")
                html.raw("<td class=\"num\" data-label=\"Mentions\">\(Counting.grouped(count.mentions))</td>")
                html.raw("<td class=\"num\" data-label=\"Articles\">\(Counting.grouped(count.articles))</td>")
                if let day = comparedThrough, let own { addShares(of: count.topic, own, through: day, to: &html) }
                html.raw("</tr>")
            }
        }
        if let comparedThrough {
            let day = DateWording.day(comparedThrough)
            html.element(
                "p", "class=\"note\"",
                text:
                    "Of the articles published until \(day): those that mention the topic, of all that report on both countries, "
                    + "and of all that report on any two. Articles without a day of publication are not among them.")
        }
        return html.string
    }

    private func addShares(of topic: Topic, _ own: TopicCoverage, through day: Day, to html: inout HTMLBuilder) {
        for (label, coverage) in [("Of this pair", own), ("Of all pairs", site.index.pairTopics)] {
            let share = coverage.share(of: topic, through: day)
            html.element(
                "td", "class=\"num\" data-label=\"\(label)\"", text: Self.share(share.articles, of: share.total))
        }
    }

    /// `38 of 150 (25 %)`; no percentage of few, which a small number would be dressed up by, and nothing of none.
    static func share(_ count: Int, of total: Int) -> String {
        if total == 0 { return "–" }
        let share = KeynessTable.share(count, total)
        guard total >= Self.enough else { return share }
        let percent = (Double(count) * 100 / Double(total)).rounded()
        return percent == 0 && count > 0 ? "\(share) (below 1%)" : "\(share) (\(Int(percent))%)"
    }

    private func trend(of topic: Topic, in articles: ArticleSet) -> String {
        let last = Month(asOf)
        var counts = [Int](repeating: 0, count: PairTable.months)
        for (month, count) in articles.mentionsByMonth(of: topic) {
            let place = PairTable.months - 1 - (last - month)
            if counts.indices.contains(place) { counts[place] += count }
        }
        let total = Counting.figure(counts.reduce(0, +), "mention")
        return Sparkline.svg(
            counts, unread: site.unread(in: PairTable.months, before: asOf),
            label: "\(total) in the last \(PairTable.months) months")
    }
}
