internal import GRDB

/// The ninth version of the tables: what is counted of the articles of a day lies beside their sheet, with the rows of those that tell of
/// anything, so that a night need not read the rows of all others.
enum Version9 {
    /// The rows of articles tell more than before. They are made by the next night that records anything, and the heads of their sheets
    /// with them; until then a history is read from the forms.
    static func sheetHeads(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE sheetHead (
                    day INTEGER NOT NULL,
                    part INTEGER NOT NULL,
                    count INTEGER NOT NULL CHECK (count > 0),
                    head BLOB NOT NULL,
                    seal BLOB NOT NULL CHECK (length(seal) = 16),
                    PRIMARY KEY (day, part)
                ) STRICT;
                DELETE FROM outline WHERE kind = 'article';
                """)
    }
}
