import Testing

@testable import Statistics

/// Each number gets the place that it was given first, however far from the others it is.
@Suite struct NumberedPlacesTests {
    @Test func areThoseOfADictionary() {
        var places = NumberedPlaces()
        var known: [Int: Int] = [:]
        var state = 5
        let far = [Int.min, Int.max, -4097, 0, 24_000_000]
        for step in 0..<20_000 {
            state = (state &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
            let near = 24_240 + (state >> 8) % 300 - 150
            let number = step % 7 == 0 ? far[(state >> 8) % far.count] : step % 11 == 0 ? near * 3 : near
            let expected = known[number] ?? known.count
            #expect(places.place(of: number, else: known.count) == expected, "\(number)")
            known[number] = expected
        }
        #expect(known.count > 300)
    }
}
