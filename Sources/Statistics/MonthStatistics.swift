import Findings
package import Ledger
package import Vocabulary

/// One article as a month counts it: the entry, and for each meeting record the occasion it belongs to.
package struct CountedArticle: Sendable {
    package let entry: ArticleEntry
    /// As long as `entry.findings.meetings`; nil where the ledger names no occasion.
    package let occasions: [String?]

    package init(entry: ArticleEntry, occasions: [String?]) {
        self.entry = entry
        self.occasions = occasions
    }
}

/// The counts of one month of publication, or of the articles without a day of publication. Follows from the archive files
/// of these articles alone, so that anybody can check it.
package struct MonthStatistics: Hashable, Sendable {
    /// What was reported of one pair in that month.
    package struct PairCounts: Hashable, Sendable {
        package let pair: CountryPair
        /// Different occasions reported, whenever they take place.
        package var occasions = 0
        /// Records in articles by their status.
        package var held = 0
        package var planned = 0
        package var cancelled = 0
        package var stories = 0
        package var anniversaries = 0
        package var milestones = 0

        package var reports: Int { held + planned + cancelled }
    }

    /// Nil for the articles without a day of publication, of all nights.
    package let month: Month?
    package let coverage: [Coverage]
    /// Sorted by pair.
    package let pairs: [PairCounts]
    /// Sorted by topic.
    package let topics: [TopicCounts]

    package init(month: Month?, articles: [CountedArticle]) {
        self.month = month
        coverage = Coverage.perSourceAndDay(articles.map(\.entry))
        topics = TopicCounts.ranked(in: articles.map(\.entry)).sorted { $0.topic < $1.topic }
        var counts: [CountryPair: PairCounts] = [:]
        var occasions: [CountryPair: Set<String>] = [:]
        var stories: [CountryPair: Set<String>] = [:]
        for article in articles {
            let findings = article.entry.findings
            for (record, meeting) in findings.meetings.enumerated() {
                let occasion = article.occasions[record] ?? "\(article.entry.id)#\(record)"
                for pair in CountryPair.all(among: meeting.parties) {
                    counts[pair, default: PairCounts(pair: pair)].add(meeting.status)
                    occasions[pair, default: []].insert(occasion)
                    stories[pair, default: []].insert(article.entry.story)
                }
            }
            for pair in findings.anniversaries.flatMap({ CountryPair.all(among: $0.parties) }) {
                counts[pair, default: PairCounts(pair: pair)].anniversaries += 1
            }
            for pair in findings.milestones.flatMap({ CountryPair.all(among: $0.parties) }) {
                counts[pair, default: PairCounts(pair: pair)].milestones += 1
            }
        }
        pairs = counts.values.map { own in
            var own = own
            own.occasions = occasions[own.pair]?.count ?? 0
            own.stories = stories[own.pair]?.count ?? 0
            return own
        }.sorted { $0.pair < $1.pair }
    }
}

extension MonthStatistics.PairCounts {
    fileprivate mutating func add(_ status: Meeting.Status) {
        switch status {
        case .held: held += 1
        case .planned: planned += 1
        case .cancelled: cancelled += 1
        }
    }
}
