/// An input that could not be read as an article: where it lies, and why.
package struct Rejection: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case unreadableFile(String)
        case unknownFormat
        case malformed(format: String, detail: String)
        case emptyText
        case tooLarge(limit: String)
        case notEnglish(language: String)
        case notAnArticle(String)
    }

    package var origin: Article.Origin
    /// A byte offset or line, where the reader can name one: `line 12`, `byte 4096`.
    package var place: String?
    package var reason: Reason

    package init(origin: Article.Origin, place: String? = nil, reason: Reason) {
        self.origin = origin
        self.place = place
        self.reason = reason
    }
}
