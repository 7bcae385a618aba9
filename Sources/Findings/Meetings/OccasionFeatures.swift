import Vocabulary

/// What the second stage of the model sees of a draft; `second_rows` in `fit.py` gives the same numbers in this order.
struct OccasionFeatures {
    private let drafts: [OccasionDraft]
    private let scored: [MeetingRule.Scored]
    private var best: [Key: Double] = [:]

    private struct Key: Hashable {
        let parties: [Country]
        let status: Meeting.Status
    }

    init(drafts: [OccasionDraft], scored: [MeetingRule.Scored]) {
        self.drafts = drafts
        self.scored = scored
        for draft in drafts {
            let key = Key(parties: draft.parties, status: draft.status)
            best[key] = max(best[key] ?? 0, scored[draft.members[0]].answer(draft.status))
        }
    }

    func row(_ draft: OccasionDraft) -> [Float] {
        let answers = draft.members.map { scored[$0].answer(draft.status) }
        let other: Meeting.Status = draft.status == .held ? .planned : .held
        let others = draft.members.map { scored[$0].answer(other) }.sorted(by: >)
        let mine = Set(draft.parties)
        var larger = 0.0
        var smaller = 0.0
        var any = 0.0
        var rank = 0
        for (key, value) in best where key.status == draft.status && key.parties != draft.parties {
            let set = Set(key.parties)
            if set.isStrictSuperset(of: mine) { larger = max(larger, value) }
            if set.isStrictSubset(of: mine) { smaller = max(smaller, value) }
            any = max(any, value)
            if value > answers[0] { rank += 1 }
        }
        let sentences = Set(
            draft.members.filter { scored[$0].answer(draft.status) > 0.2 }.map { scored[$0].candidate.sentence })
        let miss = answers.prefix(5).reduce(1.0) { $0 * (1 - $1) }
        let own = best[Key(parties: draft.parties, status: draft.status)] ?? 0
        var row: [Float] = [
            Float(answers[0]), Float(answers.count > 1 ? answers[1] : 0), Float(answers.count > 2 ? answers[2] : 0),
            Float(answers.reduce(0, +)), Float(answers.count), Float(others.first ?? 0),
            Float(others.count > 1 ? others[1] : 0), Float(larger), Float(smaller), Float(any), Float(rank),
        ]
        row += [
            Float(draft.parties.count), draft.status == .planned ? 1 : 0, Float(sentences.count), Float(1 - miss),
            draft.dates != nil ? 1 : 0, Float(draft.index), Float(own),
        ]
        return row + scored[draft.members[0]].row.values
    }
}
