package import Vocabulary

/// New meetings against the articles read: the last 30 days, and the twelve windows of 30 days before.
package struct RecentRates: Hashable, Sendable {
    /// Nil where nothing was read in that time.
    package let recent: Rate?
    package let earlier: Rate?
}

extension HistoryIndex {
    package func rates(of pair: CountryPair, asOf day: Day) -> RecentRates { occasions(of: pair).rates(asOf: day) }

    /// Articles that are so many days old on a day.
    package func articlesRead(_ ages: Range<Int>, before day: Day) -> Int {
        coverage.articles(from: day - (ages.upperBound - 1), through: day - ages.lowerBound)
    }
}

extension OccasionSet {
    /// As of a day, which may be earlier than the night.
    package func rates(asOf day: Day) -> RecentRates {
        let (recentAges, earlierAges) = (ChangeTest.recentAges, ChangeTest.earlierAges)
        var (recent, earlier) = (0, 0)
        each { _, outline in
            guard let age = outline.firstPublished.map({ day - $0 }) else { return }
            if recentAges.contains(age) { recent += 1 }
            if earlierAges.contains(age) { earlier += 1 }
        }
        return RecentRates(
            recent: Rate(count: recent, articles: index.articlesRead(recentAges, before: day)),
            earlier: Rate(count: earlier, articles: index.articlesRead(earlierAges, before: day)))
    }
}
