import Ledger
package import Vocabulary

/// How many of some articles mention a topic, as far as any day of publication. Articles without a day are not among them.
package struct TopicCoverage: Sendable {
    private let all: CoverageByDay
    private let mentioning: [Topic: CoverageByDay]

    /// So many articles mention the topic, of so many.
    package struct Share: Hashable, Sendable {
        package let articles: Int
        package let total: Int
    }

    package init(_ articles: ArticleSet) {
        self.init(articles.places, articles.index.articleColumns)
    }

    /// Of the articles at some places.
    init(_ places: [Int], _ columns: ArticleColumns) {
        let topics = columns.topics
        var mentioning = [[Day]](repeating: [], count: topics.topics.count)
        for place in places {
            guard let number = columns.number(at: place), columns.hasTopics[number],
                let published = columns.published[number]
            else { continue }
            topics.each(at: number) { mentioning[$0].append(published) }
        }
        all = CoverageByDay(days: places.compactMap(columns.published(at:)))
        self.mentioning = Dictionary(
            uniqueKeysWithValues: zip(topics.topics, mentioning).filter { !$0.1.isEmpty }
                .map { ($0, CoverageByDay(days: $1)) })
    }

    package func share(of topic: Topic, through day: Day) -> Share {
        Share(articles: mentioning[topic]?.articles(through: day) ?? 0, total: all.articles(through: day))
    }

    /// All that is known as far as a day: how many articles, and how many of them mention each topic, by its id.
    package func counts(through day: Day) -> [Int] {
        [all.articles(through: day)]
            + mentioning.sorted { $0.key < $1.key }.map { $0.value.articles(through: day) }
    }
}
