internal import GRDB

/// The sixth version of the tables: whether diplomatic relations were established, restored or severed, and for which topics the
/// texts were looked through.
enum Version6 {
    /// Of what earlier programs read, the rule tells what was severed; what was established and what restored they did not tell
    /// apart, and the column stays empty until the texts are read again (`--reread`). Milestones and the confidence of occasions
    /// are told otherwise than before: all forms wait to be made again.
    static func milestones(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE milestone ADD COLUMN change TEXT CHECK (change IN ('established', 'restored', 'severed'));
                CREATE TABLE taxonomy (
                    topic TEXT NOT NULL PRIMARY KEY CHECK (topic <> ''),
                    digest TEXT NOT NULL CHECK (digest <> '')
                ) STRICT, WITHOUT ROWID;
                UPDATE milestone SET change = 'severed' WHERE rule = 'milestone.severed';
                INSERT OR IGNORE INTO staleForm (kind, id) SELECT 'article', id FROM article;
                INSERT OR IGNORE INTO staleForm (kind, id) SELECT 'occasion', id FROM occasion;
                """)
    }
}
