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

    init(_ text: String) {
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

    private mutating func add(_ word: [Int]) {
        guard !word.isEmpty else { return }
        let table = LetterTrigrams.table
        var first = LetterTrigrams.edge
        var second = LetterTrigrams.edge
        for third in word + [LetterTrigrams.edge] {
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

    /// Tenths of bits, by three symbols.
    private static let table: [UInt8] = letterTrigrams.withUTF8Buffer { text in
        text.compactMap { $0 < 0x23 ? nil : $0 > 0x5C ? $0 - 0x24 : $0 - 0x23 }
    }
}
