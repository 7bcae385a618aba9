package import Articles

/// A rejection as a sentence that names the file, the place and what to do.
package struct RejectionSentence: CustomStringConvertible {
    private let rejection: Rejection

    package init(_ rejection: Rejection) { self.rejection = rejection }

    package var description: String {
        let place = rejection.place.map { ", \($0)" } ?? ""
        return "\(RejectionSentence.shown(rejection.origin.path))\(place): \(reason)"
    }

    /// A path on one line, whatever its names hold.
    private static func shown(_ path: String) -> String {
        guard path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return path }
        return path.unicodeScalars.map { scalar in
            scalar.value < 0x20 || scalar.value == 0x7F ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }.joined()
    }

    /// The reason alone, for a table that has columns for file and place.
    package var reason: String {
        switch rejection.reason {
        case .unreadableFile(let detail): "cannot be read (\(detail)); check that it exists and may be read"
        case .unknownFormat: "is in no format that attache knows; name one with --format"
        case .malformed(let format, let detail): "is no well-formed \(format): \(detail)"
        case .emptyText: "holds no text"
        case .tooLarge(let limit, nil): "is beyond the limit of \(limit)"
        case .tooLarge(let limit, let setting?):
            "is beyond the limit of \(limit), which “\(setting.rawValue)” raises (--limit \(setting.rawValue)=…, or limits in"
                + " attache.yaml)"
        case .notEnglish("und"): "is not in English; attache reads English"
        case .notEnglish(let language): "is in “\(language)”; attache reads English"
        case .notAnArticle(let what): "is no article: \(what)"
        case .further(let count, let kind): "\(count) more \(RejectionSentence.fault(kind, of: count))"
        }
    }

    private static func fault(_ kind: Rejection.Kind, of count: Int) -> String {
        let verb = count == 1 ? "is" : "are"
        return switch kind {
        case .unreadable: "cannot be read"
        case .malformed(let format): "\(verb) no well-formed \(format)"
        case .empty: count == 1 ? "holds no text" : "hold no text"
        case .tooLarge: "\(verb) beyond a limit"
        case .notEnglish("und"): "\(verb) not in English"
        case .notEnglish(let language): "\(verb) in “\(language)”; attache reads English"
        case .notAnArticle: count == 1 ? "is no article" : "are no articles"
        }
    }
}
