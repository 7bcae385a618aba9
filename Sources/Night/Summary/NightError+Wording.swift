internal import Articles
internal import Glibc
internal import Ledger
internal import Reports

extension NightError: CustomStringConvertible {
    /// What happened, and what to do about it.
    package var description: String {
        switch self {
        case .inputs(.notAFolder(let path)): "the inputs “\(path)” are no folder; name one with --inputs"
        case .inputs(.unlistable(let path, let code)): "the folder “\(path)” cannot be listed: \(reason(code))"
        case .ledger(let error): NightError.wording(of: error)
        case .configuration(let error): error.description
        case .busy(let path): "another run is at work here (it holds “\(path)”); this one did nothing"
        case .file(let path, let action, let code): "cannot \(action.rawValue) “\(path)”: \(reason(code))"
        case .notOurs(let path):
            "“\(path)” holds something that attache has not written and will not replace; name an empty or new folder "
                + "with --reports"
        case .overlapping(let inner, let outer):
            "“\(inner)” lies in “\(outer)”: what a night publishes would be read as news, or the inputs and the ledger "
                + "be replaced by it; keep the folders apart"
        case .archive(let path, let failure): "the archived file “\(path)” \(failure)"
        case .noArchive(let path):
            "there is no archive in “\(path)” to make a ledger of; name the published folder, in which “archive” lies, with "
                + "--reports, or read the inputs again with “attache run”"
        case .beforeAllNights(let asOf, let first, let last):
            "on the night of \(asOf) nothing was known yet: the ledger read its first article on \(first), its last on \(last); "
                + "name a night from \(first) on with --as-of (or as-of in attache.yaml); nothing was published"
        case .emptyLedger(let ledger, let reports, let inputs, let rejections):
            rejections.map { "rejected: \(RejectionSentence($0))\n" }.joined()
                + "there is no article in “\(inputs)” or in the ledger “\(ledger)”, but “\(reports)” holds what earlier nights "
                + "published and stays as it is; name the right ledger with --ledger, make it again with “attache rebuild”, or "
                + "name another folder with --reports"
        }
    }

    private static func wording(of error: LedgerError) -> String {
        switch error.reason {
        case .cannotOpen: "the ledger “\(error.path)” cannot be opened: \(error.detail)"
        case .fromLaterVersion: "the ledger “\(error.path)” was written by a later version of attache"
        case .cannotRead: "the ledger “\(error.path)” cannot be read: \(error.detail)"
        case .cannotWrite: "the ledger “\(error.path)” cannot be written: \(error.detail)"
        case .notEmpty: "the ledger “\(error.path)” has articles already; name a new one with --ledger"
        case .inconsistent: "the ledger “\(error.path)” contradicts itself: \(error.detail)"
        }
    }

    private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
