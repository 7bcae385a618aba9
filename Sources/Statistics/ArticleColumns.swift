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
    /// Whether each mentions a topic, the places of those that do, and the topic of each of their mentions.
    let hasTopics: [Bool]
    let withTopics: [Int]
    let topics: [Int: [Topic]]
    /// Of everything that each holds.
    let marks: [Mark]
    /// The places of those with a record of two countries, and of those of a pair and of a country.
    let onPairs: [Int]
    let ofPair: [CountryPair: [Int]]
    let ofCountry: [Country: [Int]]
    /// By the marks of their ids.
    private let places: MarkTable

    /// Takes in the articles one after the other.
    private struct Reading: ArticleListVisitor {
        var place = 0
        var places: MarkTable
        var marks: [Mark] = []
        var published: [Day?] = []
        var readOn: [Day] = []
        var counts: [FindingsCounts] = []
        var topics: [Int: [Topic]] = [:]
        /// Those that are no first report of a story, with the mark of that.
        var retold: [(place: Int, story: Mark)] = []
        var sources: [Int] = []
        var numbers: [Mark?: Int] = [:]
        private var lastSource: (mark: Mark?, number: Int)?
        /// The first article of each source.
        var examples: [Int] = []
        var onPairs: [Int] = []
        var parties = PartyPlaces()
        /// Of the article: its countries, and of each record where its own begin.
        private var own: [Country] = []
        private var starts: [Int] = []
        private var start = 0

        init(count: Int) {
            places = MarkTable(room: count)
            marks.reserveCapacity(count)
            published.reserveCapacity(count)
            readOn.reserveCapacity(count)
            counts.reserveCapacity(count)
            sources.reserveCapacity(count)
        }

        mutating func begin(_ outline: ArticleOutline) {
            marks.append(outline.mark)
            published.append(outline.published)
            readOn.append(outline.readOn)
            counts.append(outline.counts)
        }

        mutating func visit(id: Mark, story: Mark, source: Mark?) {
            places.insert(id, at: place)
            if story != id { retold.append((place, story)) }
            if let lastSource, lastSource.mark == source { return sources.append(lastSource.number) }
            let number = numbers[source] ?? examples.count
            if number == examples.count {
                numbers[source] = number
                examples.append(place)
            }
            lastSource = (source, number)
            sources.append(number)
        }

        mutating func visit(party: Country) { own.append(party) }

        mutating func visitEndOfRecord() {
            starts.append(start)
            start = own.count
        }

        mutating func visit(topic: Topic) { topics[place, default: []].append(topic) }

        mutating func end() {
            if !starts.isEmpty { settle() }
            place += 1
        }

        private mutating func settle() {
            // Most articles have one record of two, or none.
            if starts.count == 1, own.count == 2, own[0] != own[1] {
                onPairs.append(place)
                parties.add(own[0], own[1], at: place)
            } else {
                var pairs: Set<CountryPair> = []
                for (number, start) in starts.enumerated() {
                    let end = number + 1 < starts.count ? starts[number + 1] : own.count
                    pairs.formUnion(CountryPair.all(among: Array(own[start..<end])))
                }
                if !pairs.isEmpty { onPairs.append(place) }
                for pair in pairs { parties.add(pair, at: place) }
                for country in Set(own) { parties.add(country, at: place) }
            }
            own.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
            start = 0
        }
    }

    init(_ articles: Shelf<ArticleEntry>) {
        var reading = Reading(count: articles.count)
        articles.tell(&reading)
        published = reading.published
        readOn = reading.readOn
        marks = reading.marks
        // The place of each story's first report; where the history does not have that, a number of its own.
        var stories = Array(articles.indices)
        var others: [Mark: Int] = [:]
        for (place, story) in reading.retold {
            let number = reading.places[story] ?? others[story] ?? -1 - others.count
            if number < 0 { others[story] = number }
            stories[place] = number
        }
        self.stories = stories
        sources = reading.sources
        sourceNames = reading.examples.map { articles[$0].source }
        let counts = reading.counts
        meetings = counts.map { Int32(clamping: $0.meetings) }
        tellsOfEvents = counts.map { $0.anniversaries + $0.milestones > 0 }
        isFound = counts.map { !$0.isEmpty }
        hasTopics = counts.map { $0.topics > 0 }
        withTopics = counts.indices.filter { counts[$0].topics > 0 }
        topics = reading.topics
        onPairs = reading.onPairs
        ofPair = reading.parties.ofPair
        ofCountry = reading.parties.ofCountry
        places = reading.places
    }

    /// Nil where there is no such article.
    func place(of id: String) -> Int? { places[Mark(text: id)] }

    /// The same by the mark of the id.
    func place(of id: Mark) -> Int? { places[id] }

    /// The topic of each mention in an article.
    func topics(at place: Int) -> [Topic] { topics[place] ?? [] }
}
