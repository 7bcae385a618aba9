package import Ledger
package import Vocabulary

/// A history with its cross-references: which occasions, anniversaries and milestones belong to a pair or a country,
/// and which article stands behind a report. Built once, in one pass; a class, since thousands of pages hold it.
package final class HistoryIndex: Sendable {
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
    /// What is counted of the occasions, by their places in the history.
    let columns: OccasionColumns
    /// The places of the occasions of each pair and country, in order.
    package let placesOfPair: [CountryPair: [Int]]
    package let placesOfCountry: [Country: [Int]]
    /// The stories that report on a pair, and their topics.
    let pairStories: StoryTopics
    /// The topics of the articles on any pair.
    package let pairTopics: TopicCoverage
    private let articlePositions: [String: Int]
    /// Single fields of the articles, by their places.
    private let ids: [String]
    private let publicationDays: [Day?]
    /// A number for the story of each article of the history: what is counted a million times is better not a text.
    private let storyNumbers: [Int]
    /// Of the occasions.
    private let identities: [ObjectIdentifier]

    package init(_ history: History) {
        self.history = history
        articlePositions = Dictionary(
            history.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        ids = history.articles.map(\.id)
        publicationDays = history.articles.map(\.published)
        storyNumbers = HistoryIndex.numbers(of: history.articles, articlePositions)
        articlesByDay = publicationDays.reduce(into: [:]) { counts, day in
            if let day { counts[day, default: 0] += 1 }
        }
        articlesByMonth = articlesByDay.reduce(into: [:]) { counts, day in
            counts[Month(day.key), default: 0] += day.value
        }
        coverage = CoverageByDay(articlesByDay)
        let occasions = history.occasions
        (placesOfPair, placesOfCountry) = HistoryIndex.grouped(Array(occasions.indices)) { occasions[$0].parties }
        occasionsOfPair = placesOfPair.mapValues { $0.map { occasions[$0] } }
        occasionsOfCountry = placesOfCountry.mapValues { $0.map { occasions[$0] } }
        identities = occasions.map(\.identity)
        for place in occasions.indices { occasions[place].expect(at: place) }
        let (ids, positions, days, stories) = (ids, articlePositions, publicationDays, storyNumbers)
        columns = OccasionColumns(occasions) { report in
            HistoryIndex.place(of: report, ids, positions).map { (days[$0], stories[$0]) }
        }
        (anniversariesOfPair, anniversariesOfCountry) = HistoryIndex.grouped(history.anniversaries) { $0.parties }
        (milestonesOfPair, milestonesOfCountry) = HistoryIndex.grouped(history.milestones) { $0.parties }
        var ofPair: [CountryPair: [ArticleEntry]] = [:]
        var ofCountry: [Country: [ArticleEntry]] = [:]
        for article in history.articles {
            let groups = article.outline.parties
            guard !groups.isEmpty else { continue }
            // Most articles have one record of two, or none.
            let isPlain = groups.count == 1 && groups[0].count == 2 && groups[0][0] != groups[0][1]
            let pairs = groups.flatMap { CountryPair.all(among: $0) }
            for pair in isPlain ? pairs : pairs.distinct { ofPair[pair, default: []].append(article) }
            for country in isPlain ? groups[0] : groups.flatMap(\.self).distinct {
                ofCountry[country, default: []].append(article)
            }
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

    /// The place of a report's article: where it is expected, or as any other.
    package func place(of report: OccasionReport.Key) -> Int? {
        HistoryIndex.place(of: report, ids, articlePositions)
    }

    private static func place(of report: OccasionReport.Key, _ ids: [String], _ positions: [String: Int]) -> Int? {
        let place = report.expectedPlace
        return ids.indices.contains(place) && ids[place] == report.article ? place : positions[report.article]
    }

    /// The place of an occasion in the history: where it is expected, or, where another history has told it another place since,
    /// as found by looking through all; nil where the history does not have it.
    package func place(of occasion: Occasion) -> Int? {
        let (place, identity) = (occasion.expectedPlace, occasion.identity)
        if identities.indices.contains(place), identities[place] == identity { return place }
        return identities.firstIndex(of: identity)
    }

    /// Some occasions as they are counted: where the history has them all, by their places, else by themselves.
    func counted(_ occasions: some Sequence<Occasion>) -> (columns: OccasionColumns, places: [Int]) {
        var places: [Int] = []
        for occasion in occasions {
            guard let place = place(of: occasion) else {
                let own = OccasionColumns(Array(occasions)) { report in
                    self.place(of: report).map { (publicationDays[$0], storyNumbers[$0]) }
                }
                return (own, Array(own.places))
            }
            places.append(place)
        }
        return (columns, places)
    }

    package func published(of report: OccasionReport.Key) -> Day? { place(of: report).flatMap { publicationDays[$0] } }

    package func published(of id: String) -> Day? { articlePositions[id].flatMap { publicationDays[$0] } }

    package func readOn(of report: OccasionReport.Key) -> Day? { place(of: report).map { history.articles[$0].readOn } }

    package func readOn(of id: String) -> Day? { articlePositions[id].map { history.articles[$0].readOn } }

    package func tally(_ occasions: some Sequence<Occasion>) -> Tally {
        let (columns, places) = counted(occasions)
        return Tally(of: places, in: columns)
    }

    /// How many different stories report an occasion.
    package func stories(of occasion: Occasion) -> Int {
        occasion.reportKeys.count == 1 ? 1 : tally(CollectionOfOne(occasion)).stories
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

    /// The place of each story's first report; where the history does not have that, a number of its own.
    private static func numbers(of articles: [ArticleEntry], _ places: [String: Int]) -> [Int] {
        var others: [String: Int] = [:]
        return articles.indices.map { place in
            let story = articles[place].story
            if story == articles[place].id { return places[story] ?? place }
            if let first = places[story] { return first }
            others[story] = others[story] ?? -1 - others.count
            return others[story] ?? 0
        }
    }

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
