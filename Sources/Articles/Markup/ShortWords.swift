/// A table of words of one to sixteen bytes, each held as two numbers: looked up without making a text of it.
struct ShortWords<Value: Sendable>: Sendable {
    private struct Entry {
        var low: UInt64
        var high: UInt64
        var value: Value
    }

    private let mask: Int
    private let none: Value
    private var entries: [Entry]

    /// `slots` is a power of two, twice as many as there will be words at least; `none` is the value of all others.
    init(slots: Int, none: Value) {
        mask = slots - 1
        self.none = none
        entries = [Entry](repeating: Entry(low: 0, high: 0, value: none), count: slots)
    }

    mutating func insert(_ word: String, _ value: Value) {
        precondition(!word.isEmpty && word.utf8.count <= 16, "“\(word)” is no short word")
        let (low, high) = Array(word.utf8).withUnsafeBufferPointer { ShortWords.pack($0, folding: false) }
        var slot = slot(low, high)
        while entries[slot].low != 0, entries[slot].low != low || entries[slot].high != high {
            slot = (slot + 1) & mask
        }
        entries[slot] = Entry(low: low, high: high, value: value)
    }

    /// Capitals are taken for small letters where `folding` says so.
    func value(of bytes: UnsafeBufferPointer<UInt8>, folding: Bool) -> Value {
        guard bytes.count <= 16, !bytes.isEmpty else { return none }
        let (low, high) = ShortWords.pack(bytes, folding: folding)
        var slot = slot(low, high)
        while entries[slot].low != 0 {
            if entries[slot].low == low, entries[slot].high == high { return entries[slot].value }
            slot = (slot + 1) & mask
        }
        return none
    }

    private static func pack(_ bytes: UnsafeBufferPointer<UInt8>, folding: Bool) -> (UInt64, UInt64) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for i in 0..<bytes.count {
            var byte = bytes[i]
            if folding, byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
            if i < 8 { low |= UInt64(byte) << (8 * UInt64(i)) } else { high |= UInt64(byte) << (8 * UInt64(i - 8)) }
        }
        return (low, high)
    }

    private func slot(_ low: UInt64, _ high: UInt64) -> Int {
        Int(truncatingIfNeeded: ((low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD) >> 32) & mask
    }
}
