package import Vocabulary

/// What a night did to occasions and to articles of earlier nights: what an archive has to keep beside the articles, so that a ledger can be made of it again.
package struct NightRecord: Sendable {
    package var night: Day
    private var names: Names
    /// What it changed in occasions that were known, sorted by id and kind.
    package var changes: [OccasionChange]
    /// What it changed in anniversaries, milestones and topics of articles that were known, sorted.
    package var findings: [FindingChange] = []
    /// Names that no occasion bears any more since that night, sorted.
    package var forwarded: [ForwardedName]

    /// The ids of occasions, or where in the outlines they stand: of most nights none but the number that follows from them is
    /// asked for.
    private enum Names: Sendable {
        case list([String])
        case places([Int], OutlineRows, Mark)
    }

    package init(
        night: Day, added: [String] = [], changes: [OccasionChange] = [], findings: [FindingChange] = [],
        forwarded: [ForwardedName] = []
    ) {
        self.night = night
        self.findings = findings
        names = .list(added)
        self.changes = changes
        self.forwarded = forwarded
    }

    init(night: Day, addedAt places: [Int], of rows: OutlineRows, mark: Mark) {
        self.init(night: night)
        names = .places(places, rows, mark)
    }

    /// Ids of the occasions that became known, sorted.
    package var added: [String] {
        get {
            switch names {
            case .list(let ids): ids
            case .places(let places, let rows, _):
                places.map { rows.id(at: $0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            }
        }
        _modify {
            var ids = added
            names = .list([])
            defer { names = .list(ids) }
            yield &ids
        }
    }

    /// Of these ids, whatever order they are in.
    package var markOfAdded: Mark {
        switch names {
        case .list(let ids): ids.reduce(Mark(high: 0, low: 0)) { $0.together(with: Mark(text: $1)) }
        case .places(_, _, let mark): mark
        }
    }
}

extension NightRecord: Hashable {
    package static func == (left: NightRecord, right: NightRecord) -> Bool {
        left.night == right.night && left.changes == right.changes && left.findings == right.findings
            && left.forwarded == right.forwarded && left.added == right.added
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(night)
        hasher.combine(markOfAdded)
    }
}

extension Mark {
    /// The same whichever of several comes first.
    func together(with other: Mark) -> Mark { Mark(high: high &+ other.high, low: low &+ other.low) }
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
