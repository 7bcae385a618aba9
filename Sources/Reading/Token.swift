/// One word, number or mark of a text, as a range of its UTF-8 bytes.
package struct Token: Sendable {
    package let lower: Int32
    package let upper: Int32
    /// The id of the folded word in the lexicon; `Lexicon.unknown` where it has none.
    package internal(set) var word: Lexicon.WordID
    package let flags: Flags
    /// The hash of the folded word, known to the lexicon or not.
    package let key: UInt64

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt16
        @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }
        // Concrete and inlinable as in `WordClass`.
        @inlinable package func contains(_ member: Flags) -> Bool { rawValue & member.rawValue == member.rawValue }

        @inlinable package static var word: Flags { Flags(rawValue: 1) }
        /// Begins with a digit: `2022`, `66th`, `1,000`, `8.5`.
        @inlinable package static var number: Flags { Flags(rawValue: 2) }
        @inlinable package static var mark: Flags { Flags(rawValue: 4) }
        /// Begins with a capital letter.
        @inlinable package static var capital: Flags { Flags(rawValue: 8) }
        /// Two letters or more, all capitals: `RCAF`, `U.S.`
        @inlinable package static var allCapitals: Flags { Flags(rawValue: 16) }
        /// White space stands before it.
        @inlinable package static var spaced: Flags { Flags(rawValue: 32) }
        /// A line end stands before it; two or more line ends for `paragraph`.
        @inlinable package static var line: Flags { Flags(rawValue: 64) }
        @inlinable package static var paragraph: Flags { Flags(rawValue: 128) }
        /// First of its sentence, where a capital says little.
        @inlinable package static var first: Flags { Flags(rawValue: 256) }
    }

    @inlinable package var range: Range<Int> { Int(lower)..<Int(upper) }
    @inlinable package var isWord: Bool { flags.contains(.word) }
    @inlinable package var isCapital: Bool { flags.contains(.capital) }
}
