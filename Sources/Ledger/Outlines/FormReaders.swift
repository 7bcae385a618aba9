internal import GRDB
internal import Synchronization

/// Connections that read the ledger for as long as a history is open, as many as ask at once.
///
/// Each stays in one transaction: a lock taken and given back for every form costs more than to read it, and a single connection
/// would make all cores wait for one.
final class FormReaders: Sendable {
    private let store: LedgerStore
    private let free = Mutex<[DatabaseQueue]>([])

    init(of store: LedgerStore) { self.store = store }

    func read<Value>(_ read: (Database) throws -> Value) throws -> Value {
        // A ledger in memory has no other connection.
        guard store.path != ":memory:" else { return try store.queue.unsafeReentrantRead(read) }
        let reader = try free.withLock { $0.popLast() } ?? open()
        defer { free.withLock { $0.append(reader) } }
        return try reader.unsafeReentrantRead(read)
    }

    private func open() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -\(FormReaders.cacheKilobytes); BEGIN")
        }
        return try DatabaseQueue(path: store.path, configuration: configuration)
    }

    private static let cacheKilobytes = 32_768
}
