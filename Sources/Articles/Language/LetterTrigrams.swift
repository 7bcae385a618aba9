/// How English the words of a text look by their letters: `kht`, `jst` or `aaj` are rare there, whatever the text is about.
///
/// Words that begin with a capital letter do not count, since names are of all languages, and neither do addresses. English
/// sentences have about 2.6 bits a letter, sentences in forty other languages in Latin letters between 3.4 and 7.
struct LetterTrigrams {
    /// Letters and ends of words that were counted.
    private(set) var count = 0
    private var tenths = 0

    /// Bits that a letter of the text tells a reader who knows English and the two letters before.
    var bits: Double { count == 0 ? 0 : Double(tenths) / Double(count) / 10 }

    init(_ text: Span<UInt8>) {
        if UTF8Check.asciiEnd(text, from: 0) == text.count {
            addWords(ofASCII: text)
        } else {
            addWords(of: text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        }
    }

    private mutating func addWords(of text: String) {
        for token in text.split(whereSeparator: \.isWhitespace) where !LetterTrigrams.isAddress(token) {
            var word: [Int] = []
            var isRunning = false
            for scalar in token.unicodeScalars {
                if scalar.properties.isAlphabetic {
                    if word.isEmpty { isRunning = scalar.properties.isLowercase }
                    word.append(LetterTrigrams.symbol(scalar))
                } else if scalar != "'", scalar != "’" {
                    if isRunning { add(word) }
                    word.removeAll(keepingCapacity: true)
                }
            }
            if isRunning { add(word) }
        }
    }

    /// The same without characters and strings, which take twenty times as long.
    private mutating func addWords(ofASCII text: Span<UInt8>) {
        var word: [Int] = []
        var start = 0
        while start < text.count {
            if LetterTrigrams.isSpace(text[start]) {
                start += 1
                continue
            }
            var end = start + 1
            while end < text.count, !LetterTrigrams.isSpace(text[end]) { end += 1 }
            if !LetterTrigrams.isAddress(text, start..<end) { addToken(text, start..<end, &word) }
            start = end
        }
    }

    private mutating func addToken(_ text: Span<UInt8>, _ token: Range<Int>, _ word: inout [Int]) {
        word.removeAll(keepingCapacity: true)
        var isRunning = false
        for i in token {
            let small = text[i] | 0x20
            if small &- 0x61 < 26 {
                if word.isEmpty { isRunning = text[i] == small }
                word.append(Int(small - 0x61))
            } else if text[i] != UInt8(ascii: "'") {
                if isRunning { add(word) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if isRunning { add(word) }
    }

    private mutating func add(_ word: [Int]) {
        guard !word.isEmpty else { return }
        let table = LetterTrigrams.table.span
        let word = word.span
        var first = LetterTrigrams.edge
        var second = LetterTrigrams.edge
        for i in 0...word.count {
            let third = i < word.count ? word[i] : LetterTrigrams.edge
            tenths += Int(table[(first * 28 + second) * 28 + third])
            count += 1
            (first, second) = (second, third)
        }
    }

    private static let other = 26
    private static let edge = 27

    private static func symbol(_ scalar: Unicode.Scalar) -> Int {
        let small = scalar.value | 0x20
        return scalar.isASCII && small >= 0x61 && small <= 0x7A ? Int(small - 0x61) : other
    }

    private static func isAddress(_ token: Substring) -> Bool {
        token.contains { $0 == "@" || $0 == "/" || $0 == "_" } || token.contains("www.") || token.contains(".com")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

    private static func isAddress(_ text: Span<UInt8>, _ token: Range<Int>) -> Bool {
        for i in token {
            switch text[i] {
            case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"): return true
            case UInt8(ascii: "."):
                let www = UInt8(ascii: "w")
                if i >= token.lowerBound + 3, text[i - 1] == www, text[i - 2] == www, text[i - 3] == www { return true }
                if i + 3 < token.upperBound, text[i + 1] == UInt8(ascii: "c"), text[i + 2] == UInt8(ascii: "o"),
                    text[i + 3] == UInt8(ascii: "m")
                {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// Tenths of bits, by three symbols.
    private static let table: [UInt8] = letterTrigrams.withUTF8Buffer { text in
        text.compactMap { $0 < 0x23 ? nil : $0 > 0x5C ? $0 - 0x24 : $0 - 0x23 }
    }
}
