package import Ledger
package import Vocabulary

/// How many articles were read of one source on one day of publication: what every count has to be held against.
package struct Coverage: Hashable, Sendable {
    /// Nil where the input gives no day of publication.
    package let day: Day?
    /// Nil where the input gives no source.
    package let source: String?
    package let articles: Int
    /// Articles in which something was found.
    package let withFindings: Int
}

extension Coverage {
    /// By day, then source; what has no day comes first.
    package static func perSourceAndDay(_ articles: [ArticleEntry]) -> [Coverage] {
        struct Key: Hashable {
            let day: Day?
            let source: String?
        }
        return counts(articles) { Key(day: $0.published, source: $0.source) }
            .map { key, own in
                Coverage(day: key.day, source: key.source, articles: own.articles, withFindings: own.withFindings)
            }
            .sorted { left, right in
                let (leftDay, rightDay) = (left.day?.number ?? Int.min, right.day?.number ?? Int.min)
                return leftDay == rightDay ? (left.source ?? "") < (right.source ?? "") : leftDay < rightDay
            }
    }

    /// By places: to copy each entry would cost more than to count it.
    private static func counts<Key: Hashable>(
        _ articles: [ArticleEntry], by key: (ArticleEntry) -> Key
    ) -> [Key: (articles: Int, withFindings: Int)] {
        var counts: [Key: (articles: Int, withFindings: Int)] = [:]
        for place in articles.indices {
            let isFound = !articles[place].counts.isEmpty
            counts[key(articles[place]), default: (0, 0)].articles += 1
            if isFound { counts[key(articles[place]), default: (0, 0)].withFindings += 1 }
        }
        return counts
    }
}

extension HistoryIndex {
    /// Per source over all days, the most articles first.
    package var coveragePerSource: [Coverage] {
        var counts = [(articles: Int, withFindings: Int)](repeating: (0, 0), count: articleColumns.sourceNames.count)
        for source in articleColumns.days.lazy.flatMap(\.sources) {
            counts[source.number].articles += source.articles
            counts[source.number].withFindings += source.withFindings
        }
        return zip(articleColumns.sourceNames, counts).map { source, own in
            Coverage(day: nil, source: source, articles: own.articles, withFindings: own.withFindings)
        }.ranked(by: \.articles, then: { $0.source ?? "" })
    }

    /// How many articles of each source were published in each month; those without a source under the empty text.
    package var articlesByMonthAndSource: [Month: [String: Int]] {
        let dated = articleColumns.days.compactMap { own in own.day.map { (day: $0, sources: own.sources) } }
        return Dictionary(grouping: dated) { Month($0.day) }.mapValues { days in
            var own = [Int](repeating: 0, count: articleColumns.sourceNames.count)
            for source in days.lazy.flatMap(\.sources) { own[source.number] += source.articles }
            return own
        }.mapValues { own in
            Dictionary(
                zip(articleColumns.sourceNames, own).filter { $0.1 > 0 }.map { ($0.0 ?? "", $0.1) },
                uniquingKeysWith: +)
        }
    }

    /// Articles and reports of meetings by day of publication.
    package var readingByDay: [Day: (articles: Int, meetings: Int)] {
        articleColumns.days.reduce(into: [:]) { counts, own in
            guard let day = own.day else { return }
            let known = counts[day] ?? (0, 0)
            counts[day] = (known.articles + own.places.count, known.meetings + own.meetings)
        }
    }
}
