package import Ledger
package import Vocabulary

/// Mentions of one topic, and the articles that make them.
package struct TopicCounts: Hashable, Sendable {
    package let topic: Topic
    package let mentions: Int
    package let articles: Int
    package let stories: Int
}

extension TopicCounts {
    /// Every topic that the articles mention, the most mentions first.
    package static func ranked(in articles: [ArticleEntry]) -> [TopicCounts] {
        var mentions: [Topic: Int] = [:]
        var stories: [Topic: Set<String>] = [:]
        var counts: [Topic: Int] = [:]
        for article in articles where article.hasTopics {
            for topic in article.outline.topics { mentions[topic, default: 0] += 1 }
            for topic in Set(article.outline.topics) {
                counts[topic, default: 0] += 1
                stories[topic, default: []].insert(article.story)
            }
        }
        return mentions.map { topic, count in
            TopicCounts(
                topic: topic, mentions: count, articles: counts[topic] ?? 0, stories: stories[topic]?.count ?? 0)
        }.ranked(by: \.mentions, then: \.topic)
    }
}

extension HistoryIndex {
    /// Articles that mention any topic, in the order of the history.
    package var articlesWithTopics: [ArticleEntry] { articleColumns.withTopics.map { history.articles[$0] } }

    /// Articles that mention the topic, in the order of the history.
    package func articles(mentioning topic: Topic) -> [ArticleEntry] {
        articlesWithTopics.filter { $0.outline.topics.contains(topic) }
    }

    /// Mentions a month of publication.
    package func mentionsByMonth(of topic: Topic) -> [Month: Int] {
        articlesWithTopics.reduce(into: [:]) { counts, article in
            guard let published = article.published else { return }
            let own = article.outline.topics.count { $0 == topic }
            if own > 0 { counts[Month(published), default: 0] += own }
        }
    }
}
