import Ledger
package import Vocabulary

/// How much one set of stories speaks of a topic, against another set.
package struct TopicKeyness: Hashable, Sendable {
    package let topic: Topic
    package let keyness: Keyness
}

/// How much the stories of one pair speak of one topic, against the stories of all other pairs.
package struct PairKeyness: Hashable, Sendable {
    package let pair: CountryPair
    package let keyness: Keyness
}

extension HistoryIndex {
    /// Days of publication that count as the latest period, and as the one before it.
    package static let latestDays = 30
    package static let earlierDays = 365

    /// Every topic, in the stories of the last 30 days against those of the 365 days before.
    package var keynessOfLatest: [TopicKeyness] {
        func isPublished(_ article: ArticleEntry, _ ages: Range<Int>) -> Bool {
            article.published.map { ages.contains(history.asOf - $0) } ?? false
        }
        let latest = 0..<HistoryIndex.latestDays
        let earlier = latest.upperBound..<(latest.upperBound + HistoryIndex.earlierDays)
        let stories = StoryTopics(history.articles.filter { isPublished($0, 0..<earlier.upperBound) })
        let recent = Set(history.articles.filter { isPublished($0, latest) }.map(\.story))
        let old = Set(history.articles.filter { isPublished($0, earlier) }.map(\.story))
        // A story that began before the last 30 days and goes on belongs to the time before.
        return TopicKeyness.compare(stories.split(by: recent.subtracting(old)))
    }

    /// One topic, in the stories of every pair that mentions it against the stories of all other pairs; those with the most
    /// of them first. A story mentions what one of its articles mentions.
    package func keynessByPair(of topic: Topic) -> [PairKeyness] {
        let mentioning = pairStories.stories[topic] ?? []
        var found: [(pair: CountryPair, keyness: Keyness)] = []
        for (pair, articles) in articlesOfPair {
            let own = Set(articles.map(\.story))
            let inside = mentioning.intersection(own).count
            guard inside > 0 else { continue }
            let keyness = Keyness(
                inside: inside, insideTotal: own.count, outside: mentioning.count - inside,
                outsideTotal: pairStories.all.count - own.count)
            if let keyness { found.append((pair, keyness)) }
        }
        found.sort { $0.pair < $1.pair }
        let adjusted = FalseDiscovery.adjusted(found.map(\.keyness.probability))
        for place in found.indices { found[place].keyness.adjusted = adjusted[place] }
        return found.map { PairKeyness(pair: $0.pair, keyness: $0.keyness) }
            .ranked(by: { $0.keyness.inside }, then: \.pair)
    }
}

extension TopicKeyness {
    fileprivate static func compare(_ counts: [StoryTopics.Split]) -> [TopicKeyness] {
        var found = counts.compactMap { count in
            Keyness(
                inside: count.inside, insideTotal: count.insideTotal, outside: count.outside,
                outsideTotal: count.outsideTotal
            ).map { (topic: count.topic, keyness: $0) }
        }
        let adjusted = FalseDiscovery.adjusted(found.map(\.keyness.probability))
        for place in found.indices { found[place].keyness.adjusted = adjusted[place] }
        return found.map { TopicKeyness(topic: $0.topic, keyness: $0.keyness) }
            .ranked(by: { $0.keyness.insideShare }, then: \.topic)
    }
}

/// The stories of some articles, and which of them mention a topic.
struct StoryTopics: Sendable {
    /// One topic's stories in and outside of a set.
    struct Split {
        let topic: Topic
        let inside: Int
        let insideTotal: Int
        let outside: Int
        let outsideTotal: Int
    }

    private(set) var all: Set<String> = []
    private(set) var stories: [Topic: Set<String>] = [:]

    init(_ articles: some Sequence<ArticleEntry>) {
        for article in articles {
            all.insert(article.story)
            guard article.hasTopics else { continue }
            for topic in article.outline.topics { stories[topic, default: []].insert(article.story) }
        }
    }

    /// By topic, sorted; `own` are stories of these.
    func split(by own: Set<String>) -> [Split] {
        stories.keys.sorted().map { topic in
            let mentioning = stories[topic] ?? []
            let inside = mentioning.intersection(own).count
            return Split(
                topic: topic, inside: inside, insideTotal: own.count, outside: mentioning.count - inside,
                outsideTotal: all.count - own.count)
        }
    }
}
