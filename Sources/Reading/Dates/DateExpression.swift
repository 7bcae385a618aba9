package import Vocabulary

/// Words of a text that say when, how long or how often.
package struct DateExpression: Sendable {
    package let tokens: Range<Int>
    /// UTF-8 bytes of the text.
    package let span: Range<Int>
    package let kind: Kind
    /// The days, months or years meant; nil for durations, sets, references, times of day without a day, and
    /// wherever the text and the anchor do not say.
    package var dates: DayRange?
    /// The value as TIMEX3 writes it: `2013-03-22`, `2013-W11`, `2012-Q3`, `P3D`, `PRESENT_REF`, `XXXX-08-30`.
    package var timex: String
    /// The length of a duration; nil where it is vague or shorter than a day.
    package let days: Int?
    /// What the expression's own words say: last, next, ago, coming.
    package let direction: Direction
    /// Only a part of `dates` is meant: `early March`, `the end of the week`.
    package let part: DatePart
    /// The text gives no year; `dates` has one because of the anchor and the tense.
    package let yearAssumed: Bool
    /// The tense that the reader guessed from the clause, where the reading depends on it.
    package let tense: Tense
    /// The clause stands in the present, as one of a plan does: `meets him on Friday`, `is visiting tomorrow`.
    package let isPresent: Bool
    /// Month and day as they stand in the text, for a day or a month without a year.
    package let partial: Partial?
    /// `NAIROBI, June 2 -`: the day on which the report was written.
    package var isDateline = false

    let meaning: DateMeaning
    /// The day told before, from which `the following day` is counted; nil where the anchor is.
    let base: Day?
    let time: String

    /// The day is counted from another that the text told: `the following day`, `a day later`.
    package var isCountedFromText: Bool { base != nil }

    package enum Kind: Sendable {
        /// A day, month or year by its name or number.
        case calendar
        case weekday
        /// today, last week, two years ago
        case relative
        /// the past three months, the next two days
        case stretch
        case duration
        /// every year, daily
        case set
        /// quarters, halves, seasons, decades, centuries
        case period
        /// now, recently, the future
        case reference
        /// A time of day without a day.
        case time
    }

    package enum Direction: Sendable {
        case past, future, none
    }

    package struct Partial: Sendable, Hashable {
        package let month: Int
        package let day: Int?
    }
}

/// The days that an article's dates are counted from.
package struct DateAnchor: Sendable {
    package var published: Day?
    /// Inferred, for an article without a date.
    package var year: Int?
    package var dateline: Day?

    package init(published: Day? = nil, year: Int? = nil, dateline: Day? = nil) {
        self.published = published
        self.year = year
        self.dateline = dateline
    }

    var day: Day? { published ?? dateline }
}
