package import Vocabulary

/// What a night did to occasions: what an archive has to keep beside the articles, so that a ledger can be made of it again.
package struct NightRecord: Hashable, Sendable {
    package var night: Day
    /// Ids of the occasions that became known, sorted.
    package var added: [String]
    /// What it changed in occasions that were known, sorted by id and kind.
    package var changes: [OccasionChange]
    /// Names that no occasion bears any more since that night, sorted.
    package var forwarded: [ForwardedName]

    package init(
        night: Day, added: [String] = [], changes: [OccasionChange] = [], forwarded: [ForwardedName] = []
    ) {
        self.night = night
        self.added = added
        self.changes = changes
        self.forwarded = forwarded
    }
}

/// A name of an occasion that was published once.
package struct ForwardedName: Hashable, Sendable {
    package var id: String
    /// The occasion that it became part of; nil where no report of it is left.
    package var occasion: String?

    package init(id: String, occasion: String?) {
        self.id = id
        self.occasion = occasion
    }
}

/// A text of an article that a correction replaced.
package struct ReplacedText: Hashable, Sendable {
    package var digest: String
    package var source: String?

    package init(digest: String, source: String?) {
        self.digest = digest
        self.source = source
    }
}
