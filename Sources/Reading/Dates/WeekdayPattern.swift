/// Weekdays: `on Tuesday evening`, `Monday to Thursday`, `Tuesday, August 30`, `Friday of next week`.
extension DateGrammar {
    func weekday(at i: Int) -> Match? {
        let number = value(i)
        guard let next = weekdayEnd(i) else { return nil }
        if isPlural(i) {
            return Match(i..<next, .timeless("XXXX-WXX-\(number)"), .set)
        }
        if let match = weekdayWithDate(i, next) { return match }
        guard !isWeekdayName(i, next) else { return nil }
        if let week = trailingWeek(next) {
            var match = Match(i..<week.next, .weekday(number, to: number, .distant(week.distance)), .weekday)
            match.direction = week.distance < 0 ? .past : week.distance > 0 ? .future : .none
            return withTime(match)
        }
        if let link = weekdayLink(i, next, number), let end = weekdayEnd(link) {
            return Match(i..<end, .weekday(number, to: value(link), .open), .weekday)
        }
        return withTime(Match(i..<next, .weekday(number, to: number, .open), .weekday))
    }

    /// The second weekday of a range; `and` joins days in a row only.
    private func weekdayLink(_ i: Int, _ next: Int, _ number: Int) -> Int? {
        let link: Int
        if let found = rangeLink(next, between: isBetween(i)) {
            link = found
        } else if isWord(next, words.and) {
            link = next + 1
            guard kind(link) == .weekday, value(link) == number % 7 + 1 else { return nil }
        } else {
            return nil
        }
        guard kind(link) == .weekday, value(link) != number, !isPlural(link), isCapital(link) else { return nil }
        return link
    }

    /// After the name and an abbreviation's point; nil where the word is another.
    private func weekdayEnd(_ i: Int) -> Int? {
        let length = tokens[i].upper - tokens[i].lower
        if length > 5 { return i + 1 }
        guard tokens[i].isCapital else { return nil }
        // Sat, Sun, Wed: only before a date or with a point in the middle of a line
        let next = afterPoint(i + 1)
        let follower = isWord(next, words.comma) ? next + 1 : next
        if monthName(follower) != nil || dayNumber(follower) != nil && monthName(follower + 1) != nil { return next }
        guard next > i + 1, kind(i - 1) == .preposition || kind(i - 1) == .shift else { return nil }
        return next
    }

    private func isPlural(_ i: Int) -> Bool {
        let end = Int(tokens[i].upper)
        return tokens[i].upper - tokens[i].lower > 6 && bytes[end - 1] | 32 == 115 && bytes[end - 2] | 32 == 121
    }

    /// Sunday Times, Black Friday, Joe Friday.
    private func isWeekdayName(_ i: Int, _ next: Int) -> Bool {
        if kind(next) == .paper, isCapital(next) { return true }
        guard range.contains(i - 1), tokens[i - 1].isWord, tokens[i - 1].isCapital else { return false }
        return words.festivals.contains(tokens[i - 1].word)
    }

    /// `Tuesday, August 30, 2022`, `Tuesday (August 30)`, `Tuesday 30 August`, `Tuesday the 30th of August`.
    private func weekdayWithDate(_ i: Int, _ next: Int) -> Match? {
        var j = next
        let isOpen = isByte(j, 40)
        if isWord(j, words.comma) || isOpen { j += 1 }
        if isWord(j, words.the) { j += 1 }
        guard range.contains(j) else { return nil }
        let found: Match?
        if kind(j) == .month {
            found = month(at: j)
        } else if tokens[j].flags.contains(.number) {
            found = dayBeforeMonth(at: j) ?? numericDate(at: j)
        } else {
            found = nil
        }
        guard var match = found, match.meaning.isDayLike else { return nil }
        let end = match.tokens.upperBound
        match.tokens = i..<(isOpen && isByte(end, 41) ? end + 1 : end)
        return match
    }

    /// `last week`, `of next week`, `this week` after a weekday.
    private func trailingWeek(_ i: Int) -> (distance: Int, next: Int)? {
        let j = isWord(i, words.of) ? i + 1 : i
        guard kind(j) == .shift, unit(j + 1) == .week, kind(j + 1) == .unit else { return nil }
        return (value(j), j + 2)
    }
}

extension DateMeaning {
    /// Whether it names days, not months or years.
    var isDayLike: Bool {
        switch self {
        case .days, .dayRange, .weekday, .dayOfMonth, .movable: true
        case .shifted(let unit, _): unit == .day
        default: false
        }
    }
}
