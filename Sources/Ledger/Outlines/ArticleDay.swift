package import Vocabulary

/// What is counted of the articles that were published on a day, of whatever they tell.
package struct ArticleDay: Hashable, Sendable {
    /// Articles that were read on one night.
    package struct Reading: Hashable, Sendable {
        package let night: Day
        package let articles: Int
    }

    /// Articles of one source, by its number.
    package struct Source: Hashable, Sendable {
        package let number: Int
        package let articles: Int
        /// Those in which something was found.
        package let withFindings: Int
    }

    /// An article that is no first report of its story.
    package struct Retold: Hashable, Sendable {
        /// Its place in the history.
        package let place: Int
        /// Of the id of the first report.
        package let story: Mark
        /// The day of publication of the first report, where it has one.
        package let firstPublished: Day?
    }

    /// Nil where they have none.
    package let day: Day?
    /// Their places in the history.
    package let places: Range<Int>
    /// Of everything that they hold.
    package let mark: Mark
    package let readings: [Reading]
    package let sources: [Source]
    package let retold: [Retold]
    /// Records of meetings.
    package let meetings: Int

    /// The last night on which one of them was read.
    package var lastReading: Day? { readings.map(\.night).max() }
}

/// Counts the articles of a day one after the other.
struct ArticleDayCounter {
    /// How many articles a source has, and the first of them, counted from the first of the day.
    struct Source {
        let mark: Mark?
        let first: Int
        var articles = 0
        var withFindings = 0
    }

    private(set) var count = 0
    private(set) var readings: [(night: Day, articles: Int)] = []
    private(set) var sources: [Source] = []
    /// Their places are counted from the first of the day.
    private(set) var retold: [ArticleDay.Retold] = []
    private(set) var meetings = 0
    /// Those that tell of anniversaries or milestones.
    private(set) var eventful = 0
    private var marks = MarkBuilder()
    /// Where each source and each night is found.
    private var numbers: [Mark?: Int] = [:]
    private var nights: [Day: Int] = [:]

    /// `story` is that of which it is no first report.
    mutating func add(_ outline: ArticleOutline, source: Mark?, story: Mark?, firstPublished: Day?) {
        marks.add(outline.mark)
        let reading = nights[outline.readOn] ?? readings.count
        if reading == readings.count {
            nights[outline.readOn] = reading
            readings.append((outline.readOn, 0))
        }
        readings[reading].articles += 1
        let number = numbers[source] ?? sources.count
        if number == sources.count {
            numbers[source] = number
            sources.append(Source(mark: source, first: count))
        }
        sources[number].articles += 1
        if !outline.counts.isEmpty { sources[number].withFindings += 1 }
        if let story { retold.append(.init(place: count, story: story, firstPublished: firstPublished)) }
        meetings += outline.counts.meetings
        if outline.counts.anniversaries + outline.counts.milestones > 0 { eventful += 1 }
        count += 1
    }

    /// Of everything that the articles hold.
    var mark: Mark { marks.mark }
}

/// Gives each source of a history a number, in the order in which they are met.
struct SourceNumbers {
    private var numbers: [Mark?: Int] = [:]
    /// The place of the first article of each.
    private(set) var firstPlaces: [Int] = []

    mutating func number(of source: Mark?, at place: Int) -> Int {
        if let known = numbers[source] { return known }
        let number = firstPlaces.count
        numbers[source] = number
        firstPlaces.append(place)
        return number
    }
}
