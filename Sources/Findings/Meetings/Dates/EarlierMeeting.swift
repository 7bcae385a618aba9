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

    private static let by = Passage.key("by")

    /// `by a Korean president since 2017`, where Korea is one of the parties; `by an African leader` can be anybody's.
    private func isByOne(of parties: [Country], before date: DateExpression, in sentence: Int) -> Bool {
        let since = date.tokens.lowerBound - 1
        let start = max(context.passage.sentences[sentence].tokens.lowerBound, since - EarlierMeeting.reach)
        guard let by = (start..<since).last(where: { context.passage.key($0) == EarlierMeeting.by }) else {
            return true
        }
        let named = context.cast.actors[sentence].filter {
            $0.tokens.lowerBound > by && $0.tokens.upperBound <= since && $0.countrySource != .assumed
        }.flatMap(\.countries)
        guard named.isEmpty else { return named.contains { parties.contains($0) } }
        return !(by + 1..<since).contains { context.passage.tokens[$0].isWord && context.passage.tokens[$0].isCapital }
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
            for var candidate in group where isByOne(of: candidate.parties, before: date, in: one.sentence) {
                candidate.earlier = date
                all.append(candidate)
            }
        }
        return all
    }
}
