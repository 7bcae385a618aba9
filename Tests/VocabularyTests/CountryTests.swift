import Foundation
import Testing
import Vocabulary

struct CountryTests {
    @Test(arguments: ["KHM", "LAO", "AAA", "ZZZ"])
    func threeCapitalsMakeACountry(code: String) {
        #expect(Country(code)?.code == code)
    }

    @Test(arguments: ["", "KH", "KHMX", "khm", "K1M", "ÄHM", "KH ", "ＫＨＭ"])
    func anythingElseIsRefused(code: String) {
        #expect(Country(code) == nil)
    }

    @Test func countriesSortLikeTheirCodes() {
        let codes = ["VNM", "AFG", "LAO", "KHM", "AGO", "ZWE"]
        #expect(codes.compactMap { Country($0) }.sorted().map(\.code) == codes.sorted())
    }

    @Test func countriesPassThroughJSONAsTheirCode() throws {
        let countries = ["KHM", "LAO"].compactMap { Country($0) }
        let data = try JSONEncoder().encode(countries)
        #expect(String(decoding: data, as: UTF8.self) == #"["KHM","LAO"]"#)
        #expect(try JSONDecoder().decode([Country].self, from: data) == countries)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Country].self, from: Data(#"["Laos"]"#.utf8))
        }
    }
}
