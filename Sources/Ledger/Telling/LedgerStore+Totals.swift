internal import GRDB
package import Vocabulary

/// How much a ledger holds, and what a night changed in it: what a run says that publishes nothing.
package struct LedgerTotals: Hashable, Sendable {
    package var articles = 0
    /// Records of meetings.
    package var meetings = 0
    package var occasions = 0
    /// As in `History`.
    package var changes: [OccasionChange] = []
}

extension LedgerStore {
    /// At the cost of the night's changes, however much is known.
    package func totals(asOf night: Day) throws(LedgerError) -> LedgerTotals {
        try reading { database in
            var totals = LedgerTotals()
            for row in try Row.fetchAll(database, sql: "SELECT name, count FROM total") {
                switch row[0] as String {
                case "article": totals.articles = row[1]
                case "meeting": totals.meetings = row[1]
                default: totals.occasions = row[1]
                }
            }
            totals.changes = try OccasionChanges(database: database).changes(of: night)
            return totals
        }
    }
}
