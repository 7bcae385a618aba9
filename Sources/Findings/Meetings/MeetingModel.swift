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
        let text = meetingWeights.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        var sections: [Substring: [Substring]] = [:]
        var current: Substring = ""
        for line in text.utf8.split(separator: UInt8(ascii: "\n")).map({ Substring($0) }) {
            if line.hasPrefix("status ") {
                current = line.dropFirst(7)
            } else {
                sections[current, default: []].append(line)
            }
        }
        held = TreeEnsemble(lines: sections["held"] ?? [])
        planned = TreeEnsemble(lines: sections["planned"] ?? [])
        date = TreeEnsemble(lines: sections["date"] ?? [])
        occasion = TreeEnsemble(lines: sections["occasion"] ?? [])
    }
}
