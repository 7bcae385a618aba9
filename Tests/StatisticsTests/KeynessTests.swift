import Statistics
import Testing

/// Expected values are those of scipy's `chi2_contingency(…, correction=False, lambda_="log-likelihood")`, ratios base 2.
@Suite struct KeynessTests {
    struct Example: Sendable {
        let cells: (Int, Int, Int, Int)
        let logLikelihood: Double
        let probability: Double
        let logRatio: Double
    }

    @Test(arguments: [
        Example(
            cells: (12, 40, 30, 400), logLikelihood: 15.205000761886868, probability: 9.644767521779963e-05,
            logRatio: 2),
        Example(
            cells: (5, 20, 0, 60), logLikelihood: 14.913259608281155, probability: 0.00011256898918296094,
            logRatio: 4.997851533421423),
        Example(
            cells: (0, 20, 9, 60), logLikelihood: 5.548586079183408, probability: 0.01849562187291006,
            logRatio: -2.7095075986594597),
        Example(
            cells: (3, 3, 10, 50), logLikelihood: 9.011660859591256, probability: 0.0026826253516802796,
            logRatio: 2.321928094887362),
    ])
    func agreesWithALibraryOfStatistics(example: Example) throws {
        let (a, all, b, others) = example.cells
        let keyness = try #require(Keyness(inside: a, insideTotal: all, outside: b, outsideTotal: others))
        #expect(DistributionTests.isClose(keyness.logLikelihood, example.logLikelihood))
        #expect(DistributionTests.isClose(keyness.probability, example.probability))
        #expect(DistributionTests.isClose(keyness.logRatio, example.logRatio))
    }

    /// The formula of Donner and Zou over statsmodels' `proportion_confint(…, method="wilson")`, base 2.
    @Test(arguments: [
        ([12, 40, 30, 400], 1.127595475232719, 2.782277135308496),
        ([1, 1, 11, 40], -0.46782798373594336, 2.6341492622876017),
        ([5, 20, 0, 60], 1.7919828167315384, Double.infinity),
        ([0, 20, 9, 60], -Double.infinity, 0.27486310022823374),
        ([3, 3, 10, 50], 0.9447694272126904, 3.152804811386359),
        ([5, 5, 9, 9], -0.8223563357860799, 0.5128121988515845),
    ])
    func givesTheIntervalOfTheLogRatio(cells: [Int], low: Double, high: Double) throws {
        let keyness = try #require(
            Keyness(inside: cells[0], insideTotal: cells[1], outside: cells[2], outsideTotal: cells[3]))
        let interval = keyness.interval
        #expect(interval.lowerBound == low || DistributionTests.isClose(interval.lowerBound, low, within: 1e-9))
        #expect(interval.upperBound == high || DistributionTests.isClose(interval.upperBound, high, within: 1e-9))
        #expect(interval.contains(keyness.logRatio))
    }

    @Test func saysNothingOfEmptySets() {
        #expect(Keyness(inside: 0, insideTotal: 0, outside: 3, outsideTotal: 9) == nil)
        #expect(Keyness(inside: 0, insideTotal: 5, outside: 0, outsideTotal: 9) == nil)
        #expect(Keyness(inside: 6, insideTotal: 5, outside: 0, outsideTotal: 9) == nil)
    }

    @Test func givesNoVerdictOnFewStories() throws {
        let few = try #require(Keyness(inside: 4, insideTotal: 4, outside: 0, outsideTotal: 4000))
        #expect(few.probability < 1e-9)
        #expect(!few.standsOut)
    }

    @Test func findsNothingWhereEverybodyMentionsIt() throws {
        let same = try #require(Keyness(inside: 5, insideTotal: 5, outside: 9, outsideTotal: 9))
        #expect(same.logLikelihood < 1e-9 && same.logRatio == 0)
        #expect(!same.standsOut)
    }
}
