package import Vocabulary

extension HistoryIndex {
    /// The test for every pair that can be tested, adjusted for their number; empty where less than half of the year
    /// before was covered.
    package var changes: [CountryPair: ChangeTest] {
        let articles = countsByWindow(articlesByDay.lazy.map { ($0.key, $0.value) })
        let counts = placesOfPair.mapValues { places in
            countsByWindow(places.lazy.compactMap { [columns] in columns[$0].firstPublished.map { ($0, 1) } })
        }
        return ChangeTest.all(counts: counts, articles: articles)
    }

    /// How many occasions of each pair were first reported in the last 30 days; nothing where no article was read in them.
    package var firstReportedLately: [CountryPair: Int] {
        let lately = 0..<ChangeTest.recentDays
        guard lately.contains(where: { (articlesByDay[history.asOf - $0] ?? 0) > 0 }) else { return [:] }
        return placesOfPair.mapValues { [columns, asOf = history.asOf] places in
            places.count { columns[$0].firstPublished.map { lately.contains(asOf - $0) } ?? false }
        }
    }

    /// How many of what is counted by day lies in the last 30 days, in the 30 before, and so on back: thirteen windows.
    private func countsByWindow(_ days: some Sequence<(day: Day, count: Int)>) -> [Int] {
        var counts = [Int](repeating: 0, count: ChangeTest.windows + 1)
        for (day, count) in days {
            let age = history.asOf - day
            guard age >= 0 else { continue }
            let window = age / ChangeTest.recentDays
            if counts.indices.contains(window) { counts[window] += count }
        }
        return counts
    }
}

extension ChangeTest {
    /// The test for every pair that can be tested. `counts` and `articles` are by window, the last 30 days first.
    static func all(counts: [CountryPair: [Int]], articles: [Int]) -> [CountryPair: ChangeTest] {
        let earlierArticles = Array(articles.dropFirst())
        guard earlierArticles.count(where: { $0 > 0 }) >= leastWindows, articles[0] > 0 else { return [:] }
        let pairs = counts.keys.sorted()
        let dispersions = counts.mapValues { Dispersion(counts: Array($0.dropFirst()), articles: earlierArticles) }
        let pooled = pairs.reduce(Dispersion()) { $0 + (dispersions[$1] ?? Dispersion()) }.ratio
        let exposure = earlierArticles.reduce(0, +)
        var tests: [(pair: CountryPair, test: ChangeTest)] = []
        for pair in pairs {
            guard let own = counts[pair] else { continue }
            let test = ChangeTest(
                recent: own[0], earlier: own.dropFirst().reduce(0, +), recentArticles: articles[0],
                earlierArticles: exposure, dispersion: (dispersions[pair] ?? Dispersion()).drawn(to: pooled))
            if test.isTested { tests.append((pair, test)) }
        }
        let adjusted = FalseDiscovery.adjusted(tests.map(\.test.probability))
        for place in tests.indices { tests[place].test.adjusted = adjusted[place] }
        return Dictionary(uniqueKeysWithValues: tests.map { ($0.pair, $0.test) })
    }
}
