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
        var told = Told()
        for sentence in sentences {
            grammar.range = sentence
            told.nextSentence()
            found += expressions(grammar, &anchor, &told)
        }
        return found
    }

    /// Those of the grammar's sentence. A dateline is the anchor of what follows where there is no other.
    func expressions(_ grammar: DateGrammar, _ anchor: inout DateAnchor, _ told: inout Told) -> [DateExpression] {
        var found: [DateExpression] = []
        let tokens = grammar.tokens
        let begins = words.begins
        var i = grammar.range.lowerBound
        while i < grammar.range.upperBound {
            // numbers and few words can begin an expression; everything else is passed over
            let word = Int(tokens[i].word)
            let isTrigger = tokens[i].flags.contains(.number) || (word < begins.count ? begins[word] : false)
            guard isTrigger, var match = grammar.match(at: i) else {
                i += 1
                continue
            }
            grammar.includeArticle(in: &match)
            var expression = resolved(match, grammar, anchor, &told)
            told.note(expression)
            expression.isDateline = grammar.isDateline(match)
            if expression.isDateline, anchor.day == nil, let dates = expression.dates, dates.precision == .day {
                anchor.dateline = dates.first
            }
            found.append(expression)
            i = match.tokens.upperBound
        }
        return found
    }

    /// A grammar for a passage's sentences.
    func grammar(of passage: Passage) -> DateGrammar {
        DateGrammar(bytes: passage.bytes, tokens: passage.tokens, words: words)
    }

    /// The same expression resolved for another tense or another anchor.
    package func resolve(_ expression: DateExpression, tense: Tense, anchor: DateAnchor) -> DayRange? {
        guard expression.kind != .time else { return nil }
        let anchor = expression.base.map { DateAnchor(published: $0) } ?? anchor
        return DateResolver(anchor: anchor, tense: tense).resolve(expression.meaning).dates
    }

    /// A length as the day that lies so many days behind another, or before it with a negative sign: the event of `three days after`
    /// where `day` is what is told of; nil for lengths without a number or coarser than days.
    package func day(_ length: DateExpression, times sign: Int, from day: Day) -> DateExpression? {
        guard length.kind == .duration, let days = length.days, length.timex.hasSuffix("D") else { return nil }
        let meaning = DateMeaning.shifted(.day, sign * days)
        let resolution = DateResolver(anchor: DateAnchor(published: day), tense: .unknown).resolve(meaning)
        return DateExpression(
            tokens: length.tokens, span: length.span, kind: .relative, dates: resolution.dates,
            timex: resolution.timex, days: nil, direction: sign < 0 ? .past : .future, part: length.part,
            yearAssumed: false, tense: length.tense, isPresent: false, partial: nil, meaning: meaning, base: day,
            time: "")
    }

    /// The last day, month or year that the text told, for as long as a reader keeps it in mind.
    struct Told {
        /// Sentences for which it is kept in mind.
        static let longest = 2
        private var dates: DayRange?
        private var age = 0
        /// Whether it was asked for before anything was told.
        private(set) var isMissed = false

        mutating func nextSentence() { age += 1 }

        mutating func note(_ expression: DateExpression) {
            guard let dates = expression.dates, expression.kind != .stretch else { return }
            self.dates = dates
            age = 0
        }

        /// Nil where the text told nothing as fine as what is asked.
        mutating func base(for meaning: DateMeaning) -> Day? {
            if dates == nil { isMissed = true }
            guard let dates, age <= Told.longest else { return nil }
            switch meaning {
            case .shifted(let unit, _) where unit >= .year: return dates.first
            case .shifted(.month, _): return dates.precision >= .month ? dates.first : nil
            default: return dates.precision == .day ? dates.last : nil
            }
        }
    }

    private func resolved(
        _ match: DateGrammar.Match, _ grammar: DateGrammar, _ anchor: DateAnchor, _ told: inout Told
    ) -> DateExpression {
        let base = match.isFromText ? told.base(for: match.meaning) : nil
        let anchor = base.map { DateAnchor(published: $0) } ?? anchor
        var clause = ClauseTense.Answer(tense: .unknown)
        if match.direction == .future || (match.direction == .none && match.meaning.isOfClause) {
            clause = ClauseTense(grammar: grammar).answer(at: match.tokens.lowerBound)
        }
        switch match.direction {
        case .past: clause.tense = .past
        case .future: clause.tense = .future
        case .none: if !match.meaning.dependsOnTense { clause.tense = .unknown }
        }
        let resolution = DateResolver(anchor: anchor, tense: clause.tense, isGuess: true).resolve(
            match.meaning, time: match.time)
        let lower = Int(grammar.tokens[match.tokens.lowerBound].lower)
        let upper = Int(grammar.tokens[match.tokens.upperBound - 1].upper)
        return DateExpression(
            tokens: match.tokens, span: lower..<upper, kind: match.kind,
            dates: match.kind == .time ? nil : resolution.dates, timex: resolution.timex, days: match.days,
            direction: match.direction, part: match.part, yearAssumed: resolution.yearAssumed, tense: clause.tense,
            isPresent: clause.isPresent, partial: match.partial, meaning: match.meaning, base: base, time: match.time)
    }
}

extension DateMeaning {
    /// Whether the clause says more of the days than the words alone.
    fileprivate var isOfClause: Bool {
        switch self {
        case .weekday, .days, .months, .shifted(.day, 0): true
        default: dependsOnTense
        }
    }

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
