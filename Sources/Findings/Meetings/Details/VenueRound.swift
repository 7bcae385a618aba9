import Vocabulary

/// What is thought at first of where an occasion was, each by itself; the other occasions of the passage are asked afterwards.
/// A class: it is much that would be copied with each relation to another occasion.
final class FirstVenues {
    let view: OccasionView
    let confidence: Double
    let status: Meeting.Status
    let dates: DayRange?
    let dateSource: Meeting.DateSource?
    let countries: [Country]
    let rows: [FeatureRow]
    let probabilities: [Double]
    /// A third country in which the words tell of the occasion as held.
    let stated: Country?

    init(
        _ view: OccasionView, confidence: Double, status: Meeting.Status, dates: (DayRange?, Meeting.DateSource?),
        model: DetailModel
    ) {
        self.view = view
        self.confidence = confidence
        self.status = status
        (self.dates, dateSource) = dates
        let features = VenueFeatures(view: view)
        let candidates = features.candidates()
        countries = candidates
        rows = candidates.map { features.row($0) }
        probabilities = model.venue.probabilities(of: rows)
        stated = candidates.last { !view.draft.parties.contains($0) && features.isHeld(in: $0) }
    }

    func probability(of country: Country) -> Double {
        countries.firstIndex(of: country).map { probabilities[$0] } ?? 0
    }

    /// Of the likeliest other country.
    func probability(against country: Country) -> Double {
        zip(countries, probabilities).lazy.filter { $0.0 != country }.map(\.1).max() ?? 0
    }
}

/// The occasions of a passage, asked once more where they were, now that all have been asked: whoever is in Lima on a day meets
/// the others there too. `Benchmarks/fit/details.py` makes the same features of left-out first answers.
struct VenueRound {
    let all: [FirstVenues]

    /// How another occasion bears on one.
    private struct Relation {
        let other: FirstVenues
        let isOfSameParties: Bool
        let sharesParty: Bool
        let isOfSameDays: Bool
        let hasSameDates: Bool
    }

    /// What speaks for each of an occasion's countries; the first answers' features come first.
    func rows(of index: Int) -> [FeatureRow] {
        let own = all[index]
        let others = all.indices.filter { $0 != index }.map { relation(of: own, to: all[$0]) }
        let circles = VenueRound.circles.map { circle in others.filter(circle.isIn) }
        return own.countries.indices.map { position in
            var row = own.rows[position]
            addOwn(own, position, &row)
            addOthers(others, circles, own.countries[position], &row)
            row.add("told", all.count { $0.confidence > MeetingRule.threshold })
            row.add("confidence", Float(own.confidence))
            return row
        }
    }

    private func relation(of own: FirstVenues, to other: FirstVenues) -> Relation {
        let (parties, others) = (own.view.draft.parties, other.view.draft.parties)
        let sameDays =
            switch (own.dates, other.dates) {
            case (nil, nil): true
            case (let days?, let otherDays?): days.overlaps(otherDays, slack: OccasionMerge.slack)
            default: false
            }
        return Relation(
            other: other, isOfSameParties: parties == others, sharesParty: parties.contains { others.contains($0) },
            isOfSameDays: sameDays, hasSameDates: own.dates == other.dates)
    }

    private func addOwn(_ own: FirstVenues, _ position: Int, _ row: inout FeatureRow) {
        let probability = own.probabilities[position]
        row.add("first", Float(probability))
        row.add("first.share", Float(probability / max(own.probabilities.reduce(0, +), 1e-9)))
        row.add("first.rival", Float(own.probability(against: own.countries[position])))
        row.add("first.rank", own.probabilities.count { $0 > probability })
    }

    private func addOthers(
        _ others: [Relation], _ circles: [[Relation]], _ country: Country, _ row: inout FeatureRow
    ) {
        for (name, circle) in zip(VenueRound.circles, circles) {
            row.add(name.own, best(circle) { $0.probability(of: country) })
            row.add(name.rival, best(circle) { $0.probability(against: country) })
        }
        let (company, days) = (circles[VenueRound.company], circles[VenueRound.days])
        func third(_ other: FirstVenues) -> Double {
            other.view.draft.parties.contains(country) ? 0 : other.probability(of: country)
        }
        row.add("third.company", best(company, third))
        row.add("third.days", best(days, third))
        row.add("third.shared", best(others.filter(\.sharesParty), third))
        let weight = company.reduce(0) { $0 + $1.other.confidence } + 0.001
        func mean(_ value: (FirstVenues) -> Double) -> Float {
            Float(company.reduce(0) { $0 + value($1.other) * $1.other.confidence } / weight)
        }
        row.add("mean.company", mean { $0.probability(of: country) })
        row.add("party.company", mean { $0.view.draft.parties.contains(country) ? 1 : 0 })
    }

    /// The most that one of the occasions gives, weighed by its confidence; -1 without any.
    private func best(_ circle: [Relation], _ value: (FirstVenues) -> Double) -> Float {
        Float(circle.map { value($0.other) * $0.other.confidence }.max() ?? -1)
    }

    private static let circles: [(own: StaticString, rival: StaticString, isIn: @Sendable (Relation) -> Bool)] = [
        ("same", "same.rival", { $0.isOfSameParties }),
        ("same.days", "same.days.rival", { $0.isOfSameParties && $0.isOfSameDays }),
        ("company", "company.rival", { $0.isOfSameDays && $0.sharesParty }),
        ("company.dates", "company.dates.rival", { $0.hasSameDates && $0.sharesParty }),
        ("days", "days.rival", { $0.isOfSameDays }),
    ]
    private static let (company, days) = (2, 4)
}
