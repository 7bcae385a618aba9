internal import GRDB

/// Gives a night's articles their stories, and unites stories that turn out to be one.
struct StoryRecorder {
    let database: Database
    let grouping: OccasionGrouping

    /// A story is named after its article that was published first, of several the one with the first id; so it does not
    /// depend on the order of reading.
    func record(_ texts: [StoryFinder.Text]) throws {
        for articles in try StoryFinder(database: database).join(texts) {
            let stories = Set(try articles.compactMap(story)).sorted()
            guard stories.count > 1 else { continue }
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, story FROM article
                    WHERE story IN (\(databaseQuestionMarks(count: stories.count)))
                    ORDER BY published IS NULL, published, id
                    """,
                arguments: StatementArguments(stories))
            guard let name: String = rows.first?[0] else { continue }
            let renamed = rows.filter { $0[1] != name }.map { $0[0] as String }
            // Whether two reports tell one story counts for their being one occasion.
            for article in renamed { try grouping.detach(article: article) }
            for article in renamed {
                try database.run("UPDATE article SET story = ? WHERE id = ?", [name, article])
            }
        }
    }

    private func story(of article: String) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT story FROM article WHERE id = ?"), arguments: [article])
    }
}
