/// Times of day: `at 10 am`, `10:30 a.m. on Tuesday`, `Tuesday morning`, `midnight`.
extension DateGrammar {
    /// A clock time that begins with its number.
    func clock(at i: Int) -> (text: String, next: Int)? {
        guard let (value, count, suffix) = digitsAndSuffix(i), count <= 4 else { return nil }
        var hour = value
        var minute: Int?
        var j = i + 1
        if count <= 2, suffix.isEmpty, isWord(j, words.colon), !isSpaced(j), let (minutes, digits) = digits(j + 1),
            digits == 2, minutes < 60
        {
            minute = minutes
            j += 2
            if isWord(j, words.colon), !isSpaced(j), let seconds = self.digits(j + 1), seconds.count == 2 { j += 2 }
        } else if count <= 2, suffix.count == 3, suffix.first == 46 {
            // 10.30 am
            let digits = suffix.dropFirst()
            guard digits.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
            minute = digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
            guard kind(j) == .meridiem else { return nil }
        } else if count == 4, suffix.isEmpty, kind(j) == .clock, value % 100 < 60 {
            hour = value / 100
            minute = value % 100
        } else if count <= 2, suffix.count == 2, let last = suffix.last, last | 32 == 109, let first = suffix.first {
            // 10am
            guard hour <= 12, first | 32 == 97 || first | 32 == 112 else { return nil }
            hour = hour % 12 + (first | 32 == 112 ? 12 : 0)
            return ("T" + padded(hour, 2) + ":00", j)
        } else if !suffix.isEmpty || kind(j) != .meridiem {
            return nil
        }
        if kind(j) == .meridiem {
            guard hour <= 12 else { return nil }
            hour = hour % 12 + self.value(j)
            j = afterPoint(j + 1)
        }
        if kind(j) == .clock { j += 1 }
        guard hour < 24, (minute ?? 0) < 60 else { return nil }
        return ("T" + padded(hour, 2) + ":" + padded(minute ?? 0, 2), j)
    }

    func time(at i: Int) -> Match? {
        guard let (text, next) = clock(at: i) else { return nil }
        var j = next
        if isWord(j, words.on) || isWord(j, words.comma) { j += 1 }
        if range.contains(j), var match = dayMatch(j) {
            match.tokens = i..<match.tokens.upperBound
            match.time = text
            return match
        }
        var match = Match(i..<next, .shifted(.day, 0), .time)
        match.time = text
        return match
    }

    private func dayMatch(_ i: Int) -> Match? {
        let found: Match?
        switch kind(i) {
        case .month: found = month(at: i)
        case .weekday: found = weekday(at: i)
        case .dayName: found = dayName(at: i)
        default: found = tokens[i].flags.contains(.number) ? dayBeforeMonth(at: i) : nil
        }
        guard let match = found, match.meaning.isDayLike, match.kind != .set else { return nil }
        return match
    }

    /// The match with the part of the day or the clock time that follows it.
    func withTime(_ match: Match) -> Match {
        var match = match
        let next = match.tokens.upperBound
        if kind(next) == .partOfDay, let part = PartOfDay(rawValue: Int16(value(next))) {
            match.time = part.suffix
            match.tokens = match.tokens.lowerBound..<next + 1
            return match
        }
        let j = isWord(next, words.at) ? next + 1 : next
        if j > next || isWord(next, words.comma), let (text, end) = clock(at: j > next ? j : next + 1) {
            match.time = text
            match.tokens = match.tokens.lowerBound..<end
        }
        return match
    }

    func partOfDay(at i: Int) -> Match? {
        guard let part = PartOfDay(rawValue: Int16(value(i))) else { return nil }
        // the evening of August 30, Tuesday's morning
        if isWord(i + 1, words.of), range.contains(i + 2), var match = dayMatch(i + 2) {
            match.tokens = i..<match.tokens.upperBound
            if match.time.isEmpty { match.time = part.suffix }
            return match
        }
        // noon Thursday, midnight on Friday, mid-afternoon yesterday
        let j = isWord(i + 1, words.on) || isWord(i + 1, words.comma) ? i + 2 : i + 1
        if kind(j) == .weekday || kind(j) == .dayName, var match = dayMatch(j), match.time.isEmpty {
            match.tokens = i..<match.tokens.upperBound
            match.time = part.suffix
            return match
        }
        guard part == .midnight || tokens[i].word == words.overnight else { return nil }
        var match = Match(i..<i + 1, .shifted(.day, 0), .time)
        match.time = part.suffix
        return match
    }
}
