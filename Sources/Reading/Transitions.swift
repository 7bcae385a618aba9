/// The edges of an automaton over word ids: open addressing with multiplicative hashing (Knuth, TAOCP 3, 6.4), since the
/// hash of `Dictionary`, which withstands attacks, cost more than all else that is done for a name.
struct Transitions: Sendable {
    /// State and word; 0 where a slot is empty, since no edge is for the unknown word.
    private var keys: [UInt64]
    private var states: [Int32]
    private var count = 0
    private var shift: UInt64

    init() {
        keys = [UInt64](repeating: 0, count: 1 << 10)
        states = [Int32](repeating: 0, count: 1 << 10)
        shift = 64 - 10
    }

    /// The state behind the edge; nil where there is none.
    func next(from state: Int32, by word: Lexicon.WordID) -> Int32? {
        let keys = keys.span
        let key = Transitions.key(state, word)
        var slot = self.slot(of: key)
        while keys[slot] != 0 {
            if keys[slot] == key { return states[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// Adds an edge that is not there.
    mutating func add(from state: Int32, by word: Lexicon.WordID, to next: Int32) {
        if count * 2 >= keys.count { grow() }
        count += 1
        place(Transitions.key(state, word), next)
    }

    private mutating func place(_ key: UInt64, _ next: Int32) {
        var slot = self.slot(of: key)
        while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        states[slot] = next
    }

    private mutating func grow() {
        let old = zip(keys, states).filter { $0.0 != 0 }
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        states = [Int32](repeating: 0, count: keys.count)
        shift -= 1
        for (key, next) in old { place(key, next) }
    }

    private static func key(_ state: Int32, _ word: Lexicon.WordID) -> UInt64 {
        UInt64(UInt32(bitPattern: state)) << 32 | UInt64(word)
    }

    private func slot(of key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
