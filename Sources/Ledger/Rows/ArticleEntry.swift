package import Findings
package import Vocabulary

/// An article in the ledger, and what was found in it; its body is not kept.
///
/// As with an `Occasion`, what is asked of many is read at once, all else when it is asked for, and copies share it.
package struct ArticleEntry: Sendable {
    private var kept: KeptArticle

    init(_ kept: KeptArticle) { self.kept = kept }

    package init(
        id: String, title: String, source: String?, url: String?, published: Day?, readOn: Day, story: String,
        digest: String, path: String, position: Int, notes: [String], findings: ArticleFindings,
        replaced: [ReplacedText] = []
    ) {
        kept = KeptArticle(
            ArticleFacts(
                id: id, source: source, published: published, readOn: readOn, story: story,
                rest: ArticleFacts.Rest(
                    title: title, url: url, digest: digest, path: path, position: position, notes: notes,
                    findings: findings, replaced: replaced)))
    }

    /// All that it holds.
    var facts: ArticleFacts {
        get { kept.facts }
        set { kept = KeptArticle(newValue) }
    }

    /// Of everything that it holds.
    package var mark: Mark { kept.mark }

    package var id: String {
        get { kept.head.value.id }
        set { facts.id = newValue }
    }

    package var source: String? {
        get { kept.head.value.source }
        set { facts.source = newValue }
    }

    package var published: Day? {
        get { kept.published }
        set { facts.published = newValue }
    }

    /// The night on which it was read.
    package var readOn: Day {
        get { kept.readOn }
        set { facts.readOn = newValue }
    }

    /// The id of the story's first report; its own id where it is that, or stands alone.
    package var story: String {
        get { kept.head.value.story }
        set { facts.story = newValue }
    }

    /// What was found, in outline.
    package var outline: FindingsOutline { kept.head.value.outline }

    /// How much of each was found.
    package var counts: FindingsCounts { kept.counts }

    /// Tells the visitor the names of the article, and the parties of its records in the order of the outline.
    package func accept(_ visitor: inout some ArticleVisitor) { kept.accept(&visitor) }

    /// Whether any topic is mentioned.
    package var hasTopics: Bool { kept.counts.topics > 0 }

    package var title: String {
        get { kept.rest.value.title }
        set { facts.rest.title = newValue }
    }

    package var url: String? {
        get { kept.rest.value.url }
        set { facts.rest.url = newValue }
    }

    /// SHA-256 of title and body, in hexadecimal.
    package var digest: String {
        get { kept.rest.value.digest }
        set { facts.rest.digest = newValue }
    }

    package var path: String {
        get { kept.rest.value.path }
        set { facts.rest.path = newValue }
    }

    package var position: Int {
        get { kept.rest.value.position }
        set { facts.rest.position = newValue }
    }

    package var notes: [String] {
        get { kept.rest.value.notes }
        set { facts.rest.notes = newValue }
    }

    package var findings: ArticleFindings {
        get { kept.rest.value.findings }
        set { facts.rest.findings = newValue }
    }

    /// Texts that corrections replaced, by digest; reading one again is no correction back.
    package var replaced: [ReplacedText] {
        get { kept.rest.value.replaced }
        set { facts.rest.replaced = newValue }
    }
}

extension ArticleEntry: Hashable {
    package static func == (left: ArticleEntry, right: ArticleEntry) -> Bool {
        left.kept === right.kept || left.facts == right.facts
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(kept.head.value.id) }
}

/// How much was found in an article.
package struct FindingsCounts: Hashable, Sendable {
    package let meetings: Int
    package let anniversaries: Int
    package let milestones: Int
    /// Mentions.
    package let topics: Int

    package var isEmpty: Bool { meetings == 0 && anniversaries == 0 && milestones == 0 && topics == 0 }
}

extension FindingsCounts {
    init(_ outline: FindingsOutline) {
        self.init(
            meetings: outline.meetings, anniversaries: outline.anniversaries, milestones: outline.milestones,
            topics: outline.topics.count)
    }
}

/// How many records of which countries and topics an article has: what is counted over all articles.
package struct FindingsOutline: Hashable, Sendable {
    /// Of each meeting, then of each anniversary, then of each milestone.
    package let parties: [[Country]]
    package let meetings: Int
    package let anniversaries: Int
    /// Of each mention.
    package let topics: [Topic]

    package var milestones: Int { parties.count - meetings - anniversaries }
    package var isEmpty: Bool { parties.isEmpty && topics.isEmpty }

    init(parties: [[Country]], meetings: Int, anniversaries: Int, topics: [Topic]) {
        self.parties = parties
        self.meetings = meetings
        self.anniversaries = anniversaries
        self.topics = topics
    }

    package init(_ findings: ArticleFindings) {
        self.init(
            parties: findings.meetings.map(\.parties) + findings.anniversaries.map(\.parties)
                + findings.milestones.map(\.parties),
            meetings: findings.meetings.count, anniversaries: findings.anniversaries.count,
            topics: findings.topics.map(\.topic))
    }
}

/// An input that was not read, as the ledger keeps it.
package struct RejectionEntry: Hashable, Sendable {
    package var path: String
    package var position: Int
    /// `line 12`, where the reader could name it.
    package var place: String?
    /// A sentence for the operator.
    package var reason: String
    package var readOn: Day

    package init(path: String, position: Int, place: String?, reason: String, readOn: Day) {
        self.path = path
        self.position = position
        self.place = place
        self.reason = reason
        self.readOn = readOn
    }
}
