/// What is known of each country: names, codes, region; read once from the table in `Tables/countries.swift`.
package struct CountryTable: Sendable {
    package struct Entry: Sendable {
        package let country: Country
        package let iso2: String
        /// ISO 3166-1 numeric, three digits; empty where there is none.
        package let numeric: String
        /// Correlates of War state number; nil for what that project does not count as a state.
        package let cow: Int?
        /// Gleditsch–Ward state number; nil for what that list leaves out: microstates, territories.
        package let gw: Int?
        package let name: String
        package let officialName: String
        package let aliases: [String]
        package let demonyms: [String]
        /// The main seat first.
        package let capitals: [String]
        package let region: String
        package let subregion: String
        package let latitude: Double?
        package let longitude: Double?
        /// For former states alone.
        package let toYear: Int?
        package let successors: [Country]
        package let status: String
    }

    /// Sorted by code.
    package let entries: [Entry]
    private let index: [Country: Int]
    /// Of each country the states that fell apart and had their seat where it has its own, the first to end first.
    private let predecessors: [Country: [Former]]
    /// The last year of each former state.
    private let lastYears: [Country: Int]

    /// A state that is gone, without all else that is known of it.
    private struct Former: Sendable {
        let country: Country
        let lastYear: Int
    }

    package static let standard = CountryTable(rows: countryRows, numbers: gleditschWardRows)

    init(rows: StaticString, numbers: StaticString) {
        let gw = Dictionary(TableRows(numbers).map { ($0[0], Int($0[1])) }, uniquingKeysWith: { first, _ in first })
        entries = TableRows(rows).compactMap { fields in
            guard let country = Country(fields[0]) else { return nil }
            return Entry(
                country: country, iso2: fields[1], numeric: fields[2],
                cow: Int(fields[3].prefix { $0 != "/" }), gw: gw[fields[0]] ?? nil, name: fields[4],
                officialName: fields[5],
                aliases: TableRows.list(fields[6]), demonyms: TableRows.list(fields[7]),
                capitals: TableRows.list(fields[8]), region: fields[9], subregion: fields[10],
                latitude: Double(fields[11]), longitude: Double(fields[12]), toYear: Int(fields[14]),
                successors: TableRows.list(fields[15]).compactMap { Country($0) }, status: fields[16])
        }.sorted { $0.country < $1.country }
        index = Dictionary(entries.enumerated().map { ($1.country, $0) }, uniquingKeysWith: { first, _ in first })
        predecessors = CountryTable.predecessors(among: entries)
        let former = entries.compactMap { entry in entry.toYear.map { (entry.country, $0) } }
        lastYears = Dictionary(former, uniquingKeysWith: { first, _ in first })
    }

    private static func predecessors(among entries: [Entry]) -> [Country: [Former]] {
        // a state that one other goes on from was only named anew
        let former = entries.filter { $0.toYear != nil && $0.successors.count > 1 }
            .sorted { ($0.toYear ?? 0) < ($1.toYear ?? 0) }
        var found: [Country: [Former]] = [:]
        for entry in entries where entry.toYear == nil {
            guard let seat = entry.capitals.first else { continue }
            let here = former.filter { $0.successors.contains(entry.country) && $0.capitals.first == seat }
            guard !here.isEmpty else { continue }
            found[entry.country] = here.map { Former(country: $0.country, lastYear: $0.toYear ?? 0) }
        }
        return found
    }

    /// The code of today where a former one was of the same state under another name: Burma, East Timor. Source: ISO 3166-1, where a
    /// state keeps its number when it takes another name, and gets a new one when its territory changes.
    package func today(_ entry: Entry) -> Country {
        guard entry.toYear != nil, entry.successors.count == 1, let successor = self[entry.successors[0]],
            !entry.numeric.isEmpty, successor.numeric == entry.numeric
        else { return entry.country }
        return successor.country
    }

    /// The state whose seat a country's capital was in a year: the Soviet Union for Russia in 1987. Nil where there was none.
    package func predecessor(of country: Country, in year: Int) -> Country? {
        predecessors[country]?.first { year <= $0.lastYear }?.country
    }

    /// The last year of a former state; nil for those of today.
    package func lastYear(of country: Country) -> Int? { lastYears[country] }

    package subscript(country: Country) -> Entry? {
        index[country].map { entries[$0] }
    }

    /// Alone, since an entry is a dozen references.
    package func cow(of country: Country) -> Int? { index[country].flatMap { entries[$0].cow } }
    package func gw(of country: Country) -> Int? { index[country].flatMap { entries[$0].gw } }

    /// The English short name, or the code where the table lacks it.
    package func name(of country: Country) -> String {
        index[country].map { entries[$0].name } ?? country.code
    }
}
