/// `NAIROBI, June 2 -`, `PARIS (Reuters) - `: where and when a report was written.
extension DateGrammar {
    /// How many words may stand before the date.
    private static let placeLength = 9

    /// Whether the match is a day between a place in capitals and a dash, at the beginning of a paragraph.
    func isDateline(_ match: Match) -> Bool {
        guard match.kind == .calendar, match.meaning.isDayLike,
            match.tokens.lowerBound - range.lowerBound <= DateGrammar.placeLength,
            tokens[range.lowerBound].flags.contains(.line)
        else { return false }
        var j = match.tokens.upperBound
        while j < range.upperBound, j - match.tokens.upperBound < 6, !isDash(j) {
            guard tokens[j].flags.contains(.mark) || tokens[j].isCapital else { return false }
            j += 1
        }
        guard j < range.upperBound, isDash(j), isSpaced(j) || isSpaced(j + 1) || isDash(j + 1) else { return false }
        var hasPlace = false
        for i in range.lowerBound..<match.tokens.lowerBound {
            if tokens[i].flags.contains(.mark) { continue }
            guard tokens[i].isCapital else { return false }
            hasPlace = true
        }
        return hasPlace
    }
}
