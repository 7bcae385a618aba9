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

    /// Takes the `size` countries with the most occasions. The order is greedy: the busiest first, then always the one
    /// that meets those before it most, the nearest weighing most.
    package init(index: HistoryIndex, size: Int) {
        let chosen = Set(
            index.occasionsOfCountry.map { (country: $0.key, count: $0.value.count) }
                .ranked(by: \.count, then: \.country).prefix(size).map(\.country))
        let counts = index.occasionsOfPair
            .filter { chosen.contains($0.key.first) && chosen.contains($0.key.second) }
            .mapValues(\.count)
        var remaining = chosen.sorted()
        var order: [Country] = []
        var pull: [Country: Double] = [:]
        for country in remaining { pull[country] = Double(index.occasionsOfCountry[country]?.count ?? 0) }
        while let next = remaining.ranked(by: { pull[$0] ?? 0 }, then: { $0 }).first {
            if order.isEmpty { pull = [:] }
            order.append(next)
            remaining.removeAll { $0 == next }
            for country in remaining {
                let own = CountryPair(country, next).flatMap { counts[$0] } ?? 0
                pull[country] = (pull[country] ?? 0) * 0.6 + Double(own)
            }
        }
        countries = order
        self.counts = counts
    }
}
