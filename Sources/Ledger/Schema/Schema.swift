internal import GRDB

/// The tables, as the sequence of changes that made them. A migration that was once published is never edited.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 articles") { database in try database.execute(sql: articles) }
        migrator.registerMigration("1 findings") { database in try database.execute(sql: findings) }
        migrator.registerMigration("1 occasions") { database in try database.execute(sql: occasions) }
        migrator.registerMigration("2 tables") { database in try Version2.tables(database) }
        migrator.registerMigration("2 bands") { database in try Version2.bands(database) }
        migrator.registerMigration("2 grouping") { database in try Version2.grouping(database) }
        migrator.registerMigration("3 summits") { database in try Version3.summits(database) }
        migrator.registerMigration("3 totals") { database in try Version3.totals(database) }
        // An index or a column changes no key: looking after every key of a large ledger would take minutes.
        migrator.registerMigration("4 forwarding", foreignKeyChecks: .immediate) { database in
            try Version4.forwarding(database)
        }
        migrator.registerMigration("5 forms", foreignKeyChecks: .immediate) { database in
            try Version5.forms(database)
        }
        migrator.registerMigration("6 milestones", foreignKeyChecks: .immediate) { database in
            try Version6.milestones(database)
        }
        migrator.registerMigration("7 outlines", foreignKeyChecks: .immediate) { database in
            try Version7.outlines(database)
        }
        migrator.registerMigration("8 findingChanges", foreignKeyChecks: .immediate) { database in
            try Version8.findingChanges(database)
        }
        migrator.registerMigration("9 sheetHeads", foreignKeyChecks: .immediate) { database in
            try Version9.sheetHeads(database)
        }
        return migrator
    }

    /// Days are ISO 8601 texts, so that a table reads well in the `sqlite3` shell and sorts by time.
    private static func day(_ column: String) -> String {
        "CHECK (\(column) IS NULL OR \(column) IS date(\(column)))"
    }

    private static var articles: String {
        """
        CREATE TABLE night (
            day TEXT NOT NULL PRIMARY KEY \(day("day"))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE article (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            title TEXT NOT NULL,
            source TEXT,
            url TEXT CHECK (url IS NULL OR url LIKE 'http://%' OR url LIKE 'https://%'),
            published TEXT \(day("published")),
            readOn TEXT NOT NULL REFERENCES night(day),
            story TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            path TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            notes TEXT NOT NULL CHECK (json_valid(notes)),
            shingles BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX articleByURL ON article(url) WHERE url IS NOT NULL;
        CREATE INDEX articleByDay ON article(published);
        CREATE TABLE readText (
            digest TEXT NOT NULL CHECK (length(digest) = 64),
            source TEXT NOT NULL,
            article TEXT NOT NULL REFERENCES article(id),
            PRIMARY KEY (digest, source)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE band (
            number INTEGER NOT NULL,
            value INTEGER NOT NULL,
            article TEXT NOT NULL REFERENCES article(id),
            PRIMARY KEY (number, value, article)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bandByArticle ON band(article);
        CREATE TABLE rejection (
            path TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            place TEXT,
            reason TEXT NOT NULL CHECK (reason <> ''),
            readOn TEXT NOT NULL REFERENCES night(day),
            PRIMARY KEY (path, position, reason)
        ) STRICT, WITHOUT ROWID;
        """
    }

    /// What all records share: which article's how many-eth, and what it rests on.
    private static let record = """
        article TEXT NOT NULL REFERENCES article(id),
        record INTEGER NOT NULL CHECK (record >= 0),
        confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        rule TEXT NOT NULL,
        sentence TEXT NOT NULL,
        part TEXT NOT NULL CHECK (part IN ('title', 'body')),
        lower INTEGER NOT NULL CHECK (lower >= 0),
        upper INTEGER NOT NULL CHECK (upper >= lower),
        PRIMARY KEY (article, record)
        """

    private static var findings: String {
        """
        CREATE TABLE meeting (
            parties TEXT NOT NULL CHECK (json_valid(parties) AND json_array_length(parties) >= 2),
            kind TEXT NOT NULL CHECK (kind IN ('visit', 'talks', 'multilateral', 'call')),
            status TEXT NOT NULL CHECK (status IN ('held', 'planned', 'cancelled')),
            "start" TEXT, "end" TEXT,
            dateSource TEXT CHECK (dateSource IN ('text', 'inferred', 'published')),
            venueCountry TEXT CHECK (length(venueCountry) = 3),
            venue TEXT,
            host TEXT CHECK (length(host) = 3),
            participants TEXT NOT NULL CHECK (json_valid(participants)),
            level TEXT NOT NULL,
            \(record),
            CHECK (("start" IS NULL) = ("end" IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE anniversary (
            parties TEXT NOT NULL CHECK (json_valid(parties)),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            subject TEXT NOT NULL,
            organisation TEXT,
            year INTEGER,
            date TEXT,
            note TEXT,
            \(record)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE milestone (
            parties TEXT NOT NULL CHECK (json_valid(parties)),
            kind TEXT NOT NULL CHECK (kind IN ('diplomaticRelations', 'partnership', 'agreement')),
            date TEXT NOT NULL,
            name TEXT NOT NULL,
            \(record)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE topicMention (
            topic TEXT NOT NULL CHECK (topic <> ''),
            text TEXT NOT NULL,
            \(record)
        ) STRICT, WITHOUT ROWID;
        """
    }

    private static var occasions: String {
        """
        CREATE TABLE occasion (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            addedOn TEXT NOT NULL REFERENCES night(day),
            changedOn TEXT NOT NULL REFERENCES night(day),
            CHECK (changedOn >= addedOn)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE report (
            article TEXT NOT NULL,
            record INTEGER NOT NULL,
            occasion TEXT NOT NULL REFERENCES occasion(id),
            reason TEXT NOT NULL CHECK (reason <> ''),
            fingerprint TEXT NOT NULL,
            PRIMARY KEY (article, record),
            FOREIGN KEY (article, record) REFERENCES meeting(article, record)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reportByOccasion ON report(occasion);
        CREATE TABLE forwarding (
            id TEXT NOT NULL PRIMARY KEY,
            occasion TEXT REFERENCES occasion(id)
        ) STRICT, WITHOUT ROWID;
        """
    }
}
