internal import GRDB

/// The seventh version of the tables: what is asked of every article and occasion lies side by side, day by day, so that a night
/// reads some two hundred bytes of each and the forms of those alone that it shows.
enum Version7 {
    /// The rows follow from the forms. They are made by the next night that records anything; until then a history is read from
    /// the forms.
    static func outlines(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE outline (
                    kind TEXT NOT NULL CHECK (kind IN ('article', 'occasion')),
                    day INTEGER NOT NULL,
                    part INTEGER NOT NULL,
                    count INTEGER NOT NULL CHECK (count > 0),
                    rows BLOB NOT NULL,
                    seal BLOB NOT NULL CHECK (length(seal) = 16),
                    PRIMARY KEY (kind, day, part)
                ) STRICT;
                """)
    }
}
