package import Vocabulary

/// Finds the date expressions of a text and resolves them against the day of the report.
///
///     let reader = DateReader(words: DateWords.insert(into: &lexicon))
///     for date in reader.expressions(in: bytes, tokens: tokens, sentences: ranges, anchor: anchor) { print(date.timex) }
package struct DateReader: Sendable {
    private let words: DateWords

    package init(words: DateWords) { self.words = words }

    /// In the order of the text, none overlapping another.
    package func expressions(
        in bytes: [UInt8], tokens: [Token], sentences: [Range<Int>], anchor: DateAnchor
    ) -> [DateExpression] {
        var found: [DateExpression] = []
        var grammar = DateGrammar(bytes: bytes, tokens: tokens, words: words)
        var anchor = anchor
        for sentence in sentences {
            grammar.range = sentence
            var i = sentence.lowerBound
            while i < sentence.upperBound {
                guard grammar.isTrigger(tokens[i]), let match = grammar.match(at: i) else {
                    i += 1
                    continue
                }
                var expression = resolved(match, grammar, anchor)
                expression.isDateline = grammar.isDateline(match)
                if expression.isDateline, anchor.day == nil, let dates = expression.dates, dates.precision == .day {
                    anchor.dateline = dates.first
                }
                found.append(expression)
                i = match.tokens.upperBound
            }
        }
        return found
    }

    /// The same expression resolved for another tense or another anchor.
    package func resolve(_ expression: DateExpression, tense: Tense, anchor: DateAnchor) -> DayRange? {
        guard expression.kind != .time else { return nil }
        return DateResolver(anchor: anchor, tense: tense).resolve(expression.meaning).dates
    }

    private func resolved(_ match: DateGrammar.Match, _ grammar: DateGrammar, _ anchor: DateAnchor) -> DateExpression {
        var tense = Tense.unknown
        switch match.direction {
        case .past: tense = .past
        case .future: tense = .future
        case .none:
            if match.meaning.dependsOnTense { tense = ClauseTense(grammar: grammar).tense(at: match.tokens.lowerBound) }
        }
        let resolution = DateResolver(anchor: anchor, tense: tense, isGuess: true).resolve(match.meaning, time: match.time)
        let lower = Int(grammar.tokens[match.tokens.lowerBound].lower)
        let upper = Int(grammar.tokens[match.tokens.upperBound - 1].upper)
        return DateExpression(
            tokens: match.tokens, span: lower..<upper, kind: match.kind,
            dates: match.kind == .time ? nil : resolution.dates, timex: resolution.timex, days: match.days,
            direction: match.direction, part: match.part, yearAssumed: resolution.yearAssumed, tense: tense,
            partial: match.partial, meaning: match.meaning, time: match.time)
    }
}

extension DateMeaning {
    /// Whether another tense of the clause would give other days.
    var dependsOnTense: Bool {
        switch self {
        case .months(.open, _, _), .days(.open, _, _), .quarter(.open, _), .half(.open, _), .season(.open, _),
            .weekday(_, _, .open), .weekend(.open), .dayOfMonth, .movable(.open, _):
            true
        default: false
        }
    }
}
