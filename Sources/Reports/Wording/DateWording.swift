import Findings
import Vocabulary

/// Dates in English words, never more precise than they are known.
enum DateWording {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `30 August 2022`
    static func day(_ day: Day) -> String {
        let parts = day.parts
        return "\(parts.day) \(month(parts.month)) \(parts.year)"
    }

    static func month(_ number: Int) -> String {
        months.indices.contains(number - 1) ? months[number - 1] : "month \(number)"
    }

    /// `Aug 2022`
    static func shortMonth(year: Int, month number: Int) -> String { "\(month(number).prefix(3)) \(year)" }

    /// `30 August 2022`, `August 2022` or `2022`.
    static func date(_ date: PartialDate) -> String {
        guard let number = date.month else { return String(date.year) }
        guard let day = date.day else { return "\(month(number)) \(date.year)" }
        return "\(day) \(month(number)) \(date.year)"
    }

    /// For tables: `30 Aug 2022`, `Aug 2022` or `2022`.
    static func short(_ date: PartialDate) -> String {
        guard let number = date.month else { return String(date.year) }
        let month = shortMonth(year: date.year, month: number)
        return date.day.map { "\($0) \(month)" } ?? month
    }

    /// `30–31 August 2022`, `30 August – 2 September 2022`, `March – May 2022`.
    static func range(_ range: DayRange) -> String {
        let (start, end) = (range.start, range.end)
        guard start != end else { return date(start) }
        if start.year == end.year, let startMonth = start.month, let endMonth = end.month {
            if let startDay = start.day, let endDay = end.day {
                return startMonth == endMonth
                    ? "\(startDay)–\(endDay) \(month(startMonth)) \(start.year)"
                    : "\(startDay) \(month(startMonth)) – \(endDay) \(month(endMonth)) \(start.year)"
            }
            if start.day == nil, end.day == nil {
                return "\(month(startMonth)) – \(month(endMonth)) \(start.year)"
            }
        }
        return "\(date(start)) – \(date(end))"
    }

    /// With a preposition: `on 30 August 2022`, `in April 2022`, `from 30 August to 2 September 2022`.
    static func placed(_ range: DayRange) -> String {
        if range.start == range.end { return "\(range.precision == .day ? "on" : "in") \(date(range.start))" }
        return "on \(DateWording.range(range))"
    }

    /// What a reader has to know of where the date comes from; nil where the text states it.
    static func caveat(_ source: Meeting.DateSource?) -> String? {
        switch source {
        case .text: nil
        case .inferred: "date worked out from the text"
        case .published: "day of publication; the text gives none"
        case nil: "date unknown"
        }
    }
}
