internal import Findings
internal import GRDB
internal import Vocabulary

extension ArticleFindings {
    /// The same findings under the id that the ledger gives the article.
    func of(_ id: String) -> ArticleFindings {
        var own = self
        own.article = id
        return own
    }
}

/// The four tables of records, written and read for one article.
extension ArticleRecorder {
    func insertFindings(_ findings: ArticleFindings, of id: String, published: Day?) throws {
        for (index, meeting) in findings.meetings.enumerated() {
            try MeetingRow(article: id, record: index, meeting).insert(database)
            try GroupingRow(article: id, record: index, meeting, published: published).insert(database)
        }
        for (index, anniversary) in findings.anniversaries.enumerated() {
            try AnniversaryRow(article: id, record: index, anniversary).insert(database)
        }
        for (index, milestone) in findings.milestones.enumerated() {
            try MilestoneRow(article: id, record: index, milestone).insert(database)
        }
        for (index, mention) in findings.topics.enumerated() {
            try TopicMentionRow(article: id, record: index, mention).insert(database)
        }
    }

    func deleteFindings(of id: String) throws {
        for table in ["report", "grouping", "meeting", "anniversary", "milestone", "topicMention"] {
            try database.run("DELETE FROM \(table) WHERE article = ?", [id])
        }
    }

    func storedFindings(of id: String) throws -> ArticleFindings {
        try FindingsReader(database: database, condition: "article = ?", arguments: [id]).findings()[id]
            ?? ArticleFindings(article: id)
    }
}

/// Reads the findings of all articles that a condition picks.
struct FindingsReader {
    let database: Database
    let condition: String
    let arguments: StatementArguments

    func findings() throws -> [String: ArticleFindings] {
        var all: [String: ArticleFindings] = [:]
        try each(MeetingRow.self) { row in
            all[row.article, default: ArticleFindings(article: row.article)].meetings.append(row.meeting)
        }
        try each(AnniversaryRow.self) { row in
            all[row.article, default: ArticleFindings(article: row.article)].anniversaries.append(row.anniversary)
        }
        try each(MilestoneRow.self) { row in
            all[row.article, default: ArticleFindings(article: row.article)].milestones.append(row.milestone)
        }
        try each(TopicMentionRow.self) { row in
            all[row.article, default: ArticleFindings(article: row.article)].topics.append(row.mention)
        }
        return all
    }

    private func each<Row: FetchableRecord & TableRecord>(_ type: Row.Type, _ use: (Row) -> Void) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM \(type.databaseTableName) WHERE \(condition) ORDER BY article, record")
        let rows = try type.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { use(row) }
    }
}
