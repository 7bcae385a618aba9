internal import Findings
internal import Vocabulary

/// Which record of a corrected article tells what a record of its earlier text told.
///
/// A correction may take records out or put some in, so that the number of a record says nothing: an occasion's name would
/// pass to another meeting of the same countries. Records that are word for word the same belong together first, then those
/// that have most in common.
struct RecordSuccession {
    /// For each record before, the one that took its place; nil where none did.
    let successors: [Int?]

    init(from old: [Meeting], to new: [Meeting]) {
        var successors = [Int?](repeating: nil, count: old.count)
        var free = Set(new.indices)
        var pairs: [(old: Int, new: Int, points: Int)] = []
        for (index, meeting) in old.enumerated() {
            for other in new.indices {
                let points = RecordSuccession.points(meeting, new[other])
                if points > 0 { pairs.append((index, other, points)) }
            }
        }
        pairs.sort { left, right in
            left.points != right.points
                ? left.points > right.points : (left.old, left.new) < (right.old, right.new)
        }
        for pair in pairs where successors[pair.old] == nil && free.contains(pair.new) {
            successors[pair.old] = pair.new
            free.remove(pair.new)
        }
        self.successors = successors
    }

    /// How much two records have in common; 0 where that is too little.
    ///
    /// A correction may be one of the date: then the sentence is the same, or people and place are.
    private static func points(_ old: Meeting, _ new: Meeting) -> Int {
        guard Set(old.parties).intersection(new.parties).count >= 2 else { return 0 }
        if Fingerprint.of(old) == Fingerprint.of(new) { return 100 }
        var points = 1
        var needed = 5
        if old.parties == new.parties { points += 4 }
        if old.evidence.sentence == new.evidence.sentence { points += 8 }
        if let ours = old.dates, let theirs = new.dates {
            points += ours == theirs ? 8 : ours.overlaps(theirs, slack: 2) ? 4 : 0
            if !ours.overlaps(theirs, slack: 2) { needed = 10 }
        }
        if old.kind == new.kind { points += 1 }
        if old.status == new.status { points += 1 }
        if let country = old.venueCountry, country == new.venueCountry { points += 2 }
        if let one = old.venue, let other = new.venue, Places.same(one, other) { points += 2 }
        points += 2 * min(2, PersonNames.shared(old.participants, new.participants).count)
        return points < needed ? 0 : points
    }
}
