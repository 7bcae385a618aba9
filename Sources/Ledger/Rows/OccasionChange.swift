package import Vocabulary

/// What a night changed in an occasion, and why.
package struct OccasionChange: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// Not known before.
        case new
        /// More reports tell of it.
        case grown
        /// What was held to be two turned out to be one; the other name forwards to this one.
        case merged
        /// A report says something else than before.
        case corrected
        /// It was planned and took place.
        case held
        case cancelled
        /// Some of its reports turned out to tell of another occasion.
        case split
        /// No report tells of it any more.
        case withdrawn
    }

    package var night: Day
    /// The occasion's id; of a withdrawn one the id that it had.
    package var occasion: String
    package var kind: Kind
    /// In words: `2 reports more`, `1 report corrected: a17`.
    package var reason: String

    package init(night: Day, occasion: String, kind: Kind, reason: String) {
        self.night = night
        self.occasion = occasion
        self.kind = kind
        self.reason = reason
    }
}
