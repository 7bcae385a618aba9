import Vocabulary

/// The countries and pairs of a few records: mostly so few that sorting them costs less than hashing them.
struct PartyList {
    private(set) var countries: [Country] = []
    private(set) var pairs: [CountryPair] = []

    var hasPairs: Bool { !pairs.isEmpty }

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

    /// Has each country and each pair once, in their order.
    mutating func settle() {
        PartyList.settle(&countries)
        PartyList.settle(&pairs)
    }

    /// By insertion, where they lie: for a handful of each of a million articles no list is made.
    private static func settle<Item: Comparable>(_ items: inout [Item]) {
        var count = 0
        for next in items.indices {
            let item = items[next]
            var place = count
            while place > 0, item < items[place - 1] { place -= 1 }
            if place > 0, items[place - 1] == item { continue }
            for later in stride(from: count, to: place, by: -1) { items[later] = items[later - 1] }
            items[place] = item
            count += 1
        }
        items.removeLast(items.count - count)
    }
}
