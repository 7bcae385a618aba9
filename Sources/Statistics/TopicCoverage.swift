package import Ledger
package import Vocabulary

/// How many of the articles on any two countries mention a topic, as far as any day of publication. Articles without a day
/// are not among them.
package struct TopicCoverage: Sendable {
    private let all: CoverageByDay
    private let mentioning: [Topic: CoverageByDay]

    /// So many articles mention the topic, of so many.
    package struct Share: Hashable, Sendable {
        package let articles: Int
        package let total: Int
    }

    init(_ articles: some Sequence<ArticleEntry>) {
        var all: [Day: Int] = [:]
        var mentioning: [Topic: [Day: Int]] = [:]
        for article in articles {
            guard let published = article.published else { continue }
            all[published, default: 0] += 1
            for topic in Set(article.findings.topics.map(\.topic)) {
                mentioning[topic, default: [:]][published, default: 0] += 1
            }
        }
        self.all = CoverageByDay(all)
        self.mentioning = mentioning.mapValues(CoverageByDay.init)
    }

    package func share(of topic: Topic, through day: Day) -> Share {
        Share(articles: mentioning[topic]?.articles(through: day) ?? 0, total: all.articles(through: day))
    }

    /// The same of these articles alone.
    package static func share(of topic: Topic, in articles: [ArticleEntry], through day: Day) -> Share {
        let published = articles.filter { article in article.published.map { $0 <= day } ?? false }
        return Share(
            articles: published.count { article in article.findings.topics.contains { $0.topic == topic } },
            total: published.count)
    }
}
