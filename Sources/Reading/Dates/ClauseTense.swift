/// Guesses when the clause around an expression plays, from the words before it and then those after it.
///
/// The nearest word that tells anything decides: `said they will meet on Tuesday` is to come, `met the envoy who will
/// leave on Friday` as well, `the visit, which will follow next year, was agreed on Tuesday` is past.
struct ClauseTense {
    let grammar: DateGrammar
    /// How far the words may stand from the expression: beyond it is another clause, and a text without sentences must
    /// not be read again for each of its dates.
    static let reach = 60

    /// What the clause says.
    struct Answer {
        var tense: Tense
        /// The clause stands in the present, as one of a plan does: `meets him on Friday`, `is visiting tomorrow`.
        var isPresent = false
    }

    func tense(at i: Int) -> Tense { answer(at: i).tense }

    func answer(at i: Int) -> Answer {
        // what lies behind another event is not the present verb's: is heading home after talks on Friday
        var isAside = false
        let lower = max(grammar.range.lowerBound, i - ClauseTense.reach)
        let limit = limitBefore(i)
        var isAfterInfinitive = false
        var j = i - 1
        while j >= lower {
            switch clue(j) {
            case .future, .due: return Answer(tense: .future)
            case .plan:
                // agreed to meet on Tuesday, a visit planned for Tuesday; but agreed on Tuesday
                return Answer(tense: isAfterInfinitive || grammar.isWord(i - 1, grammar.words.for) ? .future : .past)
            case .state: return Answer(tense: .past)
            case .past:
                if isPassiveInfinitive(j) { return Answer(tense: .future) }
                if limit == .until { return Answer(tense: .future) }
                return Answer(tense: isAfterInfinitive && grammar.isBe(j) ? .future : .past)
            case .present:
                if isAfterInfinitive || limit != nil { return Answer(tense: .future) }
                if isProgressive(j) { return Answer(tense: .future, isPresent: !isAside) }
            case .verb:
                if !isAfterInfinitive, limit == nil, isFinite(j) {
                    return isAside ? tenseAfter(i) : Answer(tense: .future, isPresent: true)
                }
            case .infinitive:
                if isInfinitive(j) { isAfterInfinitive = true }
            case .none:
                isAside =
                    isAside || grammar.isWord(j, grammar.words.after) || grammar.isWord(j, grammar.words.following)
            }
            j -= 1
        }
        if isAfterInfinitive { return Answer(tense: .future) }
        let after = tenseAfter(i)
        return after.tense == .unknown && limit != nil ? Answer(tense: .future) : after
    }

    private enum Limit { case until, by }

    /// until Friday, by Tuesday, as soon as Monday: mostly said of what is to come.
    private func limitBefore(_ i: Int) -> Limit? {
        let words = grammar.words
        if grammar.isWord(i - 1, words.until) || grammar.isWord(i - 1, words.through) { return .until }
        if grammar.isWord(i - 1, words.by) { return .by }
        if grammar.isWord(i - 1, words.as), grammar.isWord(i - 3, words.as) { return .until }
        return nil
    }

    private func tenseAfter(_ i: Int) -> Answer {
        var j = i
        while j < min(grammar.range.upperBound, i + ClauseTense.reach) {
            switch clue(j) {
            case .future, .due: return Answer(tense: .future)
            case .past, .state, .plan: return Answer(tense: .past)
            case .verb where isFinite(j): return Answer(tense: .future, isPresent: true)
            default: break
            }
            j += 1
        }
        return Answer(tense: .unknown)
    }

    private static let pronouns = Passage.keys("he she")

    /// `Xi meets`, `the ministers meet`, `the talks begin`; not `to meet`, `his visits`, `the hosts`.
    private func isFinite(_ i: Int) -> Bool {
        guard grammar.range.contains(i - 1), grammar.tokens[i - 1].isWord, !grammar.tokens[i].isCapital else {
            return false
        }
        let isName = grammar.tokens[i - 1].isCapital || grammar.isHyphen(i - 2) && grammar.tokens[i - 3].isCapital
        if isName, grammar.tokens[i - 1].flags.contains(.first) {
            // `Orban meets`, `She visits`, but not `Recent visits`
            return grammar.tokens[i - 1].word == Lexicon.unknown
                || ClauseTense.pronouns.contains(grammar.tokens[i - 1].key)
        }
        if isName { return true }
        let isSingular = grammar.bytes[Int(grammar.tokens[i].upper) - 1] == 115
        let isAfterPlural = grammar.bytes[Int(grammar.tokens[i - 1].upper) - 1] == 115
        return isSingular != isAfterPlural && grammar.kind(i - 1) == .none && clue(i - 1) == .none
            && !grammar.words.determiners.contains(grammar.tokens[i - 1].word)
    }

    /// is visiting: said of a day, it is one to come.
    private func isProgressive(_ i: Int) -> Bool {
        let next = i + 1
        guard grammar.range.contains(next), grammar.tokens[next].isWord else { return false }
        let end = Int(grammar.tokens[next].upper)
        return grammar.tokens[next].upper - grammar.tokens[next].lower > 4 && grammar.bytes[end - 1] == 103
            && grammar.bytes[end - 2] == 110 && grammar.bytes[end - 3] == 105
    }

    /// to be published
    private func isPassiveInfinitive(_ i: Int) -> Bool {
        grammar.isWord(i - 1, grammar.words.be) && grammar.isWord(i - 2, grammar.words.to)
    }

    private func isInfinitive(_ i: Int) -> Bool {
        let next = i + 1
        guard grammar.range.contains(next) else { return false }
        let token = grammar.tokens[next]
        guard token.isWord, !token.isCapital, grammar.kind(next) == .none else { return false }
        return !grammar.isPastForm(next) && !grammar.words.determiners.contains(token.word)
    }

    private func clue(_ i: Int) -> TenseClue {
        let known = grammar.words.clue(grammar.tokens[i].word)
        if known != .none { return known }
        return grammar.isPastForm(i) ? .past : .none
    }
}

extension DateGrammar {
    /// A word in `-ed`, written small.
    func isPastForm(_ i: Int) -> Bool {
        let token = tokens[i]
        guard token.isWord, !token.isCapital, token.upper - token.lower > 4 else { return false }
        let end = Int(token.upper)
        return bytes[end - 1] == 100 && bytes[end - 2] == 101 && bytes[end - 3] != 101
    }

    /// was, were: was to meet.
    func isBe(_ i: Int) -> Bool { words.pastBe.contains(tokens[i].word) }
}
