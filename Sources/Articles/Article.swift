package import Vocabulary

/// One news article as it was read: text normalised once (NFC, line ends, spaces), never changed afterwards.
package struct Article: Hashable, Sendable {
    /// The producer's id where the input has one, else made from source and content; unique within a night.
    package var id: String
    package var title: String
    /// Paragraphs separated by one empty line. All spans refer to the UTF-8 bytes of this text.
    package var body: String
    /// Nil where the input gives none.
    package var published: Day?
    /// The outlet: `Mekong Courier`; nil where the input gives none.
    package var source: String?
    /// http or https only.
    package var url: String?
    package var author: String?
    /// BCP 47, where the input says: `en`.
    package var language: String?
    package var origin: Origin
    /// What was repaired on reading, for the operator: "3 bytes that are no UTF-8 were replaced".
    package var notes: [String]

    /// Where in the inputs it lies.
    package struct Origin: Hashable, Sendable {
        /// Path relative to the inputs folder; `-` for standard input.
        package var path: String
        /// Which article of that file, from 1; a line number in JSON Lines.
        package var position: Int

        package init(path: String, position: Int = 1) {
            self.path = path
            self.position = position
        }
    }

    package init(
        id: String, title: String, body: String, published: Day? = nil, source: String? = nil, url: String? = nil,
        author: String? = nil, language: String? = nil, origin: Origin, notes: [String] = []
    ) {
        self.id = id
        self.title = title
        self.body = body
        self.published = published
        self.source = source
        self.url = url
        self.author = author
        self.language = language
        self.origin = origin
        self.notes = notes
    }
}
