/// Cuts a text into words, numbers and marks.
///
/// A word is a run of letters and digits with apostrophes inside; `'s` is a token of its own, so is a hyphen; `U.S.` is
/// one word, `66th` and `1,000` are one number.
package struct Tokenizer {
    private let lexicon: Lexicon
    private let possessiveID: Lexicon.WordID

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        possessiveID = lexicon.id(folded: Tokenizer.possessive)
    }

    package func tokens(of text: [UInt8], in range: Range<Int>) -> [Token] {
        let bytes = text.span
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        var tokens: [Token] = []
        tokens.reserveCapacity(range.count / 5 + 8)
        var i = range.lowerBound
        let end = range.upperBound
        var lines = 2
        var spaced = true
        while i < end {
            let byte = bytes[unchecked: i]
            if byte == 32 || byte == 10 || byte == 9 || byte == 13 {
                spaced = true
                if byte == 10 { lines += 1 }
                i += 1
                continue
            }
            var flags: Token.Flags = []
            if spaced { flags.insert(.spaced) }
            if lines > 0 { flags.insert(.line) }
            if lines > 1 { flags.insert(.paragraph) }
            lines = 0
            spaced = false
            if let plain = Tokenizer.plainWord(bytes, i, end) {
                tokens.append(
                    Token(
                        lower: Int32(i), upper: Int32(plain.end), word: Lexicon.unknown,
                        flags: flags.union(plain.flags), key: plain.key))
                i = plain.end
                continue
            }
            let start = i
            var isPossessive = false
            if byte &- 48 < 10 {
                i = Tokenizer.numberEnd(bytes, i, end)
                flags.insert(.number)
            } else if let apostrophe = Tokenizer.apostropheLength(bytes, i, end),
                let length = Tokenizer.possessiveLength(bytes, i + apostrophe, end), start > range.lowerBound,
                !flags.contains(.spaced)
            {
                i += apostrophe + length
                flags.insert(.mark)
                isPossessive = true
            } else if Tokenizer.isLetter(bytes, i, end) {
                i = Tokenizer.wordEnd(bytes, i, end)
                flags.insert(.word)
                flags.formUnion(Tokenizer.capitals(bytes, start..<i))
            } else {
                i += Tokenizer.scalarLength(byte)
                i = min(i, end)
                flags.insert(.mark)
            }
            let key = Folding.hash(folding: bytes, start..<i)
            tokens.append(
                Token(
                    lower: Int32(start), upper: Int32(i), word: isPossessive ? possessiveID : Lexicon.unknown,
                    flags: flags, key: key))
        }
        lexicon.look(up: &tokens)
        return tokens
    }

    /// A word of ASCII letters alone, which most tokens are: its end, hash and flags in one walk. Nil for anything else, and
    /// where a digit, an apostrophe, the point of an initial or a letter beyond ASCII follows.
    @inline(__always)
    private static func plainWord(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> (end: Int, key: UInt64, flags: Token.Flags)? {
        // unchecked: nothing is read at `end` or behind it, where the range of the text ends
        let first = bytes[unchecked: start] | 32
        guard first &- 97 < 26 else { return nil }
        var hash = Folding.step(Folding.basis, first)
        var i = start &+ 1
        // small letters have the bit 32, after the first
        var allBits: UInt8 = 0
        while i < end {
            let byte = bytes[unchecked: i]
            guard (byte | 32) &- 97 < 26 else { break }
            hash = Folding.step(hash, byte | 32)
            allBits |= byte
            i &+= 1
        }
        if i < end {
            let next = bytes[unchecked: i]
            if next >= 0x80 || next &- 48 < 10 || next == 39 || (next == 46 && i == start + 1) { return nil }
        }
        var flags: Token.Flags = .word
        if bytes[start] & 32 == 0 {
            flags.insert(.capital)
            if allBits & 32 == 0, i > start + 1 { flags.insert(.allCapitals) }
        }
        return (i, Folding.mix(hash), flags)
    }

    /// The folded form of `'s` and of `’s`, and of the bare apostrophe after a plural.
    static let possessive = Array("'s".utf8)

    private static func scalarLength(_ byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte & 0xE0 == 0xC0 ? 2 : byte & 0xF0 == 0xE0 ? 3 : byte & 0xF8 == 0xF0 ? 4 : 1
    }

    /// ASCII letters and everything beyond Latin-1's marks, without general punctuation and symbols (U+2000 to U+2BFF,
    /// U+3000 to U+303F).
    static func isLetter(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
        let byte = bytes[i]
        if byte < 0x80 { return (byte | 32) &- 97 < 26 }
        if byte == 0xC2 { return false }
        if byte == 0xE2, i + 1 < end { return bytes[i + 1] > 0xAF }
        if byte == 0xE3, i + 1 < end { return bytes[i + 1] != 0x80 }
        if byte == 0xEF, i + 1 < end { return bytes[i + 1] != 0xBF }
        return byte >= 0xC3 && byte < 0xF0
    }

    private static func wordEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        // U.S., U.N., D.C.: single letters, each followed by a point
        if bytes[i] < 0x80, i + 3 < end, bytes[i + 1] == 46, isLetter(bytes, i + 2, end), bytes[i + 3] == 46 {
            i += 4
            while i + 1 < end, isLetter(bytes, i, end), bytes[i + 1] == 46 { i += 2 }
            return i
        }
        while i < end {
            while i < end, (bytes[i] | 32) &- 97 < 26 { i += 1 }
            if i == end { break }
            if isLetter(bytes, i, end) {
                i += scalarLength(bytes[i])
            } else if bytes[i] &- 48 < 10 {
                i += 1
            } else if let length = apostropheLength(bytes, i, end), i + length < end,
                isLetter(bytes, i + length, end), possessiveLength(bytes, i + length, end) == nil
            {
                i += length
            } else {
                break
            }
        }
        return min(i, end)
    }

    /// 1 for `'`, 3 for `’`.
    private static func apostropheLength(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int? {
        if bytes[i] == 39 { return 1 }
        if bytes[i] == 0xE2, i + 2 < end, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 { return 3 }
        return nil
    }

    /// After the apostrophe: 1 for an `s` that ends the word, 0 where a space follows a plural's apostrophe.
    private static func possessiveLength(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int? {
        if i < end, bytes[i] | 32 == 115 { return i + 1 >= end || !isLetter(bytes, i + 1, end) ? 1 : nil }
        return nil
    }

    private static func numberEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            if bytes[i] &- 48 < 10 {
                i += 1
            } else if bytes[i] == 44 || bytes[i] == 46, i + 1 < end, bytes[i + 1] &- 48 < 10 {
                i += 2
            } else {
                break
            }
        }
        // 66th, 1st, 1990s, 10km
        while i < end, isLetter(bytes, i, end) { i += scalarLength(bytes[i]) }
        return min(i, end)
    }

    private static func capitals(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Token.Flags {
        let first = bytes[range.lowerBound]
        let isCapital: Bool
        if first < 0x80 {
            isCapital = first &- 65 < 26
        } else if range.count > 1 {
            let code = Int(first & 0x1F) << 6 | Int(bytes[range.lowerBound + 1] & 0x3F)
            // Latin-1 capitals; in Latin Extended-A capitals are even up to U+0137 and from U+014A, else odd
            isCapital =
                first == 0xC3
                ? code < 0xDF
                : (first == 0xC4 || first == 0xC5)
                    && ((code < 0x138 || (code > 0x149 && code < 0x178)) ? code % 2 == 0 : code % 2 == 1)
        } else {
            isCapital = false
        }
        guard isCapital else { return [] }
        var letters = 0
        for i in range {
            let byte = bytes[i]
            if byte &- 97 < 26 { return .capital }
            if byte &- 65 < 26 { letters += 1 }
        }
        return letters > 1 ? [.capital, .allCapitals] : .capital
    }
}
