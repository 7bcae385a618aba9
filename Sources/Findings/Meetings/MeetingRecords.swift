import Reading
import Vocabulary

/// Makes a record of a draft: kind, place, people, rank and evidence, from the sentences that tell of it.
struct MeetingRecords {
    let context: FindingContext
    let scored: [MeetingRule.Scored]
    let words: MeetingWords

    /// Members below this share of the best one's probability add nothing to the record but their number.
    static let weakest = 0.4

    func record(_ draft: OccasionDraft, confidence: Double) -> Meeting {
        let best = scored[draft.members[0]]
        let telling = draft.members.filter {
            scored[$0].answer(draft.status) >= best.answer(draft.status) * MeetingRecords.weakest
        }
        let sentences = uniqueSentences(telling)
        let nearest = draft.dates == nil ? telling : telling.sorted { gap($0, draft) < gap($1, draft) }
        let isCall = kindIsCall(telling)
        let place = isCall ? nil : place(draft, nearest, sentences)
        let kind = kind(draft, nearest, isCall: isCall, venue: place?.country)
        let host = kind == .visit ? hostCountry(draft, telling, venue: place?.country) : nil
        let participants = participants(draft, sentences)
        let status = isCancelled(best) ? Meeting.Status.cancelled : draft.status
        let (dates, source) = dates(draft, status, sentences)
        return Meeting(
            parties: draft.parties, kind: kind, status: status, dates: dates, dateSource: source,
            venueCountry: isCall ? nil : place?.country ?? host, venue: place?.city, host: host,
            participants: participants, level: level(draft, sentences), confidence: confidence,
            evidence: context.evidence(
                "meeting.\(best.candidate.kind)", sentence: context.passage.sentences[best.candidate.sentence]))
    }

    /// How far a trigger stands from the date that the occasion has: the nearest one's place and kind are the occasion's.
    private func gap(_ member: Int, _ draft: OccasionDraft) -> Int {
        guard scored[member].dates(draft.status) == draft.dates, let gap = scored[member].dates.gap else { return 99 }
        return gap
    }

    private func uniqueSentences(_ members: [Int]) -> [Int] {
        var sentences: [Int] = []
        for member in members where !sentences.contains(scored[member].candidate.sentence) {
            sentences.append(scored[member].candidate.sentence)
        }
        return sentences
    }

    // MARK: - Kind

    private func kindIsCall(_ members: [Int]) -> Bool {
        let calls = members.prefix(3).count { member in
            let candidate = scored[member].candidate
            let sentence = context.passage.sentences[candidate.sentence].tokens
            if candidate.kind == .visit || candidate.kind == .host { return false }
            return words.tellsOfCall(context.passage.tokens, sentence, trigger: candidate.trigger)
        }
        return calls * 2 > min(3, members.count)
    }

    private func kind(_ draft: OccasionDraft, _ members: [Int], isCall: Bool, venue: Country?) -> Meeting.Kind {
        if isCall { return .call }
        if draft.parties.count > 2 { return .multilateral }
        let candidate = scored[members[0]].candidate
        let sentence = context.passage.sentences[candidate.sentence].tokens
        let isMargin = words.tellsOfMargins(context.passage.tokens, sentence)
        if candidate.kind == .summit, !isMargin, venue.map({ !draft.parties.contains($0) }) ?? true,
            words.isConference(context.passage.tokens[candidate.trigger].word)
        {
            return .multilateral
        }
        if members.prefix(3).contains(where: {
            scored[$0].candidate.kind == .visit && scored[$0].candidate.destination != nil
        }) {
            return .visit
        }
        if let venue { return draft.parties.contains(venue) && !isMargin ? .visit : .talks }
        if candidate.kind == .visit || candidate.kind == .host { return .visit }
        return .talks
    }

    private func hostCountry(_ draft: OccasionDraft, _ members: [Int], venue: Country?) -> Country? {
        if let venue, draft.parties.contains(venue) { return venue }
        for member in members {
            if let destination = scored[member].candidate.destination, draft.parties.contains(destination) {
                return destination
            }
        }
        let candidate = scored[members[0]].candidate
        if candidate.kind == .host, let left = candidate.left?.countries.first { return left }
        if candidate.kind == .visit {
            // `visited Japan`, `the visit of the Lao president to …`: who is visited stands to the right
            if let right = candidate.right?.countries.first(where: { $0 != candidate.left?.countries.first }) {
                return right
            }
        }
        return nil
    }

    // MARK: - Place

    private func place(_ draft: OccasionDraft, _ members: [Int], _ sentences: [Int]) -> (
        country: Country, city: String?
    )? {
        for member in members.prefix(5) {
            let candidate = scored[member].candidate
            let places = context.cast.places[candidate.sentence]
            let after = places.filter { $0.tokens.lowerBound > candidate.trigger }
            let ordered = after + places.filter { $0.tokens.lowerBound < candidate.trigger }.reversed()
            let isVisit = candidate.kind == .visit
            if let destination = candidate.destination {
                let named = ordered.first { $0.country == destination && $0.city != nil }
                if isVisit || named != nil { return (destination, named?.city.map { context.passage.line($0) }) }
            }
            if let named = ordered.first(where: { isVisit || isVenue($0) }) {
                return (named.country, named.city.map { context.passage.line($0) })
            }
        }
        for sentence in sentences.prefix(3) {
            if let visitor = visitor(in: sentence), draft.parties.count == 2, draft.parties.contains(visitor) {
                return (draft.parties.first { $0 != visitor } ?? visitor, nil)
            }
        }
        if draft.status == .held, let dateline = context.cast.dateline, draft.parties.contains(dateline), isNews(draft)
        {
            return (dateline, nil)
        }
        return nil
    }

    /// After `in` or `at`, or a city with its country.
    private func isVenue(_ place: PlaceMention) -> Bool {
        if words.isInOrAt(context.passage.tokens[place.preposition].word) { return true }
        return place.city.map { $0.upperBound < place.tokens.upperBound } ?? false
    }

    /// `told visiting Moscow lawmakers`: the country of those who are said to be visiting.
    private func visitor(in sentence: Int) -> Country? {
        for actor in context.cast.actors[sentence] {
            let before = max(0, actor.tokens.lowerBound - 1)..<min(actor.tokens.lowerBound + 2, actor.tokens.upperBound)
            if before.contains(where: { words.isVisiting(context.passage.tokens[$0].word) }) {
                return actor.countries.first
            }
        }
        return nil
    }

    /// Whether the occasion is what the report is about: of the week before it.
    private func isNews(_ draft: OccasionDraft) -> Bool {
        guard let dates = draft.dates, let published = context.passage.published else { return true }
        return dates.last >= published - OccasionMerge.newsDays && dates.precision == .day
    }

    // MARK: - People

    private func participants(_ draft: OccasionDraft, _ sentences: [Int]) -> [Participant] {
        var people: [Int] = []
        for sentence in sentences.prefix(6) {
            for actor in context.cast.actors[sentence] where actor.kind != .other {
                guard let person = actor.person, !people.contains(person) else { continue }
                let known = context.cast.people[person]
                guard let country = known.country ?? actor.countries.first, draft.parties.contains(country),
                    known.level <= .official || known.level == .none
                else { continue }
                people.append(person)
            }
        }
        return people.map { index in
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

    private func dates(
        _ draft: OccasionDraft, _ status: Meeting.Status, _ sentences: [Int]
    ) -> (DayRange?, Meeting.DateSource?) {
        if let dates = draft.dates {
            return (
                dates,
                context.passage.published == nil && context.anchor.year != nil ? .inferred : .text
            )
        }
        guard status == .held, let published = context.passage.published else { return (nil, nil) }
        return (DayRange(published), .published)
    }

    private func isCancelled(_ best: MeetingRule.Scored) -> Bool {
        words.tellsOfCancelling(context, best.candidate)
    }
}
