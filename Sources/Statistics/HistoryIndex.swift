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
    /// How many occasions each held.
    let heldOfPair: HeldCounts<CountryPair>
    let heldOfCountry: HeldCounts<Country>
    /// The stories that report on a pair, and their topics.
    let pairStories: StoryTopics
    /// The topics of the articles on any pair.
    package let pairTopics: TopicCoverage
    /// What is counted of the articles, by their places.
    let articleColumns: ArticleColumns
    /// The places of the articles of each day of publication; those without one under nil.
    let placesByDay: [Day?: [Int]]

    package init(_ history: History) {
        self.history = history
        articleColumns = ArticleColumns(history.articles)
        placesByDay = HistoryIndex.grouped(articleColumns.published)
        articlesByDay = placesByDay.reduce(into: [:]) { counts, day in
            if let key = day.key { counts[key] = day.value.count }
        }
        articlesByMonth = articlesByDay.reduce(into: [:]) { counts, day in
            counts[Month(day.key), default: 0] += day.value
        }
        coverage = CoverageByDay(days: articleColumns.published.compactMap(\.self))
        columns = OccasionColumns(history.occasions, articleColumns)
        (placesOfPair, placesOfCountry) = HistoryIndex.grouped(columns)
        heldOfPair = HeldCounts(placesOfPair, columns, withMonths: true)
        heldOfCountry = HeldCounts(placesOfCountry, columns)
        (anniversariesOfPair, anniversariesOfCountry) = HistoryIndex.grouped(history.anniversaries) { $0.parties }
        (milestonesOfPair, milestonesOfCountry) = HistoryIndex.grouped(history.milestones) { $0.parties }
        pairStories = StoryTopics(articleColumns.onPairs, articleColumns)
        pairTopics = TopicCoverage(articleColumns.onPairs, articleColumns)
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
            var last: Day?
            for report in columns.reports(of: place) {
                guard let read = columns.readOn(report) else { continue }
                last = max(last ?? read, read)
            }
            return (last ?? columns[place].addedOn) > night
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

    /// Calls `body` for each report of an occasion, in their order, with the place of its article, nil where the history does not have
    /// it, and the record.
    package func eachReport(ofOccasionAt place: Int, _ body: (_ article: Int?, _ record: Int) -> Void) {
        for report in columns.reports(of: place) { body(columns.article(report), columns.record(report)) }
    }

    /// Of everything that an occasion holds, and of its id.
    package func mark(ofOccasionAt place: Int) -> Mark { columns.marks[place] }
    package func name(ofOccasionAt place: Int) -> Mark { columns.names[place] }

    /// Of everything that pages show of an occasion: what it holds, whether it is ahead, who those are whom it names, by their places
    /// among `names`, and all that the articles of its reports hold.
    package func mark(shownOfOccasionAt place: Int, people: PersonIndex, names: [Mark]) -> Mark {
        var mark = MarkBuilder()
        // Has the ids of its articles.
        mark.add(columns.marks[place])
        mark.add(isAhead(occasionAt: place))
        for person in people.participants(at: place) where person >= 0 { mark.add(names[person]) }
        for report in columns.reports(of: place) {
            if let article = columns.article(report) { mark.add(articleColumns.marks[article]) }
        }
        return mark.mark
    }

    /// Of all articles, by their places.
    package var marksOfArticles: [Mark] { articleColumns.marks }

    /// The places of occasions by the marks of their ids.
    package func places(named names: Set<Mark>) -> [Int] {
        guard !names.isEmpty else { return [] }
        var wanted = MarkTable(room: names.count)
        for name in names { wanted.insert(name, at: 0) }
        return columns.places.filter { wanted[columns.names[$0]] != nil }
    }

    package func published(articleAt place: Int) -> Day? { articleColumns.published[place] }
    package func readOn(articleAt place: Int) -> Day { articleColumns.readOn[place] }
    package func hasTopics(articleAt place: Int) -> Bool { articleColumns.hasTopics[place] }

    /// The first night on which one was read.
    package var firstReading: Day? { articleColumns.readOn.min() }

    /// Records of meetings in all articles.
    package var meetingRecords: Int { articleColumns.meetings.reduce(0) { $0 + Int($1) } }

    package func parties(ofOccasionAt place: Int) -> [Country] { columns.parties(of: place) }

    /// Whether an occasion is planned and its last possible day has not passed.
    package func isAhead(occasionAt place: Int) -> Bool { columns[place].isAhead(of: history.asOf) }

    /// How many meetings an article tells of.
    package func meetings(inArticleAt place: Int) -> Int { Int(articleColumns.meetings[place]) }

    /// Whether an article tells of anniversaries or milestones.
    package func tellsOfEvents(articleAt place: Int) -> Bool { articleColumns.tellsOfEvents[place] }

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
        placesByDay.reduce(into: [:]) { articles, day in
            if let key = day.key { articles[key] = ArticleSet(index: self, places: day.value) }
        }
    }

    /// Those that have none.
    package var articlesWithoutDay: ArticleSet { ArticleSet(index: self, places: placesByDay[nil] ?? []) }

    /// Articles with a record of both countries.
    package func articles(on pair: CountryPair) -> ArticleSet {
        ArticleSet(index: self, places: articleColumns.ofPair[pair] ?? [])
    }

    package func articles(on country: Country) -> ArticleSet {
        ArticleSet(index: self, places: articleColumns.ofCountry[country] ?? [])
    }

    package func article(_ id: String) -> ArticleEntry? { place(of: id).map { history.articles[$0] } }

    /// The place of an article in the history.
    package func place(of id: String) -> Int? { articleColumns.place(of: id) }

    package func published(of id: String) -> Day? { place(of: id).flatMap { articleColumns.published[$0] } }

    package func readOn(of id: String) -> Day? { place(of: id).map { articleColumns.readOn[$0] } }

    /// How many different stories report an occasion. What the history does not know is a story of its own.
    package func stories(of occasion: Occasion) -> Int {
        let keys = occasion.reportKeys
        if keys.count == 1 { return 1 }
        let known = keys.map { place(of: $0.article).map { articleColumns.stories[$0] } }
        let strange = Set(zip(keys, known).filter { $0.1 == nil }.map(\.0.article))
        return known.compactMap(\.self).countDistinct() + strange.count
    }

    /// The day of publication of the occasion's first report; nil where no report has one.
    package func firstPublished(_ occasion: Occasion) -> Day? {
        var first: Day?
        for report in occasion.reportKeys {
            guard let day = published(of: report.article) else { continue }
            first = first.map { min($0, day) } ?? day
        }
        return first
    }

    /// The same; the night it was read where no report has one.
    package func firstReported(_ occasion: Occasion) -> Day { firstPublished(occasion) ?? occasion.addedOn }

    /// Places by pair and by country.
    private static func grouped(_ columns: OccasionColumns) -> ([CountryPair: [Int]], [Country: [Int]]) {
        var (places, told) = (PartyPlaces(), PartyList())
        for place in columns.places {
            let numbers = columns.partyNumbers(of: place)
            if numbers.count == 2, let one = numbers.first, let other = numbers.last, one != other {
                places.add(columns.countries[Int(one)], columns.countries[Int(other)], at: place)
            } else {
                told.removeAll()
                told.add(numbers.map { columns.countries[Int($0)] })
                told.settle()
                places.add(told, at: place)
            }
        }
        return (places.ofPair, places.ofCountry)
    }

    /// The places of each key: what has one key mostly comes one after the other, and is looked up once.
    private static func grouped(_ keys: [Day?]) -> [Day?: [Int]] {
        var groups: [Day?: [Int]] = [:]
        var start = 0
        for place in keys.indices where place + 1 == keys.count || keys[place + 1] != keys[place] {
            groups[keys[place], default: []].append(contentsOf: start...place)
            start = place + 1
        }
        return groups
    }

    private static func grouped<Entry>(
        _ entries: [Entry], by parties: (Entry) -> [Country]
    ) -> ([CountryPair: [Entry]], [Country: [Entry]]) {
        var ofPair: [CountryPair: [Entry]] = [:]
        var ofCountry: [Country: [Entry]] = [:]
        for entry in entries {
            for pair in CountryPair.all(among: parties(entry)) { ofPair[pair, default: []].append(entry) }
            for country in Set(parties(entry)) { ofCountry[country, default: []].append(entry) }
        }
        return (ofPair, ofCountry)
    }
}
