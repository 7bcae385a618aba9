import Reading
import Vocabulary

/// Countries with a number each, in the order in which they came. A passage has a few, which are looked through faster than a
/// dictionary hashes one.
struct CountryTally {
    private(set) var countries: [Country] = []
    private var numbers: [Int] = []

    /// Nil for a country that never came.
    subscript(country: Country) -> Int? { index(of: country).map { numbers[$0] } }

    mutating func add(_ number: Int, to country: Country) {
        if let index = index(of: country) {
            numbers[index] += number
        } else {
            countries.append(country)
            numbers.append(number)
        }
    }

    /// The greatest first; ties to the alphabet.
    var ranked: [Country] {
        countries.indices.sorted { (numbers[$1], countries[$0]) < (numbers[$0], countries[$1]) }.map { countries[$0] }
    }

    private func index(of country: Country) -> Int? {
        for i in countries.indices where countries[i] == country { return i }
        return nil
    }
}

extension CountryTally {
    /// How often the passage names each country by actors that can be parties.
    init(_ actors: [[Actor]]) {
        for sentence in actors where !sentence.isEmpty {
            // in place: an actor is much to copy for a look at it
            let sentence = sentence.span
            for i in sentence.indices where sentence[i].kind.canBeParty {
                for country in sentence[i].countries { add(1, to: country) }
            }
        }
    }
}
