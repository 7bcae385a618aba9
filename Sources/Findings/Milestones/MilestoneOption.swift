import Vocabulary

/// What may be meant by the words of one sentence that can be a milestone: which countries, and when. More than is meant, for the
/// model to choose from.
struct MilestoneOption {
    /// Where the countries come from.
    struct Parties: OptionSet, Hashable {
        let rawValue: UInt16
        /// As the rules have them.
        static let rule = Parties(rawValue: 1)
        /// The nearest two of the sentence; one before the noun and one behind it; all of the sentence.
        static let nearest = Parties(rawValue: 2)
        static let around = Parties(rawValue: 4)
        static let all = Parties(rawValue: 8)
        /// The two that the article is about.
        static let focus = Parties(rawValue: 16)
        /// One of the sentence and the country of the outlet; one of the sentence and the one that the article is most about.
        static let home = Parties(rawValue: 32)
        static let single = Parties(rawValue: 64)
        /// The pair named last before the sentence.
        static let previous = Parties(rawValue: 128)
        /// Those of a meeting that the sentence, or the article, tells of.
        static let meeting = Parties(rawValue: 256)
        /// Those of one row of the sentence.
        static let row = Parties(rawValue: 512)
    }

    /// Where the date comes from.
    struct Dating: OptionSet, Hashable {
        let rawValue: UInt16
        static let rule = Dating(rawValue: 1)
        /// The nearest date of the sentence; another one of it; one of the sentence before.
        static let nearest = Dating(rawValue: 2)
        static let stated = Dating(rawValue: 4)
        static let before = Dating(rawValue: 8)
        /// The day of the report; that of a held meeting of the same countries.
        static let published = Dating(rawValue: 16)
        static let meeting = Dating(rawValue: 32)
    }

    let candidate: MilestoneCandidate
    /// Sorted.
    let parties: [Country]
    let from: Parties
    let date: PartialDate
    let dating: Dating
    /// Tokens from the noun or the verb to the date, where the sentence gives it.
    let gap: Int

    /// It is what the rules say.
    var isOfRules: Bool { candidate.isStrict && from.contains(.rule) && dating.contains(.rule) }
}
