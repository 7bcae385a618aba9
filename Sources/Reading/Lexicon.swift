/// Every word that a table or a rule knows, each with a small number and the classes that it belongs to.
package struct Lexicon: Sendable {
    package typealias WordID = UInt32
    @inlinable package static var unknown: WordID { 0 }
    /// A million words are more than all tables have.
    private static let idBits: UInt64 = 20

    /// The ids by the hashes of folded bytes: open addressing, a power of two of slots, 0 where one is empty. A slot holds the
    /// upper bits of the hash beside the id, and its place tells the lowest: any word costs one look into memory.
    private var slots: [UInt64]
    private var hashes: [UInt64]
    private var starts: [Int32]
    private var letters: [UInt8]
    /// By id.
    private(set) var classes: [WordClass]

    package init() {
        slots = [UInt64](repeating: 0, count: 1 << 15)
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

    package func id(folded: [UInt8]) -> WordID { id(hash: Folding.hash(folded)) }

    /// The id by the hash of the folded word: of 64 bits, two words of one hash are not to be feared.
    func id(hash: UInt64) -> WordID {
        let slots = slots.span
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if (slots[slot] ^ hash) >> Lexicon.idBits == 0 {
                return WordID(truncatingIfNeeded: slots[slot]) & (1 << Lexicon.idBits - 1)
            }
            slot = (slot + 1) & mask
        }
        return Lexicon.unknown
    }

    /// The ids of tokens that have none yet. One after the other: the looks into memory wait together then, where a token would
    /// wait for its own as it is cut.
    func look(up tokens: inout [Token]) {
        var tokens = tokens.mutableSpan
        for i in tokens.indices where tokens[i].word == Lexicon.unknown { tokens[i].word = id(hash: tokens[i].key) }
    }

    package func id(_ word: some StringProtocol) -> WordID { id(folded: Folding.fold(word)) }

    package func classes(of id: WordID) -> WordClass { classes[Int(id)] }

    /// The folded word of an id.
    package func word(_ id: WordID) -> String {
        String(decoding: letters[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
    }

    private mutating func place(_ id: WordID, _ hash: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash >> Lexicon.idBits) << Lexicon.idBits | UInt64(id)
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        for id in 1..<classes.count { place(WordID(id), hashes[id]) }
    }
}
