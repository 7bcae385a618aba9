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
    private func date(of trigger: Int, in sentence: Int) -> DateExpression? {
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
        var all: [Candidate] = []
        all.reserveCapacity(candidates.count)
        var start = 0
        while start < candidates.count {
            let one = candidates[start]
            var end = start + 1
            while end < candidates.count, candidates[end].trigger == one.trigger { end += 1 }
            let group = candidates[start..<end]
            all += group
            start = end
            guard one.kind != .tell, one.kind != .sign, let date = date(of: one.trigger, in: one.sentence) else {
                continue
            }
            all += group.map { candidate in
                var candidate = candidate
                candidate.earlier = date
                return candidate
            }
        }
        return all
    }
}
