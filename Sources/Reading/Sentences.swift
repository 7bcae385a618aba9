/// Cuts tokens into sentences.
///
/// A sentence ends with `.`, `!` or `?` before white space and something that can begin one, or right before a capital letter
/// where texts were put together without a blank (`under a pact.The ministers`); with a blank line, or with a line end that is
/// no mere wrap.
struct Sentences {
    let lexicon: Lexicon
    let bytes: [UInt8]
    /// Shorter lines that end before a capital letter are headings, not wrapped text.
    static let headingLength = 48
    /// In tokens; news hardly ever has a hundred.
    static let longest = 400

    func ranges(of tokens: inout [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var lineStart = 0
        for i in tokens.indices where i > 0 {
            // most tokens: no line begins, and the one before is a word that no point ends
            if i - start < Sentences.longest, !tokens[i].flags.contains(.line), tokens[i - 1].isWord,
                bytes[Int(tokens[i - 1].upper) - 1] != 46
            {
                continue
            }
            // what rules do with a sentence may grow with its square: text without any full stop is cut
            let breaks = i - start >= Sentences.longest || breaksSentence(before: i, tokens, lineStart: lineStart)
            if tokens[i].flags.contains(.line) { lineStart = i }
            if breaks {
                ranges.append(start..<i)
                start = i
            }
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        for range in ranges { markFirst(in: range, &tokens) }
        return ranges
    }

    private func markFirst(in range: Range<Int>, _ tokens: inout [Token]) {
        for i in range where !tokens[i].flags.contains(.mark) {
            let token = tokens[i]
            tokens[i] = Token(
                lower: token.lower, upper: token.upper, word: token.word, flags: token.flags.union(.first),
                key: token.key)
            return
        }
    }

    private func breaksSentence(before i: Int, _ tokens: [Token], lineStart: Int) -> Bool {
        let token = tokens[i]
        if token.flags.contains(.paragraph) { return true }
        let before = tokens[i - 1]
        if token.flags.contains(.line) {
            if endsSentence(i - 1, tokens) { return true }
            guard token.isCapital || token.flags.contains(.number) || isMark(token) else { return false }
            if isByte(before, 44) { return false }
            let classes = lexicon.classes(of: before.word)
            if !classes.isDisjoint(with: [.preposition, .article, .conjunction, .abbreviation]) { return false }
            return Int(before.upper) - Int(tokens[lineStart].lower) < Sentences.headingLength
        }
        guard token.flags.contains(.spaced) else { return isGlued(i, tokens) }
        guard endsSentence(i - 1, tokens) else { return false }
        return token.isCapital || token.flags.contains(.number) || isMark(token)
    }

    /// `pact.The`, `pact.”The`, `pact.A`, `on July 7.He`; no `Amazon.Com`, no `J.Crew`, no `Ph.D`, no `1.The`.
    private func isGlued(_ i: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[i]
        let first = bytes[Int(token.lower)]
        let isLong = token.upper - token.lower > 1
        guard token.isCapital, isLong || first == 65 || first == 73, !Sentences.domains.contains(token.key),
            endsSentence(i - 1, tokens)
        else { return false }
        var j = i - 1
        while j > 0, isMark(tokens[j]) { j -= 1 }
        let word = tokens[j]
        if word.flags.contains(.number) { return isLong && word.flags.contains(.spaced) && !word.flags.contains(.line) }
        return word.isWord && Int(word.upper - word.lower) >= Sentences.shortestGlued
            && bytes[Int(word.upper) - 1] &- 97 < 26
    }

    private static let domains = Passage.keys("com net org")
    /// Shorter words before a point may be part of a name.
    private static let shortestGlued = 3

    /// Whether the token, or the quotation mark or bracket that it is after one, ends a sentence.
    private func endsSentence(_ i: Int, _ tokens: [Token]) -> Bool {
        // nearly every token that is asked for
        if tokens[i].isWord, bytes[Int(tokens[i].upper) - 1] != 46 { return false }
        var j = i
        while j > 0, isClosing(tokens[j]) { j -= 1 }
        let token = tokens[j]
        if isByte(token, 33) || isByte(token, 63) { return true }
        if token.isWord, token.upper - token.lower >= 4, bytes[Int(token.upper) - 1] == 46 {
            // U.S. at the end of a line of text: taken as the end only before a word that begins no name
            guard j == i, i + 1 < tokens.count else { return true }
            return lexicon.classes(of: tokens[i + 1].word).contains(.notName)
                && tokens[i + 1].upper - tokens[i + 1].lower > 1
                && !lexicon.classes(of: tokens[i + 1].word).isDisjoint(with: [.article, .pronoun, .preposition])
        }
        guard isByte(token, 46) else { return false }
        guard j > 0 else { return true }
        let word = tokens[j - 1]
        if word.upper != token.lower { return true }
        if word.isWord, word.upper - word.lower == 1, word.isCapital { return false }
        return !lexicon.classes(of: word.word).contains(.abbreviation)
    }

    private func isByte(_ token: Token, _ byte: UInt8) -> Bool {
        token.upper - token.lower == 1 && bytes[Int(token.lower)] == byte
    }

    private func isMark(_ token: Token) -> Bool { token.flags.contains(.mark) }

    /// `"`, `'`, `)`, `]`, `”`, `’`, `»`; a straight quotation mark behind a blank opens (`left. "We agree`).
    private func isClosing(_ token: Token) -> Bool {
        guard token.flags.contains(.mark) else { return false }
        let first = bytes[Int(token.lower)]
        if token.upper - token.lower == 1 {
            return first == 41 || first == 93 || (first == 34 || first == 39) && !token.flags.contains(.spaced)
        }
        guard token.upper - token.lower == 3, first == 0xE2 else { return false }
        return bytes[Int(token.lower) + 2] == 0x9D || bytes[Int(token.lower) + 2] == 0x99
    }
}
