import Reading
import Vocabulary

/// The countries in which an occasion may have taken place, and what speaks for each.
struct VenueFeatures {
    let view: OccasionView

    /// No more countries than this are weighed: the parties, then those named nearest.
    static let mostCountries = 16

    /// Parties, places of the sentences and their neighbours, the dateline, the outlet's country, the passage's places.
    func candidates() -> [Country] {
        let context = view.context
        var found = view.draft.parties
        func add(_ country: Country?) {
            if let country, !found.contains(country), found.count < VenueFeatures.mostCountries {
                found.append(country)
            }
        }
        for sentence in view.sentences { for place in context.cast.places[sentence] { add(place.country) } }
        for step in [-1, 1, -2, 2] {
            let near = view.lead.sentence + step
            guard context.cast.places.indices.contains(near) else { continue }
            for place in context.cast.places[near] { add(place.country) }
        }
        add(context.cast.dateline)
        add(context.passage.home?.country)
        for country in view.index.placed.prefix(5) { add(country) }
        for sentence in view.sentences { for country in view.index.gatherings[sentence].sorted() { add(country) } }
        return found
    }

    func row(_ country: Country, keepsNames: Bool = false) -> FeatureRow {
        var row = FeatureRow(keepsNames: keepsNames, capacity: 80)
        addCountry(country, &row)
        addOccasion(&row)
        addSlots(country, &row)
        addPlaces(country, &row)
        addPassage(country, &row)
        addVisits(country, &row)
        view.sittings.add(country, &row)
        return row
    }

    private func addCountry(_ country: Country, _ row: inout FeatureRow) {
        let context = view.context
        let home = context.passage.home
        let parties = view.draft.parties
        row.add("party", parties.contains(country))
        row.add("parties", parties.count)
        row.add("home", home.map { $0.country == country } ?? false)
        row.add("home.party", home.map { parties.contains($0.country) } ?? false)
        row.add("home.official", home?.isOfficial ?? false)
        row.add("dateline", context.cast.dateline == country)
        row.add("dateline.party", context.cast.dateline.map { parties.contains($0) } ?? false)
        row.add("dateline.known", context.cast.dateline != nil)
    }

    private func addOccasion(_ row: inout FeatureRow) {
        let draft = view.draft
        row.add("planned", draft.status == .planned)
        row.add("age", view.age)
        row.add("precision", draft.dates.map { $0.precision.rawValue } ?? -1)
        row.add("kind", Int(view.lead.kind.rawValue))
        row.add("group", view.words.group(of: view.word(view.lead.trigger)))
        row.add("after", view.preposition(after: view.lead.trigger))
        row.add("after2", view.preposition(after: view.lead.trigger, by: 2))
        row.add("title", view.context.passage.sentences[view.lead.sentence].isTitle)
        row.add("sentences", view.sentences.count)
        let signals = view.details.signals(view.context.passage.tokens, view.leadSentence)
        for (bit, list) in DetailWords.lists.enumerated() where bit < 12 {
            row.add(list.name, signals & (1 << UInt32(bit)) != 0)
        }
    }

    /// On which side of the triggers the country's actors stand, and whether it is somebody's destination.
    private func addSlots(_ country: Country, _ row: inout FeatureRow) {
        let lead = view.lead
        row.add("lead.destination", lead.destination == country)
        row.add("lead.left", lead.left?.countries.contains(country) ?? false)
        row.add("lead.right", lead.right?.countries.contains(country) ?? false)
        row.add("lead.left.place", lead.left.map { $0.near.isPlace && $0.countries.contains(country) } ?? false)
        row.add("lead.right.place", lead.right.map { $0.near.isPlace && $0.countries.contains(country) } ?? false)
        var destinations = 0
        var visited = 0
        var visitor = 0
        var host = 0
        var guest = 0
        for member in view.telling {
            let candidate = member.candidate
            let isLeft = candidate.left?.countries.contains(country) ?? false
            let isRight = candidate.right?.countries.contains(country) ?? false
            if candidate.destination == country { destinations += 1 }
            if candidate.kind == .visit {
                if isRight || candidate.destination == country { visited += 1 }
                if isLeft { visitor += 1 }
            }
            if candidate.kind == .host {
                if isLeft { host += 1 }
                if isRight { guest += 1 }
            }
        }
        row.add("destinations", destinations)
        row.add("visited", visited)
        row.add("visitor", visitor)
        row.add("host", host)
        row.add("guest", guest)
        row.add("members", view.telling.count)
    }

    /// Whether the grammar has the country visited, or away.
    private func addVisits(_ country: Country, _ row: inout FeatureRow) {
        let parties = view.draft.parties
        var lead = 0
        var (tellingHost, tellingGuest, host, guest, otherHost, otherGuest) = (0, 0, 0, 0, 0, 0)
        var quality: UInt8 = 4
        for (sentence, frames) in view.index.frames.enumerated() {
            for frame in frames where !frame.hosts.isEmpty && frame.parties.contains(country) {
                let isHost = frame.hosts.contains(country)
                guard frame.parties == parties else {
                    if isHost, frame.parties.contains(where: { $0 != country && parties.contains($0) }) {
                        otherHost += 1
                    } else if !isHost {
                        otherGuest += 1
                    }
                    continue
                }
                if isHost { host += 1 } else { guest += 1 }
                if isHost { quality = min(quality, frame.quality) }
                if view.sentences.contains(sentence) { if isHost { tellingHost += 1 } else { tellingGuest += 1 } }
                if frame.trigger == view.lead.trigger { lead = isHost ? 1 : -1 }
            }
        }
        row.add("visits.lead", lead)
        row.add("visits.telling.host", tellingHost)
        row.add("visits.telling.guest", tellingGuest)
        row.add("visits.host", host)
        row.add("visits.guest", guest)
        row.add("visits.quality", Int(quality))
        row.add("visits.others.host", otherHost)
        row.add("visits.others.guest", otherGuest)
    }

    private func addPlaces(_ country: Country, _ row: inout FeatureRow) {
        let places = view.context.cast.places[view.lead.sentence]
        let trigger = view.lead.trigger
        let best = nearestPlace(in: country)
        row.add("place.gap", best.map { min(40, $0.cost) } ?? 99)
        row.add("place.behind", best.map { $0.place.tokens.lowerBound > trigger } ?? false)
        row.add("place.city", best.map { $0.place.city != nil } ?? false)
        row.add("place.pair", best.map { ($0.place.city?.upperBound ?? 0) < $0.place.tokens.upperBound } ?? false)
        row.add("place.word", best.map { view.details.preposition(view.word($0.place.preposition)) } ?? -1)
        row.add("place.wordGap", best.map { min(9, $0.place.tokens.lowerBound - $0.place.preposition) } ?? -1)
        row.add("place.nearer", places.count { $0.country != country && distance($0, trigger) < best?.cost ?? 99 })
        row.add("place.others", places.count { $0.country != country })
        addAround(best?.place, &row)
        var other = 0
        var venues = 0
        for sentence in view.sentences where sentence != view.lead.sentence {
            for place in view.context.cast.places[sentence] where place.country == country {
                other += 1
                if isVenue(place) { venues += 1 }
            }
        }
        row.add("telling.places", other)
        row.add("telling.venues", venues)
        addNearest(country, &row)
        for (name, step) in [("before1", -1), ("before2", -2), ("next1", 1), ("next2", 2)] as [(StaticString, Int)] {
            let near = view.lead.sentence + step
            var value = 0
            if view.context.cast.places.indices.contains(near) {
                for place in view.context.cast.places[near] where place.country == country {
                    value = max(value, isVenue(place) ? 2 : 1)
                }
            }
            row.add(name, value)
        }
    }

    /// The country's place in the trigger's sentence that stands nearest to it.
    private func nearestPlace(in country: Country) -> (cost: Int, place: PlaceMention)? {
        var best: (cost: Int, place: PlaceMention)?
        for place in view.context.cast.places[view.lead.sentence] where place.country == country {
            let cost = distance(place, view.lead.trigger)
            if best == nil || cost < best!.cost { best = (cost, place) }
        }
        return best
    }

    /// Whether the trigger is told of as held in the country, behind it and in the same clause: `their meetings at the summit
    /// held in Japan`. A visit's destination is no such place.
    func isHeld(in country: Country) -> Bool {
        guard view.lead.kind != .visit, let place = nearestPlace(in: country)?.place,
            place.tokens.lowerBound > view.lead.trigger
        else { return false }
        let between = view.lead.trigger + 1..<place.tokens.lowerBound
        return followsHolding(place) && !between.contains(where: breaksOff)
    }

    private func followsHolding(_ place: PlaceMention) -> Bool {
        let first = view.leadSentence.lowerBound
        return (max(first, place.preposition - 2)..<max(first, place.preposition))
            .contains { view.details.tellsOfHolding(view.word($0)) }
    }

    private func breaksOff(_ token: Int) -> Bool {
        !view.context.passage.classes[token].isDisjoint(with: [.relative, .hypothesis, .reporting])
    }

    /// What stands between the trigger and the place, and between the place and the date: `held in Japan in April`.
    private func addAround(_ place: PlaceMention?, _ row: inout FeatureRow) {
        let trigger = view.lead.trigger
        let date = view.telling[0].dates.chosen?.tokens
        let toDate = place.flatMap { place in
            date.map { max(place.tokens.lowerBound - $0.upperBound, $0.lowerBound - place.tokens.upperBound, 0) }
        }
        row.add("place.date", toDate.map { min(20, $0) } ?? 99)
        let between = place.map { place in
            place.tokens.lowerBound > trigger
                ? trigger + 1..<place.tokens.lowerBound : min(place.tokens.upperBound, trigger)..<trigger
        }
        row.add("place.breaks", between?.count(where: breaksOff) ?? -1)
        row.add("place.commas", between?.count { view.context.passage.isByte($0, 44) } ?? -1)
        row.add("place.held", place.map(followsHolding) ?? false)
        let other = view.telling.dropFirst().contains {
            $0.candidate.sentence == view.lead.sentence && $0.candidate.trigger != trigger && place != nil
                && abs($0.candidate.trigger - place!.tokens.lowerBound) < abs(trigger - place!.tokens.lowerBound)
        }
        row.add("place.ofOther", other)
    }

    /// Over all that tell of the occasion, how near a place of the country stands to a trigger, and one of another country.
    private func addNearest(_ country: Country, _ row: inout FeatureRow) {
        var own = 99
        var rival = 99
        var ownIsVenue = false
        for member in view.telling {
            for place in view.context.cast.places[member.candidate.sentence] {
                let gap = distance(place, member.candidate.trigger) + (isVenue(place) ? 0 : 10)
                if place.country == country {
                    if gap < own { (own, ownIsVenue) = (gap, isVenue(place)) }
                } else {
                    rival = min(rival, gap)
                }
            }
        }
        row.add("nearest.own", min(60, own))
        row.add("nearest.venue", ownIsVenue)
        row.add("nearest.lead", max(-60, min(60, rival - own)))
    }

    private func distance(_ place: PlaceMention, _ trigger: Int) -> Int {
        place.tokens.lowerBound > trigger
            ? place.tokens.lowerBound - trigger : trigger - place.tokens.upperBound + 6
    }

    private func isVenue(_ place: PlaceMention) -> Bool { view.words.isInOrAt(view.word(place.preposition)) }

    private func addPassage(_ country: Country, _ row: inout FeatureRow) {
        let index = view.index
        row.add("doc.title", index.placesInTitle.contains(country))
        row.add("doc.places", index.places[country] ?? 0)
        row.add("doc.placeShare", Float(index.places[country] ?? 0) / Float(max(1, index.placeTotal)))
        row.add("doc.venues", index.venues[country] ?? 0)
        row.add("doc.placeRank", index.placed.firstIndex(of: country) ?? 99)
        row.add("doc.actorShare", Float(index.actors[country] ?? 0) / Float(max(1, index.actorTotal)))
        row.add("doc.conferences", index.conferences[country] ?? 0)
        row.add("doc.gatherings", index.gatheringTotals[country] ?? 0)
        let gatherings = index.gatheringTotals.values.reduce(0, +)
        row.add("doc.gatherings.others", gatherings - (index.gatheringTotals[country] ?? 0))
        row.add("gathering.lead", index.gatherings[view.lead.sentence].contains(country))
        row.add("gathering.telling", view.sentences.count { index.gatherings[$0].contains(country) })
        row.add("gathering.rival", view.sentences.contains { index.gatherings[$0].contains { $0 != country } })
        row.add("doc.here", index.here[country] ?? 0)
        row.add("doc.seats", index.seats[country] ?? 0)
        row.add("doc.seats.others", index.seats.values.reduce(0, +) - (index.seats[country] ?? 0))
        row.add("doc.here.others", index.here.values.reduce(0, +) - (index.here[country] ?? 0))
        row.add("doc.conferences.others", index.conferences.values.reduce(0, +) - (index.conferences[country] ?? 0))
        row.add("doc.summits", min(9, index.summits))
        row.add("doc.margins", min(9, index.margins))
        let rivals = index.venues.filter { $0.key != country }.values.max() ?? 0
        row.add("doc.venues.lead", (index.venues[country] ?? 0) - rivals)
        let most = view.draft.parties.map { index.venues[$0] ?? 0 }.max() ?? 0
        row.add("doc.venues.party", most)
        let actors = view.context.cast.actors[view.lead.sentence]
        row.add("actor.level", Int(view.level(of: country, in: view.lead.sentence).rawValue))
        let others = view.draft.parties.filter { $0 != country }
        let rank = others.map { view.level(of: $0, in: view.lead.sentence).rawValue }.min() ?? 99
        row.add("actor.level.others", Int(rank))
        row.add("actor.counterpart", actors.contains { $0.isCounterpart && $0.countries.contains(country) })
        row.add("actor.visiting", actors.contains { $0.countries.contains(country) && isVisiting($0) })
        row.add(
            "actor.first",
            actors.first { !$0.countries.isEmpty && $0.kind != .other }?.countries.contains(country) ?? false)
        row.add("others.visiting", actors.contains { !$0.countries.contains(country) && isVisiting($0) })
    }

    private func isVisiting(_ actor: Actor) -> Bool {
        let opening = max(0, actor.tokens.lowerBound - 1)..<min(actor.tokens.lowerBound + 2, actor.tokens.upperBound)
        return opening.contains { view.words.isVisiting(view.word($0)) }
    }
}
