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
        let (columns, topics) = (index.articleColumns, index.articleColumns.topics)
        var mentions = [Int](repeating: 0, count: topics.topics.count)
        var stories = [[Int]](repeating: [], count: topics.topics.count)
        eachListed { number in
            topics.eachMention(at: number) { mentions[$0] += 1 }
            topics.each(at: number) { stories[$0].append(columns.stories[number]) }
        }
        return topics.topics.indices.filter { mentions[$0] > 0 }.map { number in
            TopicCounts(
                topic: topics.topics[number], mentions: mentions[number], articles: stories[number].count,
                stories: stories[number].countDistinct())
        }.ranked(by: \.mentions, then: \.topic)
    }
}

extension HistoryIndex {
    /// Articles that mention any topic, in the order of the history.
    package var articlesWithTopics: ArticleSet { ArticleSet(index: self, places: articleColumns.withTopics) }

    /// Articles that mention the topic, in the order of the history.
    package func articles(mentioning topic: Topic) -> ArticleSet {
        let (columns, topics) = (articleColumns, articleColumns.topics)
        guard let number = topics.number(of: topic) else { return ArticleSet(index: self, places: []) }
        let numbers = columns.places.indices.filter { columns.hasTopics[$0] && topics.mentions(of: number, at: $0) > 0 }
        return ArticleSet(index: self, places: numbers.map { columns.places[$0] })
    }
}
