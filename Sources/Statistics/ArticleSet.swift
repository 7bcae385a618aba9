package import Ledger
package import Vocabulary

/// Some articles of a history, in its order, by their places.
package struct ArticleSet: Sendable {
    let index: HistoryIndex
    package let places: [Int]

    /// Those that mention a topic.
    package var withTopics: ArticleSet {
        let columns = index.articleColumns
        return ArticleSet(index: index, places: places.filter(columns.hasTopics(at:)))
    }

    /// Calls `body` for each that is listed, in their order, with its number among these; of the others nothing is known but how many
    /// there are.
    @inline(__always)
    func eachListed(_ body: (_ number: Int) -> Void) {
        let columns = index.articleColumns
        for place in places { if let number = columns.number(at: place) { body(number) } }
    }

    /// The topics that they mention, sorted.
    package var topics: [Topic] {
        let topics = index.articleColumns.topics
        var isMentioned = [Bool](repeating: false, count: topics.topics.count)
        eachListed { topics.eachMention(at: $0) { isMentioned[$0] = true } }
        return zip(topics.topics, isMentioned).filter(\.1).map(\.0)
    }

    /// How often they mention a topic.
    package func mentions(of topic: Topic) -> Int {
        let topics = index.articleColumns.topics
        guard let number = topics.number(of: topic) else { return 0 }
        var mentions = 0
        eachListed { mentions += topics.mentions(of: number, at: $0) }
        return mentions
    }

    /// How often they mention it, by the month of publication.
    package func mentionsByMonth(of topic: Topic) -> [Month: Int] {
        var counts: [Month: Int] = [:]
        var last: (day: Day, month: Month)?
        let (published, topics) = (index.articleColumns.published, index.articleColumns.topics)
        guard let number = topics.number(of: topic) else { return [:] }
        eachListed { article in
            let own = topics.mentions(of: number, at: article)
            guard own > 0, let day = published[article] else { return }
            // What lies side by side mostly is of one day.
            let month = last?.day == day ? last?.month ?? Month(day) : Month(day)
            last = (day, month)
            counts[month, default: 0] += own
        }
        return counts
    }

    /// How many stories those of them tell that are listed.
    package var stories: Int { places.compactMap(index.articleColumns.story(at:)).countDistinct() }

    /// How many of them have a record of each pair; no pair without any.
    package var countsByPair: [CountryPair: Int] {
        var isAmong = [Bool](repeating: false, count: index.articleColumns.count)
        for place in places { isAmong[place] = true }
        return index.articleColumns.ofPair.mapValues { own in own.count { isAmong[$0] } }.filter { $0.value > 0 }
    }

    /// The last night on which one of them was read.
    package var lastNight: Day? {
        guard let first = places.first else { return nil }
        var last = index.readOn(articleAt: first)
        for place in places.dropFirst() { last = Swift.max(last, index.readOn(articleAt: place)) }
        return last
    }
}

extension ArticleSet: RandomAccessCollection {
    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }
    package subscript(position: Int) -> ArticleEntry { index.history.articles[places[position]] }
}
