import Reading

/// Words around a trigger that take it back: `did not meet`, `denied that they met`, `whether they will meet`, `refused to
/// meet`, `ruled out a meeting`, `a visit that has not been confirmed`, `meet every year`.
///
/// Of 740 candidates behind such words in 982 annotated articles one is a meeting that an annotator counted. Refusals and promises,
/// reports that are rejected, what has not been confirmed, did not take place, or comes every year were looked for in 5,171
/// annotated articles: of 267 sentences two tell of a meeting that was held, and three of one that was planned.
struct Denial {
    let context: FindingContext
    let words: FrameWords

    /// Tokens before the trigger that a negation, a refusal and a condition reach over.
    static let negationReach = 3
    static let refusalReach = 10
    static let conditionReach = 8
    /// Tokens behind the trigger in which its predicate, a habit and `regularly` may stand.
    static let predicateReach = 24
    static let habitReach = 4
    /// Tokens behind `ruled out` in which what was ruled out may stand, and what it does not reach over.
    static let objectReach = 7
    private static let objectEnds: FrameWords.Classes = [.preposition, .barrier, .clauseOpener, .verbLike]
    private static let and = Passage.key("and")
    static let regularReach = 3
    /// Where what is said of the trigger may end.
    private static let ends: FrameWords.Classes = [.barrier, .clauseOpener]

    /// Those that nothing takes back; candidates of one trigger follow one another.
    func without(_ candidates: [Candidate]) -> [Candidate] {
        var last: (trigger: Int, isDenied: Bool)?
        return candidates.filter { candidate in
            if let last, last.trigger == candidate.trigger { return !last.isDenied }
            let isDenied = holds(candidate)
            last = (candidate.trigger, isDenied)
            return !isDenied
        }
    }

    private func holds(_ candidate: Candidate) -> Bool {
        isDeniedBefore(candidate) || isDeniedBehind(candidate) || isWish(candidate)
    }

    // MARK: - Wishes

    private static let wishes = Passage.keys(
        """
        want wants wanted like hope hopes hoped wish wishes offered invited invites invite urge urges urged asked proposed \
        keen eager ready willing
        """)
    private static let invitations = Passage.keys("invited invites inviting invite")
    private static let to = Passage.key("to")
    private static let accepting = Passage.keys("accept accepts accepted accepting agreed agrees")
    private static let modals = Passage.keys("may might could should")
    /// Tokens between the wish and what is wished.
    private static let wishReach = 10

    /// `might meet`, `would like to meet`, and `invited him to visit` where nobody accepts in this sentence or the next. Of 13
    /// records told from such words in 6,882 annotated articles and headlines one was counted.
    private func isWish(_ candidate: Candidate) -> Bool {
        let passage = context.passage
        let sentence = passage.sentences[candidate.sentence].tokens
        if Denial.invitations.contains(passage.key(candidate.trigger)) {
            let behind = candidate.trigger + 1..<min(sentence.upperBound, candidate.trigger + 1 + Denial.wishReach)
            return behind.contains { passage.key($0) == Denial.to } && !isAccepted(candidate.sentence)
        }
        var i = candidate.trigger - 1
        while i > sentence.lowerBound, of(i).contains(.adverb) { i -= 1 }
        guard i > sentence.lowerBound else { return false }
        if Denial.modals.contains(passage.key(i)) { return true }
        guard passage.key(i) == Denial.to else { return false }
        for j in stride(from: i - 1, through: max(sentence.lowerBound, i - Denial.wishReach), by: -1) {
            if !of(j).isDisjoint(with: Denial.ends) || passage.isByte(j, 44) { return false }
            if Denial.wishes.contains(passage.key(j)) { return !isAccepted(candidate.sentence) }
        }
        return false
    }

    private func isAccepted(_ sentence: Int) -> Bool {
        let sentences = context.passage.sentences
        let end = sentences[min(sentence + 1, sentences.count - 1)].tokens.upperBound
        return (sentences[sentence].tokens.lowerBound..<end).contains {
            Denial.accepting.contains(context.passage.key($0))
        }
    }

    private func isDeniedBefore(_ candidate: Candidate) -> Bool {
        let passage = context.passage
        let first = passage.sentences[candidate.sentence].tokens.lowerBound
        var i = candidate.trigger - 1
        var isSameClause = true
        if isCallBack(candidate.trigger) { return true }
        while i >= first {
            let kinds = of(i)
            let distance = candidate.trigger - i
            if kinds.contains(.denial) { return true }
            if kinds.contains(.report), (max(first, i - 3)..<i).contains(where: { of($0).contains(.reject) }) {
                return true
            }
            if passage.isByte(i, 44) { isSameClause = false }
            if kinds.contains(.condition), distance <= Denial.conditionReach || (i == first && isSameClause) {
                return true
            }
            if distance <= Denial.refusalReach, kinds.contains(.unkept), of(i + 1).contains(.to) { return true }
            if kinds.contains(.exclude), of(i + 1).contains(.out), isObject(candidate.trigger, of: i + 1) {
                return true
            }
            if distance <= Denial.negationReach, isNegation(i) || isUndone(i) { return true }
            i -= 1
        }
        // should the two leaders meet
        return isSameClause && passage.key(first) == Denial.should
    }

    private static let should = Passage.key("should")
    private static let yet = Passage.key("yet")
    private static let have = Passage.key("have")
    private static let summons = Passage.keys("summon summons summoned summoning")
    private static let own = Passage.keys("its their his her")

    /// `were to have met`, `have yet to meet`
    private func isUndone(_ i: Int) -> Bool {
        let passage = context.passage
        guard i > 1, passage.key(i) == Denial.to || passage.key(i) == Denial.have else { return false }
        if passage.key(i) == Denial.to { return passage.key(i - 1) == Denial.yet }
        return passage.key(i - 1) == Denial.to && of(i - 2).contains(.be)
    }

    /// `summoned its ambassador home`
    private func isCallBack(_ trigger: Int) -> Bool {
        let passage = context.passage
        return trigger + 1 < passage.tokens.count && Denial.summons.contains(passage.key(trigger))
            && Denial.own.contains(passage.key(trigger + 1))
    }

    private func isDeniedBehind(_ candidate: Candidate) -> Bool {
        let sentence = context.passage.sentences[candidate.sentence].tokens
        let clause = context.clause(behind: candidate, atMost: Denial.predicateReach) { i in
            !of(i).isDisjoint(with: Denial.ends) || context.passage.isMark(i, ":")
        }
        for i in clause {
            let kinds = of(i)
            let distance = i - candidate.trigger
            if distance <= Denial.habitReach, kinds.contains(.every), i + 1 < sentence.upperBound,
                of(i + 1).contains(.unit)
            {
                return true
            }
            if distance <= Denial.regularReach, kinds.contains(.regularly) { return true }
            if isNegation(i) || kinds.contains(.yet), isUnsettled(i, in: sentence) { return true }
        }
        return false
    }

    /// `has not been confirmed`, `did not take place`, `has yet to be announced`
    private func isUnsettled(_ negation: Int, in sentence: Range<Int>) -> Bool {
        let isContracted = context.passage.isContractedNegation(negation)
        guard isContracted || !of(negation - 1).isDisjoint(with: [.be, .have, .do, .will, .would, .modal]) else {
            return false
        }
        for i in (negation + 1)..<max(negation + 1, min(sentence.upperBound, negation + 5)) {
            let kinds = of(i)
            if kinds.contains(.settled) { return true }
            if kinds.contains(.taken) { return i + 1 < sentence.upperBound && of(i + 1).contains(.place) }
            guard !kinds.isDisjoint(with: [.be, .to, .yet, .adverb]) else { return false }
        }
        return false
    }

    /// `ruled out a second meeting`, `ruled out the possibility of talks`, but not `ruled out a truce before the talks`.
    private func isObject(_ trigger: Int, of verb: Int) -> Bool {
        guard trigger - verb <= Denial.objectReach, trigger > verb else { return false }
        return (verb + 1..<trigger).allSatisfy { i in
            context.passage.tokens[i].isWord && context.passage.key(i) != Denial.and
                && (of(i).contains(.of) || of(i).isDisjoint(with: Denial.objectEnds))
        }
    }

    private func isNegation(_ i: Int) -> Bool { of(i).contains(.negation) || context.passage.isContractedNegation(i) }

    private func of(_ i: Int) -> FrameWords.Classes { words.of(context.passage.tokens[i].word) }
}

extension FindingContext {
    /// The tokens behind a candidate's trigger in which something may be said of it: as far as a quotation mark, a semicolon, or
    /// what `ends` the clause.
    func clause(behind candidate: Candidate, atMost count: Int, _ ends: (Int) -> Bool) -> Range<Int> {
        let start = candidate.trigger + 1
        let limit = max(start, min(passage.sentences[candidate.sentence].tokens.upperBound, start + count))
        let end = (start..<limit).first { passage.isDoubleQuote($0) || passage.isMark($0, ";") || ends($0) }
        return start..<(end ?? limit)
    }
}
