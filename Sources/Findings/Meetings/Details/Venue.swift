import Vocabulary

/// Where an occasion may have taken place: the likeliest country among the parties and among all others.
struct Venue {
    var party: (country: Country, probability: Double)?
    var other: (country: Country, probability: Double)?

    init(_ view: OccasionView, _ model: DetailModel) {
        let features = VenueFeatures(view: view)
        for country in features.candidates() {
            let probability = model.venue.probability(features.row(country).values)
            if view.draft.parties.contains(country) {
                if probability > party?.probability ?? 0 { party = (country, probability) }
            } else if probability > other?.probability ?? 0 {
                other = (country, probability)
            }
        }
    }

    /// A visit is to one of the parties; talks are rather where a third country is named; a call is nowhere.
    func country(for kind: Meeting.Kind) -> Country? {
        if kind == .call { return nil }
        if kind == .visit { return party?.country }
        if kind == .talks, let other, other.probability >= DetailModel.thirdCountryFloor { return other.country }
        let best = [party, other].compactMap { $0 }.max { $0.probability < $1.probability }
        return best.flatMap { $0.probability >= DetailModel.venueFloor ? $0.country : nil }
    }
}
