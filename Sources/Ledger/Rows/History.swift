package import Vocabulary

/// What the ledger knows on one night, as plain values: what Statistics counts and Reports shows.
///
/// Every list is sorted by a key that does not depend on the order of reading: articles by day and id, occasions by
/// first day and id, the others by id.
package struct History: Hashable, Sendable {
    /// The night: `--as-of`.
    package var asOf: Day
    /// The night before it that published something; nil on the first.
    package var previousNight: Day?
    package var articles: [ArticleEntry]
    package var rejections: [RejectionEntry]
    package var occasions: [Occasion]
    package var anniversaries: [AnniversaryEntry]
    package var milestones: [MilestoneEntry]
    /// What became new or different in occasions since the night before; on the first, when all is new, only what a second
    /// run of that night corrected.
    package var changes: [OccasionChange]
    /// What each night did to occasions, for the archive; those that did nothing are left out.
    package var nights: [NightRecord]

    package init(
        asOf: Day, previousNight: Day? = nil, articles: [ArticleEntry] = [], rejections: [RejectionEntry] = [],
        occasions: [Occasion] = [], anniversaries: [AnniversaryEntry] = [], milestones: [MilestoneEntry] = [],
        changes: [OccasionChange] = [], nights: [NightRecord] = []
    ) {
        self.asOf = asOf
        self.previousNight = previousNight
        self.articles = articles
        self.rejections = rejections
        self.occasions = occasions
        self.anniversaries = anniversaries
        self.milestones = milestones
        self.changes = changes
        self.nights = nights
    }
}
