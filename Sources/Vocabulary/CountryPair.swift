/// Two different countries, the alphabetically first one first: `KHM-LAO`.
package struct CountryPair: Hashable, Sendable, Codable {
    package let first: Country
    package let second: Country

    package var countries: [Country] { [first, second] }

    /// Nil where both are the same country.
    package init?(_ one: Country, _ other: Country) {
        guard one != other else { return nil }
        first = min(one, other)
        second = max(one, other)
    }

    /// All pairs among the parties: three for three.
    package static func all(among parties: [Country]) -> [CountryPair] {
        // Nearly always two.
        if parties.count == 2 { return CountryPair(parties[0], parties[1]).map { [$0] } ?? [] }
        let sorted = Set(parties).sorted()
        return sorted.indices.flatMap { i in
            sorted[(i + 1)...].compactMap { CountryPair(sorted[i], $0) }
        }
    }
}

extension CountryPair: Comparable, CustomStringConvertible {
    package static func < (left: CountryPair, right: CountryPair) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }

    package var description: String { "\(first)-\(second)" }
}
