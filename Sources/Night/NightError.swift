package import Articles
package import Ledger
package import Reports
package import Vocabulary

/// What ends a night before it has published anything; the wording is in one place, below.
package enum NightError: Error, Hashable, Sendable {
    case inputs(InputError)
    case ledger(LedgerError)
    case configuration(ConfigurationError)
    /// Another run is writing to the same ledger.
    case busy(path: String)
    /// A system call on a path failed with this `errno`.
    case file(path: String, doing: Action, code: Int32)
    /// The folder to publish in holds something that no run has written.
    case notOurs(path: String)
    /// Inputs, ledger and published folder must not lie in each other where one would swallow the other.
    case overlapping(inner: String, outer: String)
    /// An archived file cannot be read back.
    case archive(path: String, ArchiveFailure)
    /// A folder of archived files is not there, or holds none.
    case noArchive(path: String)
    /// The night lies before the first and the last on which the ledger read an article.
    case beforeAllNights(asOf: Day, first: Day, last: Day)
    /// No article is in the inputs or in the ledger, but the published folder has some.
    case emptyLedger(path: String, reports: String, inputs: String, rejections: [Rejection])

    package enum Action: String, Hashable, Sendable {
        case create, write, rename, open, lock, remove, read
    }
}
