import Vocabulary

/// Lists of codes in one cell, in the order of the countries, semicolons between them.
enum CountryCodes {
    static func iso(_ countries: [Country]) -> String { countries.map(\.code).joined(separator: ";") }

    static func cow(_ countries: [Country]) -> String { numbers(countries, CountryTable.standard.cow(of:)) }

    static func gw(_ countries: [Country]) -> String { numbers(countries, CountryTable.standard.gw(of:)) }

    private static func numbers(_ countries: [Country], _ number: (Country) -> Int?) -> String {
        countries.map { number($0).map { String($0) } ?? "" }.joined(separator: ";")
    }
}
