package import Articles

/// A rejection as a sentence that names the file, the place and what to do.
package struct RejectionSentence: CustomStringConvertible {
    private let rejection: Rejection

    package init(_ rejection: Rejection) { self.rejection = rejection }

    package var description: String {
        let place = rejection.place.map { ", \($0)" } ?? ""
        return "\(rejection.origin.path)\(place): \(reason)"
    }

    /// The reason alone, for a table that has columns for file and place.
    package var reason: String {
        switch rejection.reason {
        case .unreadableFile(let detail): "cannot be read (\(detail)); check that it exists and may be read"
        case .unknownFormat: "is in no format that attache knows; name one with --format"
        case .malformed(let format, let detail): "is no well-formed \(format): \(detail)"
        case .emptyText: "holds no text"
        case .tooLarge(let limit): "is beyond the limit of \(limit)"
        case .notEnglish(let language): "is in “\(language)”; attache reads English"
        case .notAnArticle(let what): "is no article: \(what)"
        }
    }
}
