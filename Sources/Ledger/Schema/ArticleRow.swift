internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// The table `article`: everything about an article but its findings.
struct ArticleRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "article"

    var id: String
    var title: String
    var source: String?
    var url: String?
    var published: Day?
    var readOn: Day
    var story: String
    var digest: String
    var path: String
    var position: Int
    var notes: [String]
    /// The text's five-word shingles, for the comparison with later articles; see `Shingles`.
    var shingles: Data

    func entry(findings: ArticleFindings) -> ArticleEntry {
        ArticleEntry(
            id: id, title: title, source: source, url: url, published: published, readOn: readOn, story: story,
            digest: digest, path: path, position: position, notes: notes, findings: findings)
    }
}

/// The table `readText`: every text ever read, those that a correction replaced too, and the article that it belongs to.
struct ReadTextRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "readText"

    var digest: String
    /// Empty where the input names no outlet.
    var source: String
    var article: String
}

/// The table `band`: where a text's sketch lies, so that near copies are found without comparing all with all.
struct BandRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "band"

    var number: Int
    var value: Int64
    var article: String
}
