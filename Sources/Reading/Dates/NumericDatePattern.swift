import Vocabulary

/// Dates in figures: `2022-08-30`, `30/8/2022`, `30.08.2022`.
extension DateGrammar {
    func numericDate(at i: Int) -> Match? {
        if let match = pointedDate(i) { return match }
        guard range.contains(i + 4), !isSpaced(i + 1), !isSpaced(i + 2), !isSpaced(i + 3), !isSpaced(i + 4) else {
            return nil
        }
        guard let first = digits(i), let second = digits(i + 2) else { return nil }
        if isDash(i + 1), isDash(i + 3), first.count == 4, second.count == 2 {
            // 2022-08-30 and 2022-08-30T10:00
            guard let third = digitsAndSuffix(i + 4), third.count == 2, third.suffix.isEmpty || third.suffix.first == 84
            else { return nil }
            var match = numeric(i..<i + 5, first.value, second.value, third.value)
            if !third.suffix.isEmpty, let (time, next) = plainClock(i + 5) {
                match?.tokens = i..<next
                match?.time = time
            }
            return match
        }
        guard isWord(i + 1, words.slash) && isWord(i + 3, words.slash) || isDash(i + 1) && isDash(i + 3),
            let third = digits(i + 4), second.count <= 2
        else { return nil }
        if first.count == 4, isWord(i + 1, words.slash) {
            return numeric(i..<i + 5, first.value, second.value, third.value)
        }
        guard third.count == 4, first.count <= 2 else { return nil }
        return ambiguous(i..<i + 5, first.value, second.value, third.value)
    }

    /// 10:15 right after a `T`.
    private func plainClock(_ i: Int) -> (text: String, next: Int)? {
        guard !isSpaced(i) else { return nil }
        return clock(at: i)
    }

    /// 30.08.2022 is one token; the order is day, month, year wherever points are written.
    private func pointedDate(_ i: Int) -> Match? {
        let span = tokens[i].range
        guard (8...10).contains(span.count) else { return nil }
        let fields = bytes[span].split(separator: 46, omittingEmptySubsequences: false)
        guard fields.count == 3, fields[2].count == 4 else { return nil }
        let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3 else { return nil }
        return numeric(i..<i + 1, numbers[2], numbers[1], numbers[0])
    }

    private func numeric(_ tokens: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> Match? {
        guard (1000...2199).contains(year), let day = Day(year: year, month: month, day: day) else { return nil }
        return Match(tokens, .dayRange(day, day), .calendar)
    }

    /// Day and month, or month and day: only where one order is impossible or both say the same.
    private func ambiguous(_ tokens: Range<Int>, _ first: Int, _ second: Int, _ year: Int) -> Match? {
        if first == second || first > 12 { return numeric(tokens, year, second, first) }
        if second > 12 { return numeric(tokens, year, first, second) }
        return nil
    }
}
