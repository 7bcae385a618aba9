internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// Makes the forms again whose rows have changed: at the cost of these, whatever else is known.
struct FormKeeper {
    let database: Database

    func refresh() throws {
        try markFormsOfOtherPrograms()
        // An article's outline tells when its story's first report was published.
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO staleForm (kind, id)
                SELECT 'article', article.id FROM staleForm
                JOIN article ON article.story = staleForm.id WHERE staleForm.kind = 'article'
                """)
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO staleForm (kind, id)
                SELECT 'occasion', report.occasion FROM staleForm
                JOIN report ON report.article = staleForm.id WHERE staleForm.kind = 'article'
                """)
        var outlines = OutlineKeeper(database: database)
        for id in try stale("article") { try refreshArticle(id, &outlines) }
        for id in try stale("occasion") { try refreshOccasion(id, &outlines) }
        try outlines.write()
        try database.execute(sql: "DELETE FROM staleForm")
    }

    /// Where the seals are those of another format, all is made again, once.
    private func markFormsOfOtherPrograms() throws {
        for (table, kind) in [("articleForm", "article"), ("occasionForm", "occasion")] {
            guard let row = try Row.fetchOne(database, sql: "SELECT form, seal FROM \(table) LIMIT 1"),
                KeptForm.seal(of: [UInt8](row[0] as Data)).data != row[1] as Data
            else { continue }
            try database.execute(
                sql: "INSERT OR IGNORE INTO staleForm (kind, id) SELECT '\(kind)', id FROM \(table)")
        }
    }

    private func stale(_ kind: String) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT id FROM staleForm WHERE kind = ? ORDER BY id", arguments: [kind])
    }

    /// The form that is about to be replaced.
    private func form(_ kind: OutlineRows.Kind, _ id: String) throws -> (bytes: [UInt8], seal: Mark)? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT form FROM \(kind.rawValue)Form WHERE id = ?"), arguments: [id]
        ).map { row in
            let bytes = [UInt8](row[0] as Data)
            return (bytes, KeptForm.seal(of: bytes))
        }
    }

    private func refreshArticle(_ id: String, _ outlines: inout OutlineKeeper) throws {
        let old = try form(.article, id)
        guard let entry = try article(id) else {
            outlines.replaceArticle(id, form: old, by: nil, firstPublished: nil, seal: nil)
            return try database.run("DELETE FROM articleForm WHERE id = ?", [id])
        }
        let facts = entry.facts
        let form = ArticleForm.bytes(of: facts)
        let seal = KeptForm.seal(of: form)
        outlines.replaceArticle(
            id, form: old, by: facts, firstPublished: try database.firstPublished(of: facts), seal: seal)
        try database.run(
            "INSERT OR REPLACE INTO articleForm (id, form, seal) VALUES (?, ?, ?)", [id, Data(form), seal.data])
    }

    /// An article as the rows of all tables have it.
    func article(_ id: String) throws -> ArticleEntry? {
        try ArticleRow.one(database, "SELECT * FROM article WHERE id = ?", [id]).map { row in
            row.entry(findings: try findings(of: id), replaced: try replaced(row))
        }
    }

    private func findings(of id: String) throws -> ArticleFindings {
        ArticleFindings(
            article: id, meetings: try records(MeetingRow.self, of: id).map(\.meeting),
            anniversaries: try records(AnniversaryRow.self, of: id).map(\.anniversary),
            milestones: try records(MilestoneRow.self, of: id).map(\.milestone),
            topics: try records(TopicMentionRow.self, of: id).map(\.mention))
    }

    private func records<Record: FetchableRecord & TableRecord>(
        _ type: Record.Type, of article: String
    ) throws -> [Record] {
        try type.all(database, "SELECT * FROM \(type.databaseTableName) WHERE article = ? ORDER BY record", [article])
    }

    private func replaced(_ article: ArticleRow) throws -> [ReplacedText] {
        try ReadTextRow.all(
            database, "SELECT * FROM readText WHERE article = ? ORDER BY digest, source", [article.id]
        ).filter { $0.digest != article.digest || $0.source != article.source ?? "" }.map(ReplacedText.init)
    }

    private func refreshOccasion(_ id: String, _ outlines: inout OutlineKeeper) throws {
        let old = try form(.occasion, id)
        guard let (occasion, published) = try occasion(id) else {
            outlines.replaceOccasion(id, form: old, by: nil, firstPublished: nil, seal: nil)
            return try database.run("DELETE FROM occasionForm WHERE id = ?", [id])
        }
        let facts = occasion.facts
        let form = OccasionForm.bytes(of: facts)
        let seal = KeptForm.seal(of: form)
        outlines.replaceOccasion(id, form: old, by: facts, firstPublished: published, seal: seal)
        try database.run(
            "INSERT OR REPLACE INTO occasionForm (id, addedOn, firstPublished, form, seal) VALUES (?, ?, ?, ?, ?)",
            [id, facts.addedOn.number, published?.number, Data(form), seal.data])
    }

    /// An occasion as the rows of all tables have it, and the day on which its first report was published.
    func occasion(_ id: String) throws -> (occasion: Occasion, firstPublished: Day?)? {
        let articles = try reporting(id)
        let rows = try OccasionRow.all(database, "SELECT * FROM occasion WHERE id = ?", [id])
        let reports = try ReportRow.all(
            database, "SELECT * FROM report WHERE occasion = ? ORDER BY article, record", [id])
        let places = Dictionary(
            articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let placed = reports.compactMap { row in
            places[row.article].map { HistoryReader.PlacedReport(article: $0, row: row) }
        }
        guard
            let occasion = OccasionTelling(articles: articles, reports: placed, firstNight: nil).occasions(rows).first
        else { return nil }
        return (occasion, placed.compactMap { articles[$0.article].published }.min())
    }

    /// The articles that report on an occasion, as far as its facts follow from them, by id.
    private func reporting(_ occasion: String) throws -> [ArticleEntry] {
        try ArticleRow.all(
            database,
            """
            SELECT * FROM article WHERE id IN (SELECT article FROM report WHERE occasion = ?) ORDER BY id
            """, [occasion]
        ).map { row in
            row.entry(
                findings: ArticleFindings(
                    article: row.id, meetings: try records(MeetingRow.self, of: row.id).map(\.meeting)))
        }
    }
}

extension ReplacedText {
    init(_ row: ReadTextRow) { self.init(digest: row.digest, source: row.source.isEmpty ? nil : row.source) }
}

extension Mark {
    /// Sixteen bytes.
    var data: Data {
        var data = Data()
        for half in [high, low] { withUnsafeBytes(of: half.littleEndian) { data.append(contentsOf: $0) } }
        return data
    }

    /// Whether bytes are those of `data`.
    func isHeld(by bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == 16 else { return false }
        let halves = (
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
        return halves == (high, low)
    }
}
