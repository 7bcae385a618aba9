internal import GRDB

/// Questions that a night asks for every article or record: preparing one takes SQLite longer than answering it, so that
/// each is prepared once.
extension FetchableRecord {
    static func all(_ database: Database, _ sql: String, _ arguments: StatementArguments = []) throws -> [Self] {
        try fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    }

    static func one(_ database: Database, _ sql: String, _ arguments: StatementArguments = []) throws -> Self? {
        try fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    }
}

extension Database {
    /// Executes a statement that is kept prepared.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Whether a statement, kept prepared, finds a row.
    func finds(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments) != nil
    }
}
