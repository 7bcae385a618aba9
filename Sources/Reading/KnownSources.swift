internal import Synchronization

/// What was found out about the sources of late: an input has few of them, and every article names one.
final class KnownSources: Sendable {
    /// What a source's name tells of its home.
    struct Answer: Sendable {
        /// That of a row of the table, which stands before all that an address tells.
        let inTable: Passage.Home?
        /// What the name tells where it stands in no row.
        let byItself: Passage.Home?
    }

    private let answers = Mutex<[String: Answer]>([:])
    /// Names made up by the thousand shall not fill memory.
    private static let most = 1 << 10

    func answer(for source: String, _ find: () -> Answer) -> Answer {
        if let known = answers.withLock({ $0[source] }) { return known }
        let answer = find()
        answers.withLock { answers in
            if answers.count >= KnownSources.most { answers.removeAll(keepingCapacity: true) }
            answers[source] = answer
        }
        return answer
    }
}
