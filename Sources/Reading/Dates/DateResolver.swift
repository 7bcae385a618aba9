import Vocabulary

/// Turns a meaning into days, given the day of the report and the tense of the clause.
struct DateResolver {
    let anchor: DateAnchor
    let tense: Tense
    /// The tense is a guess: then a day that is near weighs more than it.
    var isGuess = false
    /// How far beyond the report a day under a past tense, or before it under a future one, is taken for a day of
    /// the same year all the same: reports are written in the past tense about the days to come, but not for long.
    static let tolerance = 10

    /// How many times nearer a day must be to count in spite of a guessed tense.
    static let bias = 3

    /// The most units that are counted from a day; more are a length without a place.
    static let longest = 2_000

    struct Resolution {
        var dates: DayRange?
        var timex: String
        var yearAssumed = false
    }

    private var today: Day? { anchor.day }

    func resolve(_ meaning: DateMeaning, time: String = "") -> Resolution {
        switch meaning {
        case .timeless(let timex): return Resolution(dates: nil, timex: timex)
        case .year(let choice):
            guard let year = year(choice) else { return Resolution(dates: nil, timex: "XXXX") }
            return Resolution(dates: DayRange(PartialDate(year: year)), timex: padded(year, 4))
        case .years(let from, let to): return years(from, to)
        case .quarter(let choice, let number): return thirds(choice, number, length: 3, letter: "Q")
        case .half(let choice, let number): return thirds(choice, number, length: 6, letter: "H")
        case .season(let choice, let season): return self.season(choice, season)
        case .months(let choice, let from, let to): return months(choice, from, to)
        case .days(let choice, let from, let to): return days(choice, from, to, time)
        case .dayRange(let from, let to):
            return Resolution(dates: DayRange(PartialDate(from), PartialDate(to)), timex: "\(from)\(time)")
        case .weekday(let number, let to, let week): return weekday(number, to, week, time)
        case .weekend(let week): return weekend(week)
        case .dayOfMonth(let day, let distance): return dayOfMonth(day, distance)
        case .shifted(let unit, let distance): return shifted(unit, distance, time)
        case .stretch(let unit, let count): return stretch(unit, count)
        case .movable(let choice, let holiday):
            func day(_ year: Int) -> Day? {
                switch holiday {
                case .christmas: Day(year: year, month: 12, day: 25)
                case .easter: Day.easter(year)
                case .thanksgiving: Day.thanksgiving(year)
                }
            }
            guard let found = self.day(choice, day) else { return Resolution(dates: nil, timex: "XXXX-XX-XX") }
            return Resolution(dates: DayRange(found), timex: "\(found)\(time)", yearAssumed: isAssumed(choice))
        }
    }

    private func isAssumed(_ choice: YearChoice) -> Bool { choice == .open }

    private func year(_ choice: YearChoice) -> Int? {
        switch choice {
        case .stated(let year): year
        case .open: today?.year ?? anchor.year
        case .distant(let distance), .nearest(let distance): (today?.year ?? anchor.year).map { $0 + distance }
        }
    }

    private func years(_ from: Int, _ to: Int) -> Resolution {
        let timex: String
        if to - from == 9, from % 10 == 0 {
            timex = padded(from / 10, 3)
        } else if to - from == 99, from % 100 == 0 {
            timex = padded(from / 100, 2)
        } else {
            timex = padded(from, 4)
        }
        return Resolution(dates: DayRange(PartialDate(year: from), PartialDate(year: to)), timex: timex)
    }

    // MARK: Months

    /// The year of a month that stands alone.
    private func year(ofMonth month: Int, _ choice: YearChoice) -> Int? {
        guard let today else { return year(choice) }
        let now = today.parts
        switch choice {
        case .stated, .distant: return year(choice)
        case .nearest(let direction):
            if direction < 0 { return month < now.month ? now.year : now.year - 1 }
            if direction > 0 { return month > now.month ? now.year : now.year + 1 }
            return now.year
        case .open:
            let ahead = (month - now.month + 12) % 12
            if ahead == 0 { return now.year }
            let isAhead: Bool
            switch tense {
            case .past: isAhead = isGuess && ahead * DateResolver.bias < 12 - ahead
            case .future: isAhead = !isGuess || ahead <= (12 - ahead) * DateResolver.bias
            // the nearer one; what is over is reported more often
            case .unknown: isAhead = ahead <= 4
            }
            return isAhead
                ? (month > now.month ? now.year : now.year + 1)
                : (month < now.month ? now.year : now.year - 1)
        }
    }

    private func months(_ choice: YearChoice, _ from: Int, _ to: Int) -> Resolution {
        guard let year = year(ofMonth: from, choice), let start = PartialDate(year: year, month: from),
            let end = PartialDate(year: to < from ? year + 1 : year, month: to)
        else { return Resolution(dates: nil, timex: "XXXX-" + padded(from, 2)) }
        return Resolution(dates: DayRange(start, end), timex: start.description, yearAssumed: isAssumed(choice))
    }

    private func thirds(_ choice: YearChoice, _ number: Int, length: Int, letter: String) -> Resolution {
        let year: Int?
        if let today, choice == .open {
            let current = (today.month - 1) / length + 1
            // results of a quarter that is over are still to be reported
            year = number <= current || tense == .future ? today.year : today.year - 1
        } else {
            year = self.year(choice)
        }
        guard let year, let start = PartialDate(year: year, month: (number - 1) * length + 1),
            let end = PartialDate(year: year, month: number * length)
        else { return Resolution(dates: nil, timex: "XXXX-\(letter)\(number)") }
        return Resolution(
            dates: DayRange(start, end), timex: padded(year, 4) + "-\(letter)\(number)",
            yearAssumed: isAssumed(choice))
    }

    private func season(_ choice: YearChoice, _ season: Int) -> Resolution {
        let codes = ["SP", "SU", "FA", "WI"]
        let code = codes[max(0, min(3, season - 1))]
        guard let year = year(ofMonth: season * 3, choice), let start = PartialDate(year: year, month: season * 3)
        else { return Resolution(dates: nil, timex: "XXXX-" + code) }
        let (endYear, endMonth) = Day.month(year, season * 3, moved: 2)
        return Resolution(
            dates: PartialDate(year: endYear, month: endMonth).flatMap { DayRange(start, $0) },
            timex: padded(year, 4) + "-" + code, yearAssumed: isAssumed(choice))
    }

    // MARK: Days

    /// The day of that year that the tense asks for; `make` gives the day in a year, if the year has it.
    private func day(_ choice: YearChoice, _ make: (Int) -> Day?) -> Day? {
        guard let today else { return year(choice).flatMap(make) }
        let now = today.year
        func near(_ direction: Int, from limit: Day) -> Day? {
            // up to eight years lie between two February 29
            for distance in 0...9 {
                let order = direction < 0 ? [now + 1 - distance] : [now - 1 + distance]
                for year in order {
                    if let day = make(year), direction < 0 ? day <= limit : day >= limit { return day }
                }
            }
            return nil
        }
        switch choice {
        case .stated, .distant: return year(choice).flatMap(make)
        case .nearest(let direction):
            if direction == 0 { return make(now) }
            return near(direction, from: direction < 0 ? today - 1 : today + 1)
        case .open:
            let isPast = tense == .past
            if !isGuess, tense != .unknown {
                return near(
                    isPast ? -1 : 1, from: isPast ? today + DateResolver.tolerance : today - DateResolver.tolerance)
            }
            guard let past = near(-1, from: today) else { return near(1, from: today) }
            guard let future = near(1, from: today) else { return past }
            let back = (today - past) * (tense == .future ? DateResolver.bias : 1)
            let ahead = (future - today) * (isPast ? DateResolver.bias : 1)
            return back <= ahead ? past : future
        }
    }

    private func days(
        _ choice: YearChoice, _ from: DateMeaning.MonthDay, _ to: DateMeaning.MonthDay, _ time: String
    ) -> Resolution {
        guard let start = day(choice, { Day(year: $0, month: from.month, day: from.day) }) else {
            return Resolution(dates: nil, timex: "XXXX-" + padded(from.month, 2) + "-" + padded(from.day, 2) + time)
        }
        let wraps = to.month < from.month
        let end = Day(year: wraps ? start.year + 1 : start.year, month: to.month, day: to.day) ?? start
        return Resolution(
            dates: DayRange(PartialDate(start), PartialDate(max(start, end))), timex: "\(start)\(time)",
            yearAssumed: isAssumed(choice))
    }

    private func weekday(_ number: Int, _ to: Int, _ week: WeekChoice, _ time: String) -> Resolution {
        guard let today else { return Resolution(dates: nil, timex: "XXXX-WXX-\(number)\(time)") }
        let start: Day
        switch week {
        case .distant(let weeks): start = today.monday + weeks * 7 + number - 1
        case .nearest(0): start = today.monday + number - 1
        case .nearest(let direction):
            let ahead = (number - today.weekday + 7) % 7
            if direction > 0 {
                start = today + (ahead == 0 ? 7 : ahead)
            } else {
                start = today - (ahead == 0 ? 7 : 7 - ahead)
            }
        case .open:
            let ahead = (number - today.weekday + 7) % 7
            start = tense == .future ? today + ahead : today - (7 - ahead) % 7
        }
        return Resolution(
            dates: DayRange(PartialDate(start), PartialDate(start + (to - number + 7) % 7)), timex: "\(start)\(time)")
    }

    private func weekend(_ week: WeekChoice) -> Resolution {
        guard let today else { return Resolution(dates: nil, timex: "XXXX-WXX-WE") }
        let monday: Day
        switch week {
        case .distant(let weeks), .nearest(let weeks): monday = today.monday + weeks * 7
        case .open:
            // on a Saturday or Sunday it is the one that is under way
            monday = tense == .future || today.weekday > 5 ? today.monday : today.monday - 7
        }
        return Resolution(
            dates: DayRange(PartialDate(monday + 5), PartialDate(monday + 6)), timex: weekText(monday) + "-WE")
    }

    private func dayOfMonth(_ number: Int, _ distance: Int?) -> Resolution {
        guard let today else { return Resolution(dates: nil, timex: "XXXX-XX-" + padded(number, 2)) }
        let parts = today.parts
        let moves = distance.map { [$0] } ?? (tense == .future ? [0, 1, 2] : [0, -1, -2])
        for move in moves {
            let (year, month) = Day.month(parts.year, parts.month, moved: move)
            guard let day = Day(year: year, month: month, day: number) else { continue }
            if distance != nil || (tense == .future ? day >= today : day <= today) {
                return Resolution(dates: DayRange(day), timex: day.description)
            }
        }
        return Resolution(dates: nil, timex: "XXXX-XX-" + padded(number, 2))
    }

    // MARK: Distances

    private func weekText(_ monday: Day) -> String {
        let week = monday.isoWeek
        return padded(week.year, 4) + "-W" + padded(week.week, 2)
    }

    private func shifted(_ unit: DateUnit, _ distance: Int, _ time: String) -> Resolution {
        guard let today else {
            guard unit == .year, let year = anchor.year else { return Resolution(dates: nil, timex: "XXXX-XX-XX") }
            return resolve(.year(.stated(year + distance)))
        }
        // nothing that a text counts lies further away than history
        guard abs(distance) < 20_000 else { return Resolution(dates: nil, timex: "XXXX-XX-XX") }
        let parts = today.parts
        switch unit {
        case .second, .minute, .hour: return Resolution(dates: DayRange(today), timex: today.description)
        case .day:
            let day = today + distance
            return Resolution(dates: DayRange(day), timex: "\(day)\(time)")
        case .week:
            let monday = today.monday + distance * 7
            return Resolution(
                dates: DayRange(PartialDate(monday), PartialDate(monday + 6)), timex: weekText(monday))
        case .month:
            let (year, month) = Day.month(parts.year, parts.month, moved: distance)
            guard let date = PartialDate(year: year, month: month), year > 0 else { break }
            return Resolution(dates: DayRange(date), timex: date.description)
        case .quarter, .half:
            let length = unit == .quarter ? 3 : 6
            let count = parts.year * 12 / length + (parts.month - 1) / length + distance
            guard count > 0 else { break }
            let number = count % (12 / length) + 1
            return thirds(
                .stated(count / (12 / length)), number, length: length, letter: unit == .quarter ? "Q" : "H")
        case .year:
            guard parts.year + distance > 0 else { break }
            return resolve(.year(.stated(parts.year + distance)))
        case .decade:
            let start = (parts.year / 10 + distance) * 10
            guard start > 0 else { break }
            return years(start, start + 9)
        case .century:
            let start = (parts.year / 100 + distance) * 100
            guard start > 0 else { break }
            return years(start, start + 99)
        }
        return Resolution(dates: nil, timex: "XXXX-XX-XX")
    }

    private func stretch(_ unit: DateUnit, _ count: Int) -> Resolution {
        let timex = DateResolver.duration(unit, halves: abs(count) * 2)
        guard let today, abs(count) < DateResolver.longest, unit >= .day else {
            return Resolution(dates: nil, timex: timex)
        }
        let other: Day
        switch unit {
        case .month: other = today.adding(months: count)
        case .quarter: other = today.adding(months: count * 3)
        case .half: other = today.adding(months: count * 6)
        case .year, .decade, .century:
            let year = today.year + count * (unit == .year ? 1 : unit == .decade ? 10 : 100)
            guard (1...9999).contains(year) else { return Resolution(dates: nil, timex: timex) }
            let whole = PartialDate(year: year)
            let now = PartialDate(year: today.year)
            return Resolution(dates: count < 0 ? DayRange(whole, now) : DayRange(now, whole), timex: timex)
        default: other = today + count * (unit.days ?? 1)
        }
        let start = PartialDate(min(today, other))
        let end = PartialDate(max(today, other))
        guard unit >= .month, let startMonth = start.month, let endMonth = end.month else {
            return Resolution(dates: DayRange(start, end), timex: timex)
        }
        guard let first = PartialDate(year: start.year, month: startMonth),
            let last = PartialDate(year: end.year, month: endMonth)
        else { return Resolution(dates: nil, timex: timex) }
        return Resolution(dates: DayRange(first, last), timex: timex)
    }

    /// `P3D`, `PT2H`, `P2.5Y`; `PXY` where the number is nil.
    static func duration(_ unit: DateUnit, halves: Int?) -> String {
        let number = halves.map { $0 % 2 == 0 ? String($0 / 2) : "\($0 / 2).5" } ?? "X"
        switch unit {
        case .second: return "PT" + number + "S"
        case .minute: return "PT" + number + "M"
        case .hour: return "PT" + number + "H"
        case .day: return "P" + number + "D"
        case .week: return "P" + number + "W"
        case .month: return "P" + number + "M"
        case .quarter: return "P" + number + "Q"
        case .half: return halves.map { "P\($0 * 3)M" } ?? "PXM"
        case .year: return "P" + number + "Y"
        case .decade: return halves.map { "P\($0 * 5)Y" } ?? "PXY"
        case .century: return halves.map { "P\($0 * 50)Y" } ?? "PXC"
        }
    }
}

/// Decimal digits with zeros before them.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
