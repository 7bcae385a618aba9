/// Finds the date expression that begins at a token, within one sentence.
///
/// The patterns stand in extensions, one file for each idea.
struct DateGrammar {
    let bytes: [UInt8]
    let tokens: [Token]
    let words: DateWords
    /// The sentence.
    var range: Range<Int>

    init(bytes: [UInt8], tokens: [Token], words: DateWords) {
        self.bytes = bytes
        self.tokens = tokens
        self.words = words
        range = 0..<0
    }

    struct Match {
        /// May begin before the token that was asked for: `the`, `mid-`.
        var tokens: Range<Int>
        var meaning: DateMeaning
        var kind: DateExpression.Kind
        var direction: DateExpression.Direction = .none
        var part: DatePart = .whole
        var time = ""
        var days: Int?
        var partial: DateExpression.Partial?
        /// Counted from the day told before, not from the report: `the following day`.
        var isFromText = false

        init(
            _ tokens: Range<Int>, _ meaning: DateMeaning, _ kind: DateExpression.Kind,
            _ direction: DateExpression.Direction = .none, days: Int? = nil,
            partial: DateExpression.Partial? = nil
        ) {
            self.tokens = tokens
            self.meaning = meaning
            self.kind = kind
            self.direction = direction
            self.days = days
            self.partial = partial
        }
    }

    func match(at i: Int) -> Match? {
        if tokens[i].flags.contains(.number) {
            return time(at: i) ?? numericDate(at: i) ?? dayBeforeMonth(at: i) ?? length(at: i) ?? yearLike(at: i)
                ?? ordinalPeriod(at: i) ?? lonelyDay(at: i)
        }
        let entry = words.entry(tokens[i].word)
        switch entry.kind {
        case .month: return month(at: i)
        case .weekday: return weekday(at: i)
        case .shift: return shift(at: i)
        case .part: return part(at: i)
        case .dayName: return dayName(at: i)
        case .article: return articled(at: i)
        case .cardinal, .vague: return length(at: i)
        case .ordinal: return ordinalPeriod(at: i) ?? dayBeforeMonth(at: i)
        case .unit, .units: return bareUnit(at: i)
        case .partOfDay: return partOfDay(at: i)
        case .season: return season(at: i)
        case .weekend: return Match(i..<i + 1, .weekend(.open), .relative)
        case .reference: return reference(at: i)
        case .every: return every(at: i)
        case .rate: return rate(at: i)
        case .holiday: return holiday(at: i)
        case .fiscal: return fiscal(at: i)
        case .decade: return spelledDecade(at: i)
        default: return nil
        }
    }
}

// MARK: Looking at tokens

extension DateGrammar {
    /// The article belongs to a period: `the 1990s`, `the weekend`, `the end of May`; not to what a date stands before:
    /// `the August 30 talks`.
    func includeArticle(in match: inout Match) {
        let i = match.tokens.lowerBound
        guard isWord(i - 1, words.the), match.kind != .calendar || match.part != .whole, match.kind != .weekday,
            match.kind != .duration || !match.tokens.contains(where: { isHyphen($0) })
        else { return }
        match.tokens = i - 1..<match.tokens.upperBound
    }
}

extension DateGrammar {
    /// `none` outside the sentence.
    func kind(_ i: Int) -> DateWord.Kind { range.contains(i) ? words.entry(tokens[i].word).kind : .none }
    func value(_ i: Int) -> Int { Int(words.entry(tokens[i].word).value) }
    func isWord(_ i: Int, _ id: Lexicon.WordID) -> Bool { range.contains(i) && tokens[i].word == id }
    func isCapital(_ i: Int) -> Bool { range.contains(i) && tokens[i].flags.contains(.capital) }
    func isSpaced(_ i: Int) -> Bool { range.contains(i) && tokens[i].flags.contains(.spaced) }
    func unit(_ i: Int) -> DateUnit? {
        guard kind(i) == .unit || kind(i) == .units else { return nil }
        return DateUnit(rawValue: Int16(value(i)))
    }

    func isDash(_ i: Int) -> Bool { kind(i) == .dash }

    /// A hyphen without spaces around it.
    func isHyphen(_ i: Int) -> Bool { isDash(i) && !isSpaced(i) && !isSpaced(i + 1) }

    /// The token after `i`, without the point of an abbreviation.
    func afterPoint(_ i: Int) -> Int { isWord(i, words.point) && !isSpaced(i) && i + 1 < range.upperBound ? i + 1 : i }

    func isByte(_ i: Int, _ byte: UInt8) -> Bool {
        range.contains(i) && tokens[i].upper - tokens[i].lower == 1 && bytes[Int(tokens[i].lower)] == byte
    }

    /// A number of digits alone, and how many they are.
    func digits(_ i: Int) -> (value: Int, count: Int)? {
        guard range.contains(i), tokens[i].flags.contains(.number) else { return nil }
        let count = Int(tokens[i].upper - tokens[i].lower)
        guard count <= 6 else { return nil }
        var value = 0
        for j in tokens[i].range {
            guard bytes[j] &- 48 < 10 else { return nil }
            value = value * 10 + Int(bytes[j] &- 48)
        }
        return (value, count)
    }

    /// Digits and the letters after them: `22nd`, `1990s`, `10am`.
    func digitsAndSuffix(_ i: Int) -> (value: Int, count: Int, suffix: ArraySlice<UInt8>)? {
        guard range.contains(i), tokens[i].flags.contains(.number) else { return nil }
        let span = tokens[i].range
        var value = 0
        var j = span.lowerBound
        while j < span.upperBound, bytes[j] &- 48 < 10 {
            guard j - span.lowerBound < 6 else { return nil }
            value = value * 10 + Int(bytes[j] &- 48)
            j += 1
        }
        return (value, j - span.lowerBound, bytes[j..<span.upperBound])
    }

    func isOrdinalSuffix(_ suffix: ArraySlice<UInt8>) -> Bool {
        guard suffix.count == 2, let first = suffix.first, let last = suffix.last else { return false }
        switch (first | 32, last | 32) {
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true  // st nd rd th
        default: return false
        }
    }

    /// 1 to 31, with or without `st`, `nd`, `rd`, `th`.
    func dayNumber(_ i: Int) -> Int? {
        guard let (value, count, suffix) = digitsAndSuffix(i), count <= 2, (1...31).contains(value) else { return nil }
        return suffix.isEmpty || isOrdinalSuffix(suffix) ? value : nil
    }

    /// Four digits of a plausible year.
    func yearNumber(_ i: Int) -> Int? {
        guard let (value, count) = digits(i), count == 4, (1000...2199).contains(value) else { return nil }
        return value
    }
}
