import Reading
import Vocabulary

/// Says what kind of event a noun phrase names: `the establishment of diplomatic relations between …`.
struct EventClassifier {
    struct Event {
        var subject: Anniversary.Subject
        var organisation: Range<Int>?
        /// Known by its name: the parties come from the table.
        var named: NamedEvents.Event?
        /// The word that decided.
        var head: Int
    }

    let context: FindingContext
    let words: RuleWords
    let keys: AnniversaryKeys
    let namedEvents: NamedEvents

    private var passage: Passage { context.passage }

    /// Nil where the event is none of those that count.
    func classify(_ range: Range<Int>) -> Event? {
        guard !range.isEmpty else { return nil }
        if isPrivate(range) { return nil }
        let heads = range.prefix(EventClassifier.nearHead)
        if let head = heads.first(where: {
            passage.key($0) == keys.recognition || isPresence($0, from: range.lowerBound)
        }) {
            return Event(subject: .diplomaticRelations, head: head)
        }
        if let head = comesToPower(range) { return Event(subject: .other, head: head) }
        if let named = namedEvents.first(in: range, of: passage) {
            let before = range.lowerBound..<named.tokens.lowerBound
            // `the launch of the Belt and Road`, but not `the Belt and Road cooperation agreement between …`
            if before.count <= 8 {
                return Event(
                    subject: named.event.subject, organisation: nil, named: named.event, head: named.tokens.lowerBound)
            }
        }
        var founded = false
        var country: Int?
        for chunk in chunks(range) {
            switch decide(chunk) {
            case .event(let event): return event
            case .head: founded = true
            case .country(let i): country = country ?? i
            case .rejected: return nil
            case .unknown: continue
            }
            if founded, let country { return Event(subject: .independence, head: country) }
        }
        return nil
    }

    /// A word further from the beginning of the phrase is not its head.
    private static let nearHead = 7

    /// `his rise to power`, `the king's accession to the throne`
    private func comesToPower(_ range: Range<Int>) -> Int? {
        range.prefix(EventClassifier.nearHead).first { i in
            guard passage.key(i) == keys.to, i + 1 < range.upperBound else { return false }
            let next = passage.key(i + 1) == keys.the && i + 2 < range.upperBound ? i + 2 : i + 1
            return keys.power.contains(passage.key(next))
        }
    }

    /// `Switzerland's diplomatic presence in Tehran`
    private func isPresence(_ i: Int, from start: Int) -> Bool {
        keys.presence.contains(passage.key(i)) && i > start && passage.key(i - 1) == keys.diplomatic
    }

    private enum Decision {
        case event(Event), head, country(Int), rejected, unknown
    }

    private func decide(_ chunk: Range<Int>) -> Decision {
        var sawHead = false
        var country: Int?
        var i = chunk.upperBound - 1
        while i >= chunk.lowerBound {
            if let mention = mention(at: i) {
                switch mention.kind {
                case .organisation:
                    return .event(Event(subject: .organisation, organisation: mention.tokens, head: i))
                case .force: return .event(Event(subject: .armedForces, head: i))
                case .country, .demonym, .metonym:
                    if country == nil, mention.kind != .demonym { country = mention.tokens.lowerBound }
                    i = mention.tokens.lowerBound - 1
                    continue
                default: break
                }
            }
            let kinds = words.classes(i, in: passage)
            if let event = event(kinds, at: i, in: chunk) { return .event(event) }
            if isUnknownAcronym(i) { return .event(Event(subject: .organisation, organisation: i..<(i + 1), head: i)) }
            if kinds.contains(.company) { return .rejected }
            if kinds.contains(.relationHead) { sawHead = true }
            i -= 1
        }
        if let country { return .country(country) }
        return sawHead ? .head : .unknown
    }

    private func event(_ kinds: RuleClass, at i: Int, in chunk: Range<Int>) -> Event? {
        if kinds.contains(.bloc) { return Event(subject: .organisation, organisation: i..<(i + 1), head: i) }
        if kinds.contains(.relations) { return Event(subject: .diplomaticRelations, head: i) }
        if kinds.contains(.treaty) {
            // `the Civil Rights Act` is a law
            return Event(subject: passage.key(i) == keys.act ? .other : .treaty, head: i)
        }
        if kinds.contains(.organisation), passage.tokens[i].isCapital, isLastCapital(i, in: chunk) {
            return Event(subject: .organisation, organisation: trimmed(chunk), head: i)
        }
        if kinds.contains(.partnership) { return Event(subject: .partnership, head: i) }
        if kinds.contains(.army) { return Event(subject: .armedForces, head: i) }
        if kinds.contains(.independence) { return Event(subject: .independence, head: i) }
        if kinds.contains(.war) {
            let isElection = i > chunk.lowerBound && keys.elections.contains(passage.key(i - 1))
            return Event(subject: isElection ? .other : .war, head: i)
        }
        if kinds.contains(.stateEvent) { return Event(subject: .other, head: i) }
        return nil
    }

    /// `the ITCC`: introduced in full somewhere else.
    private func isUnknownAcronym(_ i: Int) -> Bool {
        let token = passage.tokens[i]
        return token.flags.contains(.allCapitals) && token.upper - token.lower >= 3 && token.word == Lexicon.unknown
            && mention(at: i) == nil && !isShouting(i)
    }

    /// In a title in capitals an acronym is no different from a word.
    private func isShouting(_ i: Int) -> Bool {
        i > 0 && passage.tokens[i - 1].flags.contains(.allCapitals) && mention(at: i - 1) == nil
    }

    // MARK: - Phrases

    /// The phrase cut at its prepositions.
    private func chunks(_ range: Range<Int>) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = range.lowerBound
        for i in range where (keys.cuts.contains(passage.key(i)) || endsEvent(i, from: start)) && mention(at: i) == nil
        {
            if i > start { chunks.append(start..<i) }
            start = i + 1
        }
        if start < range.upperBound { chunks.append(start..<range.upperBound) }
        return chunks
    }

    /// `Greek independence and strong ties`: the first of two nouns is the event.
    private func endsEvent(_ i: Int, from start: Int) -> Bool {
        i > start && passage.key(i) == keys.and
            && !words.classes(i - 1, in: passage).isDisjoint(with: [
                .independence, .relations, .war, .treaty, .partnership,
            ])
    }

    private func isPrivate(_ range: Range<Int>) -> Bool {
        // `friendship and their film week`
        let event = range.prefix { !endsEvent($0, from: range.lowerBound) }
        return event.prefix(8).contains { words.classes($0, in: passage).contains(.private) && mention(at: $0) == nil }
    }

    private func isLastCapital(_ i: Int, in chunk: Range<Int>) -> Bool {
        i > chunk.lowerBound && passage.tokens[i - 1].isCapital
            || (i + 1 < chunk.upperBound && passage.tokens[i + 1].isCapital)
            || i + 1 == chunk.upperBound
    }

    private func trimmed(_ chunk: Range<Int>) -> Range<Int> {
        var start = chunk.lowerBound
        while start < chunk.upperBound - 1, !passage.tokens[start].isCapital { start += 1 }
        return start..<chunk.upperBound
    }

    func mention(at i: Int) -> Mention? {
        let index = passage.mentionAt[i]
        return index < 0 ? nil : passage.mentions[Int(index)]
    }
}
