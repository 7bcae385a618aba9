import Testing

@testable import Statistics

/// Expected values are those of scipy 1.17 (`stats`, `special`) and statsmodels 0.15; the far tail of the beta-binomial, where
/// scipy has seven digits, is the exact fraction.
@Suite struct DistributionTests {
    static func isClose(_ value: Double, _ expected: Double, within: Double = 1e-11) -> Bool {
        abs(value - expected) <= within * max(abs(expected), 1e-300)
    }

    @Test(arguments: [
        (0.5, 0.5723649429247), (2.5, 0.2846828704729192), (10, 12.801827480081469), (171.3, 708.1149470389971),
        (100000.0, 1051287.7089736569),
    ])
    func givesTheLogarithmOfGamma(x: Double, expected: Double) {
        #expect(Self.isClose(Elementary.logGamma(x), expected, within: 1e-12))
    }

    @Test(arguments: [
        (0.5, 0.2, 0.47291074313446196, 0.5270892568655381), (3, 2.5, 0.45618688411667035, 0.5438131158833297),
        (3, 9, 0.9937678048936227, 0.006232195106377317), (50, 60, 0.9155933189063082, 0.08440668109369177),
        (250, 200, 0.0003620704582896921, 0.9996379295417103),
    ])
    func givesBothIncompleteGammaFunctions(a: Double, x: Double, lower: Double, upper: Double) {
        #expect(Self.isClose(IncompleteGamma.lower(a, x), lower))
        #expect(Self.isClose(IncompleteGamma.upper(a, x), upper))
    }

    @Test(arguments: [
        (0.5, 0.47950012218695337), (3.841458820694124, 0.05), (10.83, 0.0009986863791802592),
        (60, 9.485737571073857e-15),
    ])
    func givesTheTailOfChiSquared(x: Double, expected: Double) {
        #expect(Self.isClose(ChiSquared.upperTail(x, degrees: 1), expected))
    }

    @Test(arguments: [
        (10, 8, 0.5, 0.9892578125, 0.0546875), (3, 1, 0.5, 0.5, 0.875),
        (40, 9, 0.0769, 0.999287036338182, 0.002865292401139933),
    ])
    func givesBothTailsOfTheBinomial(n: Int, k: Int, share: Double, lower: Double, upper: Double) {
        let tails = BetaBinomial(n: n, share: share, concentration: nil).tails(at: k)
        #expect(Self.isClose(tails.lower, lower))
        #expect(Self.isClose(tails.upper, upper))
    }

    @Test(arguments: [
        (20, 6, 2.0, 10.0, 0.8759381268836222, 0.19162031887282138), (12, 0, 3.5, 20.25, 0.2113339224441123, 1),
        (200, 60, 8, 92, 0.9999987473247215, 1.8704947226817299e-06),
    ])
    func givesBothTailsOfTheBetaBinomial(
        n: Int, k: Int, alpha: Double, beta: Double, lower: Double, upper: Double
    ) {
        let tails = BetaBinomial(n: n, share: alpha / (alpha + beta), concentration: alpha + beta).tails(at: k)
        #expect(Self.isClose(tails.lower, lower, within: 1e-9))
        #expect(Self.isClose(tails.upper, upper, within: 1e-9))
    }

    @Test(arguments: [
        (100, 30, 10, 5, 0.961234928716693, 0.1384023491392691),
        (1000, 500, 500, 270, 0.9952608974845959, 0.00680068389029649),
        (12, 12, 5, 5, 1, 1), (735, 49, 5, 0, 0.7075547251645671, 1),
    ])
    func givesBothTailsOfTheHypergeometric(
        all: Int, marked: Int, draws: Int, k: Int, lower: Double, upper: Double
    ) {
        let tails = Hypergeometric(all: all, marked: marked, draws: draws).tails(at: k)
        #expect(Self.isClose(tails.lower, lower, within: 1e-9))
        #expect(Self.isClose(tails.upper, upper, within: 1e-9))
    }

    @Test func staysFiniteForLargeCounts() {
        let tails = BetaBinomial(n: 10_000, share: 0.0759, concentration: nil).tails(at: 4000)
        #expect(tails.upper >= 0 && tails.upper < 1e-300)
        #expect(tails.lower == 1)
    }

    @Test(arguments: [
        (0, 0.0, 3.6888794541139354), (1, 0.025317807984289876, 5.571643390938898),
        (3, 0.6186721228956014, 8.767273069742323), (12, 6.200575108722218, 20.96158504817696),
        (250, 219.9679956309373, 282.98770504231607),
    ])
    func givesTheExactIntervalOfACount(count: Int, low: Double, high: Double) throws {
        let interval = try #require(Rate(count: count, articles: 1000)).interval
        #expect(Self.isClose(interval.lowerBound, low))
        #expect(Self.isClose(interval.upperBound, high))
    }

    @Test func givesNoRateWhereNothingWasRead() throws {
        #expect(Rate(count: 0, articles: 0) == nil)
        #expect(try #require(Rate(count: 3, articles: 1500)).perThousand == 2)
    }

    @Test func adjustsForManyTestsAsStatsmodelsDoes() {
        let adjusted = FalseDiscovery.adjusted([0.01, 0.04, 0.03, 0.005, 0.2, 0.8])
        for (value, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.03, 0.24, 0.8]) {
            #expect(Self.isClose(value, expected))
        }
        #expect(FalseDiscovery.adjusted([]) == [])
    }
}
