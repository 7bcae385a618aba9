import Vocabulary

/// Whose event a candidate may be the anniversary of. More than is meant, for the model to choose from.
struct AnniversaryOption {
    /// Where the countries come from.
    struct Parties: OptionSet, Hashable {
        let rawValue: UInt32
        /// As the rules have them.
        static let rule = Parties(rawValue: 1)
        /// An organisation's, or a world war's.
        static let nobody = Parties(rawValue: 2)
        /// Named as an actor in the phrase of the event; as a place there; before the possessive.
        static let phrase = Parties(rawValue: 4)
        static let phrasePlace = Parties(rawValue: 8)
        static let possessor = Parties(rawValue: 16)
        /// Actors of the sentence before and behind the anniversary; its places.
        static let before = Parties(rawValue: 32)
        static let behind = Parties(rawValue: 64)
        static let place = Parties(rawValue: 128)
        /// The country of the outlet; of the dateline; those that the article is about.
        static let home = Parties(rawValue: 256)
        static let dateline = Parties(rawValue: 512)
        static let focus = Parties(rawValue: 1024)
        /// As the table of named events, or of wars, has them.
        static let table = Parties(rawValue: 2048)
        /// All of the phrase; all of the sentence.
        static let all = Parties(rawValue: 4096)
        /// Named last before the sentence.
        static let previous = Parties(rawValue: 8192)
        /// Two from different places.
        static let mixed = Parties(rawValue: 16384)
    }

    /// Sorted.
    let parties: [Country]
    let from: Parties
}
