import Findings
import Ledger
import Statistics
import Vocabulary

/// One topic: how often, between whom, in which words.
struct TopicPage {
    let site: SiteContext
    let topic: Topic
    /// The stories of the last 30 days against those of the year before.
    var latest: Keyness?
    private let root = "../"
    private static let shown = 200

    func page() -> Page {
        let articles = site.index.articles(mentioning: topic)
        let mentions = articles.mentions(of: topic)
        let label = site.configuration.label(of: topic)
        var html = HTMLBuilder()
        html.figures([
            Figure("Mentions", mentions), Figure("Articles", articles.count),
            Figure("Stories", articles.stories),
        ])
        html.section("Over time", id: "trend", trend())
        html.section(
            "By pair", id: "pairs", lead: "Articles that report on a pair and mention the topic.", pairs(articles))
        html.section(
            "More or less than other pairs", id: "keyness",
            lead: "How many stories on a pair mention the topic, against the stories on all other pairs.",
            KeynessTable(site: site, root: root).pairs(of: topic))
        html.section(
            "The mentions", id: "mentions",
            lead: articles.count > TopicPage.shown
                ? "The articles of the latest \(TopicPage.shown); all mentions are in topics.csv."
                : "The latest first.",
            list(articles.suffix(TopicPage.shown).reversed()))
        let changes = site.published.ofTopic[topic] ?? ChangesOfPage()
        ChangeList(site: site, root: root, changes: changes) { _ in nil }.write(to: &html)
        let data = PageData(
            site: site, path: SitePaths.topic(topic), title: label,
            asOf: site.lastNight([articles.lastNight, changes.lastNight]),
            articles: Array(articles.suffix(TopicPage.shown)), changes: changes, topic: topic)
        data.write(to: &html)
        return Page(
            path: SitePaths.topic(topic), title: label, kind: .topic, weight: mentions,
            kicker: "<a href=\"index.html\">Topics</a>",
            headline:
                "\(label): \(Counting.figure(mentions, "mention")) in \(Counting.figure(articles.count, "article"))",
            standfirst: standfirst.map(HTMLBuilder.escape), content: html, files: data.files)
    }

    /// Whether it is told of more now than before; nil where too few stories were read to tell.
    private var standfirst: String? {
        guard let latest, latest.isTested else { return nil }
        let verdict =
            !latest.standsOut
            ? "no difference that stands out"
            : latest.logRatio > 0 ? "more often than before" : "less often than before"
        return "Of the stories of the last \(HistoryIndex.latestDays) days"
            + " \(TopicTable.share(latest.inside, of: latest.insideTotal)) mention it, of those of the year before"
            + " \(TopicTable.share(latest.outside, of: latest.outsideTotal)): \(verdict)."
    }

    private func own(_ article: ArticleEntry) -> [TopicMention] { article.findings.topics.filter { $0.topic == topic } }

    /// Each sentence once, with the number of its mentions, in the order of the article.
    private func sentences(_ article: ArticleEntry) -> [(text: String, mentions: Int)] {
        var sentences: [(text: String, mentions: Int)] = []
        for mention in own(article) {
            let text = mention.evidence.sentence
            if let place = sentences.firstIndex(where: { $0.text == text }) {
                sentences[place].mentions += 1
            } else {
                sentences.append((text, 1))
            }
        }
        return sentences
    }

    private func trend() -> String {
        MentionChart(
            mentions: site.index.articles(mentioning: topic).mentionsByMonth(of: topic),
            articles: site.index.articlesByMonth,
            subject: "Mentions of \(site.configuration.label(of: topic))"
        ).html()
    }

    private func pairs(_ articles: ArticleSet) -> String {
        let ranked = articles.countsByPair.map { (pair: $0.key, count: $0.value) }.ranked(by: \.count, then: \.pair)
        guard let most = ranked.first?.count else { return "" }
        var html = HTMLBuilder()
        html.table([.text("Pair"), .text("Beside the most"), .number("Articles")], name: "Pairs by articles") { html in
            for item in ranked.prefix(20) {
                html.raw("<tr><th scope=\"row\">")
                html.link(root + SitePaths.pair(item.pair), site.names.title(item.pair))
                html.raw("</th><td class=\"track\">\(Sparkline.bar(item.count, of: most))</td>")
                html.raw("<td class=\"num\" data-label=\"Articles\">\(Counting.grouped(item.count))</td></tr>")
            }
        }
        return html.string
    }

    private func list(_ articles: some Collection<ArticleEntry>) -> String {
        var html = HTMLBuilder()
        html.element(
            "ul", "class=\"plain\"\(articles.count > HTMLBuilder.unfiltered ? " data-filter=\"mentions\"" : "")"
        ) { html in
            for article in articles {
                html.element("li") { html in
                    for (sentence, count) in sentences(article) {
                        html.element("blockquote") { html in
                            html.text(sentence)
                            if count > 1 { html.element("footer", text: Counting.figure(count, "mention")) }
                        }
                    }
                    html.element("small") { html in
                        Quotation(site: site, root: root).source(of: article.id, to: &html)
                    }
                }
            }
        }
        return html.string
    }
}
