internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// The second version of the tables: a night's cost no longer grows with what is known.
///
/// Texts move out of the rows of articles, and their bands become small; every record gets a row that says in which group it
/// is and on which days it can be found; what a night changed in an occasion is written down.
enum Version2 {
    static func tables(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE sketch (
                    id INTEGER PRIMARY KEY,
                    article TEXT NOT NULL UNIQUE REFERENCES article(id),
                    shingles BLOB NOT NULL
                ) STRICT;
                INSERT INTO sketch (article, shingles) SELECT id, shingles FROM article WHERE length(shingles) > 0;
                ALTER TABLE article DROP COLUMN shingles;
                DROP INDEX bandByArticle;
                DROP TABLE band;
                CREATE TABLE band (
                    value INTEGER NOT NULL,
                    sketch INTEGER NOT NULL REFERENCES sketch(id),
                    PRIMARY KEY (value, sketch)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX articleByStory ON article(story);
                CREATE INDEX articleByPath ON article(path, position) WHERE url IS NULL;
                CREATE INDEX articleByNight ON article(readOn);
                CREATE TABLE grouping (
                    id INTEGER PRIMARY KEY,
                    article TEXT NOT NULL,
                    record INTEGER NOT NULL,
                    parties TEXT NOT NULL CHECK (parties <> ''),
                    size INTEGER NOT NULL CHECK (size BETWEEN -1 AND 20),
                    firstDay INTEGER,
                    lastDay INTEGER,
                    fingerprint TEXT NOT NULL,
                    core INTEGER,
                    head INTEGER,
                    strength REAL,
                    isSummit INTEGER NOT NULL DEFAULT 0 CHECK (isSummit IN (0, 1)),
                    UNIQUE (article, record),
                    FOREIGN KEY (article, record) REFERENCES meeting(article, record),
                    CHECK ((size = -1) = (firstDay IS NULL)),
                    CHECK ((size = -1) = (lastDay IS NULL))
                ) STRICT;
                CREATE INDEX groupingByParties ON grouping(parties, size, firstDay, lastDay);
                CREATE INDEX groupingOfSummits ON grouping(size, firstDay, lastDay) WHERE isSummit = 1;
                CREATE INDEX groupingByCore ON grouping(core);
                CREATE INDEX groupingByHead ON grouping(head);
                ALTER TABLE occasion ADD COLUMN status TEXT CHECK (status IN ('held', 'planned', 'cancelled'));
                CREATE INDEX occasionByNight ON occasion(addedOn);
                ALTER TABLE forwarding ADD COLUMN night TEXT REFERENCES night(day);
                CREATE INDEX readTextByArticle ON readText(article);
                CREATE TABLE change (
                    night TEXT NOT NULL REFERENCES night(day),
                    occasion TEXT NOT NULL CHECK (occasion <> ''),
                    kind TEXT NOT NULL
                        CHECK (kind IN ('grown', 'merged', 'corrected', 'held', 'cancelled', 'split', 'withdrawn')),
                    reason TEXT NOT NULL CHECK (reason <> ''),
                    PRIMARY KEY (night, occasion, kind)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// The bands of texts that were sketched by the first version.
    static func bands(_ database: Database) throws {
        let rows = try SketchRow.fetchCursor(database, sql: "SELECT * FROM sketch ORDER BY id")
        while let row = try rows.next() {
            for value in Sketch(Shingles(bytes: Array(row.shingles))).bands {
                try BandRow(value: value, sketch: row.id ?? 0).insert(database)
            }
        }
    }

    /// Every record waits to be grouped, which the next night does: the names of occasions are kept.
    static func grouping(_ database: Database) throws {
        let rows = try MeetingRow.fetchCursor(database, sql: "SELECT * FROM meeting ORDER BY article, record")
        while let row = try rows.next() {
            let published = try String.fetchOne(
                database, sql: "SELECT published FROM article WHERE id = ?", arguments: [row.article])
            try GroupingRow(
                article: row.article, record: row.record, row.meeting, published: published.flatMap { Day($0) }
            ).insert(database)
        }
    }
}
