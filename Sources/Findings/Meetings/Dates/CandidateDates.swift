import Reading
import Vocabulary

/// The date of a trigger: of those that its sentence offers, the one that the model thinks is its own. A class, since all
/// candidates of the trigger have it.
final class CandidateDates {
    let context: FindingContext
    private let trigger: Int
    private let sentence: Int
    /// The date expression taken for the occasion; nil where the sentence names none.
    let chosen: DateExpression?
    private let option: DateOptions.Option?
    private let probability: Double
    private let offered: Int
    /// The candidate is the meeting before the one that its trigger tells of: `first talks since July`.
    let isEarlier: Bool

    init(_ options: DateOptions, model: TreeEnsemble) {
        context = options.context
        trigger = options.trigger
        sentence = options.sentence
        offered = options.options.count
        isEarlier = false
        let (index, best) = CandidateDates.best(of: options, model)
        probability = best
        option = index.map { options.options[$0] }
        chosen = option?.expression
    }

    /// Of the meeting before the one that the trigger tells of.
    init(_ options: DateOptions, earlier: DateExpression) {
        context = options.context
        trigger = options.trigger
        sentence = options.sentence
        offered = options.options.count
        isEarlier = true
        option = nil
        chosen = earlier
        probability = 1
    }

    /// For fitting: with one of the options, or with none.
    init(_ options: DateOptions, taking index: Int?) {
        context = options.context
        trigger = options.trigger
        sentence = options.sentence
        offered = options.options.count
        isEarlier = false
        option = index.map { options.options[$0] }
        chosen = option?.expression
        probability = 0
    }

    /// Options less probable than this are dates of something else. On left-out folds the F1 of the dates chosen is flat (0.880 to 0.883)
    /// from 0.2 to 0.5.
    static let threshold = 0.35

    private static func best(of options: DateOptions, _ model: TreeEnsemble) -> (Int?, Double) {
        var best: (Int?, Double) = (nil, 0)
        for (index, probability) in model.probabilities(of: options.rows()).enumerated() {
            if probability > best.1 { best = (probability >= threshold ? index : nil, probability) }
        }
        return best
    }

    /// Tokens between the trigger and its date; none for a trigger without one.
    var gap: Int? {
        chosen.map { max($0.tokens.lowerBound - trigger, trigger - $0.tokens.upperBound + 1) }
    }

    func add(_ row: inout FeatureRow) {
        row.add("date.offered", offered)
        row.add("date.chosen", chosen != nil)
        row.add("date.between", option?.between ?? 0)
        row.add("date.gap", gap.map { min(40, $0) } ?? -1)
        row.add("date.isBefore", chosen.map { $0.tokens.lowerBound < trigger } ?? false)
        row.add("date.precision", chosen?.dates.map { $0.precision.rawValue } ?? -1)
        row.add("date.span", chosen?.dates.map { min(400, $0.last - $0.first) } ?? -1)
        let (start, end) = CandidateDates.offsets(of: chosen, published: context.passage.published)
        row.add("date.offset", start)
        row.add("date.endOffset", end)
        row.add("date.kind", chosen.map { CandidateDates.kindNumber($0.kind) } ?? -1)
        row.add("date.tense", chosen.map { CandidateDates.number($0.tense) } ?? -1)
        row.add("date.present", chosen?.isPresent ?? false)
        row.add("date.direction", CandidateDates.number(chosen?.direction ?? .none))
        row.add("date.ofReport", isOfReport)
        row.add("date.ahead", isAhead)
        row.add("date.probability", Float(probability))
        row.add("date.earlier", isEarlier)
        row.add("date.durations", context.dates[sentence].count { $0.kind == .duration })
        row.add("date.sets", context.dates[sentence].count { $0.kind == .set })
    }

    /// Days from publication to the first and to the last day of a date, within bounds; -999 where either is not known.
    static func offsets(of expression: DateExpression?, published: Day?) -> (start: Int, end: Int) {
        guard let dates = expression?.dates, let published else { return (-999, -999) }
        return (max(-900, min(400, dates.first - published)), max(-900, min(400, dates.last - published)))
    }

    static func kindNumber(_ kind: DateExpression.Kind) -> Int {
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
    static func number(_ tense: Tense) -> Int {
        switch tense {
        case .unknown: 0
        case .past: 1
        case .future: 2
        }
    }

    static func number(_ direction: DateExpression.Direction) -> Int {
        switch direction {
        case .none: 0
        case .past: 1
        case .future: 2
        }
    }

    /// `his office announced on Wednesday`: the day of the announcement, and of nothing that is to come.
    private var isOfReport: Bool {
        guard let chosen, chosen.tense == .past, chosen.tokens.lowerBound > trigger else { return false }
        let passage = context.passage
        var before = chosen.tokens.lowerBound - 1
        if before > trigger, passage.classes[before].contains(.preposition) { before -= 1 }
        return before > trigger && passage.classes[before].contains(.reporting)
    }

    private static let later = Passage.key("later")
    /// `left for Togo on Monday`: whatever is to come there, that day is past.
    private static let departures = Passage.keys("left departed")

    /// The trigger's clause stands in the present and gives a day to come: `meets him on Friday`, `is visiting tomorrow`.
    var isAhead: Bool {
        guard let chosen, !isEarlier, chosen.isPresent, let dates = chosen.dates,
            let published = context.passage.published
        else { return false }
        let isLater =
            chosen.direction == .future || context.passage.key(chosen.tokens.lowerBound) == CandidateDates.later
        return dates.first > published || (isLater && dates.last >= published)
    }

    /// The chosen expression as the days of something past or to come.
    func resolved(_ tense: Tense) -> DayRange? {
        if isEarlier, tense == .future { return nil }
        if tense == .future, isOfReport { return nil }
        let tense = CandidateDates.departures.contains(context.passage.key(trigger)) ? .past : tense
        return chosen.flatMap { context.reader.dates.resolve($0, tense: tense, anchor: context.anchor) }
    }
}
