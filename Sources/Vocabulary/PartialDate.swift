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
    package init?(_ text: some StringProtocol) { self.init(String(text)) }

    /// The same without generics, which other modules pay dearly for.
    package init?(_ text: String) {
        let bytes = text.utf8.span
        guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
        var numbers = (year: 0, month: 0, day: 0)
        for i in bytes.indices {
            if i == 4 || i == 7 {
                guard bytes[i] == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard bytes[i] &- 48 < 10 else { return nil }
            let digit = Int(bytes[i] &- 48)
            switch i {
            case ..<4: numbers.year = numbers.year * 10 + digit
            case ..<7: numbers.month = numbers.month * 10 + digit
            default: numbers.day = numbers.day * 10 + digit
            }
        }
        switch bytes.count {
        case 4: self.init(year: numbers.year)
        case 7: self.init(year: numbers.year, month: numbers.month)
        default:
            guard let whole = Day(year: numbers.year, month: numbers.month, day: numbers.day) else { return nil }
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
    /// `2022-08-30`, `2022-08`, `2022`. Pages and tables are full of them: digit by digit, in the ten bytes that a string holds
    /// without memory of its own.
    package var description: String {
        guard (0...9_999).contains(year), (month ?? 0) < 100, (day ?? 0) < 100 else { return longDescription }
        return String(unsafeUninitializedCapacity: 10) { text in
            var length = 0
            for (number, power) in [(year, 1_000), (month, 10), (day, 10)] {
                guard let number else { continue }
                if length > 0 {
                    text[length] = UInt8(ascii: "-")
                    length += 1
                }
                var power = power
                while power > 0 {
                    text[length] = UInt8(ascii: "0") + UInt8(number / power % 10)
                    length += 1
                    power /= 10
                }
            }
            return length
        }
    }

    private var longDescription: String {
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
