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

    /// Per source over all days, the most articles first.
    package static func perSource(_ articles: [ArticleEntry]) -> [Coverage] {
        counts(articles, by: \.source)
            .map { source, own in
                Coverage(day: nil, source: source, articles: own.articles, withFindings: own.withFindings)
            }
            .ranked(by: \.articles, then: { $0.source ?? "" })
    }

    /// By places: to copy each entry would cost more than to count it.
    private static func counts<Key: Hashable>(
        _ articles: [ArticleEntry], by key: (ArticleEntry) -> Key
    ) -> [Key: (articles: Int, withFindings: Int)] {
        var counts: [Key: (articles: Int, withFindings: Int)] = [:]
        for place in articles.indices {
            let isFound = !articles[place].outline.isEmpty
            counts[key(articles[place]), default: (0, 0)].articles += 1
            if isFound { counts[key(articles[place]), default: (0, 0)].withFindings += 1 }
        }
        return counts
    }
}
