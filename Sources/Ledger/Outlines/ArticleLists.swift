package import Vocabulary

/// What is asked of all articles, field by field and by their places. What another module counts is made here in one go: to tell it
/// there of a million articles one by one takes ten times as long.
package struct ArticleLists: Sendable {
    package private(set) var ids: [Mark] = []
    /// Of everything that each holds.
    package private(set) var marks: [Mark] = []
    package private(set) var published: [Day?] = []
    package private(set) var readOn: [Day] = []
    /// Those that are no first report of a story, with the mark of the id of that.
    package private(set) var retold: [(place: Int, story: Mark)] = []
    /// A number for the source of each, and the first article of each source.
    package private(set) var sources: [Int] = []
    package private(set) var firstOfSource: [Int] = []
    /// How many meetings each tells of, whether of anniversaries or milestones, whether of anything, and whether of a topic.
    package private(set) var meetings: [Int32] = []
    package private(set) var tellsOfEvents: [Bool] = []
    package private(set) var isFound: [Bool] = []
    package private(set) var hasTopics: [Bool] = []
    /// Every topic that is mentioned, in no order that lasts, which of them each mention is of, and where the mentions of each article
    /// end among all.
    package private(set) var topics: [Topic] = []
    package private(set) var mentions: [Int32] = []
    package private(set) var mentionsEnd: [Int32] = []
    private var topicNumbers: [Topic: Int32] = [:]
    private var lastTopic: (id: [UInt8], number: Int32)?
    /// Where the records of each article end among all records, and the parties of each record among all parties.
    package private(set) var recordsEnd: [Int32] = []
    package private(set) var partiesEnd: [Int32] = []
    package private(set) var parties: [Country] = []
    private var numbers: [Mark?: Int] = [:]
    private var last: (source: Mark?, number: Int)?

    init(count: Int) {
        ids.reserveCapacity(count)
        marks.reserveCapacity(count)
        published.reserveCapacity(count)
        readOn.reserveCapacity(count)
        sources.reserveCapacity(count)
        meetings.reserveCapacity(count)
        tellsOfEvents.reserveCapacity(count)
        isFound.reserveCapacity(count)
        hasTopics.reserveCapacity(count)
        mentionsEnd.reserveCapacity(count)
        recordsEnd.reserveCapacity(count)
        partiesEnd.reserveCapacity(count)
        parties.reserveCapacity(2 * count)
    }
}

extension ArticleLists: ArticleListVisitor {
    mutating func begin(_ outline: ArticleOutline) {
        marks.append(outline.mark)
        published.append(outline.published)
        readOn.append(outline.readOn)
        let counts = outline.counts
        meetings.append(Int32(clamping: counts.meetings))
        tellsOfEvents.append(counts.anniversaries + counts.milestones > 0)
        isFound.append(!counts.isEmpty)
        hasTopics.append(counts.topics > 0)
    }

    package mutating func visit(id: Mark, story: Mark, source: Mark?) {
        if story != id { retold.append((ids.count, story)) }
        sources.append(number(of: source))
        ids.append(id)
    }

    private mutating func number(of source: Mark?) -> Int {
        if let last, last.source == source { return last.number }
        let number = numbers[source] ?? firstOfSource.count
        if number == firstOfSource.count {
            numbers[source] = number
            firstOfSource.append(ids.count)
        }
        last = (source, number)
        return number
    }

    package mutating func visit(party: Country) { parties.append(party) }
    package mutating func visitEndOfRecord() { partiesEnd.append(Int32(parties.count)) }

    mutating func visit(topic id: UnsafeRawBufferPointer) {
        // What is mentioned next mostly is what was mentioned last.
        if let lastTopic, id.elementsEqual(lastTopic.id) { return mentions.append(lastTopic.number) }
        let topic = Topic(String(decoding: id, as: UTF8.self))
        let number = topicNumbers[topic] ?? Int32(topics.count)
        if Int(number) == topics.count {
            topicNumbers[topic] = number
            topics.append(topic)
        }
        lastTopic = (Array(id), number)
        mentions.append(number)
    }

    mutating func end() {
        recordsEnd.append(Int32(partiesEnd.count))
        mentionsEnd.append(Int32(mentions.count))
    }
}

extension Shelf<ArticleEntry> {
    package var lists: ArticleLists {
        var lists = ArticleLists(count: count)
        tell(&lists)
        return lists
    }
}
