package import Ledger
package import Vocabulary

/// Some articles of a history, in its order, by their places.
package struct ArticleSet: Sendable {
    let index: HistoryIndex
    package let places: [Int]

    /// Those that mention a topic.
    package var withTopics: ArticleSet {
        ArticleSet(index: index, places: places.filter { index.articleColumns.hasTopics[$0] })
    }

    /// The topics that they mention, sorted.
    package var topics: [Topic] {
        Set(places.lazy.flatMap { [columns = index.articleColumns] in columns.topics(at: $0) }).sorted()
    }

    /// How often they mention a topic.
    package func mentions(of topic: Topic) -> Int {
        places.reduce(0) { sum, place in sum + index.articleColumns.topics(at: place).count { $0 == topic } }
    }

    /// How often they mention it, by the month of publication.
    package func mentionsByMonth(of topic: Topic) -> [Month: Int] {
        var counts: [Month: Int] = [:]
        for place in places {
            guard let published = index.articleColumns.published[place] else { continue }
            let own = index.articleColumns.topics(at: place).count { $0 == topic }
            if own > 0 { counts[Month(published), default: 0] += own }
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
        var last: Day?
        for place in places {
            last = Swift.max(last ?? index.articleColumns.readOn[place], index.articleColumns.readOn[place])
        }
        return last
    }
}

extension ArticleSet: RandomAccessCollection {
    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }
    package subscript(position: Int) -> ArticleEntry { index.history.articles[places[position]] }
}
