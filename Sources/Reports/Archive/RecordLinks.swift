import Ledger
import Vocabulary

/// From an article's record to the entry of the ledger that it belongs to.
struct RecordLinks: Sendable {
    struct Key: Hashable, Sendable {
        let article: String
        let record: Int
    }

    var occasion: [Key: String] = [:]
    var anniversary: [Key: String] = [:]
    var milestone: [Key: String] = [:]

    init() {}

    init(_ history: History) {
        for entry in history.occasions {
            for report in entry.reportKeys {
                occasion[Key(article: report.article, record: report.record)] = entry.id
            }
        }
        for entry in history.anniversaries {
            for mention in entry.mentions {
                anniversary[Key(article: mention.article, record: mention.record)] = entry.id
            }
        }
        for entry in history.milestones {
            for mention in entry.mentions {
                milestone[Key(article: mention.article, record: mention.record)] = entry.id
            }
        }
    }

    /// What the records of an article belong to.
    func add(_ findings: FindingsOutline, of article: String, to mark: inout MarkBuilder) {
        for record in 0..<findings.meetings { mark.add(occasion[Key(article: article, record: record)]) }
        for record in 0..<findings.anniversaries { mark.add(anniversary[Key(article: article, record: record)]) }
        for record in 0..<findings.milestones { mark.add(milestone[Key(article: article, record: record)]) }
    }
}
