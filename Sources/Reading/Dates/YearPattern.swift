import Vocabulary

/// Years and more: `in 2019`, `2009-2010`, `the 1990s`, `fiscal 2012`, `the 21st century`.
extension DateGrammar {
    func yearLike(at i: Int) -> Match? {
        if let match = decade(i) { return match }
        guard let year = yearNumber(i), isYear(i, year) else { return nil }
        return years(i, year)
    }

    private func years(_ i: Int, _ year: Int) -> Match {
        // 2009-2010, 2009-10, 1998/99, from 2014 to 2016
        let next = i + 1
        let isJoined = (isHyphen(next) || (isWord(next, words.slash) && !isSpaced(next) && !isSpaced(next + 1)))
        let isFrom = isWord(i - 1, words.from) || isWord(i - 1, words.between)
        if isJoined || isFrom, let link = isJoined ? next + 1 : rangeLink(next, between: true), let other = digits(link)
        {
            if other.count == 4, other.value > year, other.value - year < 300 {
                return Match(i..<link + 1, .years(year, other.value), .calendar)
            }
            let end = year / 100 * 100 + other.value
            if isJoined, other.count == 2, end > year, !isHyphen(link + 1), end - year < 60,
                isWord(next, words.slash) || other.value > 12
            {
                return Match(i..<link + 1, .years(year, end), .calendar)
            }
        }
        // the 1988 second quarter
        if let found = ordinalPeriod(at: next), let meaning = found.meaning.inYear(.stated(year)) {
            return Match(i..<found.tokens.upperBound, meaning, .period)
        }
        return Match(i..<next, .year(.stated(year)), .calendar)
    }

    private func decade(_ i: Int) -> Match? {
        guard let (value, count, suffix) = digitsAndSuffix(i) else { return nil }
        // 1990s, 90s, and 1990's as two tokens
        let isPlural = suffix.count == 1 && suffix.first == 115
        let isOldPlural = suffix.isEmpty && isWord(i + 1, words.possessive) && isWord(i - 1, words.the)
        guard isPlural || isOldPlural, value % 10 == 0 else { return nil }
        let end = isPlural ? i + 1 : i + 2
        if count == 4, (1000...2190).contains(value) {
            let isCentury = value % 100 == 0 && value < 1900
            return Match(i..<end, .years(value, value + (isCentury ? 99 : 9)), .period)
        }
        guard count == 2, value >= 20, isPlural, isDecadeFramed(i) else { return nil }
        return Match(i..<end, .years(1900 + value, 1909 + value), .period)
    }

    /// `the 90s`, `mid-90s`, `'90s`; but not a woman in her 90s.
    private func isDecadeFramed(_ i: Int) -> Bool {
        if kind(i - 1) == .dash, kind(i - 2) == .part { return true }
        return isWord(i - 1, words.the) || (kind(i - 1) == .part && isWord(i - 2, words.the))
            || (range.contains(i - 1) && tokens[i - 1].flags.contains(.mark) && !isSpaced(i)
                && (isByte(i - 1, 39) || tokens[i - 1].upper - tokens[i - 1].lower == 3))
    }

    func spelledDecade(at i: Int) -> Match? {
        guard
            isWord(i - 1, words.the) || (kind(i - 1) == .part && isWord(i - 2, words.the))
                || kind(i - 2) == .part || kind(i - 1) == .cardinal
        else { return nil }
        if kind(i - 1) == .cardinal, value(i - 1) != 19 { return nil }
        let start = 1900 + value(i)
        return Match(i..<i + 1, .years(start, start + 9), .period)
    }

    /// Whether four digits are a year: by what stands before and after them.
    private func isYear(_ i: Int, _ year: Int) -> Bool {
        let next = i + 1
        if isMeasure(next) || unit(next) != nil || kind(next) == .clock || kind(next) == .meridiem { return false }
        if isByte(next, 37) || isWord(next, words.colon) && !isSpaced(next) && digits(next + 1) != nil { return false }
        if isHyphen(next), !isHyphenatedYear(next) { return false }
        if isWord(next, words.slash), !isSpaced(next), !isSpaced(next + 1), (digits(next + 1)?.count ?? 4) > 2,
            yearNumber(next + 1) == nil
        {
            return false
        }
        guard range.contains(i - 1) else { return (1900...2099).contains(year) }
        let before = tokens[i - 1]
        if !isSpaced(i), before.flags.contains(.mark) {
            if isDash(i - 1), isWord(i - 2, words.point) == false {
                // Il-2000, A/RES/1973; but mid-2012 and 2009-2010 have their own patterns
                return kind(i - 2) == .part || yearNumber(i - 2) != nil || isSpaced(i - 1)
            }
            let isOpening =
                isByte(i - 1, 40) || isByte(i - 1, 91) || isByte(i - 1, 34) || isByte(i - 1, 39)
                || before.upper - before.lower == 3
            guard isOpening, !isWord(i - 1, words.euro) else { return false }
        }
        if isWord(i - 1, words.dollar) || isWord(i - 1, words.pound) || isWord(i - 1, words.euro) { return false }
        if isWord(i - 1, words.number) || isWord(i - 1, words.hash) { return false }
        if isWord(i - 1, words.point), isWord(i - 2, words.number) { return false }
        if kind(i - 1) == .approximate || isWord(i - 1, words.than) || isWord(i - 1, words.least)
            || isWord(i - 1, words.over)
        {
            return kind(i - 2) == .preposition && !isWord(i - 2, words.at)
        }
        if kind(i - 1) == .cardinal || kind(i - 1) == .measure { return false }
        let isTemporal = isTimePreposition(i - 1)
        if isPluralNoun(next), !isTemporal, !isWord(i - 1, words.the), kind(i - 1) != .fiscal { return false }
        if (1950...2049).contains(year) { return true }
        if (1850...2100).contains(year) {
            return isTemporal || isWord(i - 1, words.the) || isByte(i - 1, 40) || kind(i - 1) == .part
                || isWord(i - 1, words.year) || kind(i - 1) == .fiscal || isWord(i - 1, words.possessive)
                || isWord(i - 1, words.a) || isWord(i - 1, words.comma)
        }
        return isTemporal && !isPluralNoun(next)
    }

    private func isHyphenatedYear(_ dash: Int) -> Bool {
        guard range.contains(dash + 1) else { return true }
        if tokens[dash + 1].flags.contains(.number) { return true }
        // a 2012-based firm, 1990-style; but 2000-strong and 1,500-metre count things
        return !isMeasure(dash + 1) && !tokens[dash + 1].isCapital
    }

    private func isTimePreposition(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let id = tokens[i].word
        return id == words.in || id == words.since || id == words.until || id == words.by || id == words.of
            || id == words.during || id == words.from || id == words.before || id == words.after || id == words.through
            || id == words.between
    }

    /// A small word ending in -s right after the number, as what is counted does.
    private func isPluralNoun(_ i: Int) -> Bool {
        guard range.contains(i), tokens[i].isWord, !tokens[i].isCapital, kind(i) == .none else { return false }
        let length = Int(tokens[i].upper - tokens[i].lower)
        let end = Int(tokens[i].upper)
        guard length > 3, bytes[end - 1] == 115, bytes[end - 2] != 115 else { return false }
        return words.clue(tokens[i].word) == .none
    }

    // MARK: Fiscal years, quarters, centuries

    func fiscal(at i: Int) -> Match? {
        var j = i + 1
        if isWord(j, words.year) { j += 1 }
        if let year = yearNumber(j) { return Match(i..<j + 1, .year(.stated(year)), .calendar) }
        if kind(i + 1) == .ordinal || tokens.indices.contains(i + 1) && tokens[i + 1].flags.contains(.number) {
            guard var match = ordinalPeriod(at: i + 1) else { return nil }
            match.tokens = i..<match.tokens.upperBound
            return match
        }
        return nil
    }

    /// `first quarter of 2012`, `second half`, `third-quarter`, `the 21st century`, `the first nine months`.
    func ordinalPeriod(at i: Int) -> Match? {
        let number: Int
        if kind(i) == .ordinal {
            number = value(i)
        } else if let (value, _, suffix) = digitsAndSuffix(i), isOrdinalSuffix(suffix) {
            number = value
        } else {
            return nil
        }
        var j = i + 1
        if isHyphen(j) { j += 1 }
        if kind(j) == .fiscal { j += 1 }
        if unit(j) == .century, (1...30).contains(number) {
            return Match(i..<j + 1, .years((number - 1) * 100, (number - 1) * 100 + 99), .period)
        }
        if unit(j) == .quarter, (1...4).contains(number) { return quarter(i, number, j + 1, isHalf: false) }
        if isWord(j, words.half), (1...2).contains(number) { return quarter(i, number, j + 1, isHalf: true) }
        // the first nine months
        if kind(i) == .ordinal, number == 1, let amount = amount(j), let unit = unit(amount.next) {
            return Match(
                i..<amount.next + 1, .timeless(DateResolver.duration(unit, halves: amount.halves)), .duration,
                days: days(amount.halves, unit))
        }
        return nil
    }

    private func quarter(_ i: Int, _ number: Int, _ next: Int, isHalf: Bool) -> Match? {
        var j = next
        var choice = YearChoice.open
        if isWord(j, words.of) || isWord(j, words.in) {
            if let trailing = trailingYear(j) {
                choice = trailing.choice
                j = trailing.next
            } else if kind(j + 1) == .fiscal, let year = yearNumber(j + 2) {
                choice = .stated(year)
                j += 3
            } else if isHalf, !isWord(j + 1, words.the) || !isWord(j + 2, words.year) {
                return nil
            } else if isHalf {
                choice = .distant(0)
                j += 3
            }
        } else if let trailing = trailingYear(j), !isWord(j, words.comma) {
            choice = trailing.choice
            j = trailing.next
        } else if isHalf {
            // halves of matches and roads
            return nil
        }
        let meaning = isHalf ? DateMeaning.half(choice, number) : .quarter(choice, number)
        return Match(i..<j, meaning, .period)
    }

    // MARK: Seasons, holidays

    func season(at i: Int) -> Match? {
        let number = value(i)
        if let trailing = trailingYear(i + 1), !isWord(i + 1, words.comma) {
            return Match(i..<trailing.next, .season(trailing.choice, number), .period)
        }
        // spring and fall are verbs too
        guard isWord(i - 1, words.in) && !isWord(i + 1, words.of) || isWord(i - 1, words.the) && isWord(i - 2, words.in)
        else { return nil }
        if isWord(i + 1, words.of) || isWord(i + 1, words.in) { return nil }
        return Match(i..<i + 1, .season(.open, number), .period)
    }

    func holiday(at i: Int) -> Match? {
        if value(i) == DateGrammar.newYear { return newYear(at: i) }
        var j = i + 1
        let found = Holiday(rawValue: value(i)) ?? .christmas
        guard tokens[i].isCapital || found == .christmas else { return nil }
        var day = 25
        if isWord(j, words.day) {
            j += 1
        } else if isWord(j, words.eve) {
            day = 24
            j += 1
        }
        // Easter Island, Christmas Carol
        if found != .christmas, isCapital(j), tokens[j].isWord, kind(j) == .none { return nil }
        let trailing = isWord(j, words.comma) ? nil : trailingYear(j)
        let choice = trailing?.choice ?? choiceBefore(i)
        let start = choice == .open || trailing != nil ? i : i - 1
        let meaning: DateMeaning =
            found == .christmas
            ? .days(choice, from: MonthDay(month: 12, day: day), to: MonthDay(month: 12, day: day))
            : .movable(choice, found)
        return Match(start..<(trailing?.next ?? j), meaning, .calendar)
    }

    /// The value of `new` in the word table.
    private static let newYear = 3

    /// `New Year's Day`, `New Year's Eve`
    private func newYear(at i: Int) -> Match? {
        guard isWord(i + 1, words.year), isWord(i + 2, words.possessive) else { return nil }
        let isEve = isWord(i + 3, words.eve)
        guard isEve || isWord(i + 3, words.day) else { return nil }
        let trailing = isWord(i + 4, words.comma) ? nil : trailingYear(i + 4)
        let day = isEve ? MonthDay(month: 12, day: 31) : MonthDay(month: 1, day: 1)
        return Match(i..<(trailing?.next ?? i + 4), .days(trailing?.choice ?? .open, from: day, to: day), .calendar)
    }

    private func choiceBefore(_ i: Int) -> YearChoice {
        guard kind(i - 1) == .shift else { return .open }
        return .nearest(value(i - 1))
    }
}
