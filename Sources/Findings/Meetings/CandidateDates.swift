import Reading
import Vocabulary

/// The dates that a sentence offers for a trigger, best first by nearness.
struct CandidateDates {
    let context: FindingContext
    let candidate: Candidate
    /// The date expression taken for the occasion; nil where the sentence names none.
    let chosen: DateExpression?
    private let offered: Int
    /// How many further triggers stand between the trigger and the date.
    private let between: Int

    /// Tokens that a date before the trigger counts as farther than one behind it: news puts the day behind the verb.
    static let beforePenalty = 4
    /// And for each further trigger between the two.
    static let triggerPenalty = 8

    init(context: FindingContext, triggers: TriggerTable, words: MeetingWords, candidate: Candidate) {
        self.context = context
        self.candidate = candidate
        var best: (cost: Int, expression: DateExpression, between: Int)?
        var offered = 0
        for expression in context.dates[candidate.sentence] where expression.dates != nil && !expression.isDateline {
            if CandidateDates.isSince(expression.tokens.lowerBound, context, triggers, words) { continue }
            offered += 1
            let isBefore = expression.tokens.upperBound <= candidate.trigger
            let gap =
                isBefore
                ? expression.tokens.upperBound..<candidate.trigger
                : (candidate.trigger + 1)..<max(candidate.trigger + 1, expression.tokens.lowerBound)
            let between = gap.count { triggers.kind(of: context.passage.tokens[$0].word) != nil }
            let cost =
                gap.count + (isBefore ? CandidateDates.beforePenalty : 0) + between * CandidateDates.triggerPenalty
            if best == nil || cost < best!.cost { best = (cost, expression, between) }
        }
        chosen = best?.expression
        between = best?.between ?? 0
        self.offered = offered
    }

    /// Tokens before a date among which `since` makes it the date of something else: `since he took office in June`.
    static let sinceReach = 6

    private static func isSince(
        _ date: Int, _ context: FindingContext, _ triggers: TriggerTable, _ words: MeetingWords
    ) -> Bool {
        for i in stride(from: date - 1, through: max(0, date - sinceReach), by: -1) {
            let word = context.passage.tokens[i].word
            if words.isSince(word) { return true }
            if triggers.kind(of: word) != nil || context.passage.isByte(i, 46) { return false }
        }
        return false
    }

    /// Tokens between the trigger and its date; none for a trigger without one.
    var gap: Int? {
        chosen.map { max($0.tokens.lowerBound - candidate.trigger, candidate.trigger - $0.tokens.upperBound + 1) }
    }

    func add(_ row: inout FeatureRow) {
        row.add("date.offered", offered)
        row.add("date.chosen", chosen != nil)
        row.add("date.between", between)
        row.add(
            "date.gap",
            chosen.map {
                min(40, max($0.tokens.lowerBound - candidate.trigger, candidate.trigger - $0.tokens.upperBound + 1))
            } ?? -1)
        row.add("date.isBefore", chosen.map { $0.tokens.lowerBound < candidate.trigger } ?? false)
        row.add("date.precision", chosen?.dates.map { $0.precision.rawValue } ?? -1)
        row.add("date.span", chosen?.dates.map { min(400, $0.last - $0.first) } ?? -1)
        var offset = -999
        if let dates = chosen?.dates, let published = context.passage.published {
            offset = max(-900, min(400, dates.first - published))
        }
        row.add("date.offset", offset)
        var endOffset = -999
        if let dates = chosen?.dates, let published = context.passage.published {
            endOffset = max(-900, min(400, dates.last - published))
        }
        row.add("date.endOffset", endOffset)
        row.add("date.kind", chosen.map { kindNumber($0.kind) } ?? -1)
        row.add("date.durations", context.dates[candidate.sentence].count { $0.kind == .duration })
        row.add("date.sets", context.dates[candidate.sentence].count { $0.kind == .set })
    }

    private func kindNumber(_ kind: DateExpression.Kind) -> Int {
        switch kind {
        case .calendar: 0
        case .weekday: 1
        case .relative: 2
        case .duration: 3
        case .set: 4
        case .stretch: 5
        case .period: 6
        default: 7
        }
    }
}

extension CandidateDates {
    /// The chosen expression as the days of something past or to come.
    func resolved(_ tense: Tense) -> DayRange? {
        chosen.flatMap { context.reader.dates.resolve($0, tense: tense, anchor: context.anchor) }
    }
}
