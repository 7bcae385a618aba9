package import Vocabulary

/// Whether a pair's last 30 days stand out from its own year before: a conditional Poisson test.
///
/// Counted are occasions by the day of their first report, so that wire copies weigh nothing. If occasions became known
/// at a constant rate per article read, then of the `recent + earlier` occasions each would fall into the last 30 days
/// with the probability `recentArticles / (recentArticles + earlierArticles)`, independently of the others: `recent` is
/// binomial. Marked is a pair with three recent occasions or more whose upper tail is below 1 % after division by the
/// number of pairs tested (Bonferroni).
///
/// Assumptions, and where they break: meetings cluster (a summit brings several at once), which makes real counts more
/// spread than Poisson's, so a mark is an invitation to look, not a finding; coverage enters as the number of
/// articles, whatever their sources write about.
package struct ChangeTest: Hashable, Sendable {
    package static let recentDays = 30
    package static let earlierDays = 365
    package static let leastRecent = 3
    package static let level = 0.01

    package let recent: Int
    package let earlier: Int
    package let recentArticles: Int
    package let earlierArticles: Int
    /// How many pairs were tested in the same night.
    package let tests: Int

    package init(recent: Int, earlier: Int, recentArticles: Int, earlierArticles: Int, tests: Int) {
        self.recent = recent
        self.earlier = earlier
        self.recentArticles = recentArticles
        self.earlierArticles = earlierArticles
        self.tests = tests
    }

    /// The probability of `recent` or more if nothing had changed; 1 where there is nothing to compare with.
    package var probability: Double {
        guard recent > 0, earlierArticles > 0, recentArticles > 0 else { return 1 }
        let share = Double(recentArticles) / Double(recentArticles + earlierArticles)
        return ChangeTest.upperTail(of: recent + earlier, from: recent, share: share)
    }

    package var standsOut: Bool {
        recent >= ChangeTest.leastRecent && probability * Double(max(tests, 1)) < ChangeTest.level
    }

    /// What was to be expected in the last 30 days at the rate of the year before.
    package var expected: Double {
        earlierArticles > 0 ? Double(earlier) * Double(recentArticles) / Double(earlierArticles) : 0
    }

    /// P(X >= k) for X binomial over n: the terms by their ratios from the lower end, without factorials.
    static func upperTail(of n: Int, from k: Int, share: Double) -> Double {
        guard k > 0 else { return 1 }
        guard share < 1 else { return 1 }
        let odds = share / (1 - share)
        // Scaled so that the first term is 1; the scale falls out of the quotient.
        var term = 1.0
        var all = 1.0
        var tail = 0.0
        for i in 1...n {
            term *= odds * Double(n - i + 1) / Double(i)
            all += term
            if i >= k { tail += term }
            if all > 1e200 {
                term *= 1e-200
                all *= 1e-200
                tail *= 1e-200
            }
        }
        return tail / all
    }
}

extension HistoryIndex {
    /// The test for every pair with an occasion reported in the last 30 days, sorted by pair.
    package var changes: [CountryPair: ChangeTest] {
        let recentFrom = history.asOf - (ChangeTest.recentDays - 1)
        let earlierFrom = recentFrom - ChangeTest.earlierDays
        func isRecent(_ day: Day) -> Bool { day >= recentFrom && day <= history.asOf }
        func isEarlier(_ day: Day) -> Bool { day >= earlierFrom && day < recentFrom }
        let published = history.articles.compactMap(\.published)
        let recentArticles = published.count(where: isRecent)
        let earlierArticles = published.count(where: isEarlier)
        let counts = occasionsOfPair.mapValues { occasions in
            let days = occasions.map(firstReported)
            return (recent: days.count(where: isRecent), earlier: days.count(where: isEarlier))
        }.filter { $0.value.recent > 0 }
        return counts.mapValues {
            ChangeTest(
                recent: $0.recent, earlier: $0.earlier, recentArticles: recentArticles,
                earlierArticles: earlierArticles, tests: counts.count)
        }
    }
}
