internal import Findings
internal import GRDB
package import Vocabulary

extension LedgerStore {
    /// Ends the process, since a ledger that was opened, locked and read a moment ago, and that cannot be read now, leaves nothing that
    /// a night could still do.
    package typealias Loss = @Sendable (LedgerError) -> Never

    /// Everything that was known on a night; what later nights added is left out.
    package func history(asOf night: Day) throws(LedgerError) -> History {
        try reading { database in
            if let forms = try FormHistory(database, asOf: night),
                let history = try HistoryTelling(database: database, night: night).history(of: forms)
            {
                return history
            }
            return try HistoryTelling(database: database, night: night).history()
        }
    }

    /// The same, at the cost of some two hundred bytes of each article and occasion: they are read from the ledger when they are asked
    /// for, so that the history is good as long as nothing is recorded.
    ///
    /// - Parameter whenLost: what to do where one of them cannot be read any more, when it is too late to throw.
    package func openHistory(asOf night: Day, whenLost: @escaping Loss) throws(LedgerError) -> History {
        let open: History? = try reading { database in
            try OutlineHistory(database, of: self, asOf: night, whenLost: whenLost).map { outlines in
                try HistoryTelling(database: database, night: night).history(of: outlines)
            }
        }
        if let open { return open }
        return try history(asOf: night)
    }

    /// The same from the rows of all tables, at ten times the cost: what a test compares it with.
    func historyOfRows(asOf night: Day) throws(LedgerError) -> History {
        try reading { try HistoryTelling(database: $0, night: night).history() }
    }

    /// What became new or different in occasions after one night, and through another; after nil: ever.
    package func changes(after night: Day?, through last: Day) throws(LedgerError) -> [OccasionChange] {
        try reading { database in
            try OccasionChanges(database: database).changes(after: night?.description, through: last)
        }
    }

    /// Ids that were once published, and what they became; nil where every report of them went.
    package func forwarding() throws(LedgerError) -> [(id: String, occasion: String?)] {
        try reading { database in
            try ForwardingRow.fetchAll(database, sql: "SELECT * FROM forwarding ORDER BY id")
                .map { ($0.id, $0.occasion) }
        }
    }
}
