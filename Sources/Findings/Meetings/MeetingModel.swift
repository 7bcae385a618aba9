import Vocabulary

/// The model's opinion on candidates: one ensemble a status.
struct MeetingModel: Sendable {
    let held: TreeEnsemble
    let planned: TreeEnsemble
    /// Of a draft: whether the occasion is one, and these its countries, status and dates.
    let occasion: TreeEnsemble

    /// Of a draft of a list, by the same row: which share of its pairs met, whether or not the list is right to the last country.
    let share: TreeEnsemble

    /// Of a date near a trigger: whether it is the date of what the trigger tells of.
    let date: TreeEnsemble

    /// Of the beginning of a candidate's row: whether the whole of it will reach `OccasionMerge.floor`, held or planned.
    let gate: TreeEnsemble
    /// What the gate must give for a candidate to be looked at again; `fit.py` uses the same.
    static let leastHope = 0.04

    static let standard = MeetingModel()

    /// Reads the table of weights: sections begin with a line `status NAME`.
    private init() {
        let sections = TableLine.sections(of: meetingWeights, word: "status ")
        held = TreeEnsemble(lines: sections["held"] ?? [])
        planned = TreeEnsemble(lines: sections["planned"] ?? [])
        gate = TreeEnsemble(lines: sections["gate"] ?? [])
        date = TreeEnsemble(lines: sections["date"] ?? [])
        occasion = TreeEnsemble(lines: sections["occasion"] ?? [])
        share = TreeEnsemble(lines: sections["share"] ?? [])
    }
}
