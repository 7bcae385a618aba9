import Reading
import Vocabulary

/// The dates that a trigger may have for its own: those of its sentence. Dates of the sentences around it were tried too, and
/// lost a point of F1 on left-out folds.
struct DateOptions {
    let context: FindingContext
    let triggers: TriggerTable
    let words: MeetingWords
    let optionWords: DateOptionWords
    let sentence: Int
    let trigger: Int
    private(set) var options: [Option] = []

    struct Option {
        let expression: DateExpression
        let isBefore: Bool
        /// Tokens between the trigger and the date.
        let gap: Range<Int>
        /// How many further triggers stand there.
        let between: Int
        let cost: Int
        /// Counted from what the sentence tells of: `three days after`.
        let isOfEvent: Bool
    }

    /// Tokens that a date before the trigger counts as farther than one behind it: news puts the day behind the verb.
    static let beforePenalty = 4
    /// And for each further trigger between the two.
    static let triggerPenalty = 8

    init(
        context: FindingContext, triggers: TriggerTable, words: MeetingWords, optionWords: DateOptionWords,
        sentence: Int, trigger: Int
    ) {
        self.context = context
        self.triggers = triggers
        self.words = words
        self.optionWords = optionWords
        self.sentence = sentence
        self.trigger = trigger
        for expression in context.dates[sentence] where !expression.isDateline {
            guard let dates = expression.dates else {
                if let event = event(behind: expression) { options.append(option(event, isOfEvent: true)) }
                continue
            }
            let date = expression.tokens.lowerBound
            guard dates.last - dates.first < DateOptions.longest, !isSince(date), !isFounding(date),
                !isExplained(expression), !isInserted(expression)
            else { continue }
            options.append(option(expression))
        }
        dropBases()
    }

    /// `arrived on Monday and met him the following day`: the day that the trigger's own is counted from is the other verb's.
    private mutating func dropBases() {
        guard
            let own = options.first(where: {
                !$0.isBefore && $0.between == 0 && $0.expression.isCountedFromText && $0.expression.kind == .relative
            }), let day = own.expression.dates, day.precision == .day
        else { return }
        options.removeAll { option in
            option.isBefore && option.expression.dates != day
                && option.gap.contains { context.passage.classes[$0].contains(.conjunction) }
        }
    }

    /// Days of a century, which dates palaces and not meetings.
    private static let longest = 36_000

    private func option(_ expression: DateExpression, isOfEvent: Bool = false) -> Option {
        let isBefore = expression.tokens.upperBound <= trigger
        let gap =
            isBefore
            ? expression.tokens.upperBound..<trigger
            : (trigger + 1)..<max(trigger + 1, expression.tokens.lowerBound)
        let between = gap.count(where: isTrigger)
        let cost = gap.count + (isBefore ? DateOptions.beforePenalty : 0) + between * DateOptions.triggerPenalty
        return Option(
            expression: expression, isBefore: isBefore, gap: gap, between: between, cost: cost, isOfEvent: isOfEvent)
    }

    // MARK: - Days after an event

    /// Tokens within which a trigger behind `three days after` is the event that is meant.
    private static let eventReach = 16
    private static let after = Passage.keys("after following")

    /// `said on Monday, three days after meeting him`: the day of the trigger behind the length, counted back from the
    /// last day that the sentence names before it, else from publication.
    private func event(behind length: DateExpression) -> DateExpression? {
        let passage = context.passage
        let next = length.tokens.upperBound
        guard length.kind == .duration, next < trigger, trigger - next <= DateOptions.eventReach,
            DateOptions.after.contains(passage.key(next)), !(next..<trigger).contains(where: { passage.isByte($0, 44) })
        else { return nil }
        let told = context.dates[sentence].last {
            $0.tokens.upperBound <= length.tokens.lowerBound && $0.dates?.precision == .day && $0.direction != .future
        }
        guard let day = told?.dates?.last ?? passage.published else { return nil }
        return context.reader.dates.day(length, times: -1, from: day)
    }

    /// `two weeks earlier, on August 9`: the day stands behind the vaguer words.
    private func isExplained(_ expression: DateExpression) -> Bool {
        guard expression.kind == .relative || expression.kind == .stretch else { return false }
        let next = context.dates[sentence].first { $0.tokens.lowerBound > expression.tokens.upperBound }
        guard let next, next.kind == .calendar, next.dates?.precision == .day else { return false }
        let gap = expression.tokens.upperBound..<next.tokens.lowerBound
        return gap.count <= 2 && context.passage.isByte(gap.lowerBound, 44)
    }

    // MARK: - Inserted clauses

    private static let openers = Passage.keys("who which where whose")

    /// `Ruto, who was sworn in on May 9, will meet`: a clause between commas before the trigger has its day to itself.
    private func isInserted(_ expression: DateExpression) -> Bool {
        let passage = context.passage
        let start = passage.sentences[sentence].tokens.lowerBound
        guard expression.tokens.upperBound <= trigger,
            let end = (expression.tokens.upperBound..<trigger).first(where: { passage.isByte($0, 44) }),
            end - expression.tokens.upperBound <= DateOptions.insertedRest
        else { return false }
        for i in stride(from: expression.tokens.lowerBound - 1, to: start, by: -1) where passage.isByte(i, 44) {
            return DateOptions.openers.contains(passage.key(i + 1))
        }
        return false
    }

    /// Tokens of an inserted clause behind its date.
    private static let insertedRest = 10

    // MARK: - Since

    /// Tokens before a date among which `since` makes it the date of something else: `since he took office in June`.
    static let sinceReach = 14

    private func isSince(_ date: Int) -> Bool {
        let lower = max(context.passage.sentences[sentence].tokens.lowerBound, date - DateOptions.sinceReach)
        for i in stride(from: date - 1, through: lower, by: -1) {
            if words.isSince(context.passage.tokens[i].word) { return true }
            if isTrigger(i) || context.passage.isByte(i, 44) || context.passage.isByte(i, 46) { return false }
        }
        return false
    }

    // MARK: - Founding

    /// Tokens before a date among which a verb of founding takes it: `ties, which the neighbours established in 1962`.
    private static let foundingReach = 3
    private static let founding = Passage.keys("established founded proclaimed normalised normalized")

    private func isFounding(_ date: Int) -> Bool {
        (max(0, date - DateOptions.foundingReach)..<date).contains {
            DateOptions.founding.contains(context.passage.key($0))
        }
    }

    // MARK: - What the model sees

    /// The numbers of each option.
    func rows() -> [FeatureRow] {
        guard !options.isEmpty else { return [] }
        var ofTrigger = FeatureRow(keepsNames: false, capacity: 12)
        addTrigger(&ofTrigger)
        return options.map { option in
            var row = FeatureRow(keepsNames: false, capacity: 64)
            addPlace(option, &row)
            addGap(option, &row)
            addAround(option, &row)
            addRanks(option, &row)
            addDate(option.expression, &row)
            row.add("date.ofEvent", option.isOfEvent)
            row.add(ofTrigger)
            return row
        }
    }

    private func addPlace(_ option: Option, _ row: inout FeatureRow) {
        row.add("option.title", context.passage.sentences[sentence].isTitle)
        row.add("option.gap", min(60, option.gap.count))
        row.add("option.before", option.isBefore)
        row.add("option.cost", min(100, option.cost))
        row.add("option.index", min(20, sentence))
    }

    private func addGap(_ option: Option, _ row: inout FeatureRow) {
        var commas = 0
        var relatives = 0
        var conjunctions = 0
        var reporting = 0
        var quotes = 0
        var verbs = 0
        for i in option.gap.prefix(80) {
            let kinds = context.passage.classes[i]
            if context.passage.isByte(i, 44) { commas += 1 }
            if kinds.contains(.relative) { relatives += 1 }
            if kinds.contains(.conjunction) { conjunctions += 1 }
            if kinds.contains(.reporting) { reporting += 1 }
            if !kinds.isDisjoint(with: [.auxiliary, .have, .future, .modal]) { verbs += 1 }
            if context.passage.isDoubleQuote(i) { quotes += 1 }
        }
        row.add("gap.triggers", option.between)
        row.add("gap.commas", commas)
        row.add("gap.relatives", relatives)
        row.add("gap.conjunctions", conjunctions)
        row.add("gap.reporting", reporting)
        row.add("gap.quotes", quotes)
        row.add("gap.verbs", verbs)
    }

    private func addAround(_ option: Option, _ row: inout FeatureRow) {
        let range = context.passage.sentences[sentence].tokens
        let tokens = context.passage.tokens
        let dates = option.expression.tokens
        func before(_ steps: Int) -> Int {
            let i = dates.lowerBound - steps
            return i >= range.lowerBound ? optionWords.before(tokens[i].word) : -1
        }
        row.add("before.1", before(1))
        row.add("before.2", before(2))
        let next = dates.upperBound
        row.add("behind.1", next < range.upperBound ? optionWords.behind(tokens[next].word) : -1)
        row.add("behind.2", next + 1 < range.upperBound ? optionWords.behind(tokens[next + 1].word) : -1)
        row.add("behind.word", next < range.upperBound && tokens[next].isWord)
        row.add("behind.capital", next < range.upperBound && tokens[next].isCapital)
        row.add("behind.trigger", next < range.upperBound && isTrigger(next))
        row.add("before.trigger", dates.lowerBound > range.lowerBound && isTrigger(dates.lowerBound - 1))
        row.add("before.reporting", nearest(.reporting, below: dates.lowerBound, range, reach: 5))
        row.add("behind.reporting", nearestBehind(.reporting, from: next, range, reach: 4))
        row.add("date.first", dates.lowerBound - range.lowerBound <= 1)
        row.add("date.last", range.upperBound - next <= 1)
    }

    private func isTrigger(_ i: Int) -> Bool { triggers.kind(of: context.passage.tokens[i].word) != nil }

    /// Tokens from `below` down to a word of the class; 0 where none stands within reach.
    private func nearest(_ kind: WordClass, below: Int, _ range: Range<Int>, reach: Int) -> Int {
        for i in stride(from: below - 1, through: max(range.lowerBound, below - reach), by: -1)
        where context.passage.classes[i].contains(kind) {
            return below - i
        }
        return 0
    }

    private func nearestBehind(_ kind: WordClass, from: Int, _ range: Range<Int>, reach: Int) -> Int {
        for i in from..<max(from, min(range.upperBound, from + reach))
        where context.passage.classes[i].contains(kind) {
            return i - from + 1
        }
        return 0
    }

    private func addRanks(_ option: Option, _ row: inout FeatureRow) {
        row.add("rank.dates", options.count { $0.cost < option.cost })
        row.add("rank.count", options.count)
        // triggers that stand nearer to the date than this one
        let range = context.passage.sentences[sentence].tokens
        let dates = option.expression.tokens
        let gap = option.gap.count
        var nearer = 0
        var nearest = 40
        for i in range where i != trigger && isTrigger(i) {
            let distance = i < dates.lowerBound ? dates.lowerBound - i - 1 : i - dates.upperBound
            if distance < gap { nearer += 1 }
            nearest = min(nearest, distance)
        }
        row.add("rank.triggers", nearer)
        row.add("rank.nearest", nearest)
    }

    private func addDate(_ expression: DateExpression, _ row: inout FeatureRow) {
        row.add("date.kind", CandidateDates.kindNumber(expression.kind))
        row.add("date.precision", expression.dates?.precision.rawValue ?? -1)
        row.add("date.span", expression.dates.map { min(400, $0.last - $0.first) } ?? -1)
        let (start, end) = CandidateDates.offsets(of: expression, published: context.passage.published)
        row.add("date.offset", start)
        row.add("date.end", end)
        row.add("date.assumed", expression.yearAssumed)
        row.add("date.direction", CandidateDates.number(expression.direction))
        row.add("date.tense", CandidateDates.number(expression.tense))
        row.add("date.present", expression.isPresent)
        row.add("date.length", expression.tokens.count)
    }

    private func addTrigger(_ row: inout FeatureRow) {
        let tokens = context.passage.tokens
        let range = context.passage.sentences[sentence].tokens
        let last = context.passage.bytes[Int(tokens[trigger].upper) - 1] | 32
        row.add("trigger.kind", Int((triggers.kind(of: tokens[trigger].word) ?? .presence).rawValue))
        row.add("trigger.word", words.group(of: tokens[trigger].word))
        row.add("trigger.ed", last == 100)
        row.add("trigger.ing", last == 103)
        row.add("trigger.before", trigger > range.lowerBound ? words.before(tokens[trigger - 1].word) : 0)
        let lower = max(range.lowerBound, trigger - 8)
        row.add("trigger.will", words.distance(of: .will, tokens, from: trigger - 1, downTo: lower))
        row.add("trigger.was", words.distance(of: .was, tokens, from: trigger - 1, downTo: lower))
        row.add("trigger.would", words.distance(of: .would, tokens, from: trigger - 1, downTo: lower))
        row.add("trigger.have", nearest(.have, below: trigger, range, reach: 5))
        row.add("trigger.count", range.count(where: isTrigger))
    }
}
