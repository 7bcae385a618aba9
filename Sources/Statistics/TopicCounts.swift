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

extension ArticleSet {
    /// Every topic that they mention, the most mentions first.
    package var topicCounts: [TopicCounts] {
        let columns = index.articleColumns
        var mentions: [Topic: Int] = [:]
        var stories: [Topic: [Int]] = [:]
        for place in withTopics.places {
            let topics = columns.topics(at: place)
            for topic in topics { mentions[topic, default: 0] += 1 }
            for topic in Set(topics) { stories[topic, default: []].append(columns.stories[place]) }
        }
        return mentions.map { topic, count in
            let own = stories[topic] ?? []
            return TopicCounts(topic: topic, mentions: count, articles: own.count, stories: own.countDistinct())
        }.ranked(by: \.mentions, then: \.topic)
    }
}

extension HistoryIndex {
    /// Articles that mention any topic, in the order of the history.
    package var articlesWithTopics: ArticleSet { ArticleSet(index: self, places: articleColumns.withTopics) }

    /// Articles that mention the topic, in the order of the history.
    package func articles(mentioning topic: Topic) -> ArticleSet {
        ArticleSet(
            index: self, places: articleColumns.withTopics.filter { articleColumns.topics(at: $0).contains(topic) })
    }
}
