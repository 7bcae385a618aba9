internal import Findings
internal import Vocabulary

/// A short text that is the same only where a record says the same.
enum Fingerprint {
    static func of(_ meeting: Meeting) -> String {
        let people = meeting.participants.flatMap { [$0.name, $0.role ?? "", $0.country?.code ?? ""] }
        let fields =
            [
                meeting.parties.map(\.code).joined(separator: "-"), meeting.kind.rawValue, meeting.status.rawValue,
                meeting.dates?.description ?? "", meeting.dateSource?.rawValue ?? "",
                meeting.venueCountry?.code ?? "", meeting.venue ?? "", meeting.host?.code ?? "",
                meeting.level.rawValue, meeting.evidence.sentence,
            ] + people
        return String(SHA256.hex(SHA256.digest(Array(fields.joined(separator: "\u{1f}").utf8))).prefix(24))
    }
}
