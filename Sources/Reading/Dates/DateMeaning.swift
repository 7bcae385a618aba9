import Vocabulary

/// What a date expression says, before anybody asks when the report was written.
enum DateMeaning: Sendable, Equatable {
    case year(YearChoice)
    /// From one year to another: `2009-2010`, the 1990s.
    case years(Int, Int)
    case quarter(YearChoice, Int)
    case half(YearChoice, Int)
    /// 1 spring to 4 winter.
    case season(YearChoice, Int)
    case months(YearChoice, from: Int, to: Int)
    /// Month and day of both ends.
    case days(YearChoice, from: MonthDay, to: MonthDay)
    /// Full days of both ends.
    case dayRange(Day, Day)
    case weekday(Int, to: Int, WeekChoice)
    case weekend(WeekChoice)
    /// A day of a month that is not said (`on the 22nd`), or said by its distance (`on the 22nd of last month`).
    case dayOfMonth(Int, Int?)
    /// The unit that holds the anchor, moved: `last week`, `two years ago`, `tomorrow`.
    case shifted(DateUnit, Int)
    /// As many units up to the anchor, or from it: `the past three months`.
    case stretch(DateUnit, Int)
    /// Easter, Thanksgiving: days that each year computes anew.
    case movable(YearChoice, Holiday)
    /// Durations, sets and references: nothing to resolve.
    case timeless(String)

    /// A quarter or half without a year, in that year; nil for everything else.
    func inYear(_ choice: YearChoice) -> DateMeaning? {
        switch self {
        case .quarter(.open, let number): .quarter(choice, number)
        case .half(.open, let number): .half(choice, number)
        default: nil
        }
    }

    struct MonthDay: Sendable, Equatable {
        var month: Int
        var day: Int
    }
}

/// Which year is meant.
enum YearChoice: Sendable, Equatable {
    case stated(Int)
    /// The text gives none.
    case open
    /// In last year, this year, next year, by distance from the anchor's.
    case distant(Int)
    /// `last March`: the nearest one before (-1), in the same year (0) or after (1) the anchor.
    case nearest(Int)
}

/// Which week is meant by a weekday.
enum WeekChoice: Sendable, Equatable {
    case open
    /// `last Tuesday`, `next Tuesday`: the nearest before or after; `this Tuesday`: of the same week.
    case nearest(Int)
    /// `Tuesday of next week`: by distance in weeks.
    case distant(Int)
}

enum Holiday: Int, Sendable {
    case christmas, easter, thanksgiving
}
