package import Vocabulary

/// What is asked of articles, field by field: of every day what is counted of all of them, and more of those that are listed. These are all
/// where they are values, and those that tell of anything or have no day where they lie in the ledger. What another module counts is made
/// here in one go: to tell it there of a million articles one by one takes ten times as long.
package struct ArticleLists: Sendable {
    /// In the order of the history.
    package private(set) var days: [ArticleDay] = []
    /// The first article of each source.
    package private(set) var firstOfSource: [Int] = []
    /// The places of those that are listed, in order. All that follows is of these, in the same order.
    package private(set) var places: [Int] = []
    package private(set) var ids: [Mark] = []
    /// Of everything that each holds.
    package private(set) var marks: [Mark] = []
    package private(set) var published: [Day?] = []
    package private(set) var readOn: [Day] = []
    /// How many meetings each tells of, whether of anniversaries or milestones, and whether of a topic.
    package private(set) var meetings: [Int32] = []
    package private(set) var tellsOfEvents: [Bool] = []
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

    init(of articles: Shelf<ArticleEntry>) {
        if let sheets = articles.unread?.sheets {
            (days, firstOfSource, places) = (sheets.days, sheets.firstOfSource, sheets.listed)
        } else {
            var counting = ArticleDays()
            articles.tell(&counting)
            (days, firstOfSource) = counting.counted()
            places = Array(articles.indices)
        }
        reserve(places.count)
        articles.tell(&self)
    }

    private mutating func reserve(_ count: Int) {
        ids.reserveCapacity(count)
        marks.reserveCapacity(count)
        published.reserveCapacity(count)
        readOn.reserveCapacity(count)
        meetings.reserveCapacity(count)
        tellsOfEvents.reserveCapacity(count)
        hasTopics.reserveCapacity(count)
        mentionsEnd.reserveCapacity(count)
        recordsEnd.reserveCapacity(count)
        partiesEnd.reserveCapacity(count)
        parties.reserveCapacity(2 * count)
    }
}

/// Counts values by their days.
private struct ArticleDays: ArticleListVisitor {
    private var articles: [(outline: ArticleOutline, id: Mark, story: Mark, source: Mark?)] = []
    private var outline: ArticleOutline?

    mutating func begin(_ outline: ArticleOutline) { self.outline = outline }

    mutating func visit(id: Mark, story: Mark, source: Mark?) {
        if let outline { articles.append((outline, id, story, source)) }
    }

    mutating func visit(party: Country) {}
    mutating func visitEndOfRecord() {}
    mutating func visit(topic id: UnsafeRawBufferPointer) {}
    mutating func end() {}

    /// The days, and the first article of each source.
    func counted() -> (days: [ArticleDay], firstOfSource: [Int]) {
        let stories = Set(articles.lazy.filter { $0.story != $0.id }.map(\.story))
        let first = articles.lazy.filter { stories.contains($0.id) }.map { ($0.id, $0.outline.published) }
        let published = Dictionary(first, uniquingKeysWith: { first, _ in first })
        var (days, numbers) = ([ArticleDay](), SourceNumbers())
        var (counter, start) = (ArticleDayCounter(), 0)
        for (place, article) in articles.enumerated() {
            counter.add(
                article.outline, source: article.source, story: article.story == article.id ? nil : article.story,
                firstPublished: published[article.story] ?? nil)
            let (day, next) = (article.outline.published, place + 1)
            guard next == articles.count || articles[next].outline.published != day else { continue }
            days.append(ArticleDay(counter, on: day, at: start, &numbers))
            (counter, start) = (ArticleDayCounter(), next)
        }
        return (days, numbers.firstPlaces)
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
        hasTopics.append(counts.topics > 0)
    }

    package mutating func visit(id: Mark, story: Mark, source: Mark?) { ids.append(id) }

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
    package var lists: ArticleLists { ArticleLists(of: self) }
}
