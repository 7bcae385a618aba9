internal import GRDB

/// The eighth version of the tables: what corrections make of anniversaries, milestones and topics is written down, as what they
/// make of meetings is.
enum Version8 {
    /// What earlier nights changed nobody knows.
    static func findingChanges(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE findingChange (
                    night TEXT NOT NULL REFERENCES night(day),
                    article TEXT NOT NULL REFERENCES article(id),
                    number INTEGER NOT NULL CHECK (number >= 0),
                    kind TEXT NOT NULL CHECK (kind IN ('anniversary', 'milestone', 'topic')),
                    subject TEXT NOT NULL CHECK (subject <> ''),
                    change TEXT,
                    name TEXT,
                    ordinal INTEGER,
                    date TEXT,
                    parties TEXT NOT NULL CHECK (json_valid(parties)),
                    before INTEGER NOT NULL CHECK (before >= 0),
                    now INTEGER NOT NULL CHECK (now >= 0 AND now <> before),
                    PRIMARY KEY (night, article, number)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
