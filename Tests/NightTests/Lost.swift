import Ledger
import Night

/// No test loses a ledger while it publishes: where one does, it ends with the reason.
enum Lost {
    static func night(_ error: NightError) -> Never { fatalError("\(error)") }
    static func ledger(_ error: LedgerError) -> Never { fatalError("\(error)") }
}
