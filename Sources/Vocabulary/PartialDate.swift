/// A date as precise as it is known: `2022`, `2022-04` or `2022-08-30` (EDTF level 0).
package struct PartialDate: Hashable, Sendable {
    package let year: Int
    /// 1 to 12; nil where only the year is known.
    package let month: Int?
    /// 1 to 31; nil where only the month is known.
    package let day: Int?

    package enum Precision: Int, Comparable, Sendable {
        case year, month, day
        package static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    package init(year: Int) {
        self.year = year
        month = nil
        day = nil
    }

    /// Nil where the calendar has no such month.
    package init?(year: Int, month: Int) {
        guard (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
        day = nil
    }

    package init(_ whole: Day) {
        let parts = whole.parts
        year = parts.year
        month = parts.month
        day = parts.day
    }

    /// Reads `2022`, `2022-04`, `2022-08-30`; nil for anything else, also for days that the calendar lacks.
    package init?(_ text: some StringProtocol) {
        let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(fields.count), fields[0].count == 4, fields.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        var numbers: [Int] = []
        for field in fields {
            var number = 0
            for byte in field {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
            numbers.append(number)
        }
        switch numbers.count {
        case 1: self.init(year: numbers[0])
        case 2: self.init(year: numbers[0], month: numbers[1])
        default:
            guard let whole = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self.init(whole)
        }
    }

    package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

    /// The first day that the date can mean.
    package var first: Day {
        Day(year: year, month: month ?? 1, day: day ?? 1)!
    }

    /// The last day that the date can mean.
    package var last: Day {
        let lastMonth = month ?? 12
        return Day(year: year, month: lastMonth, day: day ?? Day.daysInMonth(year: year, month: lastMonth))!
    }
}

extension PartialDate: CustomStringConvertible {
    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        var text = padded(year, 4)
        if let month { text += "-" + padded(month, 2) }
        if let day { text += "-" + padded(day, 2) }
        return text
    }
}

extension PartialDate: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no ISO 8601 date")
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
