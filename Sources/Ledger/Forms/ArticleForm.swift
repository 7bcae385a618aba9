internal import Findings
internal import Synchronization
internal import Vocabulary

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

/// What copies of an article's entry share.
final class KeptArticle: Sendable {
    let id: String
    let source: String?
    let published: Day?
    let readOn: Day
    let story: String
    let outline: FindingsOutline
    /// Most have none: to look at the list of each would cost more than to count it.
    let hasTopics: Bool
    private let form: KeptForm
    private let known: AtomicLazyReference<KeptValue<ArticleFacts.Rest>>
    private let seal: AtomicLazyReference<KeptValue<Mark>>

    init(_ facts: ArticleFacts) {
        id = facts.id
        source = facts.source
        published = facts.published
        readOn = facts.readOn
        story = facts.story
        outline = FindingsOutline(facts.rest.findings)
        hasTopics = !outline.topics.isEmpty
        form = .none
        known = AtomicLazyReference()
        seal = AtomicLazyReference()
        _ = known.storeIfNil(KeptValue(facts.rest))
    }

    /// Reads what is asked of many.
    init(_ bytes: [UInt8], seal: Mark) throws {
        let start: Int
        let ownStory: String?
        (id, source, published, readOn, ownStory, outline, start) = try bytes.withUnsafeBytes { bytes in
            var form = FormReader(bytes)
            return (
                try form.text(), try form.optionalText(), try form.optionalNumber().map { Day(number: $0) },
                Day(number: try form.number()), try form.optionalText(),
                FindingsOutline(
                    parties: try form.list { try $0.countries() }, meetings: try form.number(),
                    anniversaries: try form.number(), topics: try form.list { Topic(try $0.text()) }), form.place
            )
        }
        story = ownStory ?? id
        hasTopics = !outline.topics.isEmpty
        form = KeptForm(bytes: bytes, start: start, seal: seal)
        known = AtomicLazyReference()
        self.seal = AtomicLazyReference()
    }

    /// Shared: to copy all of it for one field would cost more than to read the field.
    var rest: KeptValue<ArticleFacts.Rest> {
        if let known = known.load() { return known }
        return known.storeIfNil(KeptValue(form.rest { try ArticleForm.rest(&$0, of: id) }))
    }

    var facts: ArticleFacts {
        ArticleFacts(id: id, source: source, published: published, readOn: readOn, story: story, rest: rest.value)
    }

    var mark: Mark {
        if let seal = form.seal { return seal }
        if let seal = seal.load() { return seal.value }
        return seal.storeIfNil(KeptValue(KeptForm.seal(of: ArticleForm.bytes(of: facts)))).value
    }
}
