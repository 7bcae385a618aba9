import Reading
import Vocabulary

/// When a milestone was: what its sentence says, the day of the meeting, or the day of the report.
struct MilestoneDates {
    let context: FindingContext
    let numbers: NumberReader
    let keys: MilestoneKeys
    let words: RuleWords
    let meetings: [Meeting]
    /// What is told without a date further down is background.
    static let openingParagraphs = 8

    private var passage: Passage { context.passage }

    /// Nil where it cannot be placed in a year.
    func date(of candidate: MilestoneCandidate, parties: [Country]) -> PartialDate? {
        if let stated = stated(candidate) { return stated }
        // `on 31 February`: it has a date, which nobody knows
        guard candidate.isTold, !context.dates[candidate.sentence].contains(where: { context.isNoDay($0) }) else {
            return nil
        }
        let sentence = passage.sentences[candidate.sentence]
        if candidate.kind == .agreement,
            let meeting = meetings.first(where: {
                $0.status == .held && $0.parties == parties.sorted() && $0.dates != nil
            }),
            let dates = meeting.dates
        {
            return dates.start == dates.end ? dates.start : PartialDate(year: dates.start.year)
        }
        guard let published = passage.published, sentence.paragraph <= MilestoneDates.openingParagraphs,
            !isSince(candidate)
        else { return nil }
        if candidate.kind != .agreement, isPerfect(candidate) { return nil }
        return PartialDate(year: published.year)
    }

    /// A date before the verb is its own where it opens the sentence, else rather that of another clause.
    private func before(_ expression: DateExpression, _ lower: Int, _ candidate: MilestoneCandidate) -> Int {
        let gap = max(0, lower - expression.tokens.upperBound)
        let opens = expression.tokens.lowerBound - passage.sentences[candidate.sentence].tokens.lowerBound <= 2
        return opens || (gap <= 2 && !isOfRelative(expression, lower)) ? min(gap, 6) : gap * 2 + 3
    }

    /// `the two, which opened embassies in 1975, signed`: the date of the clause that a comma ends before the verb.
    private func isOfRelative(_ expression: DateExpression, _ verb: Int) -> Bool {
        let next = expression.tokens.upperBound
        guard next < verb, passage.isByte(next, 44) else { return false }
        var i = expression.tokens.lowerBound - 1
        while i >= 0, !passage.isByte(i, 44), !passage.tokens[i].flags.contains(.first) {
            if words.classes(i, in: passage).contains(.whichLike) { return true }
            i -= 1
        }
        return false
    }

    /// `Since 1996, the two countries have signed about 20 agreements`
    private func isSince(_ candidate: MilestoneCandidate) -> Bool {
        context.dates[candidate.sentence].contains { isSince($0, candidate.sentence) }
    }

    /// `Since 1996, …`, `Since opening the border in 1996, …`
    private func isSince(_ date: DateExpression, _ sentence: Int) -> Bool {
        let start = date.tokens.lowerBound
        let first = passage.sentences[sentence].tokens.lowerBound
        guard start > first else { return false }
        if keys.since.contains(passage.key(start - 1)) { return true }
        return passage.key(first) == keys.sinceAlone && !(first..<start).contains { passage.isByte($0, 44) }
    }

    private func isPerfect(_ candidate: MilestoneCandidate) -> Bool {
        let start = passage.sentences[candidate.sentence].tokens.lowerBound
        return (max(start, candidate.verb - 3)..<candidate.verb).contains { keys.has.contains(passage.key($0)) }
    }

    /// All dates of the sentence that are not in the future, the nearest to the verb first; not those since which so many agreements
    /// were signed.
    func all(_ candidate: MilestoneCandidate) -> [(date: PartialDate, gap: Int)] {
        context.dates[candidate.sentence].compactMap { expression in
            candidate.kind == .agreement && isSince(expression, candidate.sentence)
                ? nil : past(expression).map { ($0, candidate.gap(to: expression.tokens)) }
        }.sorted { $0.gap < $1.gap }
    }

    /// The last date of a sentence that is not in the future.
    func last(of sentence: Int) -> PartialDate? { context.dates[sentence].reversed().lazy.compactMap(past).first }

    private func past(_ expression: DateExpression) -> PartialDate? {
        guard let range = timed(expression), isOver(expression, range) else { return nil }
        if range.start == range.end { return range.start }
        return range.start.year == range.end.year ? PartialDate(year: range.start.year) : nil
    }

    /// The days of an expression that gives any, and no length or habit.
    private func timed(_ expression: DateExpression) -> DayRange? {
        guard !expression.isDateline, expression.kind != .duration, expression.kind != .set,
            expression.kind != .reference
        else { return nil }
        return expression.dates
    }

    /// They are not in the future, and there are such days.
    private func isOver(_ expression: DateExpression, _ range: DayRange) -> Bool {
        if let published = passage.published, range.first > published + 1 { return false }
        return !context.isNoDay(expression)
    }

    /// The date expression nearest to the verb, not in the future.
    private func stated(_ candidate: MilestoneCandidate) -> PartialDate? {
        let lower = min(candidate.verb, candidate.noun, candidate.name.lowerBound)
        let upper = max(candidate.verb, candidate.noun)
        var best: (distance: Int, date: PartialDate)?
        for expression in context.dates[candidate.sentence] {
            guard let range = timed(expression) else { continue }
            if candidate.kind == .agreement, isSince(expression, candidate.sentence) { return nil }
            guard isOver(expression, range) else { continue }
            if candidate.kind == .diplomaticRelations,
                words.isOfAnotherChange(expression.tokens.lowerBound, candidate, in: passage, keys)
            {
                continue
            }
            let gap =
                expression.tokens.lowerBound > upper
                ? expression.tokens.lowerBound - upper : before(expression, lower, candidate)
            let limit = candidate.form == .named ? 3 : 30
            guard gap <= limit else { continue }
            let date =
                range.start == range.end
                ? range.start
                : range.start.year == range.end.year
                    ? (range.start.month == range.end.month
                        ? range.start.month.flatMap { PartialDate(year: range.start.year, month: $0) } : nil)
                        ?? PartialDate(year: range.start.year) : nil
            guard var date else { continue }
            // not yet 50 years ago
            if context.isNearly(expression, keys) { date = PartialDate(year: date.year + 1) }
            if best.map({ gap < $0.distance }) ?? true { best = (gap, date) }
        }
        return best?.date
    }
}

extension RuleWords {
    /// Whether a clause with a verb of its own begins before a place behind the candidate: `restored ties on Wednesday after Nauru
    /// cut those with Taiwan in 2005` has Taiwan and 2005 in the cutting; `restored ties and opened embassies last year` has
    /// one date for both.
    func isOfAnotherChange(
        _ place: Int, _ candidate: MilestoneCandidate, in passage: Passage, _ keys: MilestoneKeys
    ) -> Bool {
        let upper = max(candidate.verb, candidate.noun)
        guard place > upper, let turn = (upper + 1..<place).first(where: { keys.turns.contains(passage.key($0)) })
        else { return false }
        return (turn + 1..<place).contains { !classes($0, in: passage).isDisjoint(with: [.establish, .sever]) }
    }
}

extension FindingContext {
    /// `31 February 2019`: a number before a month that has no such day.
    func isNoDay(_ expression: DateExpression) -> Bool {
        let start = expression.tokens.lowerBound
        guard start > 0, expression.kind == .calendar, expression.dates?.start.precision == .month else { return false }
        let before = passage.tokens[start - 1]
        return before.flags.contains(.number) && before.upper - before.lower <= 2
    }

    /// `nearly 50 years ago`: not yet so many.
    func isNearly(_ expression: DateExpression, _ keys: MilestoneKeys) -> Bool {
        guard expression.kind == .relative, expression.dates?.start.precision == .year else { return false }
        let start = expression.tokens.lowerBound
        return (max(0, start - 1)..<min(passage.tokens.count, start + 1)).contains {
            keys.nearly.contains(passage.key($0))
        }
    }
}
