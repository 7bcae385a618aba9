import Testing

@testable import Statistics

/// Expected values are those of scipy's `chi2_contingency(…, correction=False, lambda_="log-likelihood")`, and where a cell is
/// expected to have fewer than five, twice the smaller tail of its `hypergeom`; ratios base 2.
@Suite struct KeynessTests {
    struct Example: Sendable {
        let cells: (Int, Int, Int, Int)
        let logLikelihood: Double
        let probability: Double
        let logRatio: Double
    }

    @Test(arguments: [
        Example(
            cells: (12, 40, 30, 400), logLikelihood: 15.205000761886868, probability: 0.0001919689585892876,
            logRatio: 2),
        Example(
            cells: (24, 80, 60, 800), logLikelihood: 30.410001523773737, probability: 3.497203918522885e-08,
            logRatio: 2),
        Example(
            cells: (5, 20, 0, 60), logLikelihood: 14.913259608281155, probability: 0.0012898493911152138,
            logRatio: 4.997851533421423),
        Example(
            cells: (0, 20, 9, 60), logLikelihood: 5.548586079183408, probability: 0.12749567670670495,
            logRatio: -2.7095075986594597),
        Example(
            cells: (3, 3, 10, 50), logLikelihood: 9.011660859591256, probability: 0.0244173140954495,
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

    @Test func givesNoVerdictOnTwoStoriesOutOfTwo() throws {
        let two = try #require(Keyness(inside: 2, insideTotal: 2, outside: 47, outsideTotal: 733))
        #expect(two.probability < 0.05)
        #expect(!two.isTested && !two.standsOut)
        let seven = try #require(Keyness(inside: 7, insideTotal: 18, outside: 42, outsideTotal: 717))
        #expect(seven.isTested && seven.standsOut)
    }

    @Test func adjustsForThoseThatAreTestedAlone() throws {
        let tested = try #require(Keyness(inside: 3, insideTotal: 5, outside: 46, outsideTotal: 730))
        let few = try #require(Keyness(inside: 1, insideTotal: 1, outside: 48, outsideTotal: 734))
        let alone = Keyness.adjusted([few, tested] + Array(repeating: few, count: 100))
        #expect(alone[1].adjusted == tested.probability && alone[1].standsOut)
        let crowd = Keyness.adjusted([tested] + Array(repeating: try even(), count: 100))
        #expect(crowd[0].adjusted > 0.05 && !crowd[0].standsOut)
    }

    /// As often in both sets.
    private func even() throws -> Keyness {
        try #require(Keyness(inside: 5, insideTotal: 50, outside: 50, outsideTotal: 500))
    }

    @Test func findsNothingWhereEverybodyMentionsIt() throws {
        let same = try #require(Keyness(inside: 5, insideTotal: 5, outside: 9, outsideTotal: 9))
        #expect(same.logLikelihood < 1e-9 && same.logRatio == 0)
        #expect(!same.standsOut)
    }
}
