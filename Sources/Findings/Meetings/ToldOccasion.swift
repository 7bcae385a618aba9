import Vocabulary

/// A draft that is probable enough for a record.
struct ToldOccasion {
    let draft: OccasionDraft
    var confidence: Double
    /// Of a list: which share of its pairs met; else 0.
    let share: Double
    /// The candidate that tells most surely.
    let lead: Candidate

    var sentence: Int { lead.sentence }

    /// What of it is right, where it is a list, or whether it is right as a whole. Lists weighed so against each other alone, and
    /// against some of them as a whole, are worth as much on left-out folds of four fits (F1 of meetings 0.670 and 0.668 on average,
    /// that of held pairs 0.727 and 0.729), but tell one gathering as its pairs.
    private var weight: Double { max(confidence, share) }

    /// One gathering read twice, as a list and as some of it: the same sentence, status and dates, the countries of one
    /// among the other's. On left-out folds the F1 of meetings gains 0.002 to 0.007, that of held pairs 0.010 to 0.022.
    func replaces(_ other: ToldOccasion) -> Bool {
        guard sentence == other.sentence, weight > other.weight, draft.status == other.draft.status,
            draft.dates == other.draft.dates, draft.parties != other.draft.parties
        else { return false }
        let (own, others) = (Set(draft.parties), Set(other.draft.parties))
        return own.isSubset(of: others) || own.isSuperset(of: others)
    }

    /// One occasion told as held and as planned: what stands on the programme of a visit, a plan that the report has
    /// overtaken. The surer status stays; an undated one gives way to a dated one that can be its own. On left-out folds
    /// precision gains 0.015 to 0.02, recall loses as much; two in three of those left out were wrong.
    /// What one trigger tells is told once, whatever its dates: on the 4,340 annotated headlines F1 gains 0.002 and 0.003, on annotated
    /// news nothing is lost (0.757 and 0.733).
    func settles(_ other: ToldOccasion, _ published: Day?) -> Bool {
        guard weight > other.weight, draft.parties == other.draft.parties,
            draft.status != other.draft.status
        else { return false }
        if lead.trigger == other.lead.trigger, lead.isEarlier == other.lead.isEarlier { return true }
        switch (draft.dates, other.draft.dates) {
        case (let own?, let others?): return own.overlaps(others, slack: OccasionMerge.slack)
        case (let own?, nil):
            return other.draft.status == .held || OccasionMerge.fits(own, undated: .held, published)
        default: return false
        }
    }
}

extension [Meeting] {
    /// Without what happened on the days of a visit that is among them; the visit takes the city from it.
    func withVisitsWhole() -> [Meeting] {
        var whole = filter { one in !contains { $0.spans(one) } }
        for index in whole.indices where whole[index].venue == nil {
            let parts = filter { whole[index].spans($0) && $0.venueCountry == whole[index].venueCountry }
            whole[index].venue = parts.lazy.compactMap(\.venue).first
        }
        return whole
    }
}

extension Meeting {
    /// What two held in a third country is no visit of one of them there: `their meeting at the summit held in Japan`.
    func leavesNoVisit(_ other: Meeting) -> Bool {
        guard other.kind == .visit, let place = other.host, venueCountry == place, !parties.contains(place) else {
            return false
        }
        return confidence > other.confidence && status == other.status && dates == other.dates
            && other.parties.contains { parties.contains($0) }
    }

    /// Of two plans of the same countries in one sentence, or two that were called off, the surer stays: `will visit Ecuador next
    /// week, his office announced on Friday`. Of eight other plans in the annotated and the further articles, on left-out folds,
    /// none was right, while of what was told as held half was.
    func repeats(_ other: Meeting) -> Bool {
        status != .held && status == other.status && parties == other.parties && confidence > other.confidence
    }

    /// A visit of some days and what happened on one of them are one occasion.
    fileprivate func spans(_ other: Meeting) -> Bool {
        guard parties == other.parties, status == other.status, kind == .visit,
            let days = dates, let part = other.dates, days.precision == .day, part.precision == .day
        else { return false }
        return days.first <= part.first && part.last <= days.last && days != part
    }
}
