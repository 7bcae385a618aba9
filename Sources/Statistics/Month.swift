package import Vocabulary

/// A month of the calendar, the unit of every series: `2022-08`.
package struct Month: Hashable, Sendable {
    /// Months since year 0.
    package let number: Int

    package init(number: Int) { self.number = number }

    package init(_ day: Day) {
        let parts = day.parts
        number = parts.year * 12 + parts.month - 1
    }

    /// The month that the date lies in; nil where only the year is known.
    package init?(_ date: PartialDate) {
        guard let month = date.month else { return nil }
        number = date.year * 12 + month - 1
    }

    package var year: Int { number >= 0 ? number / 12 : (number - 11) / 12 }
    package var month: Int { number - year * 12 + 1 }
    package var first: Day { Day(number: firstNumber) }
    package var last: Day { Month(number: number + 1).first - 1 }

    private var firstNumber: Int { Day(year: year, month: month, day: 1)?.number ?? 0 }
}

extension Month: Comparable, CustomStringConvertible {
    package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
    package static func + (month: Month, months: Int) -> Month { Month(number: month.number + months) }
    package static func - (left: Month, right: Month) -> Int { left.number - right.number }

    /// `2022-08`, which also names the month's files.
    package var description: String { String(Day(number: firstNumber).description.prefix(7)) }
}
