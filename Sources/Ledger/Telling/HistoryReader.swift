internal import Findings
internal import GRDB
internal import Vocabulary

/// Reads articles with all that was found in them, as far as they were known on a night.
///
/// All tables of records are read in the order of the articles' ids, as they lie on the disk, and fall to their articles one
/// after the other: nothing is looked up.
struct HistoryReader {
    let database: Database
    let night: Day

    /// A report with the place of its article in the list of `articles`.
    struct PlacedReport {
        var article: Int
        var row: ReportRow
    }

    /// By id.
    func articles() throws -> [ArticleEntry] {
        let known = try known("readOn <= ?")
        let rows = try ArticleRow.fetchCursor(
            database, sql: "SELECT * FROM article WHERE \(known.condition) ORDER BY id", arguments: known.arguments)
        let replaced = try replaced()
        var articles: [ArticleRow] = []
        while let row = try rows.next() { articles.append(row) }
        let ids = articles.map(\.id)
        var findings = ids.map { ArticleFindings(article: $0) }
        try each(MeetingRow.self, of: ids, \.article) { findings[$0].meetings.append($1.meeting) }
        try each(AnniversaryRow.self, of: ids, \.article) { findings[$0].anniversaries.append($1.anniversary) }
        try each(MilestoneRow.self, of: ids, \.article) { findings[$0].milestones.append($1.milestone) }
        try each(TopicMentionRow.self, of: ids, \.article) { findings[$0].topics.append($1.mention) }
        return zip(articles, findings).map { row, findings in
            row.entry(findings: findings, replaced: replaced[row.id] ?? [])
        }
    }

    func reports(of articles: [ArticleEntry]) throws -> [PlacedReport] {
        var reports: [PlacedReport] = []
        try each(ReportRow.self, of: articles.map(\.id), \.article) {
            reports.append(PlacedReport(article: $0, row: $1))
        }
        return reports
    }

    /// Places of articles by day of publication, then id; those without a day last.
    static func byDay(_ articles: [ArticleEntry]) -> [Int] {
        let days = articles.map { $0.published?.number ?? Int.max }
        return articles.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }
    }

    /// Nothing is asked of each row where no later night added any.
    private func known(_ condition: String) throws -> (condition: String, arguments: StatementArguments) {
        let limit: StatementArguments = [night.description]
        let isWhole = try !database.finds("SELECT 1 FROM article WHERE readOn > ?", limit)
        return isWhole ? ("TRUE", []) : (condition, limit)
    }

    private func each<Record: FetchableRecord & TableRecord>(
        _ type: Record.Type, of articles: [String], _ article: (Record) -> String,
        _ use: (Int, Record) -> Void
    ) throws {
        let known = try known("article IN (SELECT id FROM article WHERE readOn <= ?)")
        let rows = try type.fetchCursor(
            database,
            sql: "SELECT * FROM \(type.databaseTableName) WHERE \(known.condition) ORDER BY article, record",
            arguments: known.arguments)
        var place = 0
        while let row = try rows.next() {
            let id = article(row)
            while place < articles.count, articles[place] != id { place += 1 }
            guard place < articles.count else { return }
            use(place, row)
        }
    }

    /// Texts that corrections replaced; only an article with several texts has any.
    private func replaced() throws -> [String: [ReplacedText]] {
        let rows = try ReadTextRow.fetchAll(
            database,
            sql: """
                SELECT readText.* FROM (SELECT article AS id FROM readText GROUP BY article HAVING count(*) > 1) AS several
                JOIN article ON article.id = several.id
                JOIN readText ON readText.article = several.id
                WHERE readText.digest <> article.digest OR readText.source <> ifnull(article.source, '')
                ORDER BY readText.article, readText.digest, readText.source
                """)
        return Dictionary(grouping: rows, by: \.article).mapValues { $0.map(ReplacedText.init) }
    }
}
