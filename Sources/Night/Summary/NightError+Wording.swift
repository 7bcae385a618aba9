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
        case .nothingToPublish(let inputs, let rejections):
            rejections.map { "rejected: \(RejectionSentence($0))\n" }.joined()
                + "there is no article in “\(inputs)” or in the ledger; nothing was published"
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
