/// What a file was made of, in 128 bits: it is the same only where all that went into it is the same, but for a chance in
/// 2^64 or so. No seal: whoever writes articles to that end may find two with one mark; `manifest.json` has the checksums.
package struct Mark: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Of what `add` puts into it.
    package init(_ add: (inout MarkBuilder) -> Void) {
        var builder = MarkBuilder()
        add(&builder)
        self = builder.mark
    }
}

extension Mark {
    // Inlinable, since the tables of other modules compare marks by the million.
    @inlinable package static func == (left: Mark, right: Mark) -> Bool {
        left.low == right.low && left.high == right.high
    }

    /// The half that is spread best is enough.
    @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(low) }
}

/// Takes values in one by one. Two lanes, each word folded in by the upper and lower half of a product of 128 bits (as in
/// wyhash); every value says how long it is, so that `ab`, `c` is not `a`, `bc`.
package struct MarkBuilder: Sendable {
    private var first: UInt64 = 0x243f_6a88_85a3_08d3
    private var second: UInt64 = 0x1319_8a2e_0370_7344

    package init() {}

    package mutating func add(_ word: UInt64) {
        first = MarkBuilder.fold(first ^ word, 0xa076_1d64_78bd_642f)
        second = MarkBuilder.fold(second &+ word, 0xe703_7ed1_a0b4_28db) ^ first
    }

    package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }
    package mutating func add(_ truth: Bool) { add(truth ? 1 as UInt64 : 2) }
    package mutating func add(_ number: Double) { add(number.bitPattern) }

    package mutating func add(_ mark: Mark) {
        add(mark.high)
        add(mark.low)
    }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    package mutating func add(_ text: String?) {
        guard let text else { return add(0xffff_ffff_ffff_fff1 as UInt64) }
        add(text)
    }

    package mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

    package mutating func add(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { add($0) } }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        add(bytes.count)
        let raw = UnsafeRawBufferPointer(bytes)
        var place = 0
        while place + 8 <= raw.count {
            add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            place += 8
        }
        guard place < raw.count else { return }
        var last: UInt64 = 0
        for offset in place..<raw.count { last = last << 8 | UInt64(raw[offset]) }
        add(last)
    }

    package var mark: Mark {
        let high = MarkBuilder.fold(first ^ 0x8ebc_6af0_9c88_c6e3, second ^ 0x5899_65cc_7537_4cc3)
        let low = MarkBuilder.fold(second ^ 0x1d8e_4e27_c47d_124f, first ^ high)
        return Mark(high: high, low: low)
    }

    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
