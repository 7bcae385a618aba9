internal import Findings
internal import Vocabulary

/// The name of an occasion: its parties, its first known day, and a hash of its first report.
enum OccasionID {
    /// A path component holds 255 bytes; a summit has more parties than that.
    static let namedParties = 8

    /// `taken` says which names are in use, also by what was merged away: those get a longer hash.
    static func make(first report: MeetingReport, taken: (String) throws -> Bool) rethrows -> String {
        var codes = report.meeting.parties.prefix(namedParties).map(\.code)
        let others = report.meeting.parties.count - codes.count
        if others > 0 { codes.append("and\(others)") }
        let day = (report.meeting.dates?.first ?? report.published)?.description.filter { $0 != "-" } ?? "undated"
        let prefix = "m-" + codes.joined(separator: "-") + "-" + day + "-"
        let hash = SHA256.hex(SHA256.digest(Array("\(report.key.article)\n\(report.key.record)".utf8)))
        for length in stride(from: 6, to: hash.utf8.count, by: 4) {
            let id = prefix + hash.prefix(length)
            if try !taken(id) { return id }
        }
        return prefix + hash
    }
}
