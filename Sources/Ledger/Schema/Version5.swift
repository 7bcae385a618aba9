internal import GRDB

/// The fifth version of the tables: articles and occasions are kept as a history shows them, so that a night makes anew those
/// alone that it touched.
///
/// Triggers write down whose rows changed, whatever statement changed them; a night ends by making those forms again.
enum Version5 {
    static func forms(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE articleForm (
                    id TEXT NOT NULL PRIMARY KEY,
                    form BLOB NOT NULL,
                    seal BLOB NOT NULL CHECK (length(seal) = 16)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE occasionForm (
                    id TEXT NOT NULL PRIMARY KEY,
                    addedOn INTEGER NOT NULL,
                    firstPublished INTEGER,
                    form BLOB NOT NULL,
                    seal BLOB NOT NULL CHECK (length(seal) = 16)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE staleForm (
                    kind TEXT NOT NULL CHECK (kind IN ('article', 'occasion')),
                    id TEXT NOT NULL,
                    PRIMARY KEY (kind, id)
                ) STRICT, WITHOUT ROWID;
                INSERT INTO staleForm (kind, id) SELECT 'article', id FROM article;
                INSERT INTO staleForm (kind, id) SELECT 'occasion', id FROM occasion;
                """)
        try watch("article", "article", "id", in: database)
        for table in ["meeting", "anniversary", "milestone", "topicMention", "readText"] {
            try watch(table, "article", "article", in: database)
        }
        try watch("occasion", "occasion", "id", in: database)
        try watch("report", "occasion", "occasion", in: database)
        // A row that another takes the place of fires no trigger of its own.
        try database.execute(
            sql: """
                CREATE TRIGGER reportReplaced BEFORE INSERT ON report BEGIN
                    INSERT OR IGNORE INTO staleForm (kind, id)
                    SELECT 'occasion', occasion FROM report WHERE article = NEW.article AND record = NEW.record;
                END;
                """)
    }

    private static func watch(_ table: String, _ kind: String, _ column: String, in database: Database) throws {
        for (event, rows) in [("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"])] {
            let statements = rows.map { row in
                "INSERT OR IGNORE INTO staleForm (kind, id) VALUES ('\(kind)', \(row).\(column));"
            }
            try database.execute(
                sql: """
                    CREATE TRIGGER \(table)Forms\(event.capitalized) AFTER \(event) ON \(table) BEGIN
                    \(statements.joined(separator: "\n"))
                    END;
                    """)
        }
    }
}
