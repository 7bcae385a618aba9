package import Ledger
package import Vocabulary

/// A history with its cross-references: which occasions, anniversaries and milestones belong to a pair or a country,
/// and which article stands behind a report. Built once, in one pass; a class, since thousands of pages hold it.
package final class HistoryIndex: Sendable {
    package let history: History
    package let anniversariesOfPair: [CountryPair: [AnniversaryEntry]]
    package let anniversariesOfCountry: [Country: [AnniversaryEntry]]
    package let milestonesOfPair: [CountryPair: [MilestoneEntry]]
    package let milestonesOfCountry: [Country: [MilestoneEntry]]
    /// The places of the articles with a record of both countries, or of the one.
    let articlePlacesOfPair: [CountryPair: [Int]]
    let articlePlacesOfCountry: [Country: [Int]]
    /// Every pair of which anything is known, and every country, sorted.
    package let pairs: [CountryPair]
    package let countries: [Country]
    /// Articles read a month of publication.
    package let articlesByMonth: [Month: Int]
    /// Articles read a day of publication.
    package let articlesByDay: [Day: Int]
    /// The same, to be summed up over any days.
    package let coverage: CoverageByDay
    /// What is counted of the occasions, by their places in the history.
    let columns: OccasionColumns
    /// The places of the occasions of each pair and country, in order.
    let placesOfPair: [CountryPair: [Int]]
    let placesOfCountry: [Country: [Int]]
    /// The stories that report on a pair, and their topics.
    let pairStories: StoryTopics
    /// The topics of the articles on any pair.
    package let pairTopics: TopicCoverage
    /// What is counted of the articles, by their places.
    let articleColumns: ArticleColumns
    private let articlePositions: [String: Int]
    /// Of the articles, by their places.
    private let ids: [String]

    package init(_ history: History) {
        self.history = history
        let (articles, occasions) = (history.articles, history.occasions)
        articlePositions = Dictionary(
            articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        ids = articles.map(\.id)
        articleColumns = ArticleColumns(articles, articlePositions)
        articlesByDay = articleColumns.published.reduce(into: [:]) { counts, day in
            if let day { counts[day, default: 0] += 1 }
        }
        articlesByMonth = articlesByDay.reduce(into: [:]) { counts, day in
            counts[Month(day.key), default: 0] += day.value
        }
        coverage = CoverageByDay(articlesByDay)
        (placesOfPair, placesOfCountry) = HistoryIndex.grouped(Array(occasions.indices)) { occasions[$0].parties }
        let (ids, positions, known) = (ids, articlePositions, articleColumns)
        columns = OccasionColumns(occasions) { report in
            HistoryIndex.place(of: report, ids, positions).map {
                (known.published[$0], known.stories[$0], known.readOn[$0])
            }
        }
        (anniversariesOfPair, anniversariesOfCountry) = HistoryIndex.grouped(history.anniversaries) { $0.parties }
        (milestonesOfPair, milestonesOfCountry) = HistoryIndex.grouped(history.milestones) { $0.parties }
        var ofPair: [CountryPair: [Int]] = [:]
        var ofCountry: [Country: [Int]] = [:]
        var onPairs: [Int] = []
        for place in articles.indices {
            let groups = articles[place].outline.parties
            guard !groups.isEmpty else { continue }
            // Most articles have one record of two, or none.
            let isPlain = groups.count == 1 && groups[0].count == 2 && groups[0][0] != groups[0][1]
            let pairs = groups.flatMap { CountryPair.all(among: $0) }
            if !pairs.isEmpty { onPairs.append(place) }
            for pair in isPlain ? pairs : pairs.distinct { ofPair[pair, default: []].append(place) }
            for country in isPlain ? groups[0] : groups.flatMap(\.self).distinct {
                ofCountry[country, default: []].append(place)
            }
        }
        articlePlacesOfPair = ofPair
        articlePlacesOfCountry = ofCountry
        pairStories = StoryTopics(articles, onPairs, articleColumns)
        pairTopics = TopicCoverage(articles, onPairs, articleColumns)
        pairs = Set(placesOfPair.keys).union(anniversariesOfPair.keys).union(milestonesOfPair.keys).sorted()
        countries =
            Set(placesOfCountry.keys).union(anniversariesOfCountry.keys).union(milestonesOfCountry.keys).sorted()
    }

    /// All that the history has.
    package var occasions: OccasionSet { OccasionSet(index: self, places: Array(columns.places)) }

    package func occasions(of pair: CountryPair) -> OccasionSet {
        OccasionSet(index: self, places: placesOfPair[pair] ?? [])
    }

    package func occasions(of country: Country) -> OccasionSet {
        OccasionSet(index: self, places: placesOfCountry[country] ?? [])
    }

    /// Of which a report was read after a night; after nil: all.
    package func occasionsReported(after night: Day?) -> OccasionSet {
        guard let night else { return occasions }
        let places = columns.places.filter { place in
            let nights = columns.reports(of: place).compactMap(columns.readOn)
            return nights.isEmpty ? columns[place].addedOn > night : nights.contains { $0 > night }
        }
        return OccasionSet(index: self, places: places)
    }

    /// Read after a night; after nil: all.
    package func articlesRead(after night: Day?) -> ArticleSet {
        ArticleSet(
            index: self,
            places: articleColumns.readOn.indices.filter { place in
                night.map { articleColumns.readOn[place] > $0 } ?? true
            })
    }

    /// By the days on which they took place, as far as these are known, of those that took fewer days than so many.
    package func occasionsByDay(lasting limit: Int) -> [Day: OccasionSet] {
        var places: [Day: [Int]] = [:]
        for place in columns.places {
            let outline = columns[place]
            guard outline.isOfDays, let days = outline.days, days.upperBound - days.lowerBound < limit else { continue }
            for number in days.lowerBound.number...days.upperBound.number {
                places[Day(number: number), default: []].append(place)
            }
        }
        return places.mapValues { OccasionSet(index: self, places: $0) }
    }

    /// Those that have a day of publication, by it.
    package var articlesByDayOfPublication: [Day: ArticleSet] {
        var places: [Day: [Int]] = [:]
        for (place, day) in articleColumns.published.enumerated() {
            if let day { places[day, default: []].append(place) }
        }
        return places.mapValues { ArticleSet(index: self, places: $0) }
    }

    /// Articles with a record of both countries.
    package func articles(on pair: CountryPair) -> ArticleSet {
        ArticleSet(index: self, places: articlePlacesOfPair[pair] ?? [])
    }

    package func articles(on country: Country) -> ArticleSet {
        ArticleSet(index: self, places: articlePlacesOfCountry[country] ?? [])
    }

    package func article(_ id: String) -> ArticleEntry? { articlePositions[id].map { history.articles[$0] } }

    /// The place of an article in the history.
    package func place(of id: String) -> Int? { articlePositions[id] }

    /// The story that an article belongs to; itself where the ledger does not know it.
    package func story(of id: String) -> String { articlePositions[id].map { history.articles[$0].story } ?? id }

    /// The place of a report's article: where it is expected, or as any other.
    package func place(of report: OccasionReport.Key) -> Int? {
        HistoryIndex.place(of: report, ids, articlePositions)
    }

    private static func place(of report: OccasionReport.Key, _ ids: [String], _ positions: [String: Int]) -> Int? {
        let place = report.expectedPlace
        return ids.indices.contains(place) && ids[place] == report.article ? place : positions[report.article]
    }

    package func published(of report: OccasionReport.Key) -> Day? {
        place(of: report).flatMap { articleColumns.published[$0] }
    }

    package func published(of id: String) -> Day? { articlePositions[id].flatMap { articleColumns.published[$0] } }

    package func readOn(of report: OccasionReport.Key) -> Day? { place(of: report).map { articleColumns.readOn[$0] } }

    package func readOn(of id: String) -> Day? { articlePositions[id].map { articleColumns.readOn[$0] } }

    /// How many different stories report an occasion. What the history does not know is a story of its own.
    package func stories(of occasion: Occasion) -> Int {
        let keys = occasion.reportKeys
        if keys.count == 1 { return 1 }
        let known = keys.map { place(of: $0).map { articleColumns.stories[$0] } }
        let strange = Set(zip(keys, known).filter { $0.1 == nil }.map(\.0.article))
        return known.compactMap(\.self).countDistinct() + strange.count
    }

    /// The day of publication of the occasion's first report; nil where no report has one.
    package func firstPublished(_ occasion: Occasion) -> Day? {
        var first: Day?
        for report in occasion.reportKeys {
            guard let day = published(of: report) else { continue }
            first = first.map { min($0, day) } ?? day
        }
        return first
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
