import Ledger
package import Vocabulary

/// Somebody whom reports name as taking part in occasions, under every form of the name that is held to be the same. A class, since
/// thousands of lists name the same people, and a copy would be half a dozen counts of references.
package final class Person: Sendable {
    /// Country and words of the name, `KHM-tea-seiha`; without a country `XXX-…`.
    package let id: String
    /// The commonest form that is more than a surname, as the news writes it.
    package let name: String
    package let country: Country?
    /// The other forms, sorted.
    package let otherNames: [String]
    /// The forms of the name, the fullest first, each by the id that somebody of that name alone has and the places of the occasions
    /// that name it so; empty for one form.
    package let forms: [Form]
    /// Of the occasions in the history, in its order: by first day.
    package let places: [Int]
    /// The office that the reports of each of these occasions give, by its number among `PersonIndex.roles`; -1 for none.
    package let roleNumbers: [Int]
    /// Every office named, the most frequent first.
    package let roles: [(role: String, count: Int)]

    init(
        id: String, name: String, country: Country?, otherNames: [String], forms: [Form], places: [Int],
        roleNumbers: [Int], roles: [(role: String, count: Int)]
    ) {
        self.id = id
        self.name = name
        self.country = country
        self.otherNames = otherNames
        self.forms = forms
        self.places = places
        self.roleNumbers = roleNumbers
        self.roles = roles
    }

    /// In how many occasions.
    package var appearances: Int { places.count }

    package struct Form: Sendable {
        package let id: String
        package let places: [Int]
    }
}

extension HistoryIndex {
    /// Those that name a person of this history.
    package func occasions(of person: Person) -> OccasionSet { OccasionSet(index: self, places: person.places) }
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
