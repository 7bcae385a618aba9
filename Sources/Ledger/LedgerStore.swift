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
    package let path: String
    let queue: DatabaseQueue

    /// Opens the ledger and brings its tables up to date; `:memory:` makes one that ends with the process.
    package init(path: String) throws(LedgerError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
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

    /// The texts that need no second reading: digest and outlet of each, the outlet empty where none is known.
    package func knownTexts() throws(LedgerError) -> KnownTexts {
        try reading { database in
            var known = KnownTexts()
            let rows = try ReadTextRow.fetchCursor(database, sql: "SELECT * FROM readText ORDER BY digest, source")
            while let row = try rows.next() { known.insert(digest: row.digest, source: row.source) }
            return known
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

/// Which texts the ledger has, by digest and outlet.
///
/// The same words from two outlets are two reports; where an input names no outlet, the words alone decide.
package struct KnownTexts: Sendable {
    private var sources: [String: Set<String>] = [:]

    package init() {}

    package mutating func insert(digest: String, source: String?) {
        sources[digest, default: []].insert(source ?? "")
    }

    package func contains(digest: String, source: String?) -> Bool {
        guard let known = sources[digest] else { return false }
        guard let source, !source.isEmpty else { return true }
        return known.contains(source) || known.contains("")
    }
}
