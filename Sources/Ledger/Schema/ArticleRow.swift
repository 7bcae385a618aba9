internal import Findings
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

    func encode(to container: inout PersistenceContainer) throws {
        container["id"] = id
        container["title"] = title
        container["source"] = source
        container["url"] = url
        container["published"] = published?.description
        container["readOn"] = readOn.description
        container["story"] = story
        container["digest"] = digest
        container["path"] = path
        container["position"] = position
        container["notes"] = try StoredList.json(of: notes)
    }

    func entry(findings: ArticleFindings, replaced: [ReplacedText] = []) -> ArticleEntry {
        ArticleEntry(
            id: id, title: title, source: source, url: url, published: published, readOn: readOn, story: story,
            digest: digest, path: path, position: position, notes: notes, findings: findings,
            replaced: replaced)
    }
}

extension ArticleRow {
    /// The columns in the order of the table.
    init(row: Row) throws {
        var columns = RowReader(row)
        id = columns.next()
        title = columns.next()
        source = columns.optional()
        url = columns.optional()
        published = try columns.optional { Day($0) }
        readOn = try columns.next { Day($0) }
        story = columns.next()
        digest = columns.next()
        path = columns.next()
        position = columns.next()
        notes = try columns.next(StoredList.texts)
    }
}

/// The table `readText`: every text ever read, those that a correction replaced too, and the article that it belongs to.
struct ReadTextRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "readText"

    var digest: String
    /// Empty where the input names no outlet.
    var source: String
    var article: String

    func encode(to container: inout PersistenceContainer) {
        container["digest"] = digest
        container["source"] = source
        container["article"] = article
    }
}
