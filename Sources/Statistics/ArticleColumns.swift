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
    /// Whether each mentions a topic, and the places of those that do.
    let hasTopics: [Bool]
    let withTopics: [Int]
    /// The places of those with a record of two countries, and of those of a pair and of a country.
    let onPairs: [Int]
    let ofPair: [CountryPair: [Int]]
    let ofCountry: [Country: [Int]]
    /// By the marks of their ids.
    private let places: [Mark: Int]

    /// Takes in the articles one after the other.
    private struct Reading: ArticleVisitor {
        var place = 0
        var places: [Mark: Int] = [:]
        /// Those that are no first report of a story, with the mark of that.
        var retold: [(place: Int, story: Mark)] = []
        var sources: [Int] = []
        var numbers: [Mark?: Int] = [:]
        /// The first article of each source.
        var examples: [Int] = []
        var onPairs: [Int] = []
        var ofPair: [CountryPair: [Int]] = [:]
        var ofCountry: [Country: [Int]] = [:]
        /// Of the article: its countries, and of each record where its own begin.
        var parties: [Country] = []
        var starts: [Int] = []
        private var start = 0

        mutating func visit(id: Mark, story: Mark, source: Mark?) {
            if places[id] == nil { places[id] = place }
            if story != id { retold.append((place, story)) }
            let number = numbers[source] ?? examples.count
            if number == examples.count {
                numbers[source] = number
                examples.append(place)
            }
            sources.append(number)
        }

        mutating func visit(party: Country) { parties.append(party) }

        mutating func visitEndOfRecord() {
            starts.append(start)
            start = parties.count
        }

        /// Goes on to the next article.
        mutating func next() {
            if !starts.isEmpty { settle() }
            place += 1
        }

        private mutating func settle() {
            // Most articles have one record of two, or none.
            let isPlain = starts.count == 1 && parties.count == 2 && parties[0] != parties[1]
            if isPlain, let pair = CountryPair(parties[0], parties[1]) {
                onPairs.append(place)
                ofPair[pair, default: []].append(place)
                for country in parties { ofCountry[country, default: []].append(place) }
            } else {
                var pairs: Set<CountryPair> = []
                for (number, start) in starts.enumerated() {
                    let end = number + 1 < starts.count ? starts[number + 1] : parties.count
                    pairs.formUnion(CountryPair.all(among: Array(parties[start..<end])))
                }
                if !pairs.isEmpty { onPairs.append(place) }
                for pair in pairs { ofPair[pair, default: []].append(place) }
                for country in Set(parties) { ofCountry[country, default: []].append(place) }
            }
            parties.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
            start = 0
        }
    }

    init(_ articles: [ArticleEntry]) {
        var reading = Reading()
        reading.places.reserveCapacity(articles.count)
        reading.sources.reserveCapacity(articles.count)
        for article in articles {
            article.accept(&reading)
            reading.next()
        }
        published = articles.map(\.published)
        readOn = articles.map(\.readOn)
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
        let counts = articles.map(\.counts)
        meetings = counts.map { Int32(clamping: $0.meetings) }
        tellsOfEvents = counts.map { $0.anniversaries + $0.milestones > 0 }
        isFound = counts.map { !$0.isEmpty }
        hasTopics = counts.map { $0.topics > 0 }
        withTopics = counts.indices.filter { counts[$0].topics > 0 }
        onPairs = reading.onPairs
        ofPair = reading.ofPair
        ofCountry = reading.ofCountry
        places = reading.places
    }

    /// Nil where there is no such article.
    func place(of id: String) -> Int? { places[Mark(text: id)] }

    /// The same by the mark of the id.
    func place(of id: Mark) -> Int? { places[id] }
}
