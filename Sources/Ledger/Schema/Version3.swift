internal import Findings
internal import GRDB
internal import Vocabulary

/// The third version of the tables: reports of summits are found by place and party, and how much there is is kept up to date.
enum Version3 {
    static func summits(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE summitPlace (
                    place TEXT NOT NULL CHECK (place <> ''),
                    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 20),
                    firstDay INTEGER NOT NULL,
                    lastDay INTEGER NOT NULL CHECK (lastDay >= firstDay),
                    report INTEGER NOT NULL REFERENCES grouping(id) ON DELETE CASCADE,
                    PRIMARY KEY (place, size, firstDay, lastDay, report)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX summitPlaceByReport ON summitPlace(report);
                DROP INDEX groupingOfSummits;
                """)
        // Undated reports lie between other days than before: all wait to be grouped, and occasions keep their names.
        try database.execute(sql: "DELETE FROM grouping")
        try Version2.grouping(database)
    }

    /// Counted by triggers, since counting the rows of a large table takes long.
    static func totals(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE total (
                    name TEXT NOT NULL PRIMARY KEY,
                    count INTEGER NOT NULL CHECK (count >= 0)
                ) STRICT, WITHOUT ROWID;
                """)
        for table in ["article", "meeting", "occasion"] {
            try database.execute(
                sql: """
                    INSERT INTO total (name, count) SELECT '\(table)', count(*) FROM \(table);
                    CREATE TRIGGER \(table)Counted AFTER INSERT ON \(table) BEGIN
                        UPDATE total SET count = count + 1 WHERE name = '\(table)';
                    END;
                    CREATE TRIGGER \(table)Uncounted AFTER DELETE ON \(table) BEGIN
                        UPDATE total SET count = count - 1 WHERE name = '\(table)';
                    END;
                    """)
        }
    }
}
