package import Vocabulary

/// An article's text as read: its tokens, sentences and the names in it, over one buffer of UTF-8 bytes.
package struct Passage: Sendable {
    /// The title, an empty line, the body.
    package let bytes: [UInt8]
    /// Where the body begins in `bytes`; 0 where there is no title.
    package let bodyStart: Int
    package let tokens: [Token]
    /// By token.
    package let classes: [WordClass]
    package let sentences: [Sentence]
    /// In order, none overlapping another.
    package let mentions: [Mention]
    /// By token: the mention that it belongs to, or -1.
    package let mentionAt: [Int32]
    package let published: Day?
    /// The country of the outlet; `isOfficial` where it is a government's own site.
    package let home: Home?

    package struct Sentence: Sendable {
        package let tokens: Range<Int>
        package let isTitle: Bool
        /// From 0; the title is paragraph 0 where there is one.
        package let paragraph: Int
    }

    package struct Home: Sendable {
        package let country: Country
        package let isOfficial: Bool
    }

    package func text(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first else { return "" }
        let range = Int(self.tokens[first].lower)..<Int(self.tokens[tokens.upperBound - 1].upper)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The text of the tokens with white space folded.
    package func line(_ tokens: Range<Int>) -> String {
        let text = text(tokens)
        if Passage.isOneLine(text.utf8.span) { return text }
        return text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }

    /// Whether the text surely has no white space but single spaces between words, as most sentences. To look at characters
    /// takes twenty times as long.
    private static func isOneLine(_ bytes: Span<UInt8>) -> Bool {
        var last: UInt8 = 32
        for i in bytes.indices {
            let byte = bytes[i]
            switch byte {
            case 33...127: break
            // not where something follows that may be a mark upon the space
            case 32 where last != 32 && i + 1 < bytes.count && (bytes[i + 1] < 0x80 || isQuote(bytes, i + 1)): break
            case 0x80...0xBF, 0xC3...0xC5: break
            case 0xE2 where isQuote(bytes, i): break
            default: return false
            }
            last = byte
        }
        return true
    }

    /// A dash or quotation mark of General Punctuation: U+2010 to U+201F.
    private static func isQuote(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
        i + 2 < bytes.count && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xF0 == 0x90
    }

    /// The same in bytes, with small letters for the capitals of ASCII.
    func lowercaseLine(_ tokens: Range<Int>) -> [UInt8] {
        guard let first = tokens.first else { return [] }
        var line: [UInt8] = []
        for byte in bytes[Int(self.tokens[first].lower)..<Int(self.tokens[tokens.upperBound - 1].upper)] {
            if byte > 32 {
                line.append(byte &- 65 < 26 ? byte | 32 : byte)
            } else if line.last != 32 {
                line.append(32)
            }
        }
        return line
    }

    package func span(_ tokens: Range<Int>) -> SourceSpan {
        guard let first = tokens.first else { return SourceSpan(.body, 0..<0) }
        let lower = Int(self.tokens[first].lower)
        let upper = Int(self.tokens[tokens.upperBound - 1].upper)
        return lower < bodyStart
            ? SourceSpan(.title, lower..<upper) : SourceSpan(.body, (lower - bodyStart)..<(upper - bodyStart))
    }

    @inlinable package func isByte(_ i: Int, _ byte: UInt8) -> Bool {
        let token = tokens[i]
        return token.upper - token.lower == 1 && bytes[Int(token.lower)] == byte
    }

    @inlinable package func isMark(_ i: Int, _ mark: Character) -> Bool {
        isByte(i, mark.asciiValue ?? 0)
    }

    /// Whether the token is one of the two marks of General Punctuation that end in these bytes: U+2000 to U+203F.
    @inlinable package func isPunctuation(_ i: Int, _ one: UInt8, _ other: UInt8) -> Bool {
        let token = tokens[i]
        guard token.upper - token.lower == 3, bytes[Int(token.lower)] == 0xE2, bytes[Int(token.lower) + 1] == 0x80
        else { return false }
        let last = bytes[Int(token.lower) + 2]
        return last == one || last == other
    }

    /// A straight or curly double quotation mark: U+0022, U+201C, U+201D.
    @inlinable package func isDoubleQuote(_ i: Int) -> Bool { isByte(i, 34) || isPunctuation(i, 0x9C, 0x9D) }

    /// `didn't`, with a straight or a curly apostrophe.
    package func isContractedNegation(_ i: Int) -> Bool {
        let word = bytes[tokens[i].range]
        return word.count > 3 && (word.suffix(3).elementsEqual("n't".utf8) || word.suffix(5).elementsEqual("n’t".utf8))
    }

    /// The number of the sentence in which a mention stands.
    package func sentence(of mention: Mention) -> Int {
        var (low, high) = (0, sentences.count - 1)
        while low < high {
            let middle = (low + high) / 2
            let isBehind = sentences[middle].tokens.upperBound <= mention.tokens.lowerBound
            if isBehind { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The hash of the folded word, known to the lexicon or not.
    @inlinable package func key(_ i: Int) -> UInt64 { tokens[i].key }
}

extension Passage {
    /// The same hash for a word that a table holds.
    package static func key(_ word: some StringProtocol) -> UInt64 { Folding.hash(Folding.fold(word)) }

    /// The hashes of words that blanks part.
    package static func keys(_ words: String) -> KeySet {
        KeySet(words.split(separator: " ").map { key($0) })
    }
}
