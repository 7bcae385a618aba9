package import Findings
package import Ledger

/// Counts of occasions by status, and of their reports.
package struct Tally: Hashable, Sendable {
    package var held = 0
    package var planned = 0
    package var cancelled = 0
    /// Records in articles, all statuses.
    package var reports = 0
    /// Different stories among those reports: copies of a wire story count once.
    package var stories = 0

    package init() {}

    package var occasions: Int { held + planned + cancelled }

    package mutating func add(_ status: Meeting.Status) {
        switch status {
        case .held: held += 1
        case .planned: planned += 1
        case .cancelled: cancelled += 1
        }
    }

    package static func + (left: Tally, right: Tally) -> Tally {
        var sum = Tally()
        sum.held = left.held + right.held
        sum.planned = left.planned + right.planned
        sum.cancelled = left.cancelled + right.cancelled
        sum.reports = left.reports + right.reports
        sum.stories = left.stories + right.stories
        return sum
    }
}

extension Tally {
    /// Counts the occasions given; `stories` tells the story of an article by its id.
    package init(of occasions: some Sequence<Occasion>, stories: (String) -> String) {
        for occasion in occasions {
            add(occasion.status)
            reports += occasion.reports.count
            self.stories += Set(occasion.reports.map { stories($0.article) }).count
        }
    }
}
