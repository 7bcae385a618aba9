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
        let latest = 0..<HistoryIndex.latestDays
        let earlier = latest.upperBound..<(latest.upperBound + HistoryIndex.earlierDays)
        let stories = LatestStories(articleColumns.days, asOf: history.asOf, latest: latest, earlier: earlier)
        let listed = articleColumns.days.filter { day in
            day.day.map { (0..<earlier.upperBound).contains(history.asOf - $0) } ?? false
        }.flatMap { articleColumns.numbers(in: $0.places) }
        let topics = StoryTopics(listed: listed, articleColumns)
        return TopicKeyness.compare(
            topics.split(all: stories.all, inside: stories.latest) { [articleColumns] number in
                let first = articleColumns.firstReport(ofStory: number)
                return stories.isLatest(first.id, firstPublished: first.published)
            })
    }

    /// One topic, in the stories of every pair that mentions it against the stories of all other pairs; those with the most
    /// of them first. A story mentions what one of its articles mentions.
    package func keynessByPair(of topic: Topic) -> [PairKeyness] {
        let mentioning = pairStories.stories[topic] ?? []
        // Every article on a pair is asked: by the numbers of the first reports, since a set would hash each.
        var isMentioning = [Bool](repeating: false, count: articleColumns.stories.count)
        for story in mentioning where story >= 0 { isMentioning[story] = true }
        var found: [(pair: CountryPair, keyness: Keyness)] = []
        for (pair, places) in articleColumns.ofPair {
            let own = places.compactMap(articleColumns.story(at:))
            let inside = own.filter { $0 < 0 ? mentioning.contains($0) : isMentioning[$0] }.countDistinct()
            guard inside > 0 else { continue }
            let all = own.countDistinct()
            let keyness = Keyness(
                inside: inside, insideTotal: all, outside: mentioning.count - inside,
                outsideTotal: pairStories.all - all)
            if let keyness { found.append((pair, keyness)) }
        }
        found.sort { $0.pair < $1.pair }
        return zip(found, Keyness.adjusted(found.map { $0.keyness }))
            .map { PairKeyness(pair: $0.pair, keyness: $1) }
            .ranked(by: { $0.keyness.inside }, then: \.pair)
    }
}

extension TopicKeyness {
    fileprivate static func compare(_ counts: [StoryTopics.Split]) -> [TopicKeyness] {
        let found = counts.compactMap { count in
            Keyness(
                inside: count.inside, insideTotal: count.insideTotal, outside: count.outside,
                outsideTotal: count.outsideTotal
            ).map { (topic: count.topic, keyness: $0) }
        }
        return zip(found, Keyness.adjusted(found.map { $0.keyness }))
            .map { TopicKeyness(topic: $0.topic, keyness: $1) }
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

    /// How many stories there are.
    let all: Int
    /// By their numbers.
    let stories: [Topic: Set<Int>]

    /// Of the articles at some places.
    init(_ places: [Int], _ columns: ArticleColumns) {
        self.init(listed: places.compactMap(columns.number(at:)), columns)
    }

    /// Of articles that are listed, by their numbers.
    init(listed numbers: [Int], _ columns: ArticleColumns) {
        all = numbers.map { columns.stories[$0] }.countDistinct()
        let topics = columns.topics
        var stories = [Set<Int>](repeating: [], count: topics.topics.count)
        for number in numbers where columns.hasTopics[number] {
            topics.eachMention(at: number) { stories[$0].insert(columns.stories[number]) }
        }
        self.stories = Dictionary(uniqueKeysWithValues: zip(topics.topics, stories).filter { !$0.1.isEmpty })
    }

    /// By topic, sorted; so many stories are counted, of which so many lie inside.
    func split(all: Int, inside own: Int, _ isInside: (_ story: Int) -> Bool) -> [Split] {
        stories.keys.sorted().map { topic in
            let mentioning = stories[topic] ?? []
            let inside = mentioning.count(where: isInside)
            return Split(
                topic: topic, inside: inside, insideTotal: own, outside: mentioning.count - inside,
                outsideTotal: all - own)
        }
    }
}
