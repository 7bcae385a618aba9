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
        let (recentAges, earlierAges) = (ChangeTest.recentAges, ChangeTest.earlierAges)
        var (recent, earlier) = (0, 0)
        for place in placesOfPair[pair] ?? [] {
            guard let age = columns[place].firstPublished.map({ day - $0 }) else { continue }
            if recentAges.contains(age) { recent += 1 }
            if earlierAges.contains(age) { earlier += 1 }
        }
        return PairRates(
            recent: Rate(count: recent, articles: articlesRead(recentAges, before: day)),
            earlier: Rate(count: earlier, articles: articlesRead(earlierAges, before: day)))
    }

    /// Articles that are so many days old on a day.
    package func articlesRead(_ ages: Range<Int>, before day: Day) -> Int {
        coverage.articles(from: day - (ages.upperBound - 1), through: day - ages.lowerBound)
    }
}
