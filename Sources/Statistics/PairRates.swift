package import Vocabulary

/// New meetings of a pair against the articles read: the last 30 days, and the twelve windows of 30 days before.
package struct PairRates: Hashable, Sendable {
    /// Nil where nothing was read in that time.
    package let recent: Rate?
    package let earlier: Rate?
    /// What the test of `ChangeTest` says; nil where the pair could not be tested.
    package let change: ChangeTest?
}

extension HistoryIndex {
    /// `changes` are this index's own, computed once for all pairs.
    package func rates(of pair: CountryPair, changes: [CountryPair: ChangeTest]) -> PairRates {
        let days = (occasionsOfPair[pair] ?? []).compactMap(firstPublished)
        let recent = 0..<ChangeTest.recentDays
        let earlier = recent.upperBound..<(recent.upperBound + ChangeTest.earlierDays)
        func count(_ ages: Range<Int>) -> Int { days.count { ages.contains(history.asOf - $0) } }
        return PairRates(
            recent: Rate(count: count(recent), articles: articlesRead(recent)),
            earlier: Rate(count: count(earlier), articles: articlesRead(earlier)), change: changes[pair])
    }

    /// Articles published so many days before the night; 0 is the night itself.
    private func articlesRead(_ ages: Range<Int>) -> Int {
        ages.reduce(0) { $0 + (articlesByDay[history.asOf - $1] ?? 0) }
    }
}
