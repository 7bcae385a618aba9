import Testing

@testable import Statistics

@Suite struct ChangeTestTests {
    private static let counts = [0, 2, 1, 7, 0, 3, 1, 0, 4, 2, 0, 1]
    private static let articles = [90, 110, 100, 130, 95, 80, 120, 100, 100, 105, 98, 102]

    /// Pearson's χ² and the dispersion of a Poisson regression with offset: statsmodels' `GLM(…).fit().pearson_chi2`.
    @Test func estimatesTheDispersionAsARegressionDoes() {
        let dispersion = Dispersion(counts: Self.counts, articles: Self.articles)
        #expect(dispersion.degrees == 11)
        #expect(DistributionTests.isClose(dispersion.chiSquared, 23.046839225200557))
        #expect(DistributionTests.isClose(dispersion.ratio, 2.0951672022909595))
    }

    @Test func drawsThePairsOwnDispersionHalfwayToThatOfAll() {
        let own = Dispersion(counts: Self.counts, articles: Self.articles)
        #expect(DistributionTests.isClose(own.drawn(to: 1.5), (own.ratio + 1.5) / 2))
        #expect(Dispersion().drawn(to: 1.5) == 1.5)
        #expect(Dispersion().drawn(to: 0.4) == 1)
    }

    /// Nine after 21 in a year: one in a thousand if counts were Poisson's, three in a hundred with the pair's own spread
    /// (twice the upper tail of scipy's `binom` and `betabinom`; a rise is held against four fifths).
    @Test func asksForMoreWhereAPairsMeetingsCluster() {
        let read = Self.articles.reduce(0, +)
        let poisson = ChangeTest(recent: 9, earlier: 21, recentArticles: 110, earlierArticles: read)
        #expect(DistributionTests.isClose(poisson.probability, 0.000980621854820242 / 1.6, within: 1e-9))
        let dispersion = Dispersion(counts: Self.counts, articles: Self.articles).ratio
        let spread = ChangeTest(
            recent: 9, earlier: 21, recentArticles: 110, earlierArticles: read, dispersion: dispersion)
        #expect(DistributionTests.isClose(spread.probability, 0.029685523728753882 / 1.6, within: 1e-9))
    }

    @Test func seesAFallAsWellAsARise() {
        let fall = ChangeTest(recent: 0, earlier: 120, recentArticles: 100, earlierArticles: 1200)
        #expect(fall.standsOut && !fall.isMore)
        let rise = ChangeTest(recent: 30, earlier: 120, recentArticles: 100, earlierArticles: 1200)
        #expect(rise.standsOut && rise.isMore)
        #expect(!ChangeTest(recent: 10, earlier: 120, recentArticles: 100, earlierArticles: 1200).standsOut)
    }

    @Test func marksNoPairWhoseCoverageGrewAsMuchAsItsMeetings() {
        #expect(!ChangeTest(recent: 6, earlier: 6, recentArticles: 5000, earlierArticles: 5000).standsOut)
        #expect(ChangeTest(recent: 6, earlier: 6, recentArticles: 400, earlierArticles: 9600).standsOut)
    }

    @Test func marksNoPairWithFewerThanFiveOccasions() {
        let few = ChangeTest(recent: 4, earlier: 0, recentArticles: 10, earlierArticles: 10_000)
        #expect(few.probability < 1e-6)
        #expect(!few.standsOut)
    }

    /// Five where 5.6 are usual is no fall, whatever the sign.
    @Test(arguments: [
        (5, 67, 1.0, ChangeTest.Direction.usual), (3, 67, 1, .fewer), (7, 67, 1, .usual), (8, 67, 1, .more),
        (9, 67, 3, .usual), (2, 24, 1, nil), (6, 0, 1, .more), (4, 0, 1, nil),
    ])
    func pointsUpOrDownBeyondTheOrdinaryScatterAlone(
        recent: Int, earlier: Int, dispersion: Double, direction: ChangeTest.Direction?
    ) {
        let test = ChangeTest(
            recent: recent, earlier: earlier, recentArticles: 100, earlierArticles: 1200, dispersion: dispersion)
        #expect(test.direction == direction)
    }

    @Test func marksNothingWithoutAYearToCompareWith() {
        #expect(!ChangeTest(recent: 9, earlier: 0, recentArticles: 50, earlierArticles: 0).standsOut)
    }
}
