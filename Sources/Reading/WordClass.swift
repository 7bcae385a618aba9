/// The classes of words that rules ask for; which words belong to each stands in `Tables/words.swift`.
package struct WordClass: OptionSet, Sendable {
    package let rawValue: UInt64
    @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

    // Concrete and inlinable, since the generic ones of `SetAlgebra` are not specialised across modules and cost a tenth of
    // all time, and what a literal of several classes is made of is called afresh each time.
    @inlinable package func contains(_ member: WordClass) -> Bool { rawValue & member.rawValue == member.rawValue }
    @inlinable package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }
    @inlinable package init(arrayLiteral classes: WordClass...) {
        var bits: UInt64 = 0
        for member in classes { bits |= member.rawValue }
        self.init(rawValue: bits)
    }

    /// By the names that the table uses.
    package static let names: [String] = [
        "article", "preposition", "conjunction", "pronoun", "possessive", "modal", "future", "auxiliary", "have",
        "negation", "wish", "refusal", "hypothesis", "habit", "cancel", "plan", "reporting", "abbreviation", "month",
        "weekday", "cardinal", "particle", "honorific", "notName", "givenName", "roleModifier", "portfolio", "relative",
        "place", "group", "dual", "private", "media", "former",
    ]

    package init(named name: String) {
        let bit = WordClass.names.firstIndex(of: name)
        rawValue = bit.map { 1 << UInt64($0) } ?? 0
    }

    @inlinable package init(bit: Int) { self.init(rawValue: 1 << UInt64(bit)) }

    @inlinable package static var article: WordClass { WordClass(bit: 0) }
    @inlinable package static var preposition: WordClass { WordClass(bit: 1) }
    @inlinable package static var conjunction: WordClass { WordClass(bit: 2) }
    @inlinable package static var pronoun: WordClass { WordClass(bit: 3) }
    /// his, her, its, their
    @inlinable package static var possessive: WordClass { WordClass(bit: 4) }
    @inlinable package static var modal: WordClass { WordClass(bit: 5) }
    /// will, shall, due, scheduled, set
    @inlinable package static var future: WordClass { WordClass(bit: 6) }
    @inlinable package static var auxiliary: WordClass { WordClass(bit: 7) }
    @inlinable package static var have: WordClass { WordClass(bit: 8) }
    @inlinable package static var negation: WordClass { WordClass(bit: 9) }
    /// hopes, wants, invited, proposed: no occasion yet
    @inlinable package static var wish: WordClass { WordClass(bit: 10) }
    @inlinable package static var refusal: WordClass { WordClass(bit: 11) }
    @inlinable package static var hypothesis: WordClass { WordClass(bit: 12) }
    @inlinable package static var habit: WordClass { WordClass(bit: 13) }
    @inlinable package static var cancel: WordClass { WordClass(bit: 14) }
    @inlinable package static var plan: WordClass { WordClass(bit: 15) }
    @inlinable package static var reporting: WordClass { WordClass(bit: 16) }
    /// Words after which a point ends no sentence.
    @inlinable package static var abbreviation: WordClass { WordClass(bit: 17) }
    @inlinable package static var month: WordClass { WordClass(bit: 18) }
    @inlinable package static var weekday: WordClass { WordClass(bit: 19) }
    /// Number words.
    @inlinable package static var cardinal: WordClass { WordClass(bit: 20) }
    /// Small words inside names: bin, al, de, von.
    @inlinable package static var particle: WordClass { WordClass(bit: 21) }
    @inlinable package static var honorific: WordClass { WordClass(bit: 22) }
    /// Capitalised words that begin no person's name.
    @inlinable package static var notName: WordClass { WordClass(bit: 23) }
    @inlinable package static var givenName: WordClass { WordClass(bit: 24) }
    /// deputy, vice, acting, first
    @inlinable package static var roleModifier: WordClass { WordClass(bit: 25) }
    /// foreign, defence, affairs, trade
    @inlinable package static var portfolio: WordClass { WordClass(bit: 26) }
    @inlinable package static var relative: WordClass { WordClass(bit: 27) }
    /// Prepositions after which a city is a place, not a government.
    @inlinable package static var place: WordClass { WordClass(bit: 28) }
    /// countries, sides, leaders, neighbours: a noun for a group of parties
    @inlinable package static var group: WordClass { WordClass(bit: 29) }
    /// both, two
    @inlinable package static var dual: WordClass { WordClass(bit: 30) }
    /// Nouns that make the person a private one: coach, activist, analyst.
    @inlinable package static var `private`: WordClass { WordClass(bit: 31) }
    /// Post, Times, News: the name before it is no government.
    @inlinable package static var media: WordClass { WordClass(bit: 32) }
    @inlinable package static var former: WordClass { WordClass(bit: 33) }
}
