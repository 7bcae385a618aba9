/// The edges of an automaton over hashes of words: open addressing, as in `Reading.Transitions`. What is looked up is a hash
/// already, which a dictionary would hash once more to withstand attacks, at ten times the price.
struct PhraseEdges: Sendable {
    private struct Edge {
        var key: UInt64 = 0
        var state: Int32 = 0
        /// 0 where the slot is empty: no edge leads to the first state.
        var next: Int32 = 0
    }

    /// A power of two, half of them empty.
    private var slots = [Edge](repeating: Edge(), count: 1 << 8)
    private var count = 0

    /// The state behind the edge; nil where there is none.
    func next(from state: Int32, by key: UInt64) -> Int32? {
        var slot = PhraseEdges.place(state, key) & (slots.count - 1)
        while slots[slot].next != 0 {
            if slots[slot].key == key, slots[slot].state == state { return slots[slot].next }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds an edge that is not there.
    mutating func add(from state: Int32, by key: UInt64, to next: Int32) {
        if count * 2 >= slots.count { grow() }
        count += 1
        put(Edge(key: key, state: state, next: next))
    }

    private mutating func put(_ edge: Edge) {
        var slot = PhraseEdges.place(edge.state, edge.key) & (slots.count - 1)
        while slots[slot].next != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = edge
    }

    private mutating func grow() {
        let old = slots
        slots = [Edge](repeating: Edge(), count: old.count * 2)
        for edge in old where edge.next != 0 { put(edge) }
    }

    private static func place(_ state: Int32, _ key: UInt64) -> Int {
        let hash = (key ^ UInt64(UInt32(bitPattern: state)) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: hash >> 32)
    }
}
