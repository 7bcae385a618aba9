package import Ledger
package import Vocabulary

/// A history with its cross-references: which occasions, anniversaries and milestones belong to a pair or a country,
/// and which article stands behind a report. Built once, in one pass.
package struct HistoryIndex: Sendable {
    package let history: History
    package let occasionsOfPair: [CountryPair: [Occasion]]
    package let occasionsOfCountry: [Country: [Occasion]]
    package let anniversariesOfPair: [CountryPair: [AnniversaryEntry]]
    package let anniversariesOfCountry: [Country: [AnniversaryEntry]]
    package let milestonesOfPair: [CountryPair: [MilestoneEntry]]
    package let milestonesOfCountry: [Country: [MilestoneEntry]]
    /// Articles with a record of both countries.
    package let articlesOfPair: [CountryPair: [ArticleEntry]]
    package let articlesOfCountry: [Country: [ArticleEntry]]
    /// Every pair of which anything is known, and every country, sorted.
    package let pairs: [CountryPair]
    package let countries: [Country]
    /// Articles read a month of publication.
    package let articlesByMonth: [Month: Int]
    /// Articles read a day of publication.
    package let articlesByDay: [Day: Int]
    /// The same, to be summed up over any days.
    package let coverage: CoverageByDay
    /// The stories that report on a pair, and their topics.
    let pairStories: StoryTopics
    /// The topics of the articles on any pair.
    package let pairTopics: TopicCoverage
    private let articlePositions: [String: Int]

    package init(_ history: History) {
        self.history = history
        articlePositions = Dictionary(
            history.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        articlesByDay = history.articles.reduce(into: [:]) { counts, article in
            if let published = article.published { counts[published, default: 0] += 1 }
        }
        articlesByMonth = articlesByDay.reduce(into: [:]) { counts, day in
            counts[Month(day.key), default: 0] += day.value
        }
        coverage = CoverageByDay(articlesByDay)
        (occasionsOfPair, occasionsOfCountry) = HistoryIndex.grouped(history.occasions) { $0.parties }
        (anniversariesOfPair, anniversariesOfCountry) = HistoryIndex.grouped(history.anniversaries) { $0.parties }
        (milestonesOfPair, milestonesOfCountry) = HistoryIndex.grouped(history.milestones) { $0.parties }
        var ofPair: [CountryPair: [ArticleEntry]] = [:]
        var ofCountry: [Country: [ArticleEntry]] = [:]
        for article in history.articles {
            let groups = article.outline.parties
            for pair in groups.flatMap({ CountryPair.all(among: $0) }).distinct {
                ofPair[pair, default: []].append(article)
            }
            for country in groups.flatMap(\.self).distinct { ofCountry[country, default: []].append(article) }
        }
        articlesOfPair = ofPair
        let onPairs = history.articles.filter { !$0.outline.isWithoutPair }
        pairStories = StoryTopics(onPairs)
        pairTopics = TopicCoverage(onPairs)
        articlesOfCountry = ofCountry
        pairs = Set(occasionsOfPair.keys).union(anniversariesOfPair.keys).union(milestonesOfPair.keys).sorted()
        countries =
            Set(occasionsOfCountry.keys).union(anniversariesOfCountry.keys).union(milestonesOfCountry.keys).sorted()
    }

    package func article(_ id: String) -> ArticleEntry? { articlePositions[id].map { history.articles[$0] } }

    /// The place of an article in the history.
    package func place(of id: String) -> Int? { articlePositions[id] }

    /// The story that an article belongs to; itself where the ledger does not know it.
    package func story(of id: String) -> String { articlePositions[id].map { history.articles[$0].story } ?? id }

    /// One field of an article: an entry is a dozen of them, and to copy each costs more than what is counted.
    package func published(of id: String) -> Day? { articlePositions[id].flatMap { history.articles[$0].published } }

    package func readOn(of id: String) -> Day? { articlePositions[id].map { history.articles[$0].readOn } }

    package func tally(_ occasions: some Sequence<Occasion>) -> Tally {
        Tally(of: occasions) { story(of: $0) }
    }

    /// The day of publication of the occasion's first report; nil where no report has one.
    package func firstPublished(_ occasion: Occasion) -> Day? {
        occasion.reportKeys.lazy.compactMap { published(of: $0.article) }.min()
    }

    /// The same; the night it was read where no report has one.
    package func firstReported(_ occasion: Occasion) -> Day { firstPublished(occasion) ?? occasion.addedOn }

    private static func grouped<Entry>(
        _ entries: [Entry], by parties: (Entry) -> [Country]
    ) -> ([CountryPair: [Entry]], [Country: [Entry]]) {
        var ofPair: [CountryPair: [Entry]] = [:]
        var ofCountry: [Country: [Entry]] = [:]
        for entry in entries {
            for pair in CountryPair.all(among: parties(entry)) { ofPair[pair, default: []].append(entry) }
            for country in parties(entry).distinct { ofCountry[country, default: []].append(entry) }
        }
        return (ofPair, ofCountry)
    }
}

extension Array where Element: Hashable {
    /// Each once, in no order. Nearly always there are two at most, for which a set would cost more than they are worth.
    fileprivate var distinct: [Element] {
        switch count {
        case 0, 1: self
        case 2: self[0] == self[1] ? [self[0]] : self
        default: Array(Set(self))
        }
    }
}
