import Vocabulary

/// The places at which each country and each pair is a party, in order. Of a million places none is worth a hash or a list: countries
/// have numbers by their three letters, pairs by these numbers, and what was noted is shared out among lists once all are known.
struct PartyPlaces: Sendable {
    /// Which number is noted at which place, in the order of noting.
    private struct Notes {
        var numbers: [Int32] = []
        var places: [Int32] = []

        mutating func add(_ number: Int32, at place: Int) {
            numbers.append(number)
            places.append(Int32(place))
        }

        /// The places of each number below `count`.
        func lists(_ count: Int) -> [[Int]] {
            var ends = [Int](repeating: 0, count: count + 1)
            for number in numbers { ends[Int(number) + 1] += 1 }
            for number in 0..<count { ends[number + 1] += ends[number] }
            let starts = ends
            var sorted = [Int](repeating: 0, count: places.count)
            for (number, place) in zip(numbers, places) {
                sorted[ends[Int(number)]] = Int(place)
                ends[Int(number)] += 1
            }
            return (0..<count).map { Array(sorted[starts[$0]..<starts[$0 + 1]]) }
        }
    }

    private var countryNumbers = [Int32](repeating: -1, count: 26 * 26 * 26)
    private var countries: [Country] = []
    private var ofCountries = Notes()
    /// Of each two countries by their numbers, the number of the pair; -1 for none.
    private var pairNumbers: [Int32] = []
    private var width = 0
    /// The same of countries beyond the widest such table: there are not as many, but codes are made up easily.
    private var otherPairs: [CountryPair: Int32] = [:]
    private static let widest = 1024
    private var pairs: [CountryPair] = []
    private var ofPairs = Notes()

    /// Notes that two countries, and no others, are the parties at a place.
    mutating func add(_ one: Country, _ other: Country, at place: Int) {
        let (first, second) = (number(of: one), number(of: other))
        ofCountries.add(first, at: place)
        ofCountries.add(second, at: place)
        add(one.packed < other.packed ? (first, second) : (second, first), at: place)
    }

    mutating func add(_ pair: CountryPair, at place: Int) {
        let (first, second) = (number(of: pair.first), number(of: pair.second))
        add((first, second), at: place)
    }

    mutating func add(_ country: Country, at place: Int) {
        let number = number(of: country)
        ofCountries.add(number, at: place)
    }

    /// Notes every country and every pair of some records of one place, which are settled.
    mutating func add(_ parties: PartyList, at place: Int) {
        for pair in parties.pairs { add(pair, at: place) }
        for country in parties.countries { add(country, at: place) }
    }

    private mutating func add(_ numbers: (first: Int32, second: Int32), at place: Int) {
        let (first, second) = (Int(numbers.first), Int(numbers.second))
        guard max(first, second) < width else { return addOther(first, second, at: place) }
        let slot = first * width + second
        if pairNumbers[slot] < 0 {
            guard let new = CountryPair(countries[first], countries[second]) else { return }
            pairNumbers[slot] = Int32(pairs.count)
            pairs.append(new)
        }
        ofPairs.add(pairNumbers[slot], at: place)
    }

    private mutating func addOther(_ first: Int, _ second: Int, at place: Int) {
        guard let pair = CountryPair(countries[first], countries[second]) else { return }
        let number = otherPairs[pair] ?? Int32(pairs.count)
        if otherPairs.updateValue(number, forKey: pair) == nil { pairs.append(pair) }
        ofPairs.add(number, at: place)
    }

    private mutating func number(of country: Country) -> Int32 {
        let slot = country.letters
        if countryNumbers[slot] >= 0 { return countryNumbers[slot] }
        let number = Int32(countries.count)
        countryNumbers[slot] = number
        countries.append(country)
        if countries.count > width, width < PartyPlaces.widest { widen() }
        return number
    }

    private mutating func widen() {
        let wider = max(64, width * 2)
        var numbers = [Int32](repeating: -1, count: wider * wider)
        for first in 0..<width {
            for second in 0..<width { numbers[first * wider + second] = pairNumbers[first * width + second] }
        }
        (pairNumbers, width) = (numbers, wider)
    }

    /// Those with any place.
    var ofCountry: [Country: [Int]] {
        let lists = zip(countries, ofCountries.lists(countries.count))
        return Dictionary(uniqueKeysWithValues: lists.filter { !$0.1.isEmpty })
    }

    var ofPair: [CountryPair: [Int]] { Dictionary(uniqueKeysWithValues: zip(pairs, ofPairs.lists(pairs.count))) }
}
