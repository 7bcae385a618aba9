/// Lengths of time and what hangs on them: `three days`, `a two-week visit`, `10 days ago`, `two years later`.
extension DateGrammar {
    struct Amount {
        /// In halves: 5 for two and a half; nil where it is vague.
        var halves: Int?
        var next: Int
    }

    /// A number before a unit: figures, words, `a few`, `a couple of`, `two and a half`.
    func amount(_ i: Int) -> Amount? {
        guard range.contains(i) else { return nil }
        if tokens[i].flags.contains(.number) { return figures(i) }
        switch kind(i) {
        case .cardinal: return spelled(i)
        case .vague:
            if isWord(i, words.couple) { return Amount(halves: 4, next: isWord(i + 1, words.of) ? i + 2 : i + 1) }
            return Amount(halves: nil, next: i + 1)
        case .article:
            guard !isWord(i, words.the) else { return nil }
            if kind(i + 1) == .vague || kind(i + 1) == .cardinal { return amount(i + 1) }
            return Amount(halves: 2, next: i + 1)
        default:
            guard isWord(i, words.half) else { return nil }
            if isWord(i + 1, words.a) || isWord(i + 1, words.an) { return Amount(halves: 1, next: i + 2) }
            return kind(i + 1) == .unit ? Amount(halves: 1, next: i + 1) : nil
        }
    }

    private func figures(_ i: Int) -> Amount? {
        let span = tokens[i].range
        var value = 0
        var j = span.lowerBound
        while j < span.upperBound, bytes[j] &- 48 < 10 {
            guard j - span.lowerBound < 6 else { return nil }
            value = value * 10 + Int(bytes[j] &- 48)
            j += 1
        }
        if j == span.upperBound {
            // 2 1/2 years
            if isByte(i + 1, 49), isWord(i + 2, words.slash), isByte(i + 3, 50) {
                return Amount(halves: value * 2 + 1, next: i + 4)
            }
            return andHalf(value, i + 1)
        }
        // 2.5 years, 1,000 days
        if bytes[j] == 46, span.upperBound - j == 2, bytes[j + 1] == 53 {
            return Amount(halves: value * 2 + 1, next: i + 1)
        }
        guard bytes[j] == 44, span.upperBound - j == 4, value < 100 else { return nil }
        for k in j + 1..<span.upperBound {
            guard bytes[k] &- 48 < 10 else { return nil }
            value = value * 10 + Int(bytes[k] &- 48)
        }
        return Amount(halves: value * 2, next: i + 1)
    }

    private func spelled(_ i: Int) -> Amount? {
        var value = value(i)
        var j = i + 1
        if value >= 20, value < 100, isHyphen(j) || kind(j) == .cardinal {
            let ones = isHyphen(j) ? j + 1 : j
            if kind(ones) == .cardinal, self.value(ones) < 10 {
                value += self.value(ones)
                j = ones + 1
            }
        } else if value < 20, kind(j) == .cardinal, self.value(j) == 100 {
            value *= 100
            j += 1
        }
        return andHalf(value, j)
    }

    private func andHalf(_ value: Int, _ next: Int) -> Amount {
        if isWord(next, words.and), isWord(next + 1, words.a), isWord(next + 2, words.half) {
            return Amount(halves: value * 2 + 1, next: next + 3)
        }
        return Amount(halves: value * 2, next: next)
    }

    func days(_ halves: Int?, _ unit: DateUnit) -> Int? {
        guard let halves, let days = unit.days, halves < 40_000 else { return nil }
        return max(1, (halves * days + 1) / 2)
    }

    /// A length that begins with its number.
    func length(at i: Int) -> Match? {
        guard let amount = amount(i) else { return nil }
        var j = amount.next
        let isCompound = isHyphen(j)
        if isCompound { j += 1 }
        if !isCompound, words.lengthAdjectives.contains(range.contains(j) ? tokens[j].word : Lexicon.unknown) { j += 1 }
        // fiscal years are years
        if kind(j) == .fiscal { j += 1 }
        guard let (unit, end) = unitOrFortnight(j) else { return nil }
        // one minute, but May 2 hours: a month's day is no amount
        if kind(i - 1) == .month, tokens[i].flags.contains(.number), !isSpaced(i) { return nil }
        let halves = unit.isFortnight ? amount.halves.map { $0 * 2 } : amount.halves
        return finishLength(i, end, unit.unit, halves, isCompound: isCompound)
    }

    private func unitOrFortnight(_ i: Int) -> (unit: (unit: DateUnit, isFortnight: Bool), next: Int)? {
        if let unit = unit(i) { return ((unit, false), i + 1) }
        if range.contains(i), words.fortnights.contains(tokens[i].word) { return ((.week, true), i + 1) }
        return nil
    }

    private func finishLength(_ i: Int, _ next: Int, _ unit: DateUnit, _ halves: Int?, isCompound: Bool) -> Match? {
        var end = next
        let timex = DateResolver.duration(unit, halves: halves)
        // three years old, a three-year-old
        let old = isHyphen(end) ? end + 1 : end
        if isWord(old, words.old) {
            // ages are no times
            return nil
        }
        if isWord(old, words.long), isHyphen(end) { end = old + 1 }
        // three-quarters is a fraction
        if isCompound, unit == .quarter, kind(next - 1) == .units { return nil }
        if isCompound {
            // the article of a three-day visit is the visit's
            let lower = kind(i) == .article ? i + 1 : i
            return Match(lower..<end, .timeless(timex), .duration, days: days(halves, unit))
        }
        if isWord(end, words.possessive) { end += 1 }
        if let direction = distance(end, unit) {
            return moved(i, end, unit, halves, timex, direction.sign, direction.next)
        }
        if isWord(i - 1, words.in), ClauseTense(grammar: self).tense(at: i) == .future, unit >= .day,
            let halves, halves > 0, !isWord(i, words.a), !isRarity(i)
        {
            var match = Match(i - 1..<end, .shifted(unit, halves / 2), .relative, .future)
            match.days = nil
            return match
        }
        // a year, but not $3 a year and twice a day
        if tokens[i].word == words.a || tokens[i].word == words.an, isRate(i) {
            return Match(i..<end, .timeless(timex), .set)
        }
        return Match(i..<end, .timeless(timex), .duration, days: days(halves, unit))
    }

    /// Tokens before a length among which `first` makes it the time that something had not happened.
    private static let rarityReach = 14
    private static let rare = Passage.keys("first only")

    /// `the first by a U.S. president in 88 years`: how long there was none, not when there will be one.
    private func isRarity(_ i: Int) -> Bool {
        for j in stride(from: i - 1, through: max(range.lowerBound, i - DateGrammar.rarityReach), by: -1) {
            if isByte(j, 44) { return false }
            if DateGrammar.rare.contains(tokens[j].key) { return true }
        }
        return false
    }

    private func isRate(_ i: Int) -> Bool {
        guard range.contains(i - 1) else { return false }
        return tokens[i - 1].flags.contains(.number) || words.rates.contains(tokens[i - 1].word)
            || isMeasure(i - 1) || isByte(i - 1, 37)
    }

    /// ago, earlier, later, before, after, from now.
    private func distance(_ i: Int, _ unit: DateUnit) -> (sign: Int, next: Int)? {
        if isWord(i, words.earlier) { return (-1, i + 1) }
        if isWord(i, words.later) { return (1, i + 1) }
        if isWord(i, words.from), isWord(i + 1, words.now) { return (1, i + 2) }
        guard kind(i) == .distance else { return nil }
        // two days before the vote hangs on the vote
        if isWord(i, words.before) || isWord(i, words.after) {
            guard !range.contains(i + 1) || tokens[i + 1].flags.contains(.mark) else { return nil }
        }
        return (value(i), i + 1)
    }

    private func moved(
        _ i: Int, _ end: Int, _ unit: DateUnit, _ halves: Int?, _ timex: String, _ sign: Int, _ next: Int
    ) -> Match {
        let direction: DateExpression.Direction = sign < 0 ? .past : .future
        guard let halves else {
            return Match(i..<next, .timeless(sign < 0 ? "PAST_REF" : "FUTURE_REF"), .reference, direction)
        }
        if halves % 2 == 1 {
            // half a year, two and a half decades: in the unit below
            switch unit {
            case .year: return Match(i..<next, .shifted(.month, sign * halves * 6), .relative, direction)
            case .decade: return Match(i..<next, .shifted(.year, sign * halves * 5), .relative, direction)
            case .century: return Match(i..<next, .shifted(.year, sign * halves * 50), .relative, direction)
            default: break
            }
        }
        var meaning = DateMeaning.shifted(unit, sign * halves / 2)
        if unit == .decade || unit == .century {
            meaning = .shifted(.year, sign * halves / 2 * (unit == .decade ? 10 : 100))
        }
        var match = Match(i..<next, meaning, .relative, direction)
        match.isFromText =
            isWord(next - 1, words.earlier) || isWord(next - 1, words.later)
            || isWord(next - 1, words.before) || isWord(next - 1, words.after)
        return match
    }

    /// `for years`, `in recent months`, `week-long`.
    func bareUnit(at i: Int) -> Match? {
        guard let unit = unit(i) else { return nil }
        if kind(i) == .unit {
            guard isHyphen(i + 1), isWord(i + 2, words.long) else { return nil }
            return Match(i..<i + 3, .timeless(DateResolver.duration(unit, halves: 2)), .duration, days: days(2, unit))
        }
        guard unit >= .day else { return nil }
        if range.contains(i - 1), words.recents.contains(tokens[i - 1].word) {
            return Match(i - 1..<i + 1, .timeless("PAST_REF"), .reference, .past)
        }
        let before = range.contains(i - 1) ? tokens[i - 1].word : Lexicon.unknown
        let isAhead = isWord(i + 1, words.ahead)
        guard
            before == words.for || before == words.in && !isWord(i + 1, words.of) || isAhead
                || words.ofs.contains(before)
        else { return nil }
        if isWord(i + 1, words.old) || kind(i + 1) == .distance { return nil }
        return Match(
            i..<i + 1, .timeless(DateResolver.duration(unit, halves: nil)), .duration, isAhead ? .future : .none)
    }
}
