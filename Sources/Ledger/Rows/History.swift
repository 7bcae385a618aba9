package import Vocabulary

/// What the ledger knows on one night, as plain values: what Statistics counts and Reports shows.
///
/// Every list is sorted by a key that does not depend on the order of reading: articles by day and id, occasions by
/// first day and id, the others by id. Of articles and occasions a history may hold outlines alone, and read each from the
/// ledger when it is asked for: it is then good as long as nothing is recorded there.
package struct History: Hashable, Sendable {
    /// The night: `--as-of`.
    package var asOf: Day
    /// The night before it that published something; nil on the first.
    package var previousNight: Day?
    package var articles: Shelf<ArticleEntry>
    package var rejections: [RejectionEntry]
    package var occasions: Shelf<Occasion>
    package var anniversaries: [AnniversaryEntry]
    package var milestones: [MilestoneEntry]
    /// What became new or different in occasions since the night before; on the first, when all is new, only what a second
    /// run of that night corrected.
    package var changes: [OccasionChange]
    /// What each night did to occasions and articles that were known, for the archive; those that did nothing are left out.
    package var nights: [NightRecord]

    package init(
        asOf: Day, previousNight: Day? = nil, articles: some Collection<ArticleEntry> = [ArticleEntry](),
        rejections: [RejectionEntry] = [], occasions: some Collection<Occasion> = [Occasion](),
        anniversaries: [AnniversaryEntry] = [], milestones: [MilestoneEntry] = [],
        changes: [OccasionChange] = [], nights: [NightRecord] = []
    ) {
        self.asOf = asOf
        self.previousNight = previousNight
        self.articles = articles as? Shelf<ArticleEntry> ?? Shelf(articles)
        self.rejections = rejections
        self.occasions = occasions as? Shelf<Occasion> ?? Shelf(occasions)
        self.anniversaries = anniversaries
        self.milestones = milestones
        self.changes = changes
        self.nights = nights
    }

    /// What became different in anniversaries, milestones and topics of known articles since the night before.
    package var findingChanges: [FindingChange] {
        nights.reversed().prefix { night in previousNight.map { night.night > $0 } ?? true }.reversed()
            .flatMap(\.findings)
    }
}
