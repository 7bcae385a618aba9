package import Articles
package import Ledger
package import Vocabulary

/// What a night did, in numbers, and the lines that the operator reads at its end.
package struct NightSummary: Sendable {
    package var asOf: Day
    package var change = NightChange()
    package var rejections: [Rejection] = []
    /// What an operator should look into, in sentences.
    package var warnings: [String] = []
    package var articles = 0
    package var meetings = 0
    package var occasions = 0
    /// What became new or different in occasions since the night before; on the first, what a second run of it corrected.
    package var changes: [OccasionChange] = []
    /// Whether a folder of reports was to be made.
    package var publishes = true
    package var filesWritten = 0
    package var filesUnchanged = 0
    package var filesRemoved = 0
    package var seconds = 0.0
    package var peakMegabytes = 0

    package init(asOf: Day) { self.asOf = asOf }

    mutating func count(_ history: History) {
        articles = history.articles.count
        meetings = history.articles.meetings
        occasions = history.occasions.count
        changes = history.changes
    }

    mutating func count(_ totals: LedgerTotals) {
        articles = totals.articles
        meetings = totals.meetings
        occasions = totals.occasions
        changes = totals.changes
    }

    /// Topics for which the articles of earlier nights were not looked through.
    mutating func note(stale topics: [Topic], of articles: Int) {
        guard !topics.isEmpty else { return }
        let names = topics.map { "“\($0.id)”" }.joined(separator: ", ")
        let which =
            topics.count == 1
            ? "the topic \(names) is new or has other phrases" : "the topics \(names) are new or have other phrases"
        warnings.append(
            "\(which): the \(Number.of(articles, "article")) of earlier nights \(articles == 1 ? "was" : "were") not looked"
                + " through for \(topics.count == 1 ? "it" : "them"); "
                + "run once with --reread while they are among the inputs")
    }

    package var lines: [String] {
        var lines = rejections.map { "rejected: \(RejectionSentence($0))" } + warnings.map { "warning: \($0)" }
        lines.append(
            "articles: \(change.newArticles) new, \(change.correctedArticles) corrected, "
                + "\(change.knownArticles) known, \(rejections.count) rejected; \(articles) in the ledger")
        lines.append(
            "meetings: \(Number.of(meetings, "record")) of \(Number.of(occasions, "occasion")); "
                + "\(Number.of(change.newOccasions, "occasion")) new, \(change.changedOccasions) changed")
        if !changes.isEmpty {
            let counts = OccasionChange.Kind.allCases.compactMap { kind in
                let count = changes.count { $0.kind == kind }
                return count == 0 ? nil : "\(count) \(kind.rawValue)"
            }
            lines.append("since the last night: " + counts.joined(separator: ", "))
        }
        guard publishes else { return lines + [cost] }
        lines.append("files: \(filesWritten) written, \(filesUnchanged) unchanged, \(filesRemoved) removed")
        return lines + [cost]
    }

    private var cost: String {
        let tenths = Int((seconds * 10).rounded())
        return "took \(tenths / 10).\(tenths % 10) s and \(peakMegabytes) MB at most"
    }
}
