internal import Findings
package import Vocabulary

/// All that is known of an article as values; what is asked of many, and the rest.
struct ArticleFacts: Hashable, Sendable {
    var id: String
    var source: String?
    var published: Day?
    var readOn: Day
    var story: String
    var rest: Rest

    struct Rest: Hashable, Sendable {
        var title: String
        var url: String?
        var digest: String
        var path: String
        var position: Int
        var notes: [String]
        var findings: ArticleFindings
        var replaced: [ReplacedText]
    }
}

/// An article with its findings as bytes: what is asked of many first, then the rest.
enum ArticleForm {
    static func bytes(of facts: ArticleFacts) -> [UInt8] {
        var form = FormWriter()
        form.text(facts.id)
        form.text(facts.source)
        form.number(facts.published?.number)
        form.number(facts.readOn.number)
        form.text(facts.story == facts.id ? nil : facts.story)
        let (rest, findings) = (facts.rest, facts.rest.findings)
        let outline = FindingsOutline(findings)
        form.list(outline.parties) { $0.countries($1) }
        form.number(outline.meetings)
        form.number(outline.anniversaries)
        form.list(outline.topics) { $0.text($1.id) }
        form.text(rest.title)
        form.text(rest.url)
        form.text(rest.digest)
        form.text(rest.path)
        form.number(rest.position)
        form.texts(rest.notes)
        form.list(findings.meetings) { $0.meeting($1) }
        form.list(findings.anniversaries) { $0.anniversary($1) }
        form.list(findings.milestones) { $0.milestone($1) }
        form.list(findings.topics) { $0.mention($1) }
        form.list(rest.replaced) { form, text in
            form.text(text.digest)
            form.text(text.source)
        }
        return form.bytes
    }

    static func rest(_ form: inout FormReader, of id: String) throws -> ArticleFacts.Rest {
        ArticleFacts.Rest(
            title: try form.text(), url: try form.optionalText(), digest: try form.text(), path: try form.text(),
            position: try form.number(), notes: try form.texts(),
            findings: ArticleFindings(
                article: id, meetings: try form.list { try $0.meeting() },
                anniversaries: try form.list { try $0.anniversary() },
                milestones: try form.list { try $0.milestone() }, topics: try form.list { try $0.mention() }),
            replaced: try form.list { ReplacedText(digest: try $0.text(), source: try $0.optionalText()) })
    }
}

/// What is told of an article that many are asked for; see `OccasionVisitor`.
package protocol ArticleVisitor {
    mutating func visit(id: Mark, story: Mark, source: Mark?)
    mutating func visit(party: Country)
    /// After the parties of each record.
    mutating func visitEndOfRecord()
}

/// What copies of an article's entry share.
final class KeptArticle: Sendable {
    let published: Day?
    let readOn: Day
    let counts: FindingsCounts
    private let form: KeptForm
    private let heads: KeptPlace<Head>
    private let known: KeptPlace<ArticleFacts.Rest>
    private let seal: KeptPlace<Mark>

    /// What takes memory of its own, and is made when it is asked for.
    struct Head: Sendable {
        let id: String
        let source: String?
        let story: String
        let outline: FindingsOutline
    }

    init(_ facts: ArticleFacts) {
        published = facts.published
        readOn = facts.readOn
        let outline = FindingsOutline(facts.rest.findings)
        counts = FindingsCounts(outline)
        form = .none
        heads = KeptPlace()
        known = KeptPlace()
        seal = KeptPlace()
        _ = heads.storeIfNil(
            KeptValue(Head(id: facts.id, source: facts.source, story: facts.story, outline: outline)))
        _ = known.storeIfNil(KeptValue(facts.rest))
    }

    /// Reads numbers alone, and sees to it that the head can be read.
    init(_ bytes: [UInt8], seal: Mark) throws {
        let start: Int
        (published, readOn, counts, start) = try bytes.withUnsafeBytes { bytes in
            var form = FormReader(bytes)
            _ = (try form.textBytes(), try form.optionalTextBytes())
            let (published, readOn) = (try form.optionalNumber(), try form.number())
            _ = try form.optionalTextBytes()
            var (records, topics) = (0, 0)
            try form.each { form in
                records += 1
                try form.each { _ = try $0.country() }
            }
            let (meetings, anniversaries) = (try form.number(), try form.number())
            try form.each { form in
                topics += 1
                _ = try form.textBytes()
            }
            let counts = FindingsCounts(
                meetings: meetings, anniversaries: anniversaries, milestones: records - meetings - anniversaries,
                topics: topics)
            return (published.map { Day(number: $0) }, Day(number: readOn), counts, form.place)
        }
        form = KeptForm(bytes: bytes, start: start, seal: seal)
        heads = KeptPlace()
        known = KeptPlace()
        self.seal = KeptPlace()
    }

    /// Shared: to copy all of it for one field would cost more than to read the field.
    var rest: KeptValue<ArticleFacts.Rest> {
        if let known = known.load() { return known }
        let id = head.value.id
        return known.storeIfNil(KeptValue(form.rest { try ArticleForm.rest(&$0, of: id) }))
    }

    /// Likewise.
    var head: KeptValue<Head> {
        if let head = heads.load() { return head }
        return heads.storeIfNil(KeptValue(form.whole(KeptArticle.head)))
    }

    private static func head(_ form: inout FormReader) throws -> Head {
        let (id, source) = (try form.text(), try form.optionalText())
        _ = (try form.optionalNumber(), try form.number())
        let story = try form.optionalText()
        return Head(
            id: id, source: source, story: story ?? id,
            outline: FindingsOutline(
                parties: try form.list { try $0.countries() }, meetings: try form.number(),
                anniversaries: try form.number(), topics: try form.list { Topic(try $0.text()) }))
    }

    func accept(_ visitor: inout some ArticleVisitor) {
        guard form.seal != nil else {
            let own = head.value
            visitor.visit(
                id: Mark(text: own.id), story: Mark(text: own.story), source: own.source.map { Mark(text: $0) })
            for record in own.outline.parties {
                for party in record { visitor.visit(party: party) }
                visitor.visitEndOfRecord()
            }
            return
        }
        form.whole { form in
            let (id, source) = (Mark(text: try form.textBytes()), try form.optionalTextBytes())
            _ = (try form.optionalNumber(), try form.number())
            let story = try form.optionalTextBytes()
            visitor.visit(id: id, story: story.map { Mark(text: $0) } ?? id, source: source.map { Mark(text: $0) })
            try form.each { form in
                try form.each { visitor.visit(party: try $0.country()) }
                visitor.visitEndOfRecord()
            }
        }
    }

    var facts: ArticleFacts {
        let own = head.value
        return ArticleFacts(
            id: own.id, source: own.source, published: published, readOn: readOn, story: own.story, rest: rest.value)
    }

    var mark: Mark {
        if let seal = form.seal { return seal }
        if let seal = seal.load() { return seal.value }
        return seal.storeIfNil(KeptValue(KeptForm.seal(of: ArticleForm.bytes(of: facts)))).value
    }
}
