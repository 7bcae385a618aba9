import Vocabulary

/// The places at which each country and each pair is a party, in order. Of a million places none is worth a hash: countries have
/// numbers by their three letters, pairs by these numbers.
struct PartyPlaces: Sendable {
    private var numbers = [Int32](repeating: -1, count: 26 * 26 * 26)
    private var countries: [Country] = []
    private var placesOfCountries: [[Int]] = []
    /// Of each first country, by the number of the second, the number of the pair; -1 for none.
    private var pairNumbers: [[Int32]] = []
    private var pairs: [CountryPair] = []
    private var placesOfPairs: [[Int]] = []

    /// Notes that two countries, and no others, are the parties at a place.
    mutating func add(_ one: Country, _ other: Country, at place: Int) {
        let (first, second) = (number(of: one), number(of: other))
        placesOfCountries[first].append(place)
        placesOfCountries[second].append(place)
        add(one.packed < other.packed ? (first, second) : (second, first), at: place)
    }

    mutating func add(_ pair: CountryPair, at place: Int) {
        let (first, second) = (number(of: pair.first), number(of: pair.second))
        add((first, second), at: place)
    }

    mutating func add(_ country: Country, at place: Int) {
        let number = number(of: country)
        placesOfCountries[number].append(place)
    }

    private mutating func add(_ numbers: (first: Int, second: Int), at place: Int) {
        let (first, second) = numbers
        let missing = second + 1 - pairNumbers[first].count
        if missing > 0 { pairNumbers[first].append(contentsOf: [Int32](repeating: -1, count: missing)) }
        var pair = Int(pairNumbers[first][second])
        if pair < 0, let new = CountryPair(countries[first], countries[second]) {
            pair = pairs.count
            pairNumbers[first][second] = Int32(clamping: pair)
            pairs.append(new)
            placesOfPairs.append([])
        }
        if pair >= 0 { placesOfPairs[pair].append(place) }
    }

    private mutating func number(of country: Country) -> Int {
        let slot = country.letters
        if numbers[slot] >= 0 { return Int(numbers[slot]) }
        numbers[slot] = Int32(clamping: countries.count)
        countries.append(country)
        placesOfCountries.append([])
        pairNumbers.append([])
        return countries.count - 1
    }

    /// Those with any place.
    var ofCountry: [Country: [Int]] {
        Dictionary(uniqueKeysWithValues: zip(countries, placesOfCountries).filter { !$0.1.isEmpty })
    }

    var ofPair: [CountryPair: [Int]] { Dictionary(uniqueKeysWithValues: zip(pairs, placesOfPairs)) }
}
