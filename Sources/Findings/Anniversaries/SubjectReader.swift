import Reading
import Vocabulary

/// Finds the event of a candidate: after `of`, between number and noun, before the possessive, or as what `its` means.
struct SubjectReader {
    let context: FindingContext
    let words: RuleWords
    let keys: AnniversaryKeys
    let classifier: EventClassifier

    private var passage: Passage { context.passage }

    /// The event and the tokens that name it; nil where it is none that counts.
    func event(of candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>)? {
        let phrase = candidate.event
        if candidate.form == .day {
            let name = passage.key(candidate.inner.lowerBound)
            let subject: Anniversary.Subject =
                name == keys.victory
                ? .war
                : words.classes(candidate.inner.lowerBound, in: passage).contains(.army) ? .armedForces : .independence
            return (EventClassifier.Event(subject: subject, head: candidate.inner.lowerBound), phrase)
        }
        if isBirthday(candidate) { return birthday(candidate) }
        if !phrase.isEmpty {
            if let grouping = grouping(in: phrase, candidate.sentence) { return grouping }
            if candidate.form == .years, passage.key(phrase.lowerBound - 1) == keys.in {
                guard isMembership(candidate) else { return nil }
                return (EventClassifier.Event(subject: .other, head: phrase.lowerBound), phrase)
            }
            if isOwnFounding(phrase), let founder = founder(candidate) { return founder }
            if let event = classifier.classify(phrase) { return (event, phrase) }
            return bearer(in: phrase).map { ($0, phrase) } ?? founder(candidate)
        }
        if candidate.inner.contains(where: { words.classes($0, in: passage).contains(.private) }) { return nil }
        if let event = classifier.classify(candidate.inner), event.subject != .other || event.named != nil {
            return (event, candidate.inner)
        }
        return possessor(candidate) ?? antecedent(candidate) ?? gathering(candidate)
    }

    /// The event of which the rules know nothing: what is said of it all the same.
    func unknown(_ candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>) {
        let sentence = passage.sentences[candidate.sentence].tokens
        let start = candidate.tokens.lowerBound
        let owner = max(sentence.lowerBound, start - SubjectReader.ownerReach)..<start
        let isOwned = start > sentence.lowerBound && passage.isPossessive(start - 1)
        let phrase =
            !candidate.event.isEmpty
            ? candidate.event : !candidate.inner.isEmpty ? candidate.inner : isOwned ? owner : start..<start
        let body = phrase.prefix(SubjectReader.wordsBeforeName).last {
            !words.classes($0, in: passage).isDisjoint(with: [.institution, .organisation])
        }
        return (
            EventClassifier.Event(subject: body == nil ? .other : .organisation, head: body ?? phrase.lowerBound),
            phrase
        )
    }

    /// Tokens before `'s 50th anniversary` that name the owner.
    private static let ownerReach = 6

    // MARK: - States and organisations themselves

    /// `the 76th birthday of the DPRK`: a state's or an organisation's, never a person's.
    private func isBirthday(_ candidate: AnniversaryCandidate) -> Bool {
        candidate.form == .ordinal && words.classes(candidate.tokens.upperBound - 1, in: passage).contains(.birthday)
    }

    private func birthday(_ candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>)? {
        if !candidate.event.isEmpty { return bearer(in: candidate.event).map { ($0, candidate.event) } }
        if !candidate.inner.isEmpty { return bearer(in: candidate.inner).map { ($0, candidate.inner) } }
        let start = candidate.tokens.lowerBound
        let lower = passage.sentences[candidate.sentence].tokens.lowerBound
        let found =
            start > lower && passage.key(start - 1) == keys.its
            ? directSubject(before: start, lower, candidate.sentence) : possessor(candidate)
        guard let found, found.0.subject == .organisation || found.0.subject == .independence else { return nil }
        return found
    }

    /// The state or organisation that is all that a phrase names: `the friendly People's Republic of China`.
    private func bearer(in phrase: Range<Int>) -> EventClassifier.Event? {
        guard
            let first = phrase.prefix(SubjectReader.wordsBeforeName).first(where: {
                classifier.mention(at: $0) != nil || words.classes($0, in: passage).contains(.bloc)
            })
        else { return nil }
        let isPlaced = (phrase.lowerBound..<first).contains {
            keys.prepositions.contains(passage.key($0)) && !keys.of.contains(passage.key($0))
        }
        guard !isPlaced else { return nil }
        guard let mention = classifier.mention(at: first) else {
            return ends(phrase, at: first + 1)
                ? .init(subject: .organisation, organisation: first..<(first + 1), head: first) : nil
        }
        guard ends(phrase, at: mention.tokens.upperBound) else { return nil }
        switch mention.kind {
        case .organisation: return .init(subject: .organisation, organisation: mention.tokens, head: first)
        case .country: return .init(subject: .independence, head: first)
        default: return nil
        }
    }

    /// Words that may stand before the name: `the friendly`, `the Principality of`.
    private static let wordsBeforeName = 6

    /// Whether the name ends there: `of the DPRK in Tokyo`, `of the DPRK visited`, `of the DPRK and hoped`; not `of China and Vietnam`.
    private func ends(_ phrase: Range<Int>, at i: Int) -> Bool {
        guard i < phrase.upperBound else { return true }
        if keys.prepositions.contains(passage.key(i)) { return !keys.of.contains(passage.key(i)) }
        if passage.key(i) == keys.and { return i + 1 < phrase.upperBound && !passage.tokens[i + 1].isCapital }
        let token = passage.tokens[i]
        return !token.isCapital && token.isWord
            && passage.bytes[Int(token.lower)..<Int(token.upper)].suffix(2).elementsEqual("ed".utf8)
    }

    /// `China's navy marked the 70th anniversary of its founding`
    private func founder(_ candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>)? {
        let phrase = candidate.event
        guard phrase.count >= 2, words.classes(phrase.lowerBound, in: passage).contains(.ownership),
            words.classes(phrase.lowerBound + 1, in: passage).contains(.relationHead)
        else { return nil }
        return directSubject(
            before: candidate.tokens.lowerBound, passage.sentences[candidate.sentence].tokens.lowerBound,
            candidate.sentence)
    }

    /// `its founding`, `its foundation in Geneva`: a place is where, and not what was founded.
    private func isOwnFounding(_ phrase: Range<Int>) -> Bool {
        let next = phrase.lowerBound + 2
        return phrase.count >= 2 && keys.foundings.contains(passage.key(next - 1))
            && words.classes(phrase.lowerBound, in: passage).contains(.ownership)
            && (next == phrase.upperBound || keys.leadsToTime.contains(passage.key(next)))
    }

    /// `the alliance`, `a powerful military alliance`: the organisation last named, where no countries are allied.
    private func grouping(in phrase: Range<Int>, _ sentence: Int) -> (EventClassifier.Event, Range<Int>)? {
        guard
            let head = phrase.prefix(SubjectReader.wordsBeforeName + 1).first(where: { isGrouping($0) }),
            ends(phrase, at: head + 1),
            !(phrase.lowerBound..<head).contains(where: { classifier.mention(at: $0) != nil }),
            head + 1 >= phrase.upperBound || ![keys.between, keys.with].contains(passage.key(head + 1)),
            let bloc = nearestBloc(before: passage.sentences[sentence].tokens.upperBound)
        else { return nil }
        return event(of: bloc)
    }

    private func isGrouping(_ i: Int) -> Bool {
        keys.groupings.contains(passage.key(i)) && !passage.tokens[i].isCapital
    }

    /// `the NATO 50th anniversary summit`, `a 50th anniversary celebration of NATO's founding`
    private func gathering(_ candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>)? {
        let sentence = passage.sentences[candidate.sentence].tokens
        let next = candidate.tokens.upperBound
        guard next < sentence.upperBound, keys.gatherings.contains(passage.key(next)) else { return nil }
        if next + 2 < sentence.upperBound, keys.of.contains(passage.key(next + 1)) {
            let phrase = (next + 2)..<min(sentence.upperBound, next + 10)
            return classifier.classify(phrase).map { ($0, phrase) }
        }
        guard let bloc = nearestBloc(before: sentence.upperBound) else { return nil }
        return event(of: bloc)
    }

    private func isMembership(_ candidate: AnniversaryCandidate) -> Bool {
        candidate.event.prefix(3).contains {
            classifier.mention(at: $0)?.kind == .organisation || words.classes($0, in: passage).contains(.bloc)
        }
    }

    /// `NATO's 50th anniversary`, `China's 75th founding anniversary`, `the treaty's 25th anniversary`
    private func possessor(_ candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>)? {
        let start = candidate.tokens.lowerBound
        let sentence = passage.sentences[candidate.sentence].tokens
        guard start - 2 >= sentence.lowerBound else { return nil }
        if !passage.isPossessive(start - 1), let named = organisation(endingAt: start) { return named }
        // `the alliance's elaborate 50th birthday`
        let isFurther =
            !passage.isPossessive(start - 1) && start - 3 >= sentence.lowerBound && passage.tokens[start - 1].isWord
        let end = isFurther ? start - 2 : start - 1
        guard passage.isPossessive(end), !keys.times.contains(passage.key(end - 1)) else { return nil }
        if let owner = owner(at: end - 1) ?? bloc(at: end - 1) { return owner }
        if isGrouping(end - 1), let bloc = nearestBloc(before: sentence.upperBound) {
            return event(of: bloc)
        }
        let lower = max(sentence.lowerBound, end - 6)
        guard let event = classifier.classify(lastPhrase(lower..<end)) else { return nil }
        return (event, lower..<end)
    }

    /// `the NATO 50th anniversary`
    private func organisation(endingAt end: Int) -> (EventClassifier.Event, Range<Int>)? {
        let owner = owner(at: end - 1)
        return owner?.0.subject == .organisation ? owner : bloc(at: end - 1)
    }

    /// What a name by itself stands for: an organisation for its founding, armed forces for theirs, a state for its independence.
    private func owner(at i: Int) -> (EventClassifier.Event, Range<Int>)? {
        guard let mention = classifier.mention(at: i) else { return nil }
        switch mention.kind {
        case .organisation:
            return (.init(subject: .organisation, organisation: mention.tokens, head: i), mention.tokens)
        case .force: return (.init(subject: .armedForces, head: i), mention.tokens)
        case .country, .metonym: return (.init(subject: .independence, head: i), mention.tokens)
        default: return nil
        }
    }

    private func bloc(at i: Int) -> (EventClassifier.Event, Range<Int>)? {
        words.classes(i, in: passage).contains(.bloc) ? event(of: i..<(i + 1)) : nil
    }

    /// The founding of the organisation that these tokens name.
    private func event(of organisation: Range<Int>) -> (EventClassifier.Event, Range<Int>) {
        (.init(subject: .organisation, organisation: organisation, head: organisation.lowerBound), organisation)
    }

    /// What `its` and `which` mean: the noun before the relative, else the subject of the sentence.
    private func antecedent(_ candidate: AnniversaryCandidate) -> (EventClassifier.Event, Range<Int>)? {
        let sentence = passage.sentences[candidate.sentence].tokens
        let start = candidate.tokens.lowerBound
        guard start > sentence.lowerBound,
            words.classes(start - 1, in: passage).contains(.ownership)
                || (start - 2 >= sentence.lowerBound && words.classes(start - 2, in: passage).contains(.ownership))
                || words.classes(start - 1, in: passage).contains(.whichLike) || isTitleEllipsis(candidate)
        else { return nil }
        let lower = sentence.lowerBound
        if let congratulated = congratulated(before: start, lower) { return congratulated }
        if let relative = (max(lower, start - 6)..<start).last(where: {
            words.classes($0, in: passage).contains(.whichLike)
        }) {
            var end = relative
            if end > lower, passage.isByte(end - 1, 44) { end -= 1 }
            let range = max(lower, end - 10)..<end
            let isMarked = (relative..<start).contains { words.classes($0, in: passage).contains(.commemorate) }
            if isMarked || relative == start - 1, let event = classifier.classify(lastPhrase(range)) {
                return (event, range)
            }
        }
        let isMarked = (max(lower, start - 5)..<start).contains {
            words.classes($0, in: passage).contains(.commemorate)
        }
        if let direct = directSubject(before: start, lower, candidate.sentence) { return direct }
        if let named = classifier.namedEvents.first(in: lower..<start, of: passage) {
            return (
                .init(subject: named.event.subject, named: named.event, head: named.tokens.lowerBound), named.tokens
            )
        }
        guard isMarked || isTitleEllipsis(candidate) else { return nil }
        for i in lower..<start {
            if let mention = classifier.mention(at: i), mention.tokens.lowerBound == i {
                guard let owner = owner(at: i), owner.0.subject != .independence || !isPlace(i, candidate.sentence)
                else { continue }
                return owner
            }
            if let bloc = bloc(at: i) { return bloc }
            let kinds = words.classes(i, in: passage)
            if kinds.contains(.treaty), passage.tokens[i].isCapital {
                return (.init(subject: .treaty, head: i), lower..<start)
            }
            if kinds.contains(.commemorate) { break }
        }
        return nil
    }

    /// `congratulated the Council of Churches on its 25th anniversary`
    private func congratulated(before start: Int, _ lower: Int) -> (EventClassifier.Event, Range<Int>)? {
        guard start - 3 > lower, passage.key(start - 2) == keys.on,
            words.classes(start - 1, in: passage).contains(.ownership)
        else { return nil }
        let before = max(lower, start - 16)..<(start - 2)
        guard let verb = before.last(where: { keys.congratulations.contains(passage.key($0)) }) else { return nil }
        let phrase = (verb + 1)..<(start - 2)
        guard let event = classifier.classify(phrase), [.organisation, .armedForces].contains(event.subject) else {
            return nil
        }
        return (event, phrase)
    }

    /// `when the alliance celebrates its 50th anniversary`: what stands right before the verb.
    private func directSubject(before start: Int, _ lower: Int, _ sentence: Int) -> (EventClassifier.Event, Range<Int>)?
    {
        guard
            let verb = (max(lower, start - 5)..<start).last(where: {
                words.classes($0, in: passage).contains(.commemorate)
            })
        else { return nil }
        var end = verb
        while end > lower, words.classes(end - 1, in: passage).contains(.boundary),
            !words.classes(end - 1, in: passage).contains(.whichLike)
        {
            end -= 1
        }
        guard end > lower, passage.key(end - 1) != keys.to else { return nil }
        let range = lastPhrase(max(lower, end - 7)..<end)
        let from = range.last { words.classes($0, in: passage).contains(.boundary) }.map { $0 + 1 } ?? range.lowerBound
        let phrase = from..<range.upperBound
        guard let head = phrase.last else { return nil }
        if let owner = owner(at: head) { return owner }
        if words.classes(head, in: passage).contains(.organisation), !passage.tokens[head].isCapital,
            let bloc = nearestBloc(before: passage.sentences[sentence].tokens.upperBound)
        {
            return event(of: bloc)
        }
        guard let event = classifier.classify(phrase) else { return nil }
        return (event, phrase)
    }

    /// The organisation last named, else the next.
    private func nearestBloc(before end: Int) -> Range<Int>? {
        var i = end - 1
        while i >= 0, end - i < 120 {
            if let mention = classifier.mention(at: i), mention.kind == .organisation { return mention.tokens }
            if words.classes(i, in: passage).contains(.bloc) { return i..<(i + 1) }
            i -= 1
        }
        return (end..<min(passage.tokens.count, end + 120)).first {
            classifier.mention(at: $0)?.kind == .organisation || words.classes($0, in: passage).contains(.bloc)
        }.map { classifier.mention(at: $0)?.tokens ?? $0..<($0 + 1) }
    }

    private func isTitleEllipsis(_ candidate: AnniversaryCandidate) -> Bool {
        passage.sentences[candidate.sentence].isTitle && candidate.event.isEmpty
    }

    private func isPlace(_ i: Int, _ sentence: Int) -> Bool {
        context.cast.actors[sentence].contains { $0.tokens.contains(i) && $0.isPlace }
    }

    /// What stands after the last mark or verb of commemoration.
    private func lastPhrase(_ range: Range<Int>) -> Range<Int> {
        let start = range.last { passage.isByte($0, 44) || words.classes($0, in: passage).contains(.commemorate) }
        return start.map { ($0 + 1)..<range.upperBound } ?? range
    }
}
