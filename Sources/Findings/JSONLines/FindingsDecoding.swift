package import Articles
internal import Foundation
internal import Vocabulary

/// A line of `attache extract`, or of an annotated collection, read back: the article's own data and its findings.
///
/// Keys that are missing or null take defaults, so that annotations made by hand are read as well; a value of the wrong kind,
/// or one that the codebook does not know, is an error.
package struct DecodedLine: Sendable {
    package let article: Article
    package let findings: ArticleFindings
    /// The digest of title and body, where the line gives it.
    package let digest: String?
    /// The runs of words of the text in base 64, where the line gives them and no text.
    package let shingles: String?

    package init(_ line: [UInt8], origin: Article.Origin) throws(Rejection) {
        do {
            let decoded = try JSONDecoder().decode(LineObject.self, from: Data(LegalJSON.repaired(line)))
            var article = Article(
                id: decoded.id, title: decoded.title ?? "", body: decoded.text ?? "", published: decoded.day,
                source: decoded.source, url: decoded.url, origin: decoded.origin ?? origin,
                notes: decoded.notes ?? [])
            if let url = article.url, !url.hasPrefix("https://"), !url.hasPrefix("http://") { article.url = nil }
            self.article = article
            digest = decoded.digest
            shingles = decoded.shingles
            findings = ArticleFindings(
                article: decoded.id, meetings: decoded.meetings ?? [], anniversaries: decoded.anniversaries ?? [],
                milestones: decoded.milestones ?? [], topics: decoded.topics?.mentions ?? [])
        } catch let error as DecodingError {
            let detail = DecodedLine.detail(of: error)
            throw Rejection(origin: origin, reason: .malformed(format: "findings", detail: detail))
        } catch {
            throw Rejection(origin: origin, reason: .malformed(format: "findings", detail: "\(error)"))
        }
    }

    private static func detail(of error: DecodingError) -> String {
        func place(_ context: DecodingError.Context) -> String {
            let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
            return path.isEmpty ? "" : " at \(path)"
        }
        return switch error {
        case .keyNotFound(let key, let context): "“\(key.stringValue)” is missing\(place(context))"
        case .typeMismatch(_, let context): "a value of another kind\(place(context))"
        case .valueNotFound(_, let context): "a value is missing\(place(context))"
        case .dataCorrupted(let context): "\(context.debugDescription)\(place(context))"
        @unknown default: "cannot be read"
        }
    }
}

/// The object as it stands in the line.
private struct LineObject: Decodable {
    var id: String
    var title: String?
    var text: String?
    var day: Day?
    var source: String?
    var url: String?
    var digest: String?
    var shingles: String?
    /// Where the article lay when its findings were made.
    var origin: Article.Origin?
    var notes: [String]?
    var meetings: [Meeting]?
    var anniversaries: [Anniversary]?
    var milestones: [Milestone]?
    var topics: TopicsObject?

    enum CodingKeys: String, CodingKey {
        case id, title, text, published, date, source, url, digest, shingles, path, position, notes
        case meetings, anniversaries, milestones, topics
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try? keys.decode(Int.self, forKey: .id) {
            id = String(number)
        } else {
            id = try keys.decode(String.self, forKey: .id)
        }
        guard !id.isEmpty else {
            throw DecodingError.dataCorruptedError(forKey: .id, in: keys, debugDescription: "an empty id")
        }
        // An article's record taken for findings would enter the ledger as news in which nothing was found.
        guard [.meetings, .anniversaries, .milestones, .topics].contains(where: { keys.contains($0) }) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: [],
                    debugDescription: "none of “meetings”, “anniversaries”, “milestones” and “topics” stands in it"))
        }
        title = try keys.decodeIfPresent(String.self, forKey: .title)
        text = try keys.decodeIfPresent(String.self, forKey: .text)
        source = try keys.decodeIfPresent(String.self, forKey: .source)
        url = try keys.decodeIfPresent(String.self, forKey: .url)
        digest = try keys.decodeIfPresent(String.self, forKey: .digest)
        shingles = try keys.decodeIfPresent(String.self, forKey: .shingles)
        notes = try keys.decodeIfPresent([String].self, forKey: .notes)
        if let path = try keys.decodeIfPresent(String.self, forKey: .path) {
            let position = try keys.decodeIfPresent(Int.self, forKey: .position) ?? 1
            origin = Article.Origin(path: path, position: max(0, position))
        }
        day = try keys.decodeIfPresent(Day.self, forKey: .published) ?? keys.decodeIfPresent(Day.self, forKey: .date)
        meetings = try keys.decodeIfPresent([MeetingObject].self, forKey: .meetings)?.map(\.meeting)
        anniversaries = try keys.decodeIfPresent([AnniversaryObject].self, forKey: .anniversaries)?
            .map(\.anniversary)
        milestones = try keys.decodeIfPresent([MilestoneObject].self, forKey: .milestones)?
            .compactMap(\.milestone)
        topics = try keys.decodeIfPresent(TopicsObject.self, forKey: .topics)
    }
}
