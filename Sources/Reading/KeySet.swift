/// Words by their hashes (`Passage.key`), each asked for with one look into memory: the hash of `Set`, which withstands attacks,
/// costs ten times as much, and what is hashed here is a hash already.
package struct KeySet: Sendable {
    /// Open addressing, a power of two of slots, half of them empty: 0, which is no word's hash.
    @usableFromInline let slots: [UInt64]

    package init(_ keys: some Sequence<UInt64>) {
        let keys = Set(keys)
        var size = 2
        while size < keys.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for key in keys where key != 0 {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = key
        }
        self.slots = slots
    }

    @inlinable package func contains(_ key: UInt64) -> Bool {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
