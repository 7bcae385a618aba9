internal import GRDB
package import Vocabulary

extension LedgerStore {
    /// Notes what the texts of tonight were looked through for, as digests by topic, and returns the topics for which the articles
    /// that were there before were not: new ones, and those whose phrases are others now.
    ///
    /// Until all texts are read again (`rereads`) they stay so. What a ledger without notes was read for nobody knows: it is
    /// taken at its word.
    package func noteTopics(_ topics: [Topic: String], before: Int, rereads: Bool) throws(LedgerError) -> [Topic] {
        try writing { database in
            let known = try Row.fetchAll(database, sql: "SELECT topic, digest FROM taxonomy")
                .reduce(into: [Topic: String]()) { known, row in known[Topic(row[0])] = row[1] }
            guard before == 0 || rereads || known.isEmpty else {
                return topics.filter { known[$0.key] != $0.value }.keys.sorted()
            }
            guard known != topics else { return [] }
            try database.execute(sql: "DELETE FROM taxonomy")
            for (topic, digest) in topics.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: "INSERT INTO taxonomy (topic, digest) VALUES (?, ?)", arguments: [topic.id, digest])
            }
            return []
        }
    }

    /// The first and the last night on which an article was read; nil for an empty ledger.
    package func nights() throws(LedgerError) -> ClosedRange<Day>? {
        try reading { database in
            guard let row = try Row.fetchOne(database, sql: "SELECT min(readOn), max(readOn) FROM article"),
                let first = (row[0] as String?).flatMap({ Day($0) }),
                let last = (row[1] as String?).flatMap({ Day($0) })
            else { return nil }
            return first...last
        }
    }
}
