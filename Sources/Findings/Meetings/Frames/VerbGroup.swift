import Reading

/// The auxiliaries, adverbs and modals before a verb, and what they make of it.
struct VerbGroup {
    let status: Frame.Status
    /// Where the group begins; its subject ends before.
    let start: Int
    let hasBe: Bool
}

extension SentenceView {
    /// Longest group that is looked at: `had been widely expected to also …`.
    private static let longest = 8
    /// Tokens before a group among which a condition rules it.
    private static let conditionReach = 12

    /// The group of the verb at `t`.
    func verbGroup(_ t: Int) -> VerbGroup {
        let inner: FrameWords.Classes = [
            .adverb, .be, .have, .will, .modal, .negation, .to, .would, .do,
        ]
        var i = t - 1
        var previousIsTo = false
        while i >= 0, t - i <= SentenceView.longest {
            if has(i, inner) || ends(i, with: "ly") || isNegated(i) {
                previousIsTo = has(i, .to)
                i -= 1
            } else if (previousIsTo && has(i, [.plan, .wish])) || has(i, .scheduled) {
                previousIsTo = false
                i -= 1
            } else if isDate[i], i < t - 1, i > 0 {
                i -= 1
            } else {
                break
            }
        }
        let group = (i + 1)..<t
        return VerbGroup(status: status(of: group, verb: t), start: group.lowerBound, hasBe: any(group, .be))
    }

    private func isNegated(_ i: Int) -> Bool { context.passage.isContractedNegation(tokens.lowerBound + i) }

    private func status(of group: Range<Int>, verb t: Int) -> Frame.Status {
        let start = group.lowerBound
        if any(start - SentenceView.conditionReach..<start, .condition) { return .none }
        if any(group, .negation) || group.contains(where: isNegated), !any(group, .only) { return .none }
        if any(group, .modal) { return .none }
        if let to = group.first(where: { has($0, .to) }) { return statusOfInfinitive(group, to: to) }
        if any(group, .will) { return .planned }
        if any(group, .would) { return .would }
        if has(t, .meeting) || ends(t, with: "ing") {
            if any(group, .be) { return any(group, .present) ? .progressive : .held }
            return !has(t, .meeting) && has(start - 1, .beforeGerund) ? .gerundAhead : .gerund
        }
        return .held
    }

    /// `is due to`, `wants to`, `Putin to visit`, `arrived to meet`
    private func statusOfInfinitive(_ group: Range<Int>, to: Int) -> Frame.Status {
        if any(group, .wish) { return .none }
        if any(group, [.plan, .will]) { return .planned }
        if to > group.lowerBound { return has(to - 1, .be) ? .planned : .infinitive }
        let before = group.lowerBound - 1
        if before >= 0, case .actor(let index) = items[before], !actors[index].isPlace { return .planned }
        return has(before, .wish) ? .none : .infinitive
    }

    /// Of a noun: `a possible visit`, `the forthcoming talks`, `talks will be held`.
    func statusOfNoun(_ t: Int) -> Frame.Status {
        let near = t - 5..<t
        let left = t - 14..<t
        let right = t + 1..<t + 12
        if any(left, .condition) || any(near, .maybe) || any(near, .negation) || any(near, .wish)
            || any(t + 1..<t + 7, .prospect)
        {
            return .none
        }
        if any(near, .futureAdjective) { return .planned }
        if any(right, .scheduledNoun) || (any(right, .to) && any(right, .setNoun)) { return .planned }
        if any(near, .ahead) || any(left, .scheduledNoun) || (any(left, .to) && any(left, .plan)) { return .planned }
        return .held
    }
}
