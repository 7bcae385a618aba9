internal import Findings
internal import Vocabulary

/// Under which keys a report of a summit is found by others that may tell of the same one.
///
/// `SummitMerge` asks for a party in common and one name of the place, or for two in common and one country. So a report has
/// a key for each of its parties at its country, and at each word of its place; two that share no key, or one of a country
/// alone, are never compared.
enum SummitPlaces {
    struct Key: Hashable {
        /// `SAU USA`: the country of the place, then a party; `~jeddah USA`: a word of its name, then a party.
        let text: String
        /// What sharing it counts; from `needed` on two reports are compared.
        let weight: Int
    }

    static let needed = 2

    static func keys(of meeting: Meeting) -> [Key] {
        var places: [(String, Int)] = []
        if let country = meeting.venueCountry { places.append((country.code, 1)) }
        if let venue = meeting.venue { places += Set(PersonNames.words(of: venue)).sorted().map { ("~" + $0, needed) } }
        return places.flatMap { place, weight in
            meeting.parties.map { Key(text: "\(place) \($0.code)", weight: weight) }
        }
    }
}
