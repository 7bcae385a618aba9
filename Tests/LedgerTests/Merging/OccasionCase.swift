import Findings
import Testing
import Vocabulary

@testable import Ledger

/// A few articles that tell of meetings, and which of them a careful reader holds to tell of one.
struct OccasionCase: CustomTestStringConvertible, Sendable {
    /// One article's record: who published it when, and what it says.
    struct Told: Sendable {
        var article: String
        var published: String?
        var meeting: Meeting
        var story: String?
        var record = 0
    }

    /// What the case is there for, as a sentence.
    let shows: String
    let told: [Told]
    /// Articles of one occasion together, separated by blanks; sorted.
    let groups: [String]

    init(_ shows: String, _ told: [Told], _ groups: String...) {
        self.shows = shows
        self.told = told
        self.groups = groups
    }

    var testDescription: String { shows }

    var reports: [MeetingReport] {
        told.map { Reports.report($0.article, $0.published, $0.meeting, record: $0.record, story: $0.story) }
    }
}

extension OccasionCase.Told {
    /// `on` and `in` as in `Samples.meeting`.
    static func report(
        _ article: String, _ published: String?, _ parties: String, _ kind: Meeting.Kind = .visit,
        _ status: Meeting.Status = .held, on dates: String? = nil, in country: String? = nil, at venue: String? = nil,
        with names: [String] = [], story: String? = nil, record: Int = 0
    ) -> Self {
        Self(
            article: article, published: published,
            meeting: Samples.meeting(parties, kind, status, on: dates, in: country, at: venue, with: names),
            story: story, record: record)
    }
}
