internal import GRDB

/// The fourth version of the tables: a name that goes finds the names that were forwarded to it without reading all of them.
enum Version4 {
    static func forwarding(_ database: Database) throws {
        try database.execute(sql: "CREATE INDEX forwardingByOccasion ON forwarding(occasion)")
    }
}
