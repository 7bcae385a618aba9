import Testing
import Vocabulary

struct CountryPairTests {
    static func countries(_ codes: String) -> [Country] { codes.split(separator: " ").compactMap { Country($0) } }

    @Test func theOrderOfNamingDoesNotMatter() throws {
        let lao = try #require(Country("LAO"))
        let khm = try #require(Country("KHM"))
        #expect(CountryPair(lao, khm) == CountryPair(khm, lao))
        #expect(CountryPair(lao, khm)?.description == "KHM-LAO")
        #expect(CountryPair(lao, lao) == nil)
    }

    @Test(arguments: [
        ("", []), ("KHM", []), ("LAO KHM", ["KHM-LAO"]), ("KHM KHM", []),
        ("KOR CHN JPN", ["CHN-JPN", "CHN-KOR", "JPN-KOR"]), ("LAO KHM LAO", ["KHM-LAO"]),
    ])
    func partiesMakeEachPairOnce(codes: String, pairs: [String]) {
        #expect(CountryPair.all(among: Self.countries(codes)).map(\.description) == pairs)
    }

    @Test func nPartiesMakeAsManyPairsAsArithmeticSays() {
        let countries = CountryTable.standard.entries.prefix(20).map(\.country)
        for count in 0...countries.count {
            let pairs = CountryPair.all(among: countries.prefix(count).reversed())
            #expect(pairs.count == count * (count - 1) / 2 || count == 0)
            #expect(pairs == pairs.sorted())
            #expect(Set(pairs).count == pairs.count)
        }
    }
}
