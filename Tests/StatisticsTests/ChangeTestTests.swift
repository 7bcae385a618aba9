import Statistics
import Testing

@Suite struct ChangeTestTests {
    /// Upper tails of the binomial distribution, worked out by hand: 10 coins, 8 heads or more is 56/1024.
    @Test(arguments: [(10, 8, 0.5, 0.0546875), (3, 1, 0.5, 0.875), (5, 0, 0.3, 1.0), (4, 4, 0.25, 0.00390625)])
    func givesTheUpperTailOfTheBinomialDistribution(n: Int, k: Int, share: Double, expected: Double) {
        let articles = 1000
        let recentArticles = Int(Double(articles) * share)
        let test = ChangeTest(
            recent: k, earlier: n - k, recentArticles: recentArticles, earlierArticles: articles - recentArticles,
            tests: 1)
        #expect(abs(test.probability - expected) < 1e-9)
    }

    @Test func staysFiniteForLargeCounts() {
        let test = ChangeTest(recent: 4000, earlier: 6000, recentArticles: 30, earlierArticles: 365, tests: 1)
        #expect(test.probability >= 0 && test.probability < 1e-12)
        #expect(test.standsOut)
    }

    @Test func doesNotMarkAPairWhoseCoverageGrewAsMuchAsItsMeetings() {
        let grown = ChangeTest(recent: 6, earlier: 6, recentArticles: 5000, earlierArticles: 5000, tests: 1)
        #expect(!grown.standsOut)
        let unusual = ChangeTest(recent: 6, earlier: 6, recentArticles: 400, earlierArticles: 9600, tests: 1)
        #expect(unusual.standsOut)
    }

    @Test func asksForMoreWhenMorePairsAreTested() {
        func marked(_ tests: Int) -> Bool {
            ChangeTest(recent: 3, earlier: 1, recentArticles: 80, earlierArticles: 1000, tests: tests).standsOut
        }
        #expect(marked(1))
        #expect(!marked(1000))
    }

    @Test func marksNothingWithoutAYearToCompareWith() {
        #expect(!ChangeTest(recent: 9, earlier: 0, recentArticles: 50, earlierArticles: 0, tests: 1).standsOut)
    }
}
