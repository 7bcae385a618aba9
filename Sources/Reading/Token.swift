/// One word, number or mark of a text, as a range of its UTF-8 bytes.
package struct Token: Sendable {
    package let lower: Int32
    package let upper: Int32
    /// The id of the folded word in the lexicon; `Lexicon.unknown` where it has none.
    package let word: Lexicon.WordID
    package let flags: Flags
    /// The hash of the folded word, known to the lexicon or not.
    package let key: UInt64

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let word = Flags(rawValue: 1)
        /// Begins with a digit: `2022`, `66th`, `1,000`, `8.5`.
        package static let number = Flags(rawValue: 2)
        package static let mark = Flags(rawValue: 4)
        /// Begins with a capital letter.
        package static let capital = Flags(rawValue: 8)
        /// Two letters or more, all capitals: `RCAF`, `U.S.`
        package static let allCapitals = Flags(rawValue: 16)
        /// White space stands before it.
        package static let spaced = Flags(rawValue: 32)
        /// A line end stands before it; two or more line ends for `paragraph`.
        package static let line = Flags(rawValue: 64)
        package static let paragraph = Flags(rawValue: 128)
        /// First of its sentence, where a capital says little.
        package static let first = Flags(rawValue: 256)
    }

    package var range: Range<Int> { Int(lower)..<Int(upper) }
    package var isWord: Bool { flags.contains(.word) }
    package var isCapital: Bool { flags.contains(.capital) }
}
