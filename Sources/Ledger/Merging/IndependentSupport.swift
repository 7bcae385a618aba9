internal import Vocabulary

/// Which reports of an occasion speak for it independently of each other.
///
/// What one hand wrote is read once, rightly or wrongly: copies of a story, an outlet's own versions and corrections of what it
/// told, and texts that tell of the meeting in the same words. Whatever a chain of these connects is one voice.
struct IndependentSupport {
    /// Sentences with at least this share of their runs of words in common are the same words: an agency's sentence that a
    /// paper shortened or opened with a day.
    static let likeness = 0.5

    let reports: [MeetingReport]

    /// Positions of reports, each voice sorted, the voices by their first report.
    var voices: [[Int]] {
        guard reports.count > 1 else { return reports.indices.map { [$0] } }
        var heads = Array(reports.indices)
        func head(_ position: Int) -> Int {
            var place = position
            while heads[place] != place { place = heads[place] }
            return place
        }
        func join(_ one: Int, _ other: Int) {
            let (one, other) = (head(one), head(other))
            heads[max(one, other)] = min(one, other)
        }
        var firstOf: [Mark: Int] = [:]
        for (position, report) in reports.enumerated() {
            for mark in [Mark.story(report.story), report.source.map(Mark.outlet)].compactMap(\.self) {
                if let first = firstOf[mark] { join(first, position) } else { firstOf[mark] = position }
            }
        }
        joinAlike(head, join)
        let groups = Dictionary(grouping: reports.indices, by: head)
        return groups.keys.sorted().map { groups[$0] ?? [] }
    }

    /// What makes reports one voice by itself.
    private enum Mark: Hashable {
        case story(String)
        case outlet(String)
    }

    /// Sentences are compared where they share a run of words and are not of one voice already.
    private func joinAlike(_ head: (Int) -> Int, _ join: (Int, Int) -> Void) {
        let runs = reports.map { Shingles(of: $0.meeting.evidence.sentence) }
        var holders: [UInt32: [Int]] = [:]
        for position in reports.indices {
            for run in runs[position].hashes {
                for other in holders[run] ?? [] where head(other) != head(position) {
                    if runs[position].jaccard(runs[other]) >= IndependentSupport.likeness { join(other, position) }
                }
                // One of each voice that holds the run is enough to find it by, and keeps the lists short.
                if !(holders[run] ?? []).contains(where: { head($0) == head(position) }) {
                    holders[run, default: []].append(position)
                }
            }
        }
    }
}
