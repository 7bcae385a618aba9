import Testing
import Vocabulary

@testable import Statistics

/// What the test promises, held against histories in which it is known what changed: 200 pairs with one to eight
/// meetings a month, which come in clusters of one to three (variance 2.3 times the mean), over thirteen windows of
/// unequal coverage.
@Suite struct SimulatedChangeTests {
    private static let articles = [900, 1000, 700, 1100, 950, 1300, 600, 1000, 1200, 800, 1000, 900, 1050]

    /// A fixed sequence, so that every run sees the same histories.
    private struct Chance {
        var state: UInt64

        /// From 0 to 1, without both.
        mutating func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 11) + 0.5) / Double(1 << 53)
        }

        /// Clusters of one, two or three, as many as Poisson's law gives (Knuth's product).
        mutating func meetings(mean: Double) -> Int {
            let end = Elementary.exp(-mean / 2)
            var product = uniform()
            var count = 0
            while product > end {
                count += 1 + Int(uniform() * 3)
                product *= uniform()
            }
            return count
        }
    }

    private static let pairs: [CountryPair] = {
        let countries = CountryTable.standard.entries.prefix(21).map(\.country)
        return Array(CountryPair.all(among: Array(countries)).prefix(200))
    }()

    /// The tests of one night; the first `changed` pairs have `factor` times their rate in the last 30 days.
    private static func night(_ seed: Int, changed: Int = 0, factor: Double = 1) -> [CountryPair: ChangeTest] {
        var chance = Chance(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        var counts: [CountryPair: [Int]] = [:]
        for (place, pair) in pairs.enumerated() {
            let rate = 1 + 7 * chance.uniform()
            counts[pair] = articles.enumerated().map { window, read in
                let own = window == 0 && place < changed ? rate * factor : rate
                return chance.meetings(mean: own * Double(read) / 1000)
            }
        }
        return ChangeTest.all(counts: counts, articles: articles)
    }

    @Test func raisesAFalseAlarmInFewerThanOneNightOfTwenty() {
        let nights = 200
        let alarmed = (1...nights).count { Self.night($0).values.contains(where: \.standsOut) }
        #expect(alarmed <= nights / 20, "\(alarmed) of \(nights)")
    }

    @Test func findsPairsThatBecameSixTimesAsBusyAndFewOthers() {
        let changed = Set(Self.pairs.prefix(20))
        var found = 0
        var wrong = 0
        for seed in 1...20 {
            let marked = Self.night(seed, changed: 20, factor: 6).filter(\.value.standsOut).keys
            found += marked.count(where: changed.contains)
            wrong += marked.count { !changed.contains($0) }
        }
        #expect(found > 200, "\(found) of 400 found")
        #expect(Double(wrong) <= 0.05 * Double(found + wrong), "\(wrong) of \(found + wrong) false")
    }
}
