import Vocabulary

/// Where an occasion may have taken place: the likeliest country among the parties and among all others.
struct Venue {
    var party: (country: Country, probability: Double)?
    var other: (country: Country, probability: Double)?
    /// The words tell of the occasion as held in `other`.
    private(set) var isHeldElsewhere = false

    /// Of the occasion at `index` of the round.
    init(_ index: Int, of round: VenueRound, _ model: DetailModel) {
        let first = round.all[index]
        let probabilities = model.venueAmong.probabilities(of: round.rows(of: index))
        for (country, probability) in zip(first.countries, probabilities) {
            if first.view.draft.parties.contains(country) {
                if probability > party?.probability ?? 0 { party = (country, probability) }
            } else if probability > other?.probability ?? 0 {
                other = (country, probability)
            }
        }
        if let stated = first.stated {
            isHeldElsewhere = true
            other = (stated, max(Self.statedProbability, other?.probability ?? 0))
            party = party.map { ($0.country, min($0.probability, Self.leastParty)) }
        }
    }

    /// "Held in" a third country says more than the model makes of it: right in 32 of 41 annotated cases. Kind and venue were
    /// 0.872 and 0.862 without on left-out folds, 0.873 and 0.862 with it; `details.py` does not do so.
    private static let statedProbability = 0.9
    private static let leastParty = 0.2

    /// A visit is to one of the parties; talks are rather where a third country is named; a call is nowhere.
    func country(for kind: Meeting.Kind) -> Country? {
        if kind == .call { return nil }
        if kind == .visit { return party?.country }
        if kind == .talks, let other, other.probability >= DetailModel.thirdCountryFloor { return other.country }
        let best = [party, other].compactMap { $0 }.max { $0.probability < $1.probability }
        return best.flatMap { $0.probability >= DetailModel.venueFloor ? $0.country : nil }
    }
}
