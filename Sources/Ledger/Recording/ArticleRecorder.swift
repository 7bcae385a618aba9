internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// Stores one night's articles: tells new ones from known ones and from corrections, and finds each one's story.
struct ArticleRecorder {
    let database: Database
    let night: Day
    /// Whether findings of a known text are stored again where they differ, as after a change of the rules.
    let rereads: Bool
    private(set) var change = NightChange()

    init(database: Database, night: Day, rereads: Bool) {
        self.database = database
        self.night = night
        self.rereads = rereads
    }

    mutating func record(_ item: ReadArticle) throws {
        if let known = try knownArticle(item) {
            change.knownArticles += 1
            if rereads, known.digest == item.digest, try storedFindings(of: known.id) != item.findings.of(known.id) {
                try clearFindings(of: known.id)
                try insertFindings(item.findings, of: known.id)
                change.correctedArticles += 1
            }
        } else if let old = try correctedArticle(item) {
            try correct(old, with: item)
            change.correctedArticles += 1
        } else {
            try insert(item)
            change.newArticles += 1
        }
    }

    /// The article with the same words from the same outlet, or from one that either reading does not name.
    private func knownArticle(_ item: ReadArticle) throws -> ArticleRow? {
        let source = item.article.source ?? ""
        return try ArticleRow.fetchOne(
            database,
            sql: """
                SELECT article.* FROM readText JOIN article ON article.id = readText.article
                WHERE readText.digest = ? AND (readText.source = ? OR readText.source = '' OR ? = '')
                ORDER BY readText.source <> ?, article.id
                """,
            arguments: [item.digest, source, source, source])
    }

    /// The article of which this is a later version: the same address or producer's id, and enough in common.
    private func correctedArticle(_ item: ReadArticle) throws -> ArticleRow? {
        if let url = item.article.url {
            let rows = try ArticleRow.fetchAll(
                database, sql: "SELECT * FROM article WHERE url = ? ORDER BY id", arguments: [url])
            if let row = rows.first(where: { Correction.isVersion(item, of: $0, by: .address) }) { return row }
        }
        guard let row = try ArticleRow.fetchOne(database, key: item.article.id) else { return nil }
        return Correction.isVersion(item, of: row, by: .id) ? row : nil
    }

    private mutating func insert(_ item: ReadArticle) throws {
        var id = item.article.id
        if try ArticleRow.exists(database, key: id) { id += "-" + item.digest.prefix(12) }
        let story = try StoryFinder(database: database).story(of: item.shingles) ?? id
        try row(item, id: id, story: story, readOn: night).insert(database)
        try insertText(item, of: id)
        try insertFindings(item.findings, of: id)
    }

    /// The corrected article keeps its id, its story and the night on which it was first read.
    private func correct(_ old: ArticleRow, with item: ReadArticle) throws {
        try clearFindings(of: old.id)
        try database.execute(sql: "DELETE FROM band WHERE article = ?", arguments: [old.id])
        try row(item, id: old.id, story: old.story, readOn: old.readOn).update(database)
        try insertText(item, of: old.id)
        try insertFindings(item.findings, of: old.id)
    }

    private func row(_ item: ReadArticle, id: String, story: String, readOn: Day) -> ArticleRow {
        let article = item.article
        return ArticleRow(
            id: id, title: article.title, source: article.source, url: article.url, published: article.published,
            readOn: readOn, story: story, digest: item.digest, path: article.origin.path,
            position: article.origin.position, notes: article.notes, shingles: Data(item.shingles.bytes))
    }

    private func insertText(_ item: ReadArticle, of id: String) throws {
        try ReadTextRow(digest: item.digest, source: item.article.source ?? "", article: id).insert(database)
        for (number, value) in Sketch(item.shingles).bands.enumerated() {
            try BandRow(number: number, value: value, article: id).insert(database)
        }
    }
}
