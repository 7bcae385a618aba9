package import Findings
package import Vocabulary

/// A milestone as the ledger knows it: one fact, with every article that states it.
package struct MilestoneEntry: Hashable, Sendable {
    /// Stable, safe in paths: `s-KHM-LAO-partnership-2019-1f3a9c40`.
    package var id: String
    package var parties: [Country]
    package var kind: Milestone.Kind
    /// For diplomatic relations, where an article tells it.
    package var change: Milestone.Change?
    /// The most precise that an article gives.
    package var date: PartialDate
    package var name: String
    package var mentions: [MilestoneMention]

    package init(
        id: String, parties: [Country], kind: Milestone.Kind, change: Milestone.Change? = nil, date: PartialDate,
        name: String, mentions: [MilestoneMention]
    ) {
        self.id = id
        self.parties = parties
        self.kind = kind
        self.change = change
        self.date = date
        self.name = name
        self.mentions = mentions
    }
}

/// One article's record of a milestone.
package struct MilestoneMention: Hashable, Sendable {
    package var article: String
    package var record: Int
    package var milestone: Milestone

    package init(article: String, record: Int, milestone: Milestone) {
        self.article = article
        self.record = record
        self.milestone = milestone
    }
}
