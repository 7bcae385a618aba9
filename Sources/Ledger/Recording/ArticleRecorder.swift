internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// Stores one night's articles: tells new ones from known ones and from corrections.
struct ArticleRecorder {
    let database: Database
    let night: Day
    /// Whether findings of a known text are stored again where they differ, as after a change of the rules.
    let rereads: Bool
    let grouping: OccasionGrouping
    private(set) var change = NightChange()
    /// Texts whose stories are not known yet.
    private(set) var texts: [StoryFinder.Text] = []
    /// Reports whose records were taken out, as they stood, under the number of the record that took its place; where none
    /// did, under a number below zero.
    private(set) var cleared: [ReportRow] = []
    /// What those records said before the night, under the same numbers.
    private(set) var replaced: [MeetingReport.Key: Meeting] = [:]
    /// Articles that the night has brought or corrected already: what is stored of them is not what was there before.
    private var touched: Set<String> = []
    /// What was found in articles of earlier nights before the night corrected them.
    private var former: [String: ArticleFindings] = [:]
    /// The records that a correction took out of an article and put nothing in the place of, under the numbers that they have in
    /// `cleared`.
    private(set) var gone: [MeetingReport.Key: Meeting] = [:]

    init(database: Database, night: Day, rereads: Bool, grouping: OccasionGrouping) {
        self.database = database
        self.night = night
        self.rereads = rereads
        self.grouping = grouping
    }

    mutating func record(_ item: ReadArticle) throws {
        if let known = try knownArticle(item) {
            change.knownArticles += 1
            if rereads, isReading(item, of: known), try storedFindings(of: known.id) != item.findings.of(known.id) {
                try replaceFindings(of: known, by: item.findings, published: known.published)
                change.correctedArticles += 1
            }
            if known.digest == item.digest { try sketchIfMissing(item, of: known.id) }
        } else if let old = try correctedArticle(item) {
            try correct(old, with: item)
            change.correctedArticles += 1
        } else {
            try insert(item)
            change.newArticles += 1
        }
    }

    /// Whether its findings are those of the article itself: a copy that gives another day has its dates from there, and
    /// taking them would change the article each time that both are read.
    private func isReading(_ item: ReadArticle, of known: ArticleRow) -> Bool {
        let (article, origin) = (item.article, item.article.origin)
        return known.digest == item.digest
            && (known.published == article.published || known.path == origin.path && known.position == origin.position)
    }

    /// The article with the same words from the same outlet, or from one that either reading does not name.
    private func knownArticle(_ item: ReadArticle) throws -> ArticleRow? {
        let source = item.article.source ?? ""
        return try ArticleRow.one(
            database,
            """
            SELECT article.* FROM readText JOIN article ON article.id = readText.article
            WHERE readText.digest = ? AND (readText.source = ? OR readText.source = '' OR ? = '')
            ORDER BY readText.source <> ?, article.id
            """,
            [item.digest, source, source, source])
    }

    /// The article of which this is a later version: the same address, producer's id or file, and enough in common.
    private func correctedArticle(_ item: ReadArticle) throws -> ArticleRow? {
        if let url = item.article.url {
            let rows = try ArticleRow.all(database, "SELECT * FROM article WHERE url = ? ORDER BY id", [url])
            if let row = try rows.first(where: { try isVersion(item, of: $0, by: .address) }) { return row }
        } else {
            let rows = try ArticleRow.all(
                database, "SELECT * FROM article WHERE url IS NULL AND path = ? AND position = ? ORDER BY id",
                [item.article.origin.path, item.article.origin.position])
            if let row = try rows.first(where: { try isVersion(item, of: $0, by: .file) }) { return row }
        }
        guard let row = try ArticleRow.one(database, "SELECT * FROM article WHERE id = ?", [item.article.id])
        else { return nil }
        return try isVersion(item, of: row, by: .id) ? row : nil
    }

    private func isVersion(_ item: ReadArticle, of row: ArticleRow, by sign: Correction.Sign) throws -> Bool {
        try Correction.isVersion(item, of: row, by: sign) { try sketch(of: row.id)?.shingles ?? Data() }
    }

    private mutating func insert(_ item: ReadArticle) throws {
        var id = item.article.id
        if try database.finds("SELECT 1 FROM article WHERE id = ?", [id]) { id += "-" + item.digest.prefix(12) }
        touched.insert(id)
        try row(item, id: id, story: id, readOn: night).insert(database)
        try insertText(item, of: id)
        try insertFindings(item.findings, of: id, published: item.article.published)
    }

    /// The corrected article keeps its id, its story and the night on which it was first read.
    private mutating func correct(_ old: ArticleRow, with item: ReadArticle) throws {
        try clearFindings(of: old, for: item.findings)
        try row(item, id: old.id, story: old.story, readOn: old.readOn).update(database)
        try insertText(item, of: old.id)
        try insertFindings(item.findings, of: old.id, published: item.article.published)
    }

    private mutating func replaceFindings(
        of known: ArticleRow, by findings: ArticleFindings, published: Day?
    ) throws {
        try clearFindings(of: known, for: findings)
        try insertFindings(findings, of: known.id, published: published)
    }

    /// Takes an article's records out of their groups and out of the tables, to make room for others.
    private mutating func clearFindings(of known: ArticleRow, for findings: ArticleFindings) throws {
        let id = known.id
        try grouping.detach(article: id)
        let isFirst = touched.insert(id).inserted
        let start = isFirst ? cleared.count : 0
        cleared += try ReportRow.all(
            database, "SELECT * FROM report WHERE article = ? ORDER BY record", [id])
        let stored = try storedFindings(of: id)
        let old = stored.meetings
        if isFirst, known.readOn < night { former[id] = stored }
        let successors = RecordSuccession(from: old, to: findings.meetings).successors
        for index in cleared.indices[start...] where cleared[index].article == id {
            let record = cleared[index].record
            // Below zero: it went when the article was corrected before, in the same night.
            guard old.indices.contains(record) else { continue }
            cleared[index].record = successors[record] ?? -1 - record
            if successors[record] == nil {
                gone[.init(article: id, record: cleared[index].record)] =
                    isFirst ? old[record] : replaced[.init(article: id, record: record)]
            }
        }
        replace(isFirst ? old : nil, by: successors, in: id)
        try deleteFindings(of: id)
    }

    /// `old` is nil where the night itself had brought or corrected the article: then what was there before counts.
    private mutating func replace(_ old: [Meeting]?, by successors: [Int?], in id: String) {
        let known = old == nil ? replaced.filter { $0.key.article == id } : [:]
        for key in known.keys { replaced[key] = nil }
        for (record, successor) in successors.enumerated() {
            guard let successor else { continue }
            replaced[.init(article: id, record: successor)] =
                old.map { $0[record] } ?? known[.init(article: id, record: record)]
        }
    }

    /// Writes down what the night made of the records of corrected articles that are no meetings.
    func recordFindingChanges() throws {
        let changes = FindingChanges(database: database)
        for (id, old) in former.sorted(by: { $0.key < $1.key }) {
            let known = try changes.changes(of: id, on: night)
            let told = FindingDifference.changes(
                of: id, on: night, from: old, to: try storedFindings(of: id), known: known)
            if told != known { try changes.write(told, of: id, on: night) }
        }
    }

    private func row(_ item: ReadArticle, id: String, story: String, readOn: Day) -> ArticleRow {
        let article = item.article
        return ArticleRow(
            id: id, title: article.title, source: article.source, url: article.url, published: article.published,
            readOn: readOn, story: story, digest: item.digest, path: article.origin.path,
            position: article.origin.position, notes: article.notes)
    }

    // MARK: - Texts

    private mutating func insertText(_ item: ReadArticle, of id: String) throws {
        try ReadTextRow(digest: item.digest, source: item.article.source ?? "", article: id).insert(database)
        guard !item.shingles.hashes.isEmpty else { return }
        var sketch = SketchRow(id: nil, article: id, shingles: Data(item.shingles.bytes))
        if let old = try self.sketch(of: id) {
            try StoryFinder(database: database).forget(old)
            sketch.id = old.id
            try sketch.update(database)
            texts.removeAll { $0.article == id }
        } else {
            try sketch.insert(database)
        }
        texts.append(
            StoryFinder.Text(
                article: id, shingles: item.shingles, bands: item.sketch.bands, sketch: sketch.id ?? 0))
    }

    /// A ledger that was rebuilt has no sketches: they come back with the texts.
    private mutating func sketchIfMissing(_ item: ReadArticle, of id: String) throws {
        guard !item.shingles.hashes.isEmpty, try sketch(of: id) == nil else { return }
        var sketch = SketchRow(id: nil, article: id, shingles: Data(item.shingles.bytes))
        try sketch.insert(database)
        texts.append(
            StoryFinder.Text(
                article: id, shingles: item.shingles, bands: item.sketch.bands, sketch: sketch.id ?? 0))
    }

    private func sketch(of article: String) throws -> SketchRow? {
        try SketchRow.one(database, "SELECT * FROM sketch WHERE article = ?", [article])
    }
}
