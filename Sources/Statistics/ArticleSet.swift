package import Ledger
package import Vocabulary

/// Some articles of a history, in its order, by their places.
package struct ArticleSet: Sendable {
    let index: HistoryIndex
    package let places: [Int]

    /// Those that mention a topic.
    package var withTopics: [ArticleEntry] {
        places.filter { index.articleColumns.hasTopics[$0] }.map { index.history.articles[$0] }
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
