package import Ledger
package import Vocabulary

/// Somebody whom reports name as taking part in occasions, under every form of the name that is held to be the same.
package struct Person: Hashable, Sendable {
    /// Country and words of the name, `KHM-tea-seiha`; without a country `XXX-…`.
    package let id: String
    /// The fullest form, as the news writes it.
    package let name: String
    package let country: Country?
    /// The other forms, sorted.
    package let otherNames: [String]
    /// In the order of the history: by first day.
    package let appearances: [Appearance]

    /// One occasion, and the office that its reports give.
    package struct Appearance: Hashable, Sendable {
        package let occasion: Occasion
        package let role: String?
    }

    package var occasions: [Occasion] { appearances.map(\.occasion) }

    /// Every office named, the most frequent first.
    package var roles: [(role: String, count: Int)] {
        var counts: [String: Int] = [:]
        for role in appearances.compactMap(\.role) { counts[role, default: 0] += 1 }
        return counts.map { (role: $0.key, count: $0.value) }.ranked(by: \.count, then: \.role)
    }

    /// The other parties of the occasions, the most frequent first.
    package var countriesMet: [(country: Country, count: Int)] {
        occasions.countries(besides: country)
    }
}

extension Sequence<Occasion> {
    /// The parties other than one's own country, the most frequent first, then by code.
    package func countries(besides own: Country?) -> [(country: Country, count: Int)] {
        var counts: [Country: Int] = [:]
        for occasion in self {
            for party in occasion.parties where party != own { counts[party, default: 0] += 1 }
        }
        return counts.map { (country: $0.key, count: $0.value) }.ranked(by: \.count, then: \.country)
    }
}
