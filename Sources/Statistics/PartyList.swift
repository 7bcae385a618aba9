import Vocabulary

/// The countries and pairs of a few records: mostly so few that sorting them costs less than hashing them.
struct PartyList {
    private var countries: [Country] = []
    private var pairs: [CountryPair] = []

    mutating func removeAll() {
        countries.removeAll(keepingCapacity: true)
        pairs.removeAll(keepingCapacity: true)
    }

    /// Takes in the parties of a record.
    mutating func add(_ parties: some RandomAccessCollection<Country>) {
        for (number, one) in parties.enumerated() {
            countries.append(one)
            for other in parties.dropFirst(number + 1) {
                if let pair = CountryPair(one, other) { pairs.append(pair) }
            }
        }
    }

    var hasPairs: Bool { !pairs.isEmpty }
    var distinctCountries: [Country] { PartyList.distinct(countries) }
    var distinctPairs: [CountryPair] { PartyList.distinct(pairs) }

    private static func distinct<Item: Comparable>(_ items: [Item]) -> [Item] {
        guard items.count > 1 else { return items }
        var distinct: [Item] = []
        for item in items.sorted() where distinct.last != item { distinct.append(item) }
        return distinct
    }
}
