import Reading
import Vocabulary

/// The meeting before the one that a sentence tells of: `the first state visit by a South Korean president since 2017`.
struct EarlierMeeting {
    let context: FindingContext
    let words: MeetingWords
    let optionWords: DateOptionWords

    /// Tokens before `since` among which `first` must stand, and the trigger within as many.
    static let reach = 16

    /// When that was; nil where the trigger's sentence does not say.
    func date(of trigger: Int, in sentence: Int) -> DateExpression? {
        let range = context.passage.sentences[sentence].tokens
        return context.dates[sentence].first { expression in
            let since = expression.tokens.lowerBound - 1
            guard expression.dates != nil, since > range.lowerBound, words.isSince(context.passage.tokens[since].word),
                abs(since - trigger) <= EarlierMeeting.reach
            else { return false }
            return (max(range.lowerBound, since - EarlierMeeting.reach)..<since).contains {
                optionWords.isFirst(context.passage.tokens[$0].word)
            }
        }
    }

    /// The candidates, and behind those of each such trigger the same for the meeting before.
    func added(to candidates: [Candidate]) -> [Candidate] {
        guard let first = candidates.first else { return [] }
        var all: [Candidate] = []
        var group: [Candidate] = []
        func flush() {
            all += group
            guard let one = group.first, one.kind != .tell, one.kind != .sign,
                date(of: one.trigger, in: one.sentence) != nil
            else { return }
            for var candidate in group {
                candidate.isEarlier = true
                all.append(candidate)
            }
        }
        var trigger = first.trigger
        for candidate in candidates {
            if candidate.trigger != trigger {
                flush()
                group.removeAll(keepingCapacity: true)
                trigger = candidate.trigger
            }
            group.append(candidate)
        }
        flush()
        return all
    }
}
