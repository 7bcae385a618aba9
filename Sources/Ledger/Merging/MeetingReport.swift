internal import Findings
internal import Vocabulary

/// One article's record of a meeting, with what the article's own data say about it.
struct MeetingReport: Hashable, Sendable {
    struct Key: Hashable, Sendable, Comparable {
        var article: String
        var record: Int

        static func < (left: Key, right: Key) -> Bool {
            (left.article, left.record) < (right.article, right.record)
        }
    }

    var key: Key
    var meeting: Meeting
    var published: Day?
    var story: String
    /// The outlet; nil where it is not given, or plays no part.
    var source: String?

    /// The dates that the text gives; nil where they are only the day of publication.
    var statedDates: DayRange? { meeting.dateSource == .published ? nil : meeting.dates }

    /// When the occasion can have been, given all that is known; nil where nothing is.
    ///
    /// News is new: what a report tells without a date is of the last four days where it is past, and of the next thirty
    /// where it is to come. Set by cross-validation on annotated occasions, see `docs/Accuracy.md`.
    var window: DayRange? {
        if let statedDates { return statedDates }
        guard let published else { return nil }
        let days = meeting.status == .planned ? (published - 1, published + 30) : (published - 4, published + 1)
        return DayRange(PartialDate(days.0), PartialDate(days.1))
    }

    /// The earliest publication first; those without a day last; then by id, so that order never depends on reading.
    static func isEarlier(_ left: MeetingReport, _ right: MeetingReport) -> Bool {
        let days = (left.published?.number ?? Int.max, right.published?.number ?? Int.max)
        return days.0 != days.1 ? days.0 < days.1 : left.key < right.key
    }
}
