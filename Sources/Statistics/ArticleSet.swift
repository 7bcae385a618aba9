package import Ledger
package import Vocabulary

/// Some articles of a history, in its order, by their places.
package struct ArticleSet: Sendable {
    let index: HistoryIndex
    package let places: [Int]

    /// Those that mention a topic.
    package var withTopics: ArticleSet {
        let hasTopics = index.articleColumns.hasTopics
        return ArticleSet(index: index, places: places.filter { hasTopics[$0] })
    }

    /// The topics that they mention, sorted.
    package var topics: [Topic] {
        let topics = index.articleColumns.topics
        var isMentioned = [Bool](repeating: false, count: topics.topics.count)
        for place in places { topics.eachMention(at: place) { isMentioned[$0] = true } }
        return zip(topics.topics, isMentioned).filter(\.1).map(\.0)
    }

    /// How often they mention a topic.
    package func mentions(of topic: Topic) -> Int {
        let topics = index.articleColumns.topics
        guard let number = topics.number(of: topic) else { return 0 }
        return places.reduce(0) { sum, place in sum + topics.mentions(of: number, at: place) }
    }

    /// How often they mention it, by the month of publication.
    package func mentionsByMonth(of topic: Topic) -> [Month: Int] {
        var counts: [Month: Int] = [:]
        var last: (day: Day, month: Month)?
        let (published, topics) = (index.articleColumns.published, index.articleColumns.topics)
        guard let number = topics.number(of: topic) else { return [:] }
        for place in places {
            let own = topics.mentions(of: number, at: place)
            guard own > 0, let day = published[place] else { continue }
            // What lies side by side mostly is of one day.
            let month = last?.day == day ? last?.month ?? Month(day) : Month(day)
            last = (day, month)
            counts[month, default: 0] += own
        }
        return counts
    }

    /// How many stories they tell.
    package var stories: Int { places.map { index.articleColumns.stories[$0] }.countDistinct() }

    /// How many of them have a record of each pair; no pair without any.
    package var countsByPair: [CountryPair: Int] {
        var isAmong = [Bool](repeating: false, count: index.articleColumns.published.count)
        for place in places { isAmong[place] = true }
        return index.articleColumns.ofPair.mapValues { own in own.count { isAmong[$0] } }.filter { $0.value > 0 }
    }

    /// The last night on which one of them was read.
    package var lastNight: Day? {
        guard let first = places.first else { return nil }
        let readOn = index.articleColumns.readOn
        var last = readOn[first]
        for place in places where last < readOn[place] { last = readOn[place] }
        return last
    }
}

extension ArticleSet: RandomAccessCollection {
    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }
    package subscript(position: Int) -> ArticleEntry { index.history.articles[places[position]] }
}
