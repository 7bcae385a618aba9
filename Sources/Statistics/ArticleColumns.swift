import Ledger
import Vocabulary

/// Of the articles of a history what is counted and what they are found by: of every day as much as is counted of all of them, and field
/// by field what is asked of those that are listed; see `ArticleLists`.
struct ArticleColumns: Sendable {
    /// In the order of the history.
    let days: [ArticleDay]
    /// What the sources are called, by their numbers.
    let sourceNames: [String?]
    /// The places of those that are listed, in order. The fields that follow are of these.
    let places: [Int]
    let published: [Day?]
    let readOn: [Day]
    /// A number for the story of each: what is counted a million times is better not a text.
    let stories: [Int]
    /// How many meetings each tells of, and whether of anything else that happens between countries.
    let meetings: [Int32]
    let tellsOfEvents: [Bool]
    /// Whether each mentions a topic, and which ones.
    let hasTopics: [Bool]
    let topics: TopicPlaces
    /// Of everything that each holds, and of its id.
    let marks: [Mark]
    let ids: [Mark]
    /// The places of those that mention a topic, of those with a record of two countries, and of those of a pair and of a country.
    let withTopics: [Int]
    let onPairs: [Int]
    let ofPair: [CountryPair: [Int]]
    let ofCountry: [Country: [Int]]
    /// The first reports of stories that are not listed themselves, in the order of their numbers, which are below zero.
    private let otherStories: [ArticleDay.Retold]
    /// The number among the listed by the mark of the id, and by the place; below zero for those that are not.
    private let numbersByID: MarkTable
    private let numbers: [Int32]

    init(_ articles: Shelf<ArticleEntry>) {
        let lists = articles.lists
        (days, places, ids) = (lists.days, lists.places, lists.ids)
        sourceNames = lists.firstOfSource.map { articles[$0].source }
        var numbersByID = MarkTable(room: lists.ids.count)
        var numbers = [Int32](repeating: -1, count: articles.count)
        for (number, place) in lists.places.enumerated() {
            numbersByID.insert(lists.ids[number], at: number)
            numbers[place] = Int32(number)
        }
        (self.numbersByID, self.numbers) = (numbersByID, numbers)
        published = lists.published
        readOn = lists.readOn
        marks = lists.marks
        // The number of each story's first report; where that is not listed, one of its own.
        var stories = Array(lists.places.indices)
        var (others, otherStories) = ([Mark: Int](), [ArticleDay.Retold]())
        for day in lists.days {
            for own in day.retold where numbers[own.place] >= 0 {
                let story = numbersByID[own.story] ?? others[own.story] ?? -1 - others.count
                if story < 0, others.updateValue(story, forKey: own.story) == nil { otherStories.append(own) }
                stories[Int(numbers[own.place])] = story
            }
        }
        (self.stories, self.otherStories) = (stories, otherStories)
        meetings = lists.meetings
        tellsOfEvents = lists.tellsOfEvents
        hasTopics = lists.hasTopics
        withTopics = lists.hasTopics.indices.filter { lists.hasTopics[$0] }.map { lists.places[$0] }
        topics = TopicPlaces(lists)
        let settled = ArticleColumns.parties(lists)
        onPairs = settled.onPairs
        ofPair = settled.places.ofPair
        ofCountry = settled.places.ofCountry
    }

    /// The places of those with a record of two countries, and of each country and pair.
    private static func parties(_ lists: ArticleLists) -> (onPairs: [Int], places: PartyPlaces) {
        var (onPairs, places, told) = ([Int](), PartyPlaces(), PartyList())
        onPairs.reserveCapacity(lists.ids.count)
        var (record, party) = (0, 0)
        for (article, recordsEnd) in lists.recordsEnd.enumerated() {
            let place = lists.places[article]
            let records = record..<Int(recordsEnd)
            guard !records.isEmpty else { continue }
            let own = party..<Int(lists.partiesEnd[records.upperBound - 1])
            (record, party) = (records.upperBound, own.upperBound)
            // Most articles have one record of two, or none.
            if records.count == 1, own.count == 2 {
                let (one, other) = (lists.parties[own.lowerBound], lists.parties[own.lowerBound + 1])
                if one != other {
                    onPairs.append(place)
                    places.add(one, other, at: place)
                    continue
                }
            }
            told.removeAll()
            for number in records {
                let start = number == records.lowerBound ? own.lowerBound : Int(lists.partiesEnd[number - 1])
                told.add(lists.parties[start..<Int(lists.partiesEnd[number])])
            }
            if told.hasPairs { onPairs.append(place) }
            told.settle()
            places.add(told, at: place)
        }
        return (onPairs, places)
    }

    /// How many articles there are, listed or not.
    var count: Int { numbers.count }

    /// Among those that are listed; nil for one that is not.
    @inline(__always)
    func number(at place: Int) -> Int? { numbers[place] < 0 ? nil : Int(numbers[place]) }

    /// The same by the mark of the id.
    func number(of id: Mark) -> Int? { numbersByID[id] }

    /// The numbers of those that are listed and have their places in a range.
    func numbers(in range: Range<Int>) -> Range<Int> {
        firstNumber(from: range.lowerBound)..<firstNumber(from: range.upperBound)
    }

    /// Of the first that is listed and has this place or a later one.
    private func firstNumber(from place: Int) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] >= place { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// A number for the story of one that is listed.
    func story(at place: Int) -> Int? { number(at: place).map { stories[$0] } }

    func hasTopics(at place: Int) -> Bool { number(at: place).map { hasTopics[$0] } ?? false }

    /// Of one that is listed or not.
    func published(at place: Int) -> Day? {
        if let number = number(at: place) { return published[number] }
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle].places.upperBound > place { high = middle } else { low = middle + 1 }
        }
        return low < days.count ? days[low].day : nil
    }

    /// The first report of the story that has a number: the mark of its id, and its day of publication.
    func firstReport(ofStory number: Int) -> (id: Mark, published: Day?) {
        guard number < 0 else { return (ids[number], published[number]) }
        let story = otherStories[-1 - number]
        return (story.story, story.firstPublished)
    }
}
