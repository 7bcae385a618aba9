import Testing
import Vocabulary

@testable import Statistics

/// Places are kept by numbers of countries and pairs, and are those that dictionaries would have.
@Suite struct PartyPlacesTests {
    /// As many countries as there are codes of three letters up to a number: few, many, more than have room in one table.
    @Test(arguments: [3, 150, 1_500])
    func areThoseOfDictionaries(_ count: Int) throws {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let countries = try (0..<count).map { number in
            let code = String([letters[number / 676], letters[number / 26 % 26], letters[number % 26]])
            return try #require(Country(code))
        }
        var places = PartyPlaces()
        var ofCountry: [Country: [Int]] = [:]
        var ofPair: [CountryPair: [Int]] = [:]
        var number = 7
        func next(_ below: Int) -> Int {
            number = (number &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
            return (number >> 8) % below
        }
        for place in 0..<4_000 {
            let (one, other) = (countries[next(count)], countries[next(count)])
            guard let pair = CountryPair(one, other) else {
                places.add(one, at: place)
                ofCountry[one, default: []].append(place)
                continue
            }
            ofPair[pair, default: []].append(place)
            if place % 5 == 0 {
                places.add(pair, at: place)
            } else {
                places.add(one, other, at: place)
                for country in [one, other] { ofCountry[country, default: []].append(place) }
            }
        }
        #expect(places.ofCountry == ofCountry)
        #expect(places.ofPair == ofPair)
    }

    @Test func areNoneWhereNothingWasNoted() {
        #expect(PartyPlaces().ofCountry.isEmpty && PartyPlaces().ofPair.isEmpty)
    }

    /// An article may tell of two meetings of the same countries, and of one at which one is named twice.
    @Test func areNotedOnceForSomeRecordsOfOnePlace() throws {
        let (one, two, three) = (
            try #require(Country("KHM")), try #require(Country("LAO")), try #require(Country("VNM"))
        )
        var places = PartyPlaces()
        var told = PartyList()
        for record in [[two, one], [one, two, three], [three, three]] { told.add(record) }
        told.settle()
        places.add(told, at: 4)
        told.removeAll()
        told.add([three, three])
        #expect(!told.hasPairs)
        told.settle()
        places.add(told, at: 9)
        #expect(places.ofCountry == [one: [4], two: [4], three: [4, 9]])
        let pairs = [CountryPair(one, two), CountryPair(one, three), CountryPair(two, three)].compactMap(\.self)
        #expect(places.ofPair == Dictionary(uniqueKeysWithValues: pairs.map { ($0, [4]) }))
    }
}
