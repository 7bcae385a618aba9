import Ledger
import Vocabulary

/// A change of what was published, as a page tells it.
enum PublishedChange: Hashable, Sendable {
    case meeting(OccasionChange)
    case article(ArticleChange)

    var night: Day {
        switch self {
        case .meeting(let change): change.night
        case .article(let change): change.night
        }
    }
}

/// What a night changed in the anniversaries, milestones and topics of an article, as far as a page counts them.
struct ArticleChange: Hashable, Sendable {
    let night: Day
    let article: String
    let findings: [FindingChange]

    /// By night and article; the changes are sorted so.
    static func all(_ changes: [FindingChange]) -> [ArticleChange] {
        var all: [ArticleChange] = []
        for change in changes {
            if let last = all.last, last.night == change.night, last.article == change.article {
                all[all.count - 1] = ArticleChange(
                    night: last.night, article: last.article, findings: last.findings + [change])
            } else {
                all.append(ArticleChange(night: change.night, article: change.article, findings: [change]))
            }
        }
        return all
    }
}

/// The changes that a page has to tell: the latest of them, and how many there are.
struct ChangesOfPage: Hashable, Sendable {
    /// So many are told.
    static let shown = 12

    /// The latest first.
    private(set) var latest: [PublishedChange] = []
    private(set) var count = 0
    /// Whether one of them is of a meeting, told or not.
    private(set) var areOfMeetings = false

    var isEmpty: Bool { count == 0 }
    var lastNight: Day? { latest.first?.night }
    /// Those of meetings that are told.
    var meetings: [OccasionChange] {
        latest.compactMap { if case .meeting(let change) = $0 { change } else { nil } }
    }
    var findings: [FindingChange] {
        latest.flatMap { if case .article(let change) = $0 { change.findings } else { [FindingChange]() } }
    }

    mutating func add(_ change: PublishedChange) {
        count += 1
        if case .meeting = change { areOfMeetings = true }
        if latest.count < ChangesOfPage.shown { latest.append(change) }
    }
}
