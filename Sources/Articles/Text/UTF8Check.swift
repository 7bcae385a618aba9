/// Whether bytes are UTF-8, fast where they are ASCII.
enum UTF8Check {
    /// Index of the first byte that is not part of valid UTF-8.
    static func firstDamage(in bytes: Span<UInt8>) -> Int? {
        let count = bytes.count
        var i = 0
        while i < count {
            if bytes[i] < 0x80 {
                i = asciiEnd(bytes, from: i + 1)
                continue
            }
            let length = sequenceLength(bytes, at: i)
            guard length > 0 else { return i }
            i += length
        }
        return nil
    }

    /// Index of the next byte beyond ASCII, or the end; eight bytes at a time.
    static func asciiEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        bytes.withUnsafeBytes { buffer in
            var i = start
            while i + 8 <= buffer.count {
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                let high = word & 0x8080_8080_8080_8080
                if high != 0 { return i + high.trailingZeroBitCount / 8 }
                i += 8
            }
            while i < buffer.count, buffer[i] < 0x80 { i += 1 }
            return i
        }
    }

    /// 2 to 4 for a well-formed sequence that begins here, 0 for damage (overlong forms and surrogates included).
    private static func sequenceLength(_ bytes: Span<UInt8>, at i: Int) -> Int {
        let lead = bytes[i]
        let left = bytes.count - i
        func continues(_ distance: Int) -> Bool { bytes[i + distance] & 0xC0 == 0x80 }
        switch lead {
        case 0xC2...0xDF:
            return left >= 2 && continues(1) ? 2 : 0
        case 0xE0...0xEF:
            guard left >= 3, continues(1), continues(2) else { return 0 }
            let second = bytes[i + 1]
            if lead == 0xE0, second < 0xA0 { return 0 }
            if lead == 0xED, second > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard left >= 4, continues(1), continues(2), continues(3) else { return 0 }
            let second = bytes[i + 1]
            if lead == 0xF0, second < 0x90 { return 0 }
            if lead == 0xF4, second > 0x8F { return 0 }
            return 4
        default:
            return 0
        }
    }

    /// Whether some character beyond ASCII is spelled as UTF-8 spells it.
    static func hasSequence(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            let span = buffer.span
            for i in 0..<span.count where span[i] >= 0xC2 {
                if sequenceLength(span, at: i) > 0 { return true }
            }
            return false
        }
    }

    /// How many U+FFFD stand in the text.
    static func replacements(in bytes: [UInt8]) -> Int {
        var count = 0
        var i = 0
        while i + 2 < bytes.count {
            if bytes[i] == 0xEF, bytes[i + 1] == 0xBF, bytes[i + 2] == 0xBD { count += 1 }
            i += 1
        }
        return count
    }
}
