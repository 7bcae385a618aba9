import Reading

/// Words before a trigger that take it back: `did not meet`, `denied that they met`, `whether they will meet`.
///
/// Of 740 candidates behind such words in 982 annotated articles one is a meeting that an annotator counted.
struct Denial {
    let context: FindingContext
    let words: FrameWords

    /// Tokens before the trigger that a negation, and a condition, reaches over.
    static let negationReach = 3
    static let conditionReach = 8

    func holds(_ candidate: Candidate) -> Bool {
        let first = context.passage.sentences[candidate.sentence].tokens.lowerBound
        var i = candidate.trigger - 1
        while i >= first {
            let kinds = words.of(context.passage.tokens[i].word)
            let distance = candidate.trigger - i
            if kinds.contains(.denial) { return true }
            if distance <= Denial.conditionReach, kinds.contains(.condition) { return true }
            if distance <= Denial.negationReach, kinds.contains(.negation) || context.passage.isContractedNegation(i) {
                return true
            }
            i -= 1
        }
        return false
    }
}
