import Reading
import Vocabulary

/// Finds the words that can be a milestone in one sentence.
struct MilestoneScanner {
    let context: FindingContext
    let words: RuleWords
    let numbers: NumberReader
    let keys: MilestoneKeys
    let sentence: Int

    private var passage: Passage { context.passage }
    private var range: Range<Int> { passage.sentences[sentence].tokens }
    /// How far the noun may stand from its verb.
    static let reach = 16

    func candidates() -> [MilestoneCandidate] {
        var found: [MilestoneCandidate] = []
        for i in range {
            let kinds = words.classes(i, in: passage)
            if kinds.contains(.relations), let candidate = relations(at: i) ?? dating(at: i) { found.append(candidate) }
            if kinds.contains(.partnership) || kinds.contains(.relations), let candidate = partnership(at: i) {
                found.append(candidate)
            }
            if kinds.contains(.agreement), isNoun(i), let candidate = agreement(at: i) { found.append(candidate) }
            if kinds.contains(.agree), let candidate = agreed(at: i) { found.append(candidate) }
        }
        return found
    }

    /// Nouns of these kinds that the rules do not take for a milestone, each with the nearest verb that could make it one.
    func loose(besides strict: [MilestoneCandidate]) -> [MilestoneCandidate] {
        var found: [MilestoneCandidate] = []
        func add(_ kind: Milestone.Kind, _ i: Int, _ classes: RuleClass, needsVerb: Bool) {
            guard !strict.contains(where: { $0.noun == i && $0.kind == kind }) else { return }
            let near = nearestVerb(to: i, classes)
            guard let verb = near ?? (needsVerb ? nil : i), !isNoAgreement(i, verb) else { return }
            let kinds = words.classes(verb, in: passage)
            let form: MilestoneCandidate.Form =
                switch kind {
                case .agreement: near == nil ? .named : kinds.contains(.sign) ? .signed : .concluded
                case .diplomaticRelations: kinds.contains(.sever) ? .severed : .established
                case .partnership: .raised
                }
            found.append(
                MilestoneCandidate(
                    form: form, kind: kind, sentence: sentence, verb: verb, noun: i,
                    name: nameRange(verb < i ? max(verb, i - 8) : i, i), isTold: near != nil && isTold(verb, verb > i),
                    isActive: verb < i, isStrict: false))
        }
        for i in range {
            let kinds = words.classes(i, in: passage)
            if kinds.contains(.relations) { add(.diplomaticRelations, i, [.establish, .sever], needsVerb: true) }
            if kinds.contains(.partnership) || kinds.contains(.relations),
                (max(range.lowerBound, i - 5)..<i).contains(where: {
                    words.classes($0, in: passage).contains(.levelWord)
                })
            {
                add(.partnership, i, [.raise, .sign], needsVerb: false)
            }
            if kinds.contains(.agreement), isNoun(i) { add(.agreement, i, [.sign, .conclude], needsVerb: false) }
        }
        return found
    }

    private func nearestVerb(to i: Int, _ classes: RuleClass) -> Int? {
        (max(range.lowerBound, i - MilestoneScanner.reach)..<min(range.upperBound, i + MilestoneScanner.reach))
            .filter { $0 != i && !words.classes($0, in: passage).isDisjoint(with: classes) && !isHyphenated($0) }
            .min { (abs($0 - i), $0) < (abs($1 - i), $1) }
    }

    /// What the rules would say of a candidate's words one by one.
    func add(_ candidate: MilestoneCandidate, to row: inout FeatureRow) {
        let (verb, noun) = (candidate.verb, candidate.noun)
        let isAfter = verb > noun
        row.add("rule.done", verb == noun ? -1 : isDone(verb, isAfter, allowsNominal: true) ? 1 : 0)
        row.add("rule.foreign", isForeign(verb, noun))
        row.add("rule.mere", isMere(noun))
        row.add("rule.vague", isVague(noun, verb, isAfter))
        row.add("rule.sum", isAfter && isSum(noun, verb))
        row.add("rule.soft", words.classes(noun, in: passage).contains(.softAgreement))
        row.add("rule.deal", isDeal(noun))
        row.add("rule.told", candidate.isTold)
        row.add("rule.active", candidate.isActive)
    }

    // MARK: - Diplomatic relations

    private func relations(at i: Int) -> MilestoneCandidate? {
        let isFormal = (max(range.lowerBound, i - 4)..<i).contains { keys.formal.contains(passage.key($0)) }
        for (verb, isAfter) in verbs(around: i, [.establish, .sever]) {
            let kinds = words.classes(verb, in: passage)
            let isSevered = kinds.contains(.sever)
            let isPlain = keys.ties.contains(passage.key(i)) && abs(verb - i) <= 3 && isAfter
            guard isFormal || isPlain || (isSevered && !isAfter && isNear(verb, i)) else { continue }
            guard isDone(verb, isAfter, allowsNominal: true) else { continue }
            return MilestoneCandidate(
                form: isSevered ? .severed : .established, kind: .diplomaticRelations, sentence: sentence, verb: verb,
                noun: i, name: nameRange(isAfter ? i : verb, i), isTold: isTold(verb, isAfter) && !isPlain)
        }
        return nil
    }

    /// `broke off all relations`, `cut its decades-old ties`
    private func isNear(_ verb: Int, _ noun: Int) -> Bool {
        (verb..<noun).count { !passage.isByte($0, 45) } <= 4
    }

    /// `relations date from 1956`, `ties that date back to 1961`: as old as that.
    private func dating(at i: Int) -> MilestoneCandidate? {
        guard keys.ties.contains(passage.key(i)),
            let verb = (i + 1..<min(range.upperBound, i + 4)).first(where: {
                words.classes($0, in: passage).contains(.dating)
            })
        else { return nil }
        let next = verb + 1 < range.upperBound && passage.key(verb + 1) == keys.back ? verb + 2 : verb + 1
        guard next + 1 < range.upperBound, passage.key(next) == keys.to || passage.key(next) == keys.from,
            numbers.year(next + 1, in: passage) != nil
        else { return nil }
        return MilestoneCandidate(
            form: .established, kind: .diplomaticRelations, sentence: sentence, verb: verb, noun: i,
            name: nameRange(i, i),
            isTold: false)
    }

    // MARK: - Partnerships

    private func partnership(at i: Int) -> MilestoneCandidate? {
        let level = max(range.lowerBound, i - 5)..<i
        guard !level.contains(where: { words.classes($0, in: passage).contains(.agreement) || passage.isByte($0, 44) })
        else { return nil }
        guard level.contains(where: { words.classes($0, in: passage).contains(.levelWord) }) else { return nil }
        if i + 1 < range.upperBound, words.classes(i + 1, in: passage).contains(.agreement) { return nil }
        for (verb, isAfter) in verbs(around: i, [.raise]) where isDone(verb, isAfter, allowsNominal: false) {
            if (min(verb, i)..<max(verb, i)).contains(where: { words.classes($0, in: passage).contains(.agreement) }) {
                continue
            }
            var start = level.lowerBound
            while start < i, !words.classes(start, in: passage).contains(.levelWord) { start += 1 }
            return MilestoneCandidate(
                form: .raised, kind: .partnership, sentence: sentence, verb: verb, noun: i, name: start..<(i + 1),
                isTold: isTold(verb, isAfter))
        }
        return nil
    }

    // MARK: - Agreements

    /// No agreement of states: laws, instruments, what companies sign.
    private func isForeign(_ verb: Int, _ noun: Int) -> Bool {
        let lower = max(range.lowerBound, min(verb, noun) - 9)
        let upper = min(range.upperBound, max(verb, noun) + 9)
        for i in lower..<upper {
            if keys.companies.contains(passage.key(i)) { return true }
            if i > verb, i < noun, keys.laws.contains(passage.key(i)) { return true }
        }
        return false
    }

    /// What no model need be asked of: on left-out folds it took 27 such options, 11 of them rightly, and without them F1 is no lower.
    private func isNoAgreement(_ noun: Int, _ verb: Int) -> Bool {
        isForeign(verb, noun) || isMere(noun) || isVague(noun, verb, verb > noun) || (verb > noun && isSum(noun, verb))
    }

    /// `reached agreement that`, `an agreement to continue`: what was agreed is no document.
    private func isMere(_ noun: Int) -> Bool {
        guard keys.mere.contains(passage.key(noun)), noun + 1 < range.upperBound else { return false }
        return keys.content.contains(passage.key(noun + 1))
            || (noun > range.lowerBound && !words.classes(noun - 1, in: passage).isDisjoint(with: [.conclude]))
    }

    /// `the agreements reached at the talks`: what was agreed in general.
    private func isVague(_ noun: Int, _ verb: Int, _ isAfter: Bool) -> Bool {
        isAfter && passage.key(noun) == keys.agreements && passage.key(verb) == keys.reached
    }

    /// `More than 150 agreements have been signed`: of many years.
    private func isSum(_ noun: Int, _ verb: Int) -> Bool {
        (max(noun, verb - 3)..<verb).contains { keys.has.contains(passage.key($0)) }
            && (max(range.lowerBound, noun - 6)..<noun).contains { passage.key($0) == keys.than }
    }

    private func agreement(at i: Int) -> MilestoneCandidate? {
        for (verb, isAfter) in verbs(around: i, [.sign, .conclude]) {
            let isSigned = words.classes(verb, in: passage).contains(.sign)
            if !isAfter, (verb + 1..<i).contains(where: { words.classes($0, in: passage).contains(.boundary) }) {
                continue
            }
            guard isSigned || abs(i - verb) <= 9, isDone(verb, isAfter, allowsNominal: isSigned) else { continue }
            if !isSigned, words.classes(i, in: passage).contains(.softAgreement), !isDeal(i) { continue }
            if isForeign(verb, i) { return nil }
            if !isSigned, isMere(i) || isVague(i, verb, isAfter) { return nil }
            if isAfter, isSum(i, verb) { return nil }
            return MilestoneCandidate(
                form: isSigned ? .signed : .concluded, kind: .agreement, sentence: sentence, verb: verb, noun: i,
                name: nameRange(isAfter ? i : verb, i), isTold: isTold(verb, isAfter),
                isActive: !isAfter && !keys.gerunds.contains(passage.key(verb))
                    && !keys.nouns.contains(passage.key(verb)))
        }
        return dated(at: i)
    }

    /// `agreed in 2022 to recognise`, `In February, the two agreed to enforce a truce`: background that has a date of its own.
    private func agreed(at i: Int) -> MilestoneCandidate? {
        func stated(_ expression: DateExpression) -> Bool {
            guard let dates = expression.dates, expression.kind == .calendar, !expression.isDateline else {
                return false
            }
            return dates.precision < .day
        }
        let dates = context.dates[sentence].filter(stated)
        let behind = dates.first { $0.tokens.lowerBound == i + 2 && passage.key(i + 1) == keys.in }
        let opens = dates.first { $0.tokens.lowerBound <= range.lowerBound + 1 && $0.tokens.upperBound < i }
        let next = behind?.tokens.upperBound ?? i + 1
        guard behind != nil || opens != nil, next + 1 < range.upperBound, passage.key(next) == keys.to,
            isDone(i, false, allowsNominal: false)
        else { return nil }
        let end = (next + 1..<min(range.upperBound, next + 9)).first { passage.tokens[$0].flags.contains(.mark) }
        return MilestoneCandidate(
            form: .concluded, kind: .agreement, sentence: sentence, verb: i, noun: next,
            name: next + 1..<(end ?? min(range.upperBound, next + 9)), isTold: false, isActive: true)
    }

    /// `the 1951 US-Philippines Mutual Defense Treaty`, `the Treaty of 1951`
    private func dated(at i: Int) -> MilestoneCandidate? {
        guard !words.classes(i, in: passage).contains(.softAgreement) || isDeal(i) else { return nil }
        let before = max(range.lowerBound, i - 7)..<i
        let year = before.last { numbers.year($0, in: passage) != nil }
        if let year, !(year..<i).contains(where: { breaksNoun($0) }) {
            return MilestoneCandidate(
                form: .named, kind: .agreement, sentence: sentence, verb: i, noun: i, name: (year + 1)..<(i + 1),
                isTold: false)
        }
        // `last year's nuclear deal`
        if let date = context.dates[sentence].last(where: { before.contains($0.tokens.upperBound - 1) }),
            date.dates != nil, date.tokens.upperBound < i, passage.key(date.tokens.upperBound) == keys.possessive,
            !(date.tokens.upperBound + 1..<i).contains(where: { breaksNoun($0) })
        {
            return MilestoneCandidate(
                form: .named, kind: .agreement, sentence: sentence, verb: i, noun: i,
                name: (date.tokens.upperBound + 1)..<(i + 1), isTold: false)
        }
        if i + 2 < range.upperBound, passage.key(i + 1) == keys.of || passage.key(i + 1) == keys.in,
            let _ = numbers.year(i + 2, in: passage)
        {
            var start = i
            while start > range.lowerBound, passage.tokens[start - 1].isCapital || passage.isByte(start - 1, 45) {
                start -= 1
            }
            return MilestoneCandidate(
                form: .named, kind: .agreement, sentence: sentence, verb: i, noun: i, name: start..<(i + 1),
                isTold: false)
        }
        return nil
    }

    private func breaksNoun(_ i: Int) -> Bool {
        passage.isByte(i, 44) || passage.isByte(i, 59) || keys.cuts.contains(passage.key(i))
            || !words.classes(i, in: passage).isDisjoint(with: [.boundary, .sign, .conclude])
    }

    private func isDeal(_ i: Int) -> Bool { keys.deals.contains(passage.key(i)) }

    /// `agreement` as a noun, not before another agreement's noun.
    private func isNoun(_ i: Int) -> Bool {
        guard i + 1 < range.upperBound else { return true }
        if words.classes(i + 1, in: passage).contains(.agreement) { return false }
        return passage.key(i) != keys.deal || i == range.lowerBound || passage.key(i - 1) != keys.to
    }

    // MARK: - Verbs

    /// Verbs of these classes near the noun, nearest first; true where the verb follows the noun.
    private func verbs(around i: Int, _ classes: RuleClass) -> [(Int, Bool)] {
        var found: [(Int, Bool)] = []
        var j = i - 1
        while j >= range.lowerBound, i - j <= MilestoneScanner.reach {
            if passage.isByte(j, 59) { break }
            if !words.classes(j, in: passage).isDisjoint(with: classes), !isHyphenated(j) {
                found.append((j, false))
                break
            }
            j -= 1
        }
        j = i + 1
        while j < range.upperBound, j - i <= MilestoneScanner.reach {
            if passage.isByte(j, 59) { break }
            if !words.classes(j, in: passage).isDisjoint(with: classes), !isHyphenated(j) {
                if isParticiple(j) { found.append((j, true)) }
                break
            }
            j += 1
        }
        return found.sorted { abs($0.0 - i) < abs($1.0 - i) }
    }

    /// `US-brokered`: an adjective.
    private func isHyphenated(_ i: Int) -> Bool {
        i > range.lowerBound && passage.isByte(i - 1, 45) && !passage.isAgain(i, keys)
    }

    private func isParticiple(_ i: Int) -> Bool { keys.participles.contains(passage.key(i)) || endsWithEd(i) }

    private func endsWithEd(_ i: Int) -> Bool {
        let upper = Int(passage.tokens[i].upper)
        return upper >= 2 && passage.bytes[upper - 1] | 32 == 100 && passage.bytes[upper - 2] | 32 == 101
    }

    /// Whether the text says that it was done: no wish, no plan, no denial.
    private func isDone(_ verb: Int, _ isAfter: Bool, allowsNominal: Bool) -> Bool {
        if words.classes(range.lowerBound, in: passage).contains(.wish) { return false }
        if !isAfter, isAchieved(verb) { return true }
        // `from independence to the establishment of ties`: this `to` is no infinitive's
        let isNominal =
            verb > range.lowerBound && keys.nouns.contains(passage.key(verb))
            && keys.articles.contains(passage.key(verb - 1))
        let before = max(range.lowerBound, verb - 5)..<verb
        for j in before.reversed() {
            if passage.isByte(j, 44) || passage.isByte(j, 59) { break }
            let kinds = words.classes(j, in: passage)
            if kinds.contains(.wish) || kinds.contains(.willSign) && !isNominal && !keys.wasDue.contains(passage.key(j))
            {
                return false
            }
        }
        if isAfter {
            let open = max(range.lowerBound, verb - 2)..<verb
            return isParticiple(verb) && !open.contains { keys.open.contains(passage.key($0)) }
        }
        let key = passage.key(verb)
        // `30 years of renewed relations`: an adjective
        if endsWithEd(verb), verb > range.lowerBound, passage.key(verb - 1) == keys.of { return false }
        if keys.base.contains(key) {
            // `sign` in a title is told; after `to`, `will` and the like it is not
            return passage.sentences[sentence].isTitle || keys.nouns.contains(key)
        }
        if keys.gerunds.contains(key) {
            let next = verb + 1
            return allowsNominal && next < range.upperBound
                && (passage.key(next) == keys.of
                    || (verb > range.lowerBound && keys.articles.contains(passage.key(verb - 1))))
                || (verb > range.lowerBound && keys.after.contains(passage.key(verb - 1)))
        }
        return true
    }

    /// `agreed to restore ties`, `the first countries to establish relations`
    private func isAchieved(_ verb: Int) -> Bool {
        guard verb > range.lowerBound + 1, keys.base.contains(passage.key(verb)), passage.key(verb - 1) == keys.to
        else {
            return false
        }
        if (max(range.lowerBound, verb - 4)..<verb - 1).contains(where: { keys.achieved.contains(passage.key($0)) }) {
            return true
        }
        // `agreed in Beijing on 10 March to restore ties`
        let before = max(range.lowerBound, verb - MilestoneScanner.reach)..<verb - 1
        guard let agreed = before.last(where: { keys.achieved.contains(passage.key($0)) }) else { return false }
        return (agreed + 1..<verb - 1).allSatisfy { i in
            let token = passage.tokens[i]
            return keys.whenAndWhere.contains(passage.key(i)) || token.isCapital || token.flags.contains(.number)
                || passage.isByte(i, 44)
        }
    }

    private func isTold(_ verb: Int, _ isAfter: Bool) -> Bool {
        if passage.sentences[sentence].isTitle { return true }
        let before = max(range.lowerBound, verb - 3)..<verb
        if before.contains(where: { keys.had.contains(passage.key($0)) }) { return false }
        if isAfter { return before.contains { keys.were.contains(passage.key($0)) } }
        let key = passage.key(verb)
        return endsWithEd(verb) || keys.participles.contains(key)
            || (keys.gerunds.contains(key) && words.classes(verb, in: passage).contains(.sign))
    }

    private func nameRange(_ start: Int, _ noun: Int) -> Range<Int> {
        var lower = start == noun ? noun : start + 1
        if start == noun {
            while lower > range.lowerBound, noun - lower < 8,
                passage.tokens[lower - 1].isCapital || passage.isByte(lower - 1, 45)
            {
                lower -= 1
            }
        }
        // `broke off relations`, `signed up to the pact`
        while lower < noun, isOutsideName(lower) { lower += 1 }
        return lower..<nameEnd(after: noun)
    }

    private func isOutsideName(_ i: Int) -> Bool {
        let key = passage.key(i)
        return keys.articles.contains(key) || keys.particles.contains(key) || key == keys.of || key == keys.to
    }

    /// `of understanding on labour`, up to the next mark, verb, date or party.
    private func nameEnd(after noun: Int) -> Int {
        var i = noun + 1
        guard i + 1 < range.upperBound, keys.joins.contains(passage.key(i)) else { return noun + 1 }
        while i < range.upperBound, i - noun < 11 {
            if passage.tokens[i].flags.contains(.mark), !passage.isByte(i, 45) { break }
            if keys.ends.contains(passage.key(i)) || words.classes(i, in: passage).contains(.boundary) { break }
            if context.dates[sentence].contains(where: { $0.tokens.contains(i) }) { break }
            // `on 31 February`: no date, and no name either
            if passage.tokens[i].flags.contains(.number) { break }
            i += 1
        }
        while i > noun + 1, keys.joins.contains(passage.key(i - 1)) || keys.articles.contains(passage.key(i - 1)) {
            i -= 1
        }
        return i
    }
}

extension Passage {
    /// `re-established`: the part behind the hyphen.
    func isAgain(_ i: Int, _ keys: MilestoneKeys) -> Bool { i > 1 && isByte(i - 1, 45) && key(i - 2) == keys.again }
}
