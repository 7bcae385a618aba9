package import Findings
package import Vocabulary

/// An article in the ledger, and what was found in it; its body is not kept.
package struct ArticleEntry: Hashable, Sendable {
    package var id: String
    package var title: String
    package var source: String?
    package var url: String?
    package var published: Day?
    /// The night on which it was read.
    package var readOn: Day
    /// The id of the story's first report; its own id where it is that, or stands alone.
    package var story: String
    /// SHA-256 of title and body, in hexadecimal.
    package var digest: String
    package var path: String
    package var position: Int
    package var notes: [String]
    package var findings: ArticleFindings
    /// Texts that corrections replaced, by digest; reading one again is no correction back.
    package var replaced: [ReplacedText]

    package init(
        id: String, title: String, source: String?, url: String?, published: Day?, readOn: Day, story: String,
        digest: String, path: String, position: Int, notes: [String], findings: ArticleFindings,
        replaced: [ReplacedText] = []
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.url = url
        self.published = published
        self.readOn = readOn
        self.story = story
        self.digest = digest
        self.path = path
        self.position = position
        self.notes = notes
        self.findings = findings
        self.replaced = replaced
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
