internal import Vocabulary

/// Turns bytes of some encoding into UTF-8, and says what had to be repaired.
enum TextDecoder {
    /// UTF-8 bytes, and a note for the operator where something was guessed or replaced.
    struct Decoded {
        var bytes: [UInt8]
        var note: String?
    }

    /// Decodes a whole document: byte order mark first, then the bytes themselves, then what the document claims.
    ///
    /// Valid UTF-8 wins over a claim, since claims are wrong more often than bytes are valid by chance.
    static func decode(_ bytes: [UInt8], claimed charset: String? = nil) -> Decoded {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repair(Array(bytes.dropFirst(3)), charset: nil) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32(bytes.dropFirst(4), bigEndian: false) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32(bytes.dropFirst(4), bigEndian: true) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
        if let bigEndian = unmarkedUTF16(bytes) { return utf16(bytes[...], bigEndian: bigEndian) }
        return repair(bytes, charset: charset)
    }

    /// Leaves valid UTF-8 alone; reads bytes without any UTF-8 sequence as Windows-1252; replaces what is broken.
    static func repair(_ bytes: [UInt8], charset: String? = nil) -> Decoded {
        guard let damage = UTF8Check.firstDamage(in: bytes.span) else { return Decoded(bytes: bytes) }
        if let named = charset.flatMap({ Charset(label: $0) }), let (text, replaced) = named.decode(bytes) {
            let note =
                replaced == 0
                ? ""
                : "; \(Number.of(replaced, "byte that it does not know was", "bytes that it does not know were")) replaced"
            return Decoded(bytes: text, note: "read as \(named.name)" + note)
        }
        // UTF-8 is claimed by many that are not.
        let isDeclared = charset.map { !["utf-8", "utf8", "us-ascii", "ascii"].contains($0.lowercased()) } ?? false
        if !isDeclared, let label = CharsetGuess.label(of: bytes), let guess = Charset(label: label),
            let (text, _) = guess.decode(bytes)
        {
            return Decoded(bytes: text, note: "read as \(guess.name), which nothing declares")
        }
        if !UTF8Check.hasSequence(bytes[..<damage]), !UTF8Check.hasSequence(bytes[damage...]) {
            // What the web calls ISO-8859-1 or ASCII is Windows-1252 too, and so is, most often, what claims to be UTF-8.
            return Decoded(bytes: Windows1252.decode(bytes), note: "read as Windows-1252")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let before = bytes.count { $0 == 0xEF }
        let repaired = Array(text.utf8)
        let count = UTF8Check.replacements(in: repaired) - (before > 0 ? UTF8Check.replacements(in: bytes) : 0)
        return Decoded(
            bytes: repaired,
            note: Number.of(count, "byte sequence that is no UTF-8 was", "byte sequences that are no UTF-8 were")
                + " replaced")
    }

    /// Whether UTF-16 is big-endian, by its mark or by its zeros; nil for what is none.
    static func byteOrder(_ head: [UInt8]) -> Bool? {
        hasMark(head) ? head[0] == 0xFE : unmarkedUTF16(head)
    }

    static func hasMark(_ head: [UInt8]) -> Bool {
        head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    }

    /// Whether the bytes are UTF-16 though no mark says so.
    static func isUTF16(_ bytes: [UInt8]) -> Bool { unmarkedUTF16(bytes) != nil }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Decoded {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var i = bytes.startIndex
        while i + 1 < bytes.endIndex {
            let high = UInt16(bytes[bigEndian ? i : i + 1])
            units.append(high << 8 | UInt16(bytes[bigEndian ? i + 1 : i]))
            i += 2
        }
        return Decoded(bytes: Array(String(decoding: units, as: UTF16.self).utf8), note: "read as UTF-16")
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Decoded {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 4)
        var i = bytes.startIndex
        while i + 3 < bytes.endIndex {
            let value = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[i + (bigEndian ? $1 : 3 - $1)]) }
            text.appendScalar(value)
            i += 4
        }
        return Decoded(bytes: text, note: "read as UTF-32")
    }

    /// Western text in UTF-16 has a zero in every other byte; UTF-8 has none at all.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(512)
        guard sample.count >= 8, sample.contains(0) else { return nil }
        var zeros = (even: 0, odd: 0)
        for (i, byte) in sample.enumerated() where byte == 0 {
            if i % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd * 10 >= half * 8, zeros.even * 10 < half { return false }
        if zeros.even * 10 >= half * 8, zeros.odd * 10 < half { return true }
        return nil
    }
}
