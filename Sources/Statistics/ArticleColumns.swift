import Ledger
import Vocabulary

/// Of the articles of a history what is counted and what they are found by, field by field and by their places.
struct ArticleColumns: Sendable {
    let published: [Day?]
    let readOn: [Day]
    /// A number for the story of each: what is counted a million times is better not a text.
    let stories: [Int]
    /// A number for the source of each, and what these are called.
    let sources: [Int]
    let sourceNames: [String?]
    /// How many meetings each tells of, whether of anything else that happens between countries, and whether of anything.
    let meetings: [Int32]
    let tellsOfEvents: [Bool]
    let isFound: [Bool]
    /// Whether each mentions a topic, the places of those that do, and their topics.
    let hasTopics: [Bool]
    let withTopics: [Int]
    let topics: TopicPlaces
    /// Of everything that each holds.
    let marks: [Mark]
    /// The places of those with a record of two countries, and of those of a pair and of a country.
    let onPairs: [Int]
    let ofPair: [CountryPair: [Int]]
    let ofCountry: [Country: [Int]]
    /// By the marks of their ids.
    private let places: MarkTable

    init(_ articles: Shelf<ArticleEntry>) {
        let lists = articles.lists
        var places = MarkTable(room: lists.ids.count)
        for (place, id) in lists.ids.enumerated() { places.insert(id, at: place) }
        self.places = places
        published = lists.published
        readOn = lists.readOn
        marks = lists.marks
        // The place of each story's first report; where the history does not have that, a number of its own.
        var stories = Array(articles.indices)
        var others: [Mark: Int] = [:]
        for (place, story) in lists.retold {
            let number = places[story] ?? others[story] ?? -1 - others.count
            if number < 0 { others[story] = number }
            stories[place] = number
        }
        self.stories = stories
        sources = lists.sources
        sourceNames = lists.firstOfSource.map { articles[$0].source }
        meetings = lists.meetings
        tellsOfEvents = lists.tellsOfEvents
        isFound = lists.isFound
        hasTopics = lists.hasTopics
        withTopics = lists.hasTopics.indices.filter { lists.hasTopics[$0] }
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
        for (place, recordsEnd) in lists.recordsEnd.enumerated() {
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

    /// Nil where there is no such article.
    func place(of id: String) -> Int? { places[Mark(text: id)] }

    /// The same by the mark of the id.
    func place(of id: Mark) -> Int? { places[id] }
}
