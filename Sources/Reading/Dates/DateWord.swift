/// What a word can mean in a date expression.
struct DateWord: Sendable {
    var kind: Kind
    var value: Int16

    static let none = DateWord(kind: .none, value: 0)

    enum Kind: UInt8, Sendable {
        case none
        /// January to December, and their abbreviations; value 1 to 12.
        case month
        /// Value 1 (Monday) to 7.
        case weekday
        /// Value: the raw value of `DateUnit`; `units` is the plural.
        case unit, units
        /// Value: the number.
        case cardinal
        case ordinal
        /// today, yesterday, tomorrow: value is the distance in days.
        case dayName
        /// Value: the raw value of `PartOfDay`.
        case partOfDay
        case season
        case weekend
        /// last, previous (-1), this (0), next, coming (1)
        case shift
        /// early, mid, late, beginning, end: value is the raw value of `DatePart`.
        case part
        /// ago, earlier (-1), later, hence (1): after a length of time.
        case distance
        /// now, recently, soon: value -1, 0 or 1.
        case reference
        case every
        /// daily, weekly, monthly: value is the raw value of `DateUnit`.
        case rate
        /// Value: the index into `Holiday`.
        case holiday
        case preposition
        case article
        /// few, several, many: an unknown number.
        case vague
        /// nearly, some: words before a number that change nothing.
        case approximate
        case fiscal
        /// nineties: value is 90.
        case decade
        /// metres, people, dollars: after them, a number is no year.
        case measure
        /// Words that make a name of a weekday before them: Times, Mirror.
        case paper
        /// am, pm: value 0 or 12.
        case meridiem
        /// GMT, hours, o'clock
        case clock
        case dash

        /// Whether an expression can begin with such a word.
        var begins: Bool {
            switch self {
            case .none, .preposition, .approximate, .measure, .paper, .meridiem, .clock, .dash, .distance: false
            default: true
            }
        }
    }
}

/// The units of time, from the finest; their order is the order of their lengths.
enum DateUnit: Int16, Sendable, Comparable {
    case second, minute, hour, day, week, month, quarter, half, year, decade, century

    static func < (left: DateUnit, right: DateUnit) -> Bool { left.rawValue < right.rawValue }

    /// About how many days; nil for what is shorter than a day.
    var days: Int? {
        switch self {
        case .second, .minute, .hour: nil
        case .day: 1
        case .week: 7
        case .month: 30
        case .quarter: 91
        case .half: 182
        case .year: 365
        case .decade: 3652
        case .century: 36524
        }
    }
}

/// Which part of a period is meant: `early March`, `mid-2012`, `the end of the week`.
package enum DatePart: Int16, Sendable {
    case whole, start, middle, end
}

/// The parts of a day, as TIMEX3 writes them.
enum PartOfDay: Int16, Sendable {
    case none, morning, afternoon, evening, night, midday, midnight

    var suffix: String {
        switch self {
        case .none: ""
        case .morning: "TMO"
        case .afternoon: "TAF"
        case .evening: "TEV"
        case .night: "TNI"
        case .midday: "T12:00"
        case .midnight: "T24:00"
        }
    }
}
