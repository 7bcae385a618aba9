internal import Vocabulary

/// What is asked of every article of a history in numbers.
struct ArticleOutline: Sendable {
    /// Of everything that it holds.
    let mark: Mark
    let published: Day?
    let readOn: Day
    let counts: FindingsCounts
}

/// Is told all articles of a history, one after the other: of each the outline, the names and records, and its end.
protocol ArticleListVisitor: ArticleVisitor {
    mutating func begin(_ outline: ArticleOutline)
    /// For each mention the id of its topic.
    mutating func visit(topic id: UnsafeRawBufferPointer)
    mutating func end()
}

extension ArticleOutline {
    /// The row of an article: its id and all that a visitor is told. `firstPublished` is the day of its story's first report, where it is
    /// not that itself.
    static func row(of facts: ArticleFacts, firstPublished: Day?, seal: Mark) -> [UInt8] {
        var row = OutlineWriter()
        row.text(facts.id)
        row.mark(seal)
        row.number(facts.published?.number)
        row.number(facts.readOn.number)
        row.mark(facts.story == facts.id ? nil : Mark(text: facts.story))
        if facts.story != facts.id { row.number(firstPublished?.number) }
        row.mark(facts.source.map { Mark(text: $0) })
        let outline = FindingsOutline(facts.rest.findings)
        row.number(outline.meetings)
        row.number(outline.anniversaries)
        row.number(outline.parties.count)
        row.number(outline.topics.count)
        for parties in outline.parties {
            row.number(parties.count)
            for party in parties { row.country(party) }
        }
        for topic in outline.topics { row.text(topic.id) }
        return row.row
    }

    /// The first fields of a row.
    struct Head {
        let id: UnsafeRawBufferPointer
        /// Of the id of the story's first report, and the day on which that was published; nil where the article is that itself.
        let story: Mark?
        let firstPublished: Day?
        let source: Mark?
        let outline: ArticleOutline
        let records: Int
    }

    static func head(_ row: inout OutlineReader) -> Head {
        _ = row.number()
        let (id, seal, published, readOn) = (row.textBytes(), row.mark(), row.optionalNumber(), row.number())
        let story = row.optionalMark()
        let firstPublished = story == nil ? nil : row.optionalNumber().map { Day(number: $0) }
        let source = row.optionalMark()
        let (meetings, anniversaries, records, topics) = (row.number(), row.number(), row.number(), row.number())
        return Head(
            id: id, story: story, firstPublished: firstPublished, source: source,
            outline: ArticleOutline(
                mark: seal, published: published.map { Day(number: $0) }, readOn: Day(number: readOn),
                counts: FindingsCounts(
                    meetings: meetings, anniversaries: anniversaries, milestones: records - meetings - anniversaries,
                    topics: topics)), records: records)
    }

    /// What a row holds in numbers.
    static func read(_ row: inout OutlineReader) -> ArticleOutline { head(&row).outline }

    /// Tells a visitor what a row holds.
    static func read(_ row: inout OutlineReader, _ visitor: inout some ArticleListVisitor) {
        let head = head(&row)
        let id = Mark(text: head.id)
        visitor.begin(head.outline)
        visitor.visit(id: id, story: head.story ?? id, source: head.source)
        for _ in 0..<head.records {
            for _ in 0..<row.number() { visitor.visit(party: row.country()) }
            visitor.visitEndOfRecord()
        }
        for _ in 0..<head.outline.counts.topics { visitor.visit(topic: row.textBytes()) }
        visitor.end()
    }
}

extension ArticleEntry {
    /// The same of an article that is at hand.
    func tell(_ visitor: inout some ArticleListVisitor) {
        visitor.begin(ArticleOutline(mark: mark, published: published, readOn: readOn, counts: counts))
        accept(&visitor)
        if hasTopics {
            for topic in outline.topics {
                var id = topic.id
                id.withUTF8 { visitor.visit(topic: UnsafeRawBufferPointer($0)) }
            }
        }
        visitor.end()
    }
}
