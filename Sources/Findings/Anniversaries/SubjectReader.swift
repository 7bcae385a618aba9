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
        if !phrase.isEmpty {
            if candidate.form == .years, passage.key(phrase.lowerBound - 1) == keys.in {
                guard isMembership(candidate) else { return nil }
                return (EventClassifier.Event(subject: .other, head: phrase.lowerBound), phrase)
            }
            if let event = classifier.classify(phrase) { return (event, phrase) }
            return nil
        }
        if candidate.inner.contains(where: { words.classes($0, in: passage).contains(.private) }) { return nil }
        if let event = classifier.classify(candidate.inner), event.subject != .other || event.named != nil {
            return (event, candidate.inner)
        }
        return possessor(candidate) ?? antecedent(candidate)
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
        guard start - 2 >= sentence.lowerBound, passage.isPossessive(start - 1) else { return nil }
        let end = start - 1
        if let mention = classifier.mention(at: end - 1) {
            switch mention.kind {
            case .organisation:
                return (.init(subject: .organisation, organisation: mention.tokens, head: end - 1), mention.tokens)
            case .country, .metonym:
                return (.init(subject: .independence, head: end - 1), mention.tokens)
            case .force: return (.init(subject: .armedForces, head: end - 1), mention.tokens)
            default: break
            }
        }
        if words.classes(end - 1, in: passage).contains(.bloc) {
            return (.init(subject: .organisation, organisation: (end - 1)..<end, head: end - 1), (end - 1)..<end)
        }
        let lower = max(sentence.lowerBound, end - 6)
        guard let event = classifier.classify(lastPhrase(lower..<end)) else { return nil }
        return (event, lower..<end)
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
                switch mention.kind {
                case .organisation:
                    return (.init(subject: .organisation, organisation: mention.tokens, head: i), mention.tokens)
                case .force: return (.init(subject: .armedForces, head: i), mention.tokens)
                case .country, .metonym:
                    if isPlace(i, candidate.sentence) { continue }
                    return (.init(subject: .independence, head: i), mention.tokens)
                default: continue
                }
            }
            let kinds = words.classes(i, in: passage)
            if kinds.contains(.bloc) {
                return (.init(subject: .organisation, organisation: i..<(i + 1), head: i), i..<(i + 1))
            }
            if kinds.contains(.treaty), passage.tokens[i].isCapital {
                return (.init(subject: .treaty, head: i), lower..<start)
            }
            if kinds.contains(.commemorate) { break }
        }
        return nil
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
        if let mention = classifier.mention(at: head) {
            switch mention.kind {
            case .organisation:
                return (.init(subject: .organisation, organisation: mention.tokens, head: head), mention.tokens)
            case .force: return (.init(subject: .armedForces, head: head), mention.tokens)
            case .country, .metonym: return (.init(subject: .independence, head: head), mention.tokens)
            default: break
            }
        }
        if words.classes(head, in: passage).contains(.organisation), !passage.tokens[head].isCapital,
            let bloc = nearestBloc(before: passage.sentences[sentence].tokens.upperBound)
        {
            return (.init(subject: .organisation, organisation: bloc, head: bloc.lowerBound), bloc)
        }
        guard let event = classifier.classify(phrase) else { return nil }
        return (event, phrase)
    }

    /// The organisation last named.
    private func nearestBloc(before end: Int) -> Range<Int>? {
        var i = end - 1
        while i >= 0, end - i < 120 {
            if let mention = classifier.mention(at: i), mention.kind == .organisation { return mention.tokens }
            if words.classes(i, in: passage).contains(.bloc) { return i..<(i + 1) }
            i -= 1
        }
        return nil
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
