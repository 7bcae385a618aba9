import Reading
import Vocabulary

/// What the model sees of a candidate: the trigger and its surroundings, its parties, and their place in the passage.
struct CandidateFeatures {
    let context: FindingContext
    let triggers: TriggerTable
    var document: DocumentView
    let words: MeetingWords
    let frames: PassageFrames
    var lists: ListFeatures
    let optionWords: DateOptionWords
    let dateModel: TreeEnsemble
    private var wording: WordingPatterns
    private var shared: Shared?

    init(
        context: FindingContext, triggers: TriggerTable, document: DocumentView, words: MeetingWords,
        frames: PassageFrames, lists: ListFeatures, optionWords: DateOptionWords, dateModel: TreeEnsemble
    ) {
        self.context = context
        self.triggers = triggers
        self.document = document
        self.words = words
        self.frames = frames
        self.lists = lists
        self.optionWords = optionWords
        self.dateModel = dateModel
        wording = WordingPatterns(context: context)
    }

    /// What the candidates of one trigger have in common; they follow one another, so that the last one's is enough.
    fileprivate final class Shared {
        let trigger: Int
        let isEarlier: Bool
        let countries: SentenceCountries
        var ofTrigger: FeatureRow
        var surroundings: FeatureRow
        var sentence: FeatureRow
        var sentenceWords: FeatureRow
        /// Known once one of the candidates is worth it.
        var late: Late?

        init(trigger: Int, isEarlier: Bool, countries: SentenceCountries, keepsNames: Bool) {
            self.trigger = trigger
            self.isEarlier = isEarlier
            self.countries = countries
            func part() -> FeatureRow { FeatureRow(keepsNames: keepsNames, capacity: 48) }
            (ofTrigger, surroundings, sentence, sentenceWords) = (part(), part(), part(), part())
        }
    }

    /// What costs more to know of a trigger.
    fileprivate struct Late {
        let dates: CandidateDates
        var ofDates: FeatureRow
        let wording: WordingModel.Score
    }

    /// A candidate with the first columns of its row, by which `MeetingModel.gate` judges whether the others are worth making.
    struct Beginning {
        let candidate: Candidate
        fileprivate(set) var row: FeatureRow
        fileprivate let shared: Shared
    }

    private func newDates(of candidate: Candidate) -> CandidateDates {
        let options = DateOptions(
            context: context, triggers: triggers, words: words, optionWords: optionWords,
            sentence: candidate.sentence, trigger: candidate.trigger)
        return candidate.earlier.map { CandidateDates(options, earlier: $0) }
            ?? CandidateDates(options, model: dateModel)
    }

    private mutating func shared(_ candidate: Candidate, keepsNames: Bool) -> Shared {
        if let shared, shared.trigger == candidate.trigger, shared.isEarlier == candidate.isEarlier { return shared }
        let new = Shared(
            trigger: candidate.trigger, isEarlier: candidate.isEarlier,
            countries: SentenceCountries(context.cast.actors[candidate.sentence]), keepsNames: keepsNames)
        addTrigger(candidate, &new.ofTrigger)
        addSurroundings(candidate, &new.surroundings)
        addSentence(candidate, new.countries, &new.sentence)
        addSentenceWords(candidate, &new.sentenceWords)
        shared = new
        return new
    }

    private mutating func late(_ beginning: Beginning) -> Late {
        if let late = beginning.shared.late { return late }
        let candidate = beginning.candidate
        let score = WordingModel.standard.score(wording.shared(at: candidate.trigger, in: candidate.sentence))
        var late = Late(
            dates: newDates(of: candidate),
            ofDates: FeatureRow(keepsNames: beginning.row.keepsNames, capacity: 48), wording: score)
        late.dates.add(&late.ofDates)
        beginning.shared.late = late
        return late
    }

    mutating func beginning(of candidate: Candidate, keepsNames: Bool = false) -> Beginning {
        let shared = shared(candidate, keepsNames: keepsNames)
        var row = FeatureRow(keepsNames: keepsNames)
        row.add(shared.ofTrigger)
        addShape(candidate, &row)
        addSides(candidate, &row)
        row.add(shared.surroundings)
        row.add(shared.sentence)
        shared.countries.add(candidate, &row)
        row.add(shared.sentenceWords)
        document.add(candidate, &row)
        return Beginning(candidate: candidate, row: row, shared: shared)
    }

    /// The whole row, and the dates of the candidate's trigger.
    mutating func whole(_ beginning: Beginning) -> (row: FeatureRow, dates: CandidateDates) {
        let late = late(beginning)
        let candidate = beginning.candidate
        var row = beginning.row
        row.add(late.ofDates)
        frames.add(candidate, &row)
        lists.add(candidate, &row)
        addWording(candidate, late.wording, &row)
        return (row, late.dates)
    }

    private mutating func addWording(_ candidate: Candidate, _ shared: WordingModel.Score, _ row: inout FeatureRow) {
        let own = WordingModel.standard.score(wording.own(of: candidate))
        row.add("wording.held", shared.held + own.held)
        row.add("wording.planned", shared.planned + own.planned)
    }

    private func classes(_ i: Int) -> WordClass { context.passage.classes[i] }

    // MARK: - The trigger

    private func addTrigger(_ candidate: Candidate, _ row: inout FeatureRow) {
        let t = candidate.trigger
        let tokens = context.passage.tokens
        row.add("kind", Int(candidate.kind.rawValue))
        row.add("kind.meet", candidate.kind == .meet)
        row.add("kind.visit", candidate.kind == .visit)
        row.add("kind.call", candidate.kind == .call)
        row.add("kind.summit", candidate.kind == .summit)
        let length = Int(tokens[t].upper - tokens[t].lower)
        let last = context.passage.bytes[Int(tokens[t].upper) - 1] | 32
        row.add("form.ed", length > 3 && last == 100)
        row.add("form.ing", length > 4 && last == 103)
        row.add("form.s", last == 115)
        row.add("form.capital", tokens[t].isCapital && !tokens[t].flags.contains(.first))
        row.add("word", words.group(of: tokens[t].word))
        let sentence = context.passage.sentences[candidate.sentence].tokens
        let before = t > sentence.lowerBound ? classes(t - 1) : []
        let after = t + 1 < sentence.upperBound ? words.preposition(tokens[t + 1].word) : 0
        row.add("before.article", !before.isDisjoint(with: [.article, .possessive]))
        row.add("before.preposition", before.contains(.preposition))
        row.add("before.auxiliary", before.contains(.auxiliary))
        row.add("before.modal", !before.isDisjoint(with: [.modal, .future]))
        row.add("before.word", t > sentence.lowerBound ? words.before(tokens[t - 1].word) : 0)
        row.add("after.preposition", after)
        row.add("after.preposition2", t + 2 < sentence.upperBound ? words.preposition(tokens[t + 2].word) : 0)
    }

    private static let shapes: [(StaticString, Candidate.Shape)] = [
        ("shape.left", .left), ("shape.right", .right), ("shape.leftAndRight", .leftAndRight),
        ("shape.farLeft", .farLeft), ("shape.farRight", .farRight), ("shape.first", .first), ("shape.home", .home),
        ("shape.mainPair", .mainPair), ("shape.recentPair", .recentPair), ("shape.place", .place),
        ("shape.single", .single), ("shape.whole", .whole), ("shape.previous", .previous),
        ("shape.adjective", .adjective), ("shape.window", .window), ("shape.document", .document),
        ("shape.frame", .frame), ("shape.grouping", .grouping), ("shape.everyone", .everyone),
        ("shape.neighbours", .neighbours),
    ]

    private func addShape(_ candidate: Candidate, _ row: inout FeatureRow) {
        for (name, shape) in CandidateFeatures.shapes { row.add(name, candidate.shape.contains(shape)) }
        row.add("parties", candidate.parties.count)
    }

    // MARK: - Left and right of it

    private func addSides(_ candidate: Candidate, _ row: inout FeatureRow) {
        addSide(
            candidate.left, candidate,
            gap: candidate.left.map { $0.tokens.upperBound..<max($0.tokens.upperBound, candidate.trigger) },
            names: (
                "left", "left.kind", "left.level", "left.source", "left.gap", "left.commas", "left.breaks",
                "left.verbs",
                "left.former", "left.poss", "left.place", "left.group", "left.pronoun", "left.count", "left.named"
            ), &row)
        addSide(
            candidate.right, candidate,
            gap: candidate.right.map { (candidate.trigger + 1)..<max(candidate.trigger + 1, $0.tokens.lowerBound) },
            names: (
                "right", "right.kind", "right.level", "right.source", "right.gap", "right.commas", "right.breaks",
                "right.verbs", "right.former", "right.poss", "right.place", "right.group", "right.pronoun",
                "right.count",
                "right.named"
            ), &row)
        row.add(
            "right.before",
            candidate.right.map { words.preposition(context.passage.tokens[max(0, $0.tokens.lowerBound - 1)].word) }
                ?? 0)
        row.add("right.counterpart", candidate.right?.near.isCounterpart ?? false)
        row.add("left.counterpart", candidate.left?.near.isCounterpart ?? false)
    }

    private typealias SideNames = (
        StaticString, StaticString, StaticString, StaticString, StaticString, StaticString, StaticString, StaticString,
        StaticString, StaticString, StaticString, StaticString, StaticString, StaticString, StaticString
    )

    private func addSide(
        _ group: ActorGroup?, _ candidate: Candidate, gap: Range<Int>?, names: SideNames, _ row: inout FeatureRow
    ) {
        row.add(names.0, group != nil)
        row.add(names.1, group.map { $0.near.kind.number } ?? -1)
        row.add(names.2, group.map { Int($0.level.rawValue) } ?? -1)
        row.add(names.3, group.map { Int($0.near.countrySource.rawValue) } ?? -1)
        row.add(names.4, gap.map { min(30, $0.count) } ?? -1)
        var commas = 0
        var breaks = 0
        var verbs = 0
        if let gap, gap.count < 60 {
            for i in gap {
                if context.passage.isByte(i, 44) { commas += 1 }
                let kinds = classes(i)
                if kinds.contains(.relative) || kinds.contains(.hypothesis) || context.passage.isByte(i, 59) {
                    breaks += 1
                }
                if kinds.contains(.reporting) || triggers.kind(of: context.passage.tokens[i].word) != nil { verbs += 1 }
            }
        }
        row.add(names.5, commas)
        row.add(names.6, breaks)
        row.add(names.7, verbs)
        row.add(names.8, group?.near.isFormer ?? false)
        row.add(names.9, group?.near.isPossessive ?? false)
        row.add(names.10, group?.near.isPlace ?? false)
        row.add(names.11, group?.hasGroupWord ?? false)
        row.add(names.12, group?.near.kind == .pronoun)
        row.add(names.13, group?.countries.count ?? 0)
        row.add(names.14, group?.near.name != nil)
    }

    // MARK: - Words around

    private static let surroundingClasses: [(WordClass, StaticString, StaticString, StaticString)] = [
        (.negation, "near.negation", "after.negation", "all.negation"),
        (.wish, "near.wish", "after.wish", "all.wish"),
        (.refusal, "near.refusal", "after.refusal", "all.refusal"),
        (.hypothesis, "near.hypothesis", "after.hypothesis", "all.hypothesis"),
        (.habit, "near.habit", "after.habit", "all.habit"),
        (.cancel, "near.cancel", "after.cancel", "all.cancel"),
        (.plan, "near.plan", "after.plan", "all.plan"),
        (.future, "near.future", "after.future", "all.future"),
        (.modal, "near.modal", "after.modal", "all.modal"),
        (.have, "near.have", "after.have", "all.have"),
        (.reporting, "near.reporting", "after.reporting", "all.reporting"),
        (.former, "near.former", "after.former", "all.former"),
    ]

    private static let surroundingMask = surroundingClasses.reduce(UInt64(0)) { $0 | $1.0.rawValue }

    /// The classes of a token that are asked for.
    private func surrounding(_ i: Int) -> WordClass {
        WordClass(rawValue: classes(i).rawValue & CandidateFeatures.surroundingMask)
    }

    private func addSurroundings(_ candidate: Candidate, _ row: inout FeatureRow) {
        let t = candidate.trigger
        let sentence = context.passage.sentences[candidate.sentence].tokens
        let lower = max(sentence.lowerBound, t - 8)
        let upper = min(sentence.upperBound, t + 9)
        // by the bit of the class: tokens back to the nearest one before the trigger, and counts
        var near = InlineArray<64, Int>(repeating: 0)
        var after = near
        var all = near
        for i in (lower..<max(lower, t)).reversed() {
            surrounding(i).forEachBit { if near[$0] == 0 { near[$0] = t - i } }
        }
        for i in (t + 1)..<max(t + 1, upper) { surrounding(i).forEachBit { after[$0] += 1 } }
        for i in sentence { surrounding(i).forEachBit { all[$0] += 1 } }
        for (kind, nearName, afterName, allName) in CandidateFeatures.surroundingClasses {
            let bit = kind.rawValue.trailingZeroBitCount
            row.add(nearName, near[bit])
            row.add(afterName, after[bit])
            row.add(allName, all[bit])
        }
        row.add("near.to", t > sentence.lowerBound && words.isTo(context.passage.tokens[t - 1].word))
        row.add("near.will", words.distance(of: .will, context.passage.tokens, from: t - 1, downTo: lower))
        row.add("near.was", words.distance(of: .was, context.passage.tokens, from: t - 1, downTo: lower))
        row.add("near.is", words.distance(of: .is, context.passage.tokens, from: t - 1, downTo: lower))
        row.add("near.would", words.distance(of: .would, context.passage.tokens, from: t - 1, downTo: lower))
    }

    private func addSentence(_ candidate: Candidate, _ countries: SentenceCountries, _ row: inout FeatureRow) {
        let sentence = context.passage.sentences[candidate.sentence]
        row.add("sentence.title", sentence.isTitle)
        row.add("sentence.index", min(40, candidate.sentence))
        row.add("sentence.length", min(80, sentence.tokens.count))
        row.add("sentence.paragraph", min(30, sentence.paragraph))
        let quotes = quotesBefore(candidate.trigger, in: sentence.tokens)
        row.add("sentence.quoted", quotes % 2 == 1)
        row.add("sentence.hasQuote", quotes > 0)
        let actors = context.cast.actors[candidate.sentence]
        row.add("sentence.actors", actors.count)
        row.add("sentence.countries", countries.count)
        var (organisations, others) = (0, 0)
        let inPlace = actors.span
        for i in inPlace.indices {
            switch inPlace[i].kind {
            case .organisation: organisations += 1
            case .other: others += 1
            default: break
            }
        }
        row.add("sentence.organisations", organisations)
        row.add("sentence.others", others)
        row.add("sentence.places", context.cast.places[candidate.sentence].count)
    }

    private func addSentenceWords(_ candidate: Candidate, _ row: inout FeatureRow) {
        let sentence = context.passage.sentences[candidate.sentence]
        var counts = [Int](repeating: 0, count: TriggerTable.Class.allCases.count)
        for i in sentence.tokens {
            if let kind = triggers.kind(of: context.passage.tokens[i].word) { counts[Int(kind.rawValue)] += 1 }
        }
        for kind in TriggerTable.Class.allCases { row.add(words.countName(kind), counts[Int(kind.rawValue)]) }
        let signals = words.signals(context.passage.tokens, sentence.tokens)
        for (bit, name) in words.signalNames.enumerated() { row.add(name, signals >> UInt64(bit) & 1 == 1) }
    }

    private func quotesBefore(_ t: Int, in range: Range<Int>) -> Int {
        (range.lowerBound..<t).count { context.passage.isDoubleQuote($0) }
    }
}

extension WordClass {
    /// Calls with the number of each bit that is set.
    fileprivate func forEachBit(_ body: (Int) -> Void) {
        var rest = rawValue
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
