import Ledger

/// From an article's record to the entry of the ledger that it belongs to.
struct RecordLinks {
    struct Key: Hashable {
        let article: String
        let record: Int
    }

    var occasion: [Key: String] = [:]
    var anniversary: [Key: String] = [:]
    var milestone: [Key: String] = [:]

    init() {}

    init(_ history: History) {
        for entry in history.occasions {
            for report in entry.reports {
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
}
