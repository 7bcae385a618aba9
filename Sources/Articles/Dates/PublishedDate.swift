package import Vocabulary

/// Reads the day of publication in the spellings that news files use; the day as written, in whatever zone it was.
///
/// A month or a year alone is no day, and `5/6/2022` is two: both read as nil rather than as a guess.
package enum PublishedDate {
    package static func day(in text: some StringProtocol) -> Day? {
        let tokens = DateTokens(text.utf8.prefix(200))
        return iso(tokens) ?? week(tokens) ?? compact(tokens) ?? epoch(tokens) ?? named(tokens) ?? slashed(tokens)
    }

    /// Day from seconds since 1970.
    private static func day(sinceEpoch seconds: Int) -> Day? {
        // From 1973 on: smaller numbers are years, ordinals or ids.
        guard seconds >= 100_000_000, seconds < 10_000_000_000 else { return nil }
        return Day(number: seconds / 86_400)
    }

    /// `2022-08-30`, `2022/8/30`, `2022.08.30`, whatever follows.
    private static func iso(_ tokens: DateTokens) -> Day? {
        for (i, token) in tokens.items.enumerated() {
            guard case .number(let year, digits: 4) = token, i + 4 < tokens.items.count,
                case .number(let month, digits: 1...2) = tokens.items[i + 2],
                case .number(let day, digits: 1...2) = tokens.items[i + 4],
                tokens.items[i + 1] == tokens.items[i + 3], tokens.items[i + 1].isDateSeparator
            else { continue }
            return plausible(year, month, day)
        }
        return nil
    }

    /// ISO 8601's `2022-W35-2`, `2022W352` and `2022-242`.
    private static func week(_ tokens: DateTokens) -> Day? {
        guard case .number(let year, digits: 4)? = tokens.items.first, (1600...2200).contains(year) else { return nil }
        let items = tokens.items.dropFirst().filter { $0 != .sign(UInt8(ascii: "-")) }
        var number = 0
        switch (items.first, items.dropFirst().first, items.dropFirst(2).first) {
        case (.word("w"), .number(let week, digits: 2), .number(let day, digits: 1)): number = week * 10 + day
        case (.word("w"), .number(let both, digits: 3), _): number = both
        case (.number(let day, digits: 3), nil, _), (.number(let day, digits: 3), .word("t"), _):
            guard (1...366).contains(day), let first = Day(year: year, month: 1, day: 1) else { return nil }
            let found = Day(number: first.number + day - 1)
            return found.year == year ? found : nil
        default: return nil
        }
        let (week, weekday) = (number / 10, number % 10)
        // The first week is the one with 4 January in it; day 0 of our count, 1 January 1970, was a Thursday.
        guard (1...53).contains(week), (1...7).contains(weekday), let fourth = Day(year: year, month: 1, day: 4) else {
            return nil
        }
        let monday = fourth.number - ((fourth.number + 3) % 7 + 7) % 7
        return Day(number: monday + (week - 1) * 7 + weekday - 1)
    }

    /// `20220830`, `20220830T101500Z`, `20220830101500`.
    private static func compact(_ tokens: DateTokens) -> Day? {
        guard case .number(let value, let digits) = tokens.items.first else { return nil }
        switch digits {
        case 8: return plausible(value / 10_000, value / 100 % 100, value % 100)
        case 14:
            let date = value / 1_000_000
            return plausible(date / 10_000, date / 100 % 100, date % 100)
        default: return nil
        }
    }

    private static func epoch(_ tokens: DateTokens) -> Day? {
        var items = tokens.items[...]
        // `/Date(1661854500000+0200)/` is how .NET wrote them.
        if items.first == .sign(UInt8(ascii: "/")),
            items.starts(with: [.sign(UInt8(ascii: "/")), .word("date"), .sign(UInt8(ascii: "("))])
        {
            items = items.dropFirst(3).prefix(1)
        } else if items.count == 3, items[1] == .sign(UInt8(ascii: ".")) {
            items = items.prefix(1)
        }
        guard items.count == 1, case .number(let value, let digits)? = items.first else { return nil }
        return switch digits {
        case 9...10: day(sinceEpoch: value)
        case 12...13: day(sinceEpoch: value / 1_000)
        case 15...16: day(sinceEpoch: value / 1_000_000)
        case 18: day(sinceEpoch: value / 1_000_000_000)
        // Only eighteen digits are kept.
        case 19: day(sinceEpoch: value / 100_000_000)
        default: nil
        }
    }

    /// `30 August 2022`, `Tue, 30 Aug 2022 10:15:00 GMT`, `30-AUG-1987`, `August 30th, 2022`, `Aug. 30, 2022`.
    private static func named(_ tokens: DateTokens) -> Day? {
        let items = tokens.items.filter { !$0.isFiller }
        for (i, token) in items.enumerated() {
            guard case .word(let word) = token, let month = MonthNames.number(of: word) else { continue }
            func number(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
                guard items.indices.contains(index), case .number(let value, let count) = items[index],
                    digits.contains(count)
                else { return nil }
                return value
            }
            if let day = number(i - 1, 1...2), let year = number(i + 1, 4...4) ?? number(i + 1, 2...2).map(full),
                let found = plausible(year, month, day)
            {
                return found
            }
            if let day = number(i + 1, 1...2) {
                // `Aug 30 10:15:00 UTC 2022`: the year is the next number of four digits.
                let years = items[(i + 2)...].lazy.compactMap { item -> Int? in
                    if case .number(let value, digits: 4) = item { value } else { nil }
                }
                if let year = years.first, let found = plausible(year, month, day) { return found }
            }
        }
        return nil
    }

    /// `30/08/2022`, `08/30/2022`, `30.08.2022`: only where one of the numbers cannot be a month.
    private static func slashed(_ tokens: DateTokens) -> Day? {
        for (i, token) in tokens.items.enumerated() {
            guard case .number(let first, digits: 1...2) = token, i + 4 < tokens.items.count,
                case .number(let second, digits: 1...2) = tokens.items[i + 2],
                case .number(let last, let digits) = tokens.items[i + 4], digits == 4 || digits == 2,
                tokens.items[i + 1] == tokens.items[i + 3], tokens.items[i + 1].isDateSeparator
            else { continue }
            // Two digits are a year behind a month and a day, where nothing else they could be is a date: `8/30/22`.
            if digits == 2 {
                guard second > 12, tokens.items[i + 1] == .sign(UInt8(ascii: "/")) else { return nil }
                return plausible(full(last), first, second)
            }
            let year = last
            if tokens.items[i + 1] == .sign(UInt8(ascii: ".")) || first > 12 { return plausible(year, second, first) }
            if second > 12 || first == second { return plausible(year, first, second) }
            return nil
        }
        return nil
    }

    /// RFC 822 allowed two digits; RFC 2822 says how to read them. Four digits are a year as they stand, `0000` included.
    private static func full(_ year: Int) -> Int {
        year < 50 ? 2000 + year : 1900 + year
    }

    /// News begins with the printing press and does not come from the far future.
    private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> Day? {
        guard (1600...2200).contains(year) else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
