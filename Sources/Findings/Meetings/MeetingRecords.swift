import Reading
import Vocabulary

/// Makes a record of a draft: kind, place, people, rank and evidence, from the sentences that tell of it.
struct MeetingRecords {
    let context: FindingContext
    let scored: [MeetingRule.Scored]
    let words: MeetingWords
    let details: DetailWords
    private let model: DetailModel
    /// Days after an article that what it calls held may begin: zones and late clocks, no more. A later date was misread, as
    /// `the first visit in 45 years` for one to come, and tells nothing of when it was.
    private static let foresight = 7
    private let index: PassageIndex

    init(
        context: FindingContext, scored: [MeetingRule.Scored], frames: PassageFrames, words: MeetingWords,
        details: DetailWords, sittings: SittingTable
    ) {
        self.context = context
        self.scored = scored
        self.words = words
        self.details = details
        model = .standard
        index = PassageIndex(context, frames: frames, words: words, details: details, sittings: sittings)
    }

    /// What is thought at first of where the occasion was; its record is made when all have been asked.
    func firstVenues(_ draft: OccasionDraft, confidence: Double) -> FirstVenues {
        let view = OccasionView(draft, scored, context, index, words, details)
        let status = status(draft)
        return FirstVenues(
            view, confidence: confidence, status: status, dates: dates(view, status), model: model)
    }

    /// The record of the occasion at `index` of those of the passage.
    func record(_ index: Int, of round: VenueRound) -> Meeting {
        let first = round.all[index]
        let view = first.view
        let draft = view.draft
        let best = scored[draft.members[0]]
        let places = Venue(index, of: round, model)
        let row = KindFeatures(view: view).row(
            party: places.party?.probability ?? 0, other: places.other?.probability ?? 0)
        let kind = model.kind(row.values, isHeldElsewhere: places.isHeldElsewhere)
        let venue = places.country(for: kind)
        return Meeting(
            parties: draft.parties, kind: kind, status: first.status, dates: first.dates, dateSource: first.dateSource,
            venueCountry: venue, venue: venue.flatMap { city(in: $0, view) }, host: kind == .visit ? venue : nil,
            participants: participants(view), level: level(draft, view.sentences),
            confidence: first.confidence,
            evidence: context.evidence(
                "meeting.\(best.candidate.kind)", sentence: context.passage.sentences[best.candidate.sentence]))
    }

    /// The city of the country that the sentences name, nearest behind a trigger first.
    private func city(in country: Country, _ view: OccasionView) -> String? {
        for member in view.telling.prefix(5) {
            let places = context.cast.places[member.candidate.sentence].filter { $0.country == country }
            let behind = places.filter { $0.tokens.lowerBound > member.candidate.trigger }
            let before = places.filter { $0.tokens.lowerBound < member.candidate.trigger }.reversed()
            if let city = (behind + before).compactMap(\.city).first { return context.passage.line(city) }
        }
        return nil
    }

    // MARK: - People

    /// Those who probably took part, in the order in which the passage names them.
    private func participants(_ view: OccasionView) -> [Participant] {
        let features = ParticipantFeatures(view: view)
        let candidates = features.candidates()
        let probabilities = model.participant.probabilities(of: candidates.map { features.row($0) })
        return zip(candidates, probabilities).filter { $0.1 >= DetailModel.participantFloor }
            .map { index, _ in
                let person = context.cast.people[index]
                return Participant(
                    name: context.passage.line(person.name), role: person.role.map { context.passage.line($0) },
                    country: person.country)
            }
    }

    private func level(_ draft: OccasionDraft, _ sentences: [Int]) -> Meeting.Level {
        var level = RoleLevel.none
        for sentence in sentences {
            for actor in context.cast.actors[sentence] where actor.kind == .official || actor.kind == .person {
                guard actor.countries.contains(where: { draft.parties.contains($0) }), actor.level < level else {
                    continue
                }
                level = actor.level
            }
        }
        switch level {
        case .leader: return .leader
        case .minister: return .minister
        case .deputyMinister: return .deputyMinister
        case .military: return .military
        case .legislature: return .legislature
        case .envoy: return .envoy
        case .official: return .official
        case .spokesperson, .private, .none: return .unknown
        }
    }

    // MARK: - Dates

    private func dates(_ view: OccasionView, _ status: Meeting.Status) -> (DayRange?, Meeting.DateSource?) {
        let published = context.passage.published
        let days = OccasionDays(view: view, scored: scored)
        if let dates = view.draft.dates {
            if status == .held, let published, dates.first > published + MeetingRecords.foresight { return (nil, nil) }
            let source: Meeting.DateSource = published == nil && context.anchor.year != nil ? .inferred : .text
            return (days.exact(dates), source)
        }
        guard status == .held, let published else { return (nil, nil) }
        if let told = days.newsDay(before: published) { return (days.exact(DayRange(told)), .inferred) }
        return (days.exact(DayRange(published)), .published)
    }

    /// Cancelled where a member in the sentence that tells most surely is called off.
    private func status(_ draft: OccasionDraft) -> Meeting.Status {
        let best = scored[draft.members[0]]
        let isCancelled = draft.members.contains { member in
            scored[member].candidate.sentence == best.candidate.sentence
                && words.tellsOfCancelling(context, scored[member].candidate)
        }
        return isCancelled ? .cancelled : draft.status
    }
}
