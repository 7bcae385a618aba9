/// Vague times and habits: `now`, `recently`, `every year`, `daily`.
extension DateGrammar {
    func reference(at i: Int) -> Match? {
        let value = value(i)
        // soon after, as soon as
        if value > 0, isWord(i + 1, words.after) || isWord(i + 1, words.before) || isWord(i + 1, words.as) {
            return nil
        }
        if value == 0 { return Match(i..<i + 1, .timeless("PRESENT_REF"), .reference) }
        return value < 0
            ? Match(i..<i + 1, .timeless("PAST_REF"), .reference, .past)
            : Match(i..<i + 1, .timeless("FUTURE_REF"), .reference, .future)
    }

    /// `every day`, `each year`, `every two weeks`, `every Tuesday`.
    func every(at i: Int) -> Match? {
        let j = i + 1
        if kind(j) == .weekday { return Match(i..<j + 1, .timeless("XXXX-WXX-\(value(j))"), .set) }
        if kind(j) == .month, tokens[j].isCapital {
            return Match(i..<j + 1, .timeless("XXXX-" + padded(value(j), 2)), .set)
        }
        if kind(j) == .unit, let unit = unit(j), unit >= .minute {
            return Match(i..<j + 1, .timeless(DateResolver.duration(unit, halves: 2)), .set)
        }
        if let amount = amount(j), kind(amount.next) == .units, let unit = unit(amount.next) {
            return Match(i..<amount.next + 1, .timeless(DateResolver.duration(unit, halves: amount.halves)), .set)
        }
        return nil
    }

    func rate(at i: Int) -> Match? {
        // the Daily Telegraph
        guard !tokens[i].isCapital || tokens[i].flags.contains(.first),
            let unit = DateUnit(rawValue: Int16(value(i)))
        else { return nil }
        return Match(i..<i + 1, .timeless(DateResolver.duration(unit, halves: 2)), .set)
    }
}
