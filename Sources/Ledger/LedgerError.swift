/// What went wrong with the ledger file; the wording is the caller's.
package struct LedgerError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// The file cannot be opened or is no SQLite database.
        case cannotOpen
        /// The file was written by a later version, whose tables this one does not know.
        case fromLaterVersion
        case cannotRead
        case cannotWrite
        /// A ledger that is to be made again has articles already.
        case notEmpty
        /// A stored value is none that this version can read, or two tables contradict each other.
        case inconsistent
    }

    package var reason: Reason
    package var path: String
    /// What SQLite says.
    package var detail: String

    package init(reason: Reason, path: String, detail: String) {
        self.reason = reason
        self.path = path
        self.detail = detail
    }
}
