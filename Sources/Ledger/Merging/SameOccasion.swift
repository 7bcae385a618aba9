internal import Findings
internal import Vocabulary

/// Whether two records with the same parties speak of one occasion.
enum SameOccasion {
    static func compare(_ left: MeetingReport, _ right: MeetingReport) -> Verdict {
        // An article tells one occasion in one record; two records of it were kept apart by its own reader.
        if left.key.article == right.key.article { return .different("one article tells them apart") }
        let ours = left.meeting
        let theirs = right.meeting
        // Days first: most pairs of records fall by them, and comparing names of places costs more.
        let days = DateComparison.compare(left, right)
        guard case .compatible(var strength, var reasons) = days else { return days }
        if let reason = contradiction(ours, theirs) { return .different(reason) }
        people(ours, theirs, &strength, &reasons)
        places(ours, theirs, &strength, &reasons)
        if left.story == right.story {
            strength += 1
            reasons.append("same story")
        }
        strength += ours.kind == theirs.kind ? 0.2 : ours.kind == .call || theirs.kind == .call ? -0.1 : -0.3
        return .compatible(strength, reasons)
    }

    /// What cannot be said of one occasion.
    private static func contradiction(_ ours: Meeting, _ theirs: Meeting) -> String? {
        if let other = [ours, theirs].first(where: { $0.kind != .call }),
            other.kind != .talks || other.venueCountry != nil,
            ours.kind == .call || theirs.kind == .call, ours.kind != theirs.kind
        {
            return "a call and a meeting in person"
        }
        if ours.parties.count == 2, (ours.kind == .multilateral) != (theirs.kind == .multilateral) {
            return "a summit and a meeting of two"
        }
        if let one = ours.venue, let other = theirs.venue, Places.same(one, other) { return nil }
        if let one = ours.venueCountry, let other = theirs.venueCountry, one != other { return "\(one) and \(other)" }
        if let one = ours.host, let other = theirs.host, one != other { return "\(one) and \(other) visited" }
        return nil
    }

    private static func people(_ ours: Meeting, _ theirs: Meeting, _ strength: inout Double, _ reasons: inout [String])
    {
        let shared = PersonNames.shared(ours.participants, theirs.participants)
        let contradictions = PersonNames.contradictions(ours.participants, theirs.participants)
        if let first = shared.first {
            strength += shared.count > 1 ? 0.8 : 0.5
            reasons.append("both name " + (shared.count > 1 ? "\(first) and \(shared[1])" : first))
        }
        strength -= Double(contradictions.count) * (shared.isEmpty ? 1.1 : 0.5)
    }

    private static func places(_ ours: Meeting, _ theirs: Meeting, _ strength: inout Double, _ reasons: inout [String])
    {
        if let one = ours.venue, let other = theirs.venue, Places.same(one, other) {
            strength += 0.5
            reasons.append("both in \(one)")
        } else if let one = ours.venueCountry, one == theirs.venueCountry {
            strength += 0.3
        }
    }
}

/// Names of places, compared as texts write them.
enum Places {
    /// One name, or one inside the other: `Vientiane`, `the Lao capital Vientiane`.
    static func same(_ left: String, _ right: String) -> Bool {
        let ours = PersonNames.words(of: left)
        let theirs = PersonNames.words(of: right)
        let (shorter, longer) = ours.count <= theirs.count ? (ours, theirs) : (theirs, ours)
        return !shorter.isEmpty && shorter.allSatisfy(longer.contains)
    }
}
