import Statistics
import Vocabulary

/// A country with what is known of it.
struct CountryRow: Sendable {
    let country: Country
    let entry: CountryTable.Entry?
    let occasions: Int
    let pairs: Int

    static func all(in index: HistoryIndex) -> [CountryRow] {
        var partners: [Country: Int] = [:]
        for pair in index.pairs {
            partners[pair.first, default: 0] += 1
            partners[pair.second, default: 0] += 1
        }
        return index.countries.map { country in
            CountryRow(
                country: country, entry: CountryTable.standard[country],
                occasions: index.occasions(of: country).count, pairs: partners[country] ?? 0)
        }
    }
}

extension DataTable<CountryRow> {
    static let countries = DataTable(
        TableDescription(
            name: "countries", title: "Countries",
            description: "One row a country that any record names as a party, with its codes.", primaryKey: ["iso3"]),
        columns: [
            .text(
                "iso3", "ISO 3166-1 alpha-3; XKX is Kosovo, former states keep their codes.", .required, .unique,
                .pattern(FieldPattern.country)
            ) { $0.country.code },
            .text("iso2", "ISO 3166-1 alpha-2.", .pattern("[A-Z]{2}")) { $0.entry?.iso2 },
            .text("iso_numeric", "ISO 3166-1 numeric, three digits.", .pattern("[0-9]{3}")) { $0.entry?.numeric },
            .integer("cow", "Correlates of War state number; empty where that project counts no state.") {
                $0.entry?.cow
            },
            .integer("gw", "Gleditsch–Ward state number; empty for microstates and territories.") { $0.entry?.gw },
            .text("name", "English short name.", .required) { $0.entry?.name ?? $0.country.code },
            .text("region", "Region.") { $0.entry?.region },
            .text("subregion", "Subregion.") { $0.entry?.subregion },
            .text("status", "sovereign, partly recognised, associated state, territory or former.") {
                $0.entry?.status
            },
            .integer("occasions", "Meetings with a part in them, each once.", .required, .minimum(0)) { $0.occasions },
            .integer("pairs", "Pairs in pair-totals.csv.", .required, .minimum(0)) { $0.pairs },
        ])
}
