import Testing

@testable import Reading

@Suite("Sets of words")
struct KeySetTests {
    @Test("A set holds the words it was made of, whatever places they share, and no other")
    func holdsItsWords() {
        // all of them want the same place
        let keys = (1...40).map { UInt64($0) << 32 | 7 }
        let set = KeySet(keys + keys)
        for key in keys { #expect(set.contains(key)) }
        for key in [7, 41 << 32 | 7, 1 << 32 | 8, 1 << 32 | 6] as [UInt64] { #expect(!set.contains(key)) }
    }

    @Test("Nothing is in an empty set")
    func holdsNothing() {
        let set = KeySet([])
        #expect(!set.contains(0) && !set.contains(1) && !set.contains(.max))
    }

    @Test("Words are known by their folded letters")
    func knowsWords() {
        let set = Passage.keys("and the côte")
        #expect(set.contains(Passage.key("Cote")) && set.contains(Passage.key("AND")))
        #expect(!set.contains(Passage.key("an")))
    }
}
