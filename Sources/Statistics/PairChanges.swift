package import Vocabulary

extension HistoryIndex {
    /// The test for every pair that can be tested, adjusted for their number; empty where less than half of the year
    /// before was covered.
    package var changes: [CountryPair: ChangeTest] {
        let articles = countsByWindow(history.articles.compactMap(\.published))
        let earlierArticles = Array(articles.dropFirst())
        guard earlierArticles.count(where: { $0 > 0 }) >= ChangeTest.leastWindows, articles[0] > 0 else { return [:] }
        var counts: [CountryPair: [Int]] = [:]
        var dispersions: [CountryPair: Dispersion] = [:]
        for (pair, occasions) in occasionsOfPair {
            let own = countsByWindow(occasions.compactMap(firstPublished))
            counts[pair] = own
            dispersions[pair] = Dispersion(counts: Array(own.dropFirst()), articles: earlierArticles)
        }
        let pooled = dispersions.keys.sorted().reduce(Dispersion()) { $0 + (dispersions[$1] ?? Dispersion()) }.ratio
        let exposure = earlierArticles.reduce(0, +)
        let tests = counts.keys.sorted().compactMap { pair -> (CountryPair, ChangeTest)? in
            guard let own = counts[pair] else { return nil }
            let test = ChangeTest(
                recent: own[0], earlier: own.dropFirst().reduce(0, +), recentArticles: articles[0],
                earlierArticles: exposure, dispersion: max(pooled, dispersions[pair]?.ratio ?? 1))
            return test.isTested ? (pair, test) : nil
        }
        let adjusted = FalseDiscovery.adjusted(tests.map(\.1.probability))
        var changes: [CountryPair: ChangeTest] = [:]
        for (place, (pair, test)) in tests.enumerated() {
            changes[pair] = test
            changes[pair]?.adjusted = adjusted[place]
        }
        return changes
    }

    /// How many of the days lie in the last 30 days, in the 30 before, and so on back: thirteen windows.
    private func countsByWindow(_ days: [Day]) -> [Int] {
        var counts = [Int](repeating: 0, count: ChangeTest.windows + 1)
        for day in days {
            let age = history.asOf - day
            guard age >= 0 else { continue }
            let window = age / ChangeTest.recentDays
            if counts.indices.contains(window) { counts[window] += 1 }
        }
        return counts
    }
}
