/// Guesses when the clause around an expression plays, from the words before it and then those after it.
///
/// The nearest word that tells anything decides: `said they will meet on Tuesday` is to come, `met the envoy who will
/// leave on Friday` as well, `which will be held next year, was agreed on Tuesday` is past.
struct ClauseTense {
    let grammar: DateGrammar

    func tense(at i: Int) -> Tense {
        var isAfterInfinitive = false
        var j = i - 1
        while j >= grammar.range.lowerBound {
            switch clue(j) {
            case .future: return .future
            case .plan:
                // has agreed to meet, due on Tuesday
                return .future
            case .past: return isAfterInfinitive && isPlanningForm(j) ? .future : .past
            case .present:
                if isAfterInfinitive { return .future }
            case .infinitive:
                if isInfinitive(j) { isAfterInfinitive = true }
            case .none: break
            }
            j -= 1
        }
        if isAfterInfinitive { return .future }
        return tenseAfter(i)
    }

    private func tenseAfter(_ i: Int) -> Tense {
        var j = i
        while j < grammar.range.upperBound {
            switch clue(j) {
            case .future: return .future
            case .plan: return .future
            case .past: return .past
            default: break
            }
            j += 1
        }
        return .unknown
    }

    /// was to meet, had to leave
    private func isPlanningForm(_ i: Int) -> Bool { false }

    private func isInfinitive(_ i: Int) -> Bool {
        let next = i + 1
        guard grammar.range.contains(next) else { return false }
        let token = grammar.tokens[next]
        guard token.isWord, !token.isCapital else { return false }
        switch grammar.kind(next) {
        case .none: return !grammar.isPastForm(next)
        default: return false
        }
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
}
