/// An input that could not be read as an article: where it lies, and why.
package struct Rejection: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case unreadableFile(String)
        case unknownFormat
        case malformed(format: String, detail: String)
        case emptyText
        /// `setting` raises the limit; nil where none does.
        case tooLarge(limit: String, setting: Limits.Adjustable? = nil)
        case notEnglish(language: String)
        case notAnArticle(String)
        /// Rejections of a file beyond the number that is told one by one: how many more there were of a kind.
        case further(count: Int, Kind)
    }

    /// A reason without its details, for counting.
    package enum Kind: Hashable, Sendable {
        case unreadable
        case malformed(format: String)
        case empty
        case tooLarge
        case notEnglish(language: String)
        case notAnArticle
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

extension Rejection.Reason {
    var kind: Rejection.Kind {
        switch self {
        case .unreadableFile: .unreadable
        case .malformed(let format, _): .malformed(format: format)
        case .emptyText: .empty
        case .tooLarge: .tooLarge
        case .notEnglish(let language): .notEnglish(language: language)
        case .unknownFormat, .notAnArticle: .notAnArticle
        case .further(_, let kind): kind
        }
    }
}
