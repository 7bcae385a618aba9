internal import GRDB
internal import Vocabulary

/// What is known so far: every article read, what was found in it, and which records speak of one occasion.
///
/// Articles come in with `record`, one night a transaction; everything known comes out with `history` as plain values.
/// A night that is recorded twice changes nothing the second time.
///
///     let store = try LedgerStore(path: "ledger.sqlite")
///     let change = try store.record(night: asOf, items: read, rejections: rejected)
///     let history = try store.history(asOf: asOf)
package final class LedgerStore: Sendable {
    private static let cacheKilobytes = 196_608
    package let path: String
    let queue: DatabaseQueue

    /// Opens the ledger and brings its tables up to date; `:memory:` makes one that ends with the process.
    package init(path: String) throws(LedgerError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            // A night touches a few thousand pages all over the file, and each of them several times.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -\(LedgerStore.cacheKilobytes)") }
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw LedgerError(reason: .cannotOpen, path: path, detail: "\(error)")
        }
        do {
            let migrator = Schema.migrator
            guard try !queue.read(migrator.hasBeenSuperseded) else {
                throw LedgerError(reason: .fromLaterVersion, path: path, detail: "")
            }
            try migrator.migrate(queue)
        } catch let error as LedgerError {
            throw error
        } catch {
            throw LedgerError(reason: .cannotOpen, path: path, detail: "\(error)")
        }
    }

    /// Which of these texts need no second reading.
    ///
    /// The same words from two outlets are two reports; where an input names no outlet, the words alone decide. A text of
    /// which a rebuilt ledger has no sketch is read again, so that later copies of it are known.
    package func areKnown(_ texts: [(digest: String, source: String?)]) throws(LedgerError) -> [Bool] {
        try reading { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT 1 FROM readText JOIN article ON article.id = readText.article
                    WHERE readText.digest = ? AND (readText.source = ? OR readText.source = '' OR ? = '')
                    AND (article.digest <> readText.digest
                        OR EXISTS (SELECT 1 FROM sketch WHERE sketch.article = readText.article))
                    """)
            return try texts.map { text in
                let source = text.source ?? ""
                return try Int.fetchOne(statement, arguments: [text.digest, source, source]) != nil
            }
        }
    }

    func reading<Value>(_ read: (Database) throws -> Value) throws(LedgerError) -> Value {
        do {
            return try queue.read(read)
        } catch {
            throw LedgerError(reason: .cannotRead, path: path, detail: "\(error)")
        }
    }

    func writing<Value>(_ write: (Database) throws -> Value) throws(LedgerError) -> Value {
        do {
            return try queue.write(write)
        } catch let error as LedgerError {
            throw error
        } catch {
            throw LedgerError(reason: .cannotWrite, path: path, detail: "\(error)")
        }
    }
}
