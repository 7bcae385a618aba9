/// Every word that a table or a rule knows, each with a small number and the classes that it belongs to.
package struct Lexicon: Sendable {
    package typealias WordID = UInt32
    package static let unknown: WordID = 0

    /// The ids by folded bytes: open addressing, a power of two of slots, `unknown` where one is empty.
    private var slots: [WordID]
    private var hashes: [UInt64]
    private var starts: [Int32]
    private var letters: [UInt8]
    /// By id.
    private(set) var classes: [WordClass]

    package init() {
        slots = [WordID](repeating: Lexicon.unknown, count: 1 << 15)
        hashes = [0]
        starts = [0, 0]
        letters = []
        classes = [[]]
    }

    package var count: Int { classes.count }

    /// The id of a folded word, made where it is new.
    package mutating func insert(folded: [UInt8], _ adding: WordClass = []) -> WordID {
        let known = id(folded: folded)
        if known != Lexicon.unknown {
            classes[Int(known)].formUnion(adding)
            return known
        }
        if classes.count * 2 > slots.count { grow() }
        let id = WordID(classes.count)
        let hash = Folding.hash(folded)
        hashes.append(hash)
        letters += folded
        starts.append(Int32(letters.count))
        classes.append(adding)
        place(id, hash)
        return id
    }

    @discardableResult
    package mutating func insert(_ word: some StringProtocol, _ adding: WordClass = []) -> WordID {
        insert(folded: Folding.fold(word), adding)
    }

    package func id(folded: [UInt8]) -> WordID {
        let mask = slots.count - 1
        let hash = Folding.hash(folded)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != Lexicon.unknown {
            let id = slots[slot]
            if hashes[Int(id)] == hash, equal(id, folded) { return id }
            slot = (slot + 1) & mask
        }
        return Lexicon.unknown
    }

    package func id(_ word: some StringProtocol) -> WordID { id(folded: Folding.fold(word)) }

    package func classes(of id: WordID) -> WordClass { classes[Int(id)] }

    /// The folded word of an id.
    package func word(_ id: WordID) -> String {
        String(decoding: letters[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
    }

    private func equal(_ id: WordID, _ folded: [UInt8]) -> Bool {
        let start = Int(starts[Int(id)])
        guard Int(starts[Int(id) + 1]) - start == folded.count else { return false }
        for i in folded.indices where letters[start + i] != folded[i] { return false }
        return true
    }

    private mutating func place(_ id: WordID, _ hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != Lexicon.unknown { slot = (slot + 1) & mask }
        slots[slot] = id
    }

    private mutating func grow() {
        slots = [WordID](repeating: Lexicon.unknown, count: slots.count * 2)
        for id in 1..<classes.count { place(WordID(id), hashes[id]) }
    }
}
