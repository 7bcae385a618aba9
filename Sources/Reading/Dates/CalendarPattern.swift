import Vocabulary

/// Months and days: `August 30`, `30 August 2022`, `Nov 16 to 18`, `in April`, `March of last year`.
extension DateGrammar {
    typealias MonthDay = DateMeaning.MonthDay

    /// A month's name with its point, at `i`.
    func monthName(_ i: Int) -> (month: Int, next: Int)? {
        guard kind(i) == .month else { return nil }
        return (value(i), afterPoint(i + 1))
    }

    /// The year after a month or a day: `2022`, `, 2022`, `of last year`, `this year`.
    func trailingYear(_ i: Int) -> (choice: YearChoice, next: Int)? {
        var j = i
        if isWord(j, words.comma), !isWord(j + 1, words.comma) { j += 1 }
        if let year = yearNumber(j), !isHyphen(j + 1) || yearNumber(j + 2) == nil, !isMeasure(j + 1) {
            return (.stated(year), j + 1)
        }
        if j > i { return nil }
        if isWord(j, words.of) || isWord(j, words.in) { j += 1 }
        if isWord(j, words.the) { j += 1 }
        if let year = yearNumber(j), j > i { return (.stated(year), j + 1) }
        if kind(j) == .shift, isWord(j + 1, words.year), !isWord(j, words.past) {
            return (.distant(value(j)), j + 2)
        }
        return nil
    }

    func isMeasure(_ i: Int) -> Bool { kind(i) == .measure }

    /// What joins the two ends of a range: a dash, `to`, `until`, `through`; `and` only after `between`.
    func rangeLink(_ i: Int, between: Bool) -> Int? {
        if isDash(i) { return isDash(i + 1) ? i + 2 : i + 1 }
        if isWord(i, words.to) || isWord(i, words.until) || isWord(i, words.through) { return i + 1 }
        if between, isWord(i, words.and) { return i + 1 }
        return nil
    }

    func isBetween(_ i: Int) -> Bool { isWord(i - 1, words.between) || isWord(i - 2, words.between) }

    // MARK: Month first

    func month(at i: Int) -> Match? {
        guard let (month, next) = monthName(i) else { return nil }
        // May 15, May 15-17, May 15 to June 2
        if let day = monthDayNumber(next, month), tokens[i].isCapital || isSafeMonth(i) {
            return monthDay(i, month, day, next)
        }
        // August 30,2022 without a space
        if let (day, year) = fusedDayYear(next), tokens[i].isCapital {
            return fullDay(i..<next + 1, .stated(year), MonthDay(month: month, day: day))
        }
        return bareMonth(i, month, next)
    }

    /// The day after a month's name, unless the number counts something or begins a time.
    private func monthDayNumber(_ i: Int, _ month: Int) -> Int? {
        guard let day = dayNumber(i), day <= Day.daysInMonth(year: 2000, month: month) else { return nil }
        if isWord(i + 1, words.colon), !isSpaced(i + 1), digits(i + 2) != nil { return nil }
        if kind(i + 1) == .meridiem || isMeasure(i + 1) { return nil }
        return day
    }

    private func fusedDayYear(_ i: Int) -> (day: Int, year: Int)? {
        guard range.contains(i), tokens[i].flags.contains(.number) else { return nil }
        let parts = bytes[tokens[i].range].split(separator: 44, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 4, let day = Int(String(decoding: parts[0], as: UTF8.self)),
            let year = Int(String(decoding: parts[1], as: UTF8.self)), (1...31).contains(day),
            (1000...2199).contains(year)
        else { return nil }
        return (day, year)
    }

    private func monthDay(_ i: Int, _ month: Int, _ day: Int, _ dayIndex: Int) -> Match? {
        var j = dayIndex + 1
        let from = MonthDay(month: month, day: day)
        var to = from
        var choice = YearChoice.open
        if let trailing = trailingYear(j) {
            choice = trailing.choice
            j = trailing.next
        }
        if let link = rangeLink(j, between: isBetween(i)), !isDash(j) || dayNumber(link) != nil || kind(link) == .month
        {
            if choice == .open, let last = dayNumber(link), last > day, isRangeEnd(link), kind(link + 1) != .month {
                to.day = last
                j = link + 1
            } else if let (otherMonth, next) = monthName(link), let last = monthDayNumber(next, otherMonth) {
                let end = MonthDay(month: otherMonth, day: last)
                return wideRange(i, from, choice, end, next + 1)
            } else if choice == .open, let last = dayNumber(link), let (otherMonth, next) = monthName(link + 1) {
                return wideRange(i, from, choice, MonthDay(month: otherMonth, day: last), next)
            }
        } else if choice == .open {
            // June 3, 4 and 5: only days in a row are one range
            while let next = nextInRow(j, to.day) {
                to.day += 1
                j = next
            }
        }
        if choice == .open, let trailing = trailingYear(j) {
            choice = trailing.choice
            j = trailing.next
        }
        if choice == .open, isAttack(month, day, j) { choice = .stated(2001) }
        return finish(i..<j, choice, from, to)
    }

    /// September 11 as the name of what happened.
    private func isAttack(_ month: Int, _ day: Int, _ next: Int) -> Bool {
        guard month == 9, day == 11, range.contains(next) else { return false }
        return words.attacks.contains(tokens[next].word)
    }

    private func isRangeEnd(_ i: Int) -> Bool {
        !isMeasure(i + 1) && kind(i + 1) != .meridiem && !(isWord(i + 1, words.colon) && !isSpaced(i + 1))
            && kind(i + 1) != .units
    }

    private func nextInRow(_ i: Int, _ day: Int) -> Int? {
        var j = i
        if isWord(j, words.comma) { j += 1 }
        if isWord(j, words.and) { j += 1 }
        guard j > i, dayNumber(j) == day + 1, isRangeEnd(j), !isByte(j + 1, 37) else { return nil }
        return j + 1
    }

    /// Two ends with a month each; a year that stands at the end only is the year of both.
    private func wideRange(_ i: Int, _ from: MonthDay, _ choice: YearChoice, _ to: MonthDay, _ next: Int) -> Match? {
        guard let trailing = trailingYear(next) else { return finish(i..<next, choice, from, to) }
        guard case .stated(let last) = trailing.choice else {
            return finish(i..<trailing.next, choice == .open ? trailing.choice : choice, from, to)
        }
        var first = to.month < from.month ? last - 1 : last
        if case .stated(let stated) = choice { first = stated }
        guard let start = Day(year: first, month: from.month, day: from.day),
            let end = Day(year: last, month: to.month, day: to.day), start <= end, end - start < 800
        else { return nil }
        return Match(i..<trailing.next, .dayRange(start, end), .calendar)
    }

    private func fullDay(_ tokens: Range<Int>, _ choice: YearChoice, _ day: MonthDay) -> Match? {
        finish(tokens, choice, day, day)
    }

    private func finish(_ tokens: Range<Int>, _ choice: YearChoice, _ from: MonthDay, _ to: MonthDay) -> Match? {
        if case .stated(let year) = choice {
            guard Day(year: year, month: from.month, day: from.day) != nil else { return nil }
        }
        guard to.day <= Day.daysInMonth(year: 2000, month: to.month) else { return nil }
        let partial =
            choice == .open ? DateExpression.Partial(month: from.month, day: from.day) : nil
        var match = Match(tokens, .days(choice, from: from, to: to), .calendar, partial: partial)
        if case .distant(let distance) = choice, distance != 0 { match.direction = distance < 0 ? .past : .future }
        return withTime(match)
    }

    // MARK: Day first

    /// `30 August`, `the 30th of August`, `13-14 December`, `30 August to 2 September`.
    func dayBeforeMonth(at i: Int) -> Match? {
        let day: Int
        if kind(i) == .ordinal { day = value(i) } else if let number = dayNumber(i) { day = number } else { return nil }
        if isByte(i - 1, 36) || (isHyphen(i - 1) && dayNumber(i - 2) != nil) { return nil }
        if let (month, next) = monthAfterDay(i + 1) {
            guard day <= Day.daysInMonth(year: 2000, month: month) else { return nil }
            return afterDayMonth(i, MonthDay(month: month, day: day), next)
        }
        // 13-14 December, 13 and 14 December, 3, 4 and 5 June
        var last = day
        var j = i + 1
        if let link = rangeLink(j, between: true), let end = dayNumber(link), end > day {
            last = end
            j = link + 1
        } else {
            while let next = nextInRow(j, last) {
                last += 1
                j = next
            }
        }
        guard last > day, let (month, next) = monthAfterDay(j), last <= Day.daysInMonth(year: 2000, month: month) else {
            return nil
        }
        let trailing = trailingYear(next)
        return finish(
            i..<(trailing?.next ?? next), trailing?.choice ?? .open, MonthDay(month: month, day: day),
            MonthDay(month: month, day: last))
    }

    private func monthAfterDay(_ i: Int) -> (month: Int, next: Int)? {
        var j = i
        if isWord(j, words.of) || isHyphen(j) { j += 1 }
        guard let (month, next) = monthName(j), tokens[j].isCapital || isSafeMonth(j) else { return nil }
        return (month, isHyphen(next) && yearNumber(next + 1) != nil ? next + 1 : next)
    }

    private func afterDayMonth(_ i: Int, _ from: MonthDay, _ next: Int) -> Match? {
        var j = next
        var choice = YearChoice.open
        if let trailing = trailingYear(j) {
            choice = trailing.choice
            j = trailing.next
        }
        if let link = rangeLink(j, between: isBetween(i)), let last = dayNumber(link),
            let (month, after) = monthAfterDay(link + 1)
        {
            return wideRange(i, from, choice, MonthDay(month: month, day: last), after)
        }
        return finish(i..<j, choice, from, from)
    }

    // MARK: Months alone

    /// Whether a month in small letters can be nothing else.
    func isSafeMonth(_ i: Int) -> Bool {
        tokens[i].upper - tokens[i].lower > 3 && tokens[i].word != words.march && tokens[i].word != words.may
    }

    private func bareMonth(_ i: Int, _ month: Int, _ next: Int) -> Match? {
        let isFramed = isFramed(i)
        let isWordToo = tokens[i].word == words.may || tokens[i].word == words.march
        guard tokens[i].isCapital || (isSafeMonth(i) && isFramed) else { return nil }
        if let trailing = trailingYear(next) { return monthRange(i, month, trailing.next, trailing.choice) }
        // Jan and Mar are names of people; June and July are written out
        let isAbbreviated = tokens[i].upper - tokens[i].lower <= 4 && month != 6 && month != 7
        guard isFramed || (!isName(i, next) && !isAbbreviated && !isWordToo) else { return nil }
        return monthRange(i, month, next, .open)
    }

    /// Stands after a word that asks for a time.
    private func isFramed(_ i: Int) -> Bool {
        let before = i - 1
        guard range.contains(before) else { return false }
        switch kind(before) {
        case .shift, .part, .every: return true
        case .article: return tokens[i].isCapital && !isCapital(i + 1)
        case .preposition:
            let id = tokens[before].word
            if id == words.and || id == words.or || id == words.to { return kind(before - 1) == .month }
            return id != words.at && id != words.over
        case .dash: return kind(before - 1) == .part || kind(before - 1) == .month
        default:
            return isWord(before, words.before) || isWord(before, words.after) || isWord(before, words.open)
        }
    }

    /// A capitalised word beside it that makes the month a name: `August Wilson`, `General March`.
    private func isName(_ i: Int, _ next: Int) -> Bool {
        if isCapital(next), tokens[next].isWord, next == i + 1, kind(next) == .none { return true }
        guard range.contains(i - 1), isCapital(i - 1), tokens[i - 1].isWord else { return false }
        return !tokens[i - 1].flags.contains(.first) || words.titles.contains(tokens[i - 1].word)
    }

    private func monthRange(_ i: Int, _ month: Int, _ next: Int, _ choice: YearChoice) -> Match {
        var choice = choice
        var end = month
        var j = next
        if choice == .open,
            let link = rangeLink(next, between: isBetween(i)) ?? (isWord(next, words.and) ? next + 1 : nil),
            let (other, after) = monthName(link), tokens[link].isCapital, monthDayNumber(after, other) == nil,
            !isWord(next, words.and) || (other - month + 12) % 12 == 1 || isBetween(i)
        {
            end = other
            j = after
            if let trailing = trailingYear(after) {
                choice = trailing.choice
                j = trailing.next
                if case .stated(let year) = choice, end < month { choice = .stated(year - 1) }
            }
        }
        let partial = choice == .open ? DateExpression.Partial(month: month, day: nil) : nil
        var match = Match(i..<j, .months(choice, from: month, to: end), .calendar, partial: partial)
        if case .distant(let distance) = choice, distance != 0 { match.direction = distance < 0 ? .past : .future }
        return match
    }
}
