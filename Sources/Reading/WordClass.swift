/// The classes of words that rules ask for; which words belong to each stands in `Tables/words.swift`.
package struct WordClass: OptionSet, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    // Concrete, since the generic ones of `SetAlgebra` are not specialised across modules and cost a tenth of all time.
    package func contains(_ member: WordClass) -> Bool { rawValue & member.rawValue == member.rawValue }
    package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }

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

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    package static let article = WordClass(bit: 0)
    package static let preposition = WordClass(bit: 1)
    package static let conjunction = WordClass(bit: 2)
    package static let pronoun = WordClass(bit: 3)
    /// his, her, its, their
    package static let possessive = WordClass(bit: 4)
    package static let modal = WordClass(bit: 5)
    /// will, shall, due, scheduled, set
    package static let future = WordClass(bit: 6)
    package static let auxiliary = WordClass(bit: 7)
    package static let have = WordClass(bit: 8)
    package static let negation = WordClass(bit: 9)
    /// hopes, wants, invited, proposed: no occasion yet
    package static let wish = WordClass(bit: 10)
    package static let refusal = WordClass(bit: 11)
    package static let hypothesis = WordClass(bit: 12)
    package static let habit = WordClass(bit: 13)
    package static let cancel = WordClass(bit: 14)
    package static let plan = WordClass(bit: 15)
    package static let reporting = WordClass(bit: 16)
    /// Words after which a point ends no sentence.
    package static let abbreviation = WordClass(bit: 17)
    package static let month = WordClass(bit: 18)
    package static let weekday = WordClass(bit: 19)
    /// Number words.
    package static let cardinal = WordClass(bit: 20)
    /// Small words inside names: bin, al, de, von.
    package static let particle = WordClass(bit: 21)
    package static let honorific = WordClass(bit: 22)
    /// Capitalised words that begin no person's name.
    package static let notName = WordClass(bit: 23)
    package static let givenName = WordClass(bit: 24)
    /// deputy, vice, acting, first
    package static let roleModifier = WordClass(bit: 25)
    /// foreign, defence, affairs, trade
    package static let portfolio = WordClass(bit: 26)
    package static let relative = WordClass(bit: 27)
    /// Prepositions after which a city is a place, not a government.
    package static let place = WordClass(bit: 28)
    /// countries, sides, leaders, neighbours: a noun for a group of parties
    package static let group = WordClass(bit: 29)
    /// both, two
    package static let dual = WordClass(bit: 30)
    /// Nouns that make the person a private one: coach, activist, analyst.
    package static let `private` = WordClass(bit: 31)
    /// Post, Times, News: the name before it is no government.
    package static let media = WordClass(bit: 32)
    package static let former = WordClass(bit: 33)
}
