internal import Findings
internal import Vocabulary

/// Whether the dates of two records can mean one occasion, and how much they say for it.
enum DateComparison {
    static func compare(_ left: MeetingReport, _ right: MeetingReport) -> Verdict {
        guard let ours = left.window, let theirs = right.window else {
            return .compatible(0, ["a date missing"])
        }
        let stated = (left.statedDates != nil, right.statedDates != nil)
        switch stated {
        case (true, true):
            let exact = ours.precision == .day && theirs.precision == .day
            // A month or a year is no day that somebody counted wrong.
            guard ours.overlaps(theirs, slack: exact ? slack(left, right) : 0) else { return .different("dates apart") }
            if !exact {
                if ours == theirs, isLongPast(left), isLongPast(right) { return .compatible(0.6, ["same dates"]) }
                return vague(ours, theirs)
            }
            let apart = max(0, ours.first - theirs.last, theirs.first - ours.last)
            if apart > 0 { return .compatible(1.2, ["\(apart) \(apart == 1 ? "day" : "days") apart"]) }
            return .compatible(long(ours) || long(theirs) ? 1.2 : 2, ["same days"])
        case (false, false):
            guard ours.overlaps(theirs) else { return .different("published too far apart") }
            return .compatible(0.7, ["published close together"])
        default:
            guard ours.overlaps(theirs, slack: 1) else { return .different("published too far from the date") }
            return undated(left, right)
        }
    }

    /// Plans slip by days, and a weekday counted from a day of publication is off by one across time zones.
    private static func slack(_ left: MeetingReport, _ right: MeetingReport) -> Int {
        left.meeting.status == right.meeting.status ? 1 : 2
    }

    private static func long(_ range: DayRange) -> Bool { range.last - range.first > 10 }

    /// Told as background: few occasions of a past year are worth that.
    private static func isLongPast(_ report: MeetingReport) -> Bool {
        guard let published = report.published, let dates = report.statedDates else { return false }
        return published - dates.last > 60
    }

    /// One has dates, the other a day of publication alone: the closer, the more it says.
    private static func undated(_ left: MeetingReport, _ right: MeetingReport) -> Verdict {
        let (dated, other) = left.statedDates == nil ? (right, left) : (left, right)
        guard let dates = dated.statedDates, let published = other.published else { return .compatible(0, []) }
        let apart = max(0, dates.first - published, published - dates.last)
        let isExact = dates.precision == .day
        let strength = apart <= 3 ? (isExact ? 1 : 0.8) : apart <= 10 ? 0.7 : apart <= 30 ? 0.5 : 0.3
        return .compatible(strength, ["published \(apart) \(apart == 1 ? "day" : "days") from the date"])
    }

    /// The narrower the wider of the two, the more a coincidence says.
    private static func vague(_ ours: DayRange, _ theirs: DayRange) -> Verdict {
        let days = max(ours.last - ours.first, theirs.last - theirs.first)
        return .compatible(days <= 10 ? 1 : days <= 31 ? 0.7 : days <= 62 ? 0.4 : 0, ["dates compatible"])
    }
}
