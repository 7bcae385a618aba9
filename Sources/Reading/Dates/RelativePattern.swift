/// What is counted from the day of the report: `last week`, `next March`, `this morning`, `early last month`.
extension DateGrammar {
    func shift(at i: Int) -> Match? {
        var sign = value(i)
        var j = i + 1
        // this past weekend, this coming Friday
        if sign == 0, kind(j) == .shift, value(j) != 0, !isWord(i, words.same) {
            sign = value(j)
            j += 1
        }
        let direction: DateExpression.Direction = sign < 0 ? .past : sign > 0 ? .future : .none
        let lower = isWord(i - 1, words.the) && !isWord(i, words.this) ? i - 1 : i
        if isWord(i, words.same) || isWord(i, words.that) { return sameTime(i, lower) }
        if sign != 0, let match = stretch(i, j, lower, sign, direction) { return match }
        guard range.contains(j) else { return nil }
        if kind(j) == .fiscal { j += 1 }
        switch kind(j) {
        case .unit where isCapital(j) && !isCapital(i - 1) && isCapital(i) && !tokens[i].flags.contains(.first):
            // This Week, a programme
            return nil
        case .unit: return movedUnit(i, j, lower, sign, direction)
        case .weekday:
            guard j == i + 1 || kind(j - 1) == .shift, tokens[j].upper - tokens[j].lower > 5 else { return nil }
            var match = Match(lower..<j + 1, .weekday(value(j), to: value(j), .nearest(sign)), .weekday, direction)
            match.isFromText = isWord(i, words.following) || isWord(i, words.previous)
            return withTime(match)
        case .month:
            guard tokens[j].isCapital, !isWord(i, words.following), !isWord(i, words.previous),
                let (month, next) = monthName(j)
            else { return nil }
            if let day = dayNumber(next), let found = self.month(at: j), case .days = found.meaning {
                // last August 30, this May 5
                let point = MonthDay(month: month, day: day)
                return Match(
                    lower..<found.tokens.upperBound, .days(.nearest(sign), from: point, to: point), .calendar, direction
                )
            }
            return Match(lower..<next, .months(.nearest(sign), from: month, to: month), .calendar, direction)
        case .season:
            return Match(lower..<j + 1, .season(.nearest(sign), value(j)), .period, direction)
        case .weekend:
            return Match(lower..<j + 1, .weekend(.nearest(sign)), .relative, direction)
        case .partOfDay:
            guard let part = PartOfDay(rawValue: Int16(value(j))) else { return nil }
            if sign == 0 { return partOfDay(lower..<j + 1, 0, part, direction) }
            return sign < 0 && part == .night ? partOfDay(lower..<j + 1, -1, part, direction) : nil
        case .holiday: return holiday(at: j)
        default: return nil
        }
    }

    private func partOfDay(
        _ tokens: Range<Int>, _ distance: Int, _ part: PartOfDay, _ direction: DateExpression.Direction
    ) -> Match {
        var match = Match(tokens, .shifted(.day, distance), .relative, direction)
        match.time = part.suffix
        return match
    }

    /// `the last three months`, `the next few days`.
    private func stretch(_ i: Int, _ j: Int, _ lower: Int, _ sign: Int, _ direction: DateExpression.Direction) -> Match?
    {
        let isYearUnit = isWord(i, words.past) || isWord(i, words.following)
        if isYearUnit, let unit = unit(j), kind(j) == .unit, isWord(i, words.past), unit >= .week {
            return Match(lower..<j + 1, .stretch(unit, sign), .stretch, direction)
        }
        guard let amount = amount(j), !isWord(j, words.a) else {
            // the coming weeks, past years
            guard kind(j) == .units, let unit = unit(j), unit >= .day else { return nil }
            return Match(
                lower..<j + 1, .timeless(DateResolver.duration(unit, halves: nil)), .duration, direction)
        }
        var next = amount.next
        if isHyphen(next) { next += 1 }
        if range.contains(next), words.lengthAdjectives.contains(tokens[next].word) { next += 1 }
        guard let unit = unit(next) else { return nil }
        guard let halves = amount.halves, halves % 2 == 0 else {
            return Match(
                lower..<next + 1, .timeless(DateResolver.duration(unit, halves: amount.halves)), .duration, direction)
        }
        return Match(
            lower..<next + 1, .stretch(unit, sign * halves / 2), .stretch, direction, days: days(halves, unit))
    }

    private func movedUnit(
        _ i: Int, _ j: Int, _ lower: Int, _ sign: Int, _ direction: DateExpression.Direction
    ) -> Match? {
        guard let unit = unit(j), unit >= .day else { return nil }
        // this day and age; the next day and the following week are counted from what was told before
        if unit == .day {
            if sign == 0 { return nil }
            var match = Match(lower..<j + 1, .shifted(.day, sign), .relative, direction)
            match.isFromText = true
            return match
        }
        if unit == .year, isWord(j + 1, words.possessive), let found = ordinalPeriod(at: j + 2),
            let meaning = found.meaning.inYear(.distant(sign))
        {
            // last year's third quarter
            return Match(lower..<found.tokens.upperBound, meaning, .period, direction)
        }
        var match = Match(lower..<j + 1, .shifted(unit, sign), .relative, direction)
        match.isFromText = isWord(i, words.following) || isWord(i, words.previous)
        return match
    }

    /// `the same day`, `that year`: what was told before.
    private func sameTime(_ i: Int, _ lower: Int) -> Match? {
        let isSame = isWord(i, words.same)
        guard kind(i + 1) == .unit, let unit = unit(i + 1), unit >= .day,
            !isSame || lower < i || isWord(i - 1, words.that)
        else { return nil }
        var match = Match(lower..<i + 2, .shifted(unit, 0), .relative)
        match.isFromText = true
        return match
    }

    func dayName(at i: Int) -> Match? {
        let distance = value(i)
        let direction: DateExpression.Direction = distance < 0 ? .past : distance > 0 ? .future : .none
        var match = Match(i..<i + 1, .shifted(.day, distance), .relative, direction)
        if tokens[i].word == words.tonight { match.time = PartOfDay.night.suffix }
        // Russia Today, USA Today
        if tokens[i].isCapital, !tokens[i].flags.contains(.first), isCapital(i - 1), tokens[i - 1].isWord,
            kind(i - 1) == .none, distance == 0
        {
            return nil
        }
        return withTime(match)
    }

    /// What begins with an article: `a week`, `the day after tomorrow`, `the end of the year`, `the 22nd`.
    func articled(at i: Int) -> Match? {
        if !isWord(i, words.the) {
            // half a year ago
            return isWord(i - 1, words.half) ? length(at: i - 1) : length(at: i)
        }
        let j = i + 1
        guard range.contains(j) else { return nil }
        if isWord(j, words.day) {
            if isWord(j + 1, words.after), kind(j + 2) == .dayName, value(j + 2) == 1 {
                return Match(i..<j + 3, .shifted(.day, 2), .relative, .future)
            }
            if isWord(j + 1, words.before), kind(j + 2) == .dayName, value(j + 2) == -1 {
                return Match(i..<j + 3, .shifted(.day, -2), .relative, .past)
            }
            // the day before, the day after, where no event follows
            guard kind(j + 1) == .distance, !range.contains(j + 2) || tokens[j + 2].flags.contains(.mark) else {
                return nil
            }
            let sign = value(j + 1)
            var match = Match(i..<j + 2, .shifted(.day, sign), .relative, sign < 0 ? .past : .future)
            match.isFromText = true
            return match
        }
        if kind(j) == .unit, isWord(i - 1, words.of), kind(i - 2) == .part, let unit = unit(j), unit > .day {
            return Match(i..<j + 1, .shifted(unit, 0), .relative)
        }
        if isWord(j, words.future) {
            let isAdverb = isWord(i - 1, words.in) || isWord(i - 1, words.into) || isWord(i - 1, words.for)
            guard !isCapital(j), !isWord(j + 1, words.of), isAdverb || !range.contains(j + 1) || !tokens[j + 1].isWord
            else { return nil }
            return Match(i..<j + 1, .timeless("FUTURE_REF"), .reference, .future)
        }
        if isWord(j, words.near), isWord(j + 1, words.future) {
            return Match(i..<j + 2, .timeless("FUTURE_REF"), .reference, .future)
        }
        if isWord(j, words.past), isWord(i - 1, words.in),
            !range.contains(j + 1) || !tokens[j + 1].isWord && !tokens[j + 1].flags.contains(.number)
        {
            return Match(i..<j + 1, .timeless("PAST_REF"), .reference, .past)
        }
        return nil
    }

    /// `the 22nd` after `on`, and `the 22nd of last month`.
    func lonelyDay(at i: Int) -> Match? {
        guard let (value, _, suffix) = digitsAndSuffix(i), isOrdinalSuffix(suffix), (1...31).contains(value),
            isWord(i - 1, words.the)
        else { return nil }
        let fromText = [words.same, words.that, words.following, words.previous]
        if isWord(i + 1, words.of), kind(i + 2) == .shift, unit(i + 3) == .month,
            !fromText.contains(tokens[i + 2].word)
        {
            let distance = self.value(i + 2)
            return Match(
                i - 1..<i + 4, .dayOfMonth(value, distance), .calendar,
                distance < 0 ? .past : distance > 0 ? .future : .none)
        }
        guard isWord(i - 2, words.on),
            !range.contains(i + 1) || !tokens[i + 1].isWord || kind(i + 1) == .preposition && !isWord(i + 1, words.of)
        else { return nil }
        return Match(i - 1..<i + 1, .dayOfMonth(value, nil), .calendar)
    }

    /// `early March`, `mid-2012`, `late last week`, `the end of next month`, `earlier this year`, `later Tuesday`.
    func part(at i: Int) -> Match? {
        guard let part = DatePart(rawValue: Int16(value(i))) else { return nil }
        var j = i + 1
        if isHyphen(j) {
            j += 1
        } else if words.partNouns.contains(tokens[i].word) {
            // the end of May; begins and starts are verbs elsewhere
            guard isWord(j, words.of) else { return nil }
            j += 1
        } else if isWord(j, words.of) || isWord(j, words.on) || isWord(j, words.in) {
            j += 1
        }
        if kind(j) == .dash, isSpaced(j) { return nil }
        if isWord(j, words.the) {
            // the end of the year, late in the week
            if kind(j + 1) == .unit, let unit = unit(j + 1), j > i + 1 {
                var match = Match(i..<j + 2, .shifted(unit, 0), .relative)
                if unit > .day { return withPart(i, match, part) }
                if unit == .day, isWord(i, words.later) {
                    // later in the day: of the day told last
                    match.isFromText = true
                    return match
                }
            }
            j += 1
        }
        guard range.contains(j), j > i, kind(j) != .part, isPeriodStart(j) else { return nil }
        guard let match = match(at: j), match.tokens.upperBound > j else { return nil }
        switch match.meaning {
        case .timeless, .stretch: return nil
        default: return withPart(i, match, part)
        }
    }

    private func isPeriodStart(_ i: Int) -> Bool {
        if tokens[i].flags.contains(.number) { return true }
        switch kind(i) {
        case .month, .weekday, .shift, .dayName, .season, .fiscal, .decade, .ordinal: return true
        default: return false
        }
    }

    private func withPart(_ i: Int, _ match: Match, _ part: DatePart) -> Match {
        var match = match
        match.tokens = i..<match.tokens.upperBound
        if tokens[i].word == words.earlier { match.direction = .past }
        if tokens[i].word == words.later { match.direction = .future }
        if case .shifted(.day, _) = match.meaning { return match }
        match.part = part
        return match
    }
}
