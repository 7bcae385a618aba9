import Vocabulary

/// The model's opinion on candidates: one ensemble a status.
struct MeetingModel: Sendable {
    let held: TreeEnsemble
    let planned: TreeEnsemble
    /// Of a draft: whether the occasion is one, and these its countries, status and dates.
    let occasion: TreeEnsemble

    /// Of a date near a trigger: whether it is the date of what the trigger tells of.
    let date: TreeEnsemble

    static let standard = MeetingModel()

    /// Reads the table of weights: sections begin with a line `status NAME`.
    private init() {
        let sections = TableLine.sections(of: meetingWeights, word: "status ")
        held = TreeEnsemble(lines: sections["held"] ?? [])
        planned = TreeEnsemble(lines: sections["planned"] ?? [])
        date = TreeEnsemble(lines: sections["date"] ?? [])
        occasion = TreeEnsemble(lines: sections["occasion"] ?? [])
    }
}
