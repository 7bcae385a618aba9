import Vocabulary

/// Lists of codes in one cell, in the order of the countries, semicolons between them.
enum CountryCodes {
    static func iso(_ countries: [Country]) -> String { countries.map(\.code).joined(separator: ";") }

    static func cow(_ countries: [Country]) -> String { numbers(countries) { $0.cow } }

    static func gw(_ countries: [Country]) -> String { numbers(countries) { $0.gw } }

    private static func numbers(_ countries: [Country], _ number: (CountryTable.Entry) -> Int?) -> String {
        countries.map { country in CountryTable.standard[country].flatMap(number).map { String($0) } ?? "" }
            .joined(separator: ";")
    }
}
