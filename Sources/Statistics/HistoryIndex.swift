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
    /// What is counted of the articles.
    let articleColumns: ArticleColumns
    /// The numbers among the days of the articles of each day of publication; of those without one under nil.
    private let numbersByDay: [Day?: [Int]]

    package init(_ history: History) {
        self.history = history
        articleColumns = ArticleColumns(history.articles)
        let days = articleColumns.days
        numbersByDay = Dictionary(grouping: days.indices) { days[$0].day }
        articlesByDay = days.reduce(into: [:]) { counts, own in
            if let day = own.day { counts[day, default: 0] += own.places.count }
        }
        articlesByMonth = articlesByDay.reduce(into: [:]) { counts, day in
            counts[Month(day.key), default: 0] += day.value
        }
        coverage = CoverageByDay(articlesByDay)
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
        guard let night else { return ArticleSet(index: self, places: Array(history.articles.indices)) }
        let days = articleColumns.days.filter { day in day.lastReading.map { $0 > night } ?? false }
        let places = days.flatMap { day in
            day.readings.allSatisfy { $0.night > night }
                ? Array(day.places) : day.places.filter { readOn(articleAt: $0) > night }
        }
        return ArticleSet(index: self, places: places)
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
            if let article = columns.articleNumber(report) { mark.add(articleColumns.marks[article]) }
        }
        return mark.mark
    }

    /// Of everything that an article holds.
    package func mark(ofArticleAt place: Int) -> Mark {
        articleColumns.number(at: place).map { articleColumns.marks[$0] } ?? history.articles[place].mark
    }

    /// Of everything that the articles of a day hold, or those without one, and of how many there are.
    package func mark(ofArticlesPublishedOn day: Day?) -> Mark {
        Mark { mark in
            for number in numbersByDay[day] ?? [] {
                mark.add(articleColumns.days[number].places.count)
                mark.add(articleColumns.days[number].mark)
            }
        }
    }

    /// The places of occasions by the marks of their ids.
    package func places(named names: Set<Mark>) -> [Int] {
        guard !names.isEmpty else { return [] }
        var wanted = MarkTable(room: names.count)
        for name in names { wanted.insert(name, at: 0) }
        return columns.places.filter { wanted[columns.names[$0]] != nil }
    }

    package func published(articleAt place: Int) -> Day? { articleColumns.published(at: place) }

    package func readOn(articleAt place: Int) -> Day {
        articleColumns.number(at: place).map { articleColumns.readOn[$0] } ?? history.articles[place].readOn
    }

    /// The first night on which one was read.
    package var firstReading: Day? { articleColumns.days.lazy.flatMap(\.readings).map(\.night).min() }

    /// Records of meetings in all articles.
    package var meetingRecords: Int { articleColumns.days.reduce(0) { $0 + $1.meetings } }

    package func parties(ofOccasionAt place: Int) -> [Country] { columns.parties(of: place) }

    /// Whether an occasion is planned and its last possible day has not passed.
    package func isAhead(occasionAt place: Int) -> Bool { columns[place].isAhead(of: history.asOf) }

    /// Calls `body` for each article that tells of meetings, in their order, with how many of them.
    package func eachArticleWithMeetings(_ body: (_ place: Int, _ meetings: Int) -> Void) {
        for (place, meetings) in zip(articleColumns.places, articleColumns.meetings) where meetings > 0 {
            body(place, Int(meetings))
        }
    }

    /// The articles of some places that tell of anything else that happens between countries, or of meetings.
    package func telling(amongArticlesPublishedOn day: Day?) -> [Int] {
        (numbersByDay[day] ?? []).flatMap { number in
            articleColumns.numbers(in: articleColumns.days[number].places)
                .filter { articleColumns.meetings[$0] > 0 || articleColumns.tellsOfEvents[$0] }
                .map { articleColumns.places[$0] }
        }
    }

    /// Whether an article tells of anniversaries or milestones.
    package func tellsOfEvents(articleAt place: Int) -> Bool {
        articleColumns.number(at: place).map { articleColumns.tellsOfEvents[$0] } ?? false
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

    /// Those of a day of publication; those without one where it is nil.
    package func articles(publishedOn day: Day?) -> ArticleSet {
        ArticleSet(
            index: self, places: (numbersByDay[day] ?? []).flatMap { Array(articleColumns.days[$0].places) })
    }

    /// Articles with a record of both countries.
    package func articles(on pair: CountryPair) -> ArticleSet {
        ArticleSet(index: self, places: articleColumns.ofPair[pair] ?? [])
    }

    package func articles(on country: Country) -> ArticleSet {
        ArticleSet(index: self, places: articleColumns.ofCountry[country] ?? [])
    }

    package func article(_ id: String) -> ArticleEntry? { place(of: id).map { history.articles[$0] } }

    /// The place of an article in the history.
    package func place(of id: String) -> Int? {
        articleColumns.number(of: Mark(text: id)).map { articleColumns.places[$0] }
            ?? history.articles.placeOfUnlisted(id)
    }

    package func published(of id: String) -> Day? { place(of: id).flatMap(published(articleAt:)) }

    package func readOn(of id: String) -> Day? { place(of: id).map(readOn(articleAt:)) }

    /// How many different stories report an occasion. What the history does not know is a story of its own.
    package func stories(of occasion: Occasion) -> Int {
        let keys = occasion.reportKeys
        if keys.count == 1 { return 1 }
        let known = keys.map { place(of: $0.article).flatMap { articleColumns.story(at: $0) } }
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
