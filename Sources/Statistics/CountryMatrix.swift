import Ledger
package import Vocabulary

/// The busiest countries against each other, ordered so that those who meet stand together.
package struct CountryMatrix: Hashable, Sendable {
    package let countries: [Country]
    private let counts: [CountryPair: Int]

    package subscript(row: Country, column: Country) -> Int {
        CountryPair(row, column).flatMap { counts[$0] } ?? 0
    }

    package var most: Int { counts.values.max() ?? 0 }

    /// Counts what was held. Takes the `size` countries with the most of it, less those that met none of the others; see
    /// `Seriation` for the order.
    package init(index: HistoryIndex, size: Int) {
        let chosen = Set(
            index.heldByCountry.map { (country: $0.key, count: $0.value) }
                .ranked(by: \.count, then: \.country).prefix(size).map(\.country))
        let counts = index.heldByPair.filter { chosen.contains($0.key.first) && chosen.contains($0.key.second) }
        let met = Set(counts.keys.flatMap { [$0.first, $0.second] }).sorted()
        let weights = met.map { row in
            met.map { column in Double(CountryPair(row, column).flatMap { counts[$0] } ?? 0) }
        }
        countries = Seriation.order(weights).map { met[$0] }
        self.counts = counts
    }
}
