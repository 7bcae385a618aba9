package import Vocabulary

/// New meetings of a pair against the articles read: the last 30 days, and the twelve windows of 30 days before.
package struct PairRates: Hashable, Sendable {
    /// Nil where nothing was read in that time.
    package let recent: Rate?
    package let earlier: Rate?
}

extension HistoryIndex {
    /// As of a day, which may be earlier than the night.
    package func rates(of pair: CountryPair, asOf day: Day) -> PairRates {
        let days = (occasionsOfPair[pair] ?? []).compactMap(firstPublished)
        func count(_ ages: Range<Int>) -> Int { days.count { ages.contains(day - $0) } }
        let (recent, earlier) = (ChangeTest.recentAges, ChangeTest.earlierAges)
        return PairRates(
            recent: Rate(count: count(recent), articles: articlesRead(recent, before: day)),
            earlier: Rate(count: count(earlier), articles: articlesRead(earlier, before: day)))
    }

    /// Articles that are so many days old on a day.
    package func articlesRead(_ ages: Range<Int>, before day: Day) -> Int {
        coverage.articles(from: day - (ages.upperBound - 1), through: day - ages.lowerBound)
    }
}
