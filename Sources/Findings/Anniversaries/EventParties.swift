import Reading
import Vocabulary

/// Whose event it is: the countries that the phrase names, the sentence, or what the article is about.
struct EventParties {
    let context: FindingContext
    let keys: AnniversaryKeys
    let focus: ArticleFocus
    let words: RuleWords
    let wars: WarTable

    private var passage: Passage { context.passage }

    /// Nil where the parties of such an event cannot be told.
    func parties(
        of event: EventClassifier.Event, phrase: Range<Int>, candidate: AnniversaryCandidate, year: Int?
    ) -> [Country]? {
        let noun = nounPhrase(phrase, event)
        let own = countries(in: noun, candidate.sentence, places: event.subject == .war)
        if let named = event.named {
            if named.isNobodys || (named.subject == .treaty && named.parties.isEmpty) { return [] }
            if named.subject == .war, named.parties.isEmpty { return own }
            if !named.parties.isEmpty { return named.parties.map(ofItsTime) }
        }
        switch event.subject {
        case .organisation: return []
        case .diplomaticRelations, .partnership:
            return relation(own, phrase, noun, candidate)
        case .treaty:
            let found = own.isEmpty ? possessor(candidate) : own
            // `the Niamey Agreement`: of many, whoever they are
            if found.isEmpty, isNamedAfterCity(phrase, event) { return [] }
            // `the U.N. Human Rights Charter`
            if found.isEmpty, phrase.lowerBound <= event.head,
                (phrase.lowerBound..<event.head).contains(where: { isOrganisation($0) })
            {
                return []
            }
            if keys.accessions.contains(passage.key(event.head)), !found.isEmpty { return found }
            return relation(found, phrase, noun, candidate)
        case .independence, .armedForces:
            if let first = firstBeforeFrom(phrase, candidate.sentence) { return [first] }
            if let meant = theCountry(phrase, candidate.sentence) { return [meant] }
            return single(candidate).map { [$0] }
        case .war: return war(own, event, candidate, year).map { ofItsTime($0, year) }
        case .other:
            if event.named != nil { return own }
            if keys.missions.contains(passage.key(event.head)) {
                let all = countries(in: phrase, candidate.sentence, places: true)
                if all.count >= 2 { return Array(all.prefix(2)) }
            }
            if !own.isEmpty { return Array(own.prefix(2)) }
            let placed = countries(in: phrase, candidate.sentence, places: true)
            if !placed.isEmpty { return Array(placed.prefix(1)) }
            return single(candidate).map { [$0] }
        }
    }

    /// The Soviet Union for Russia where the article is of its time.
    private func ofItsTime(_ country: Country) -> Country {
        context.anchor.published.flatMap { context.reader.countries.predecessor(of: country, in: $0.year) } ?? country
    }

    /// Beside a state that is gone those of its time: `the Soviet invasion of his country` was Czechoslovakia's.
    private func ofItsTime(_ countries: [Country], _ year: Int?) -> [Country] {
        let table = context.reader.countries
        guard let year, countries.contains(where: { table[$0]?.toYear != nil }) else { return countries }
        return countries.map { table.predecessor(of: $0, in: year) ?? $0 }
    }

    private func isNamedAfterCity(_ phrase: Range<Int>, _ event: EventClassifier.Event) -> Bool {
        guard phrase.contains(event.head), passage.tokens[event.head].isCapital else { return false }
        return (phrase.lowerBound..<event.head).contains { i in
            let index = passage.mentionAt[i]
            return index >= 0 && passage.mentions[Int(index)].kind == .city
        }
    }

    /// The phrase up to an `and` after its head that joins no two countries: `celebrate 200 years of ties and consult on`.
    private func nounPhrase(_ phrase: Range<Int>, _ event: EventClassifier.Event) -> Range<Int> {
        guard phrase.contains(event.head) else { return phrase }
        let rest = event.head..<phrase.upperBound
        guard let end = rest.first(where: { passage.key($0) == keys.and }),
            !(event.head..<end).contains(where: { passage.key($0) == keys.between || passage.key($0) == keys.with })
        else { return phrase }
        return phrase.lowerBound..<end
    }

    // MARK: - Kinds

    /// Both countries of a relation; one alone where an organisation is the other side.
    private func relation(
        _ own: [Country], _ phrase: Range<Int>, _ noun: Range<Int>, _ candidate: AnniversaryCandidate
    ) -> [Country]? {
        var found = own
        if found.count >= 2 { return found }
        if phrase.contains(where: { isOrganisation($0) }) {
            if found.isEmpty, let country = single(candidate) { found = [country] }
            return found.isEmpty ? nil : found
        }
        if own.count == 1, beginsWithBloc(candidate), countries(before: candidate).allSatisfy(own.contains) {
            return own
        }
        let end = noun.upperBound < phrase.upperBound ? noun.upperBound : nil
        for country in possessor(candidate) + nearest(candidate, upTo: end) where found.count < 2 {
            if !found.contains(country) { found.append(country) }
        }
        if found.count == 1, own.isEmpty, beginsWithBloc(candidate) { return found }
        if found.count < 2, let home = passage.home, home.isOfficial, !found.contains(home.country) {
            found.append(home.country)
        }
        for country in focus.countries where found.count < 2 && !found.contains(country) { found.append(country) }
        return found.count == 2 ? found : nil
    }

    /// `Top EU officials and Chinese leaders … marking 50 years of ties`
    private func beginsWithBloc(_ candidate: AnniversaryCandidate) -> Bool {
        let start = passage.sentences[candidate.sentence].tokens.lowerBound
        return (start..<candidate.tokens.lowerBound).contains { isOrganisation($0) }
    }

    /// Of the sentence's part before the number.
    private func countries(before candidate: AnniversaryCandidate) -> [Country] {
        let start = passage.sentences[candidate.sentence].tokens.lowerBound
        return countries(in: start..<candidate.tokens.lowerBound, candidate.sentence, places: false)
    }

    private func war(
        _ own: [Country], _ event: EventClassifier.Event, _ candidate: AnniversaryCandidate, _ year: Int?
    ) -> [Country]? {
        if let falls = year, let known = wars.parties(since: falls, among: own + focus.countries) { return known }
        let isAttack = keys.attacks.contains(passage.key(event.head))
        // what was bombed is named; who did it need not be
        let isStrike = keys.strikes.contains(passage.key(event.head))
        if own.count >= 2 || (own.count == 1 && (!isAttack || isStrike)) { return own }
        if passage.key(event.head) == keys.victory { return [] }
        var found = own
        if isAttack {
            for country in nearest(candidate) + focus.countries where found.count < 2 && !found.contains(country) {
                found.append(country)
            }
            return found.isEmpty ? nil : found
        }
        return (nearest(candidate).first ?? focus.countries.first).map { [$0] }
    }

    // MARK: - Where countries are looked for

    /// The countries of the actors in a range of one sentence, in order.
    func countries(in range: Range<Int>, _ sentence: Int, places: Bool) -> [Country] {
        var found: [Country] = []
        for actor in context.cast.actors[sentence] where isOwn(actor) {
            guard actor.tokens.lowerBound >= range.lowerBound, actor.tokens.lowerBound < range.upperBound,
                places || !actor.isPlace || isBetween(actor)
            else { continue }
            for country in actor.countries where !found.contains(country) && !isGone(country) { found.append(country) }
        }
        if places {
            for place in context.cast.places[sentence] where range.contains(place.tokens.lowerBound) {
                if !found.contains(place.country) { found.append(place.country) }
            }
        }
        return found
    }

    /// A state that was gone when the article appeared has no anniversaries of its own.
    private func isGone(_ country: Country) -> Bool {
        guard let year = context.anchor.published?.year, let to = context.reader.countries[country]?.toYear else {
            return false
        }
        return to < year
    }

    /// Countries that the words name, not those that a person's name or office was guessed to stand for.
    private func isOwn(_ actor: Actor) -> Bool {
        switch actor.kind {
        case .pronoun: false
        case .person: actor.countrySource != .table && actor.countrySource != .assumed
        default: actor.countrySource != .assumed
        }
    }

    private func isBetween(_ actor: Actor) -> Bool {
        let before = actor.tokens.lowerBound - 1
        return before >= 0 && (passage.key(before) == keys.between || passage.key(before) == keys.with)
    }

    /// `independence from the Ottoman Empire` is nobody else's.
    private func firstBeforeFrom(_ phrase: Range<Int>, _ sentence: Int) -> Country? {
        let end = phrase.first { passage.key($0) == keys.from } ?? phrase.upperBound
        return countries(in: phrase.lowerBound..<max(end, phrase.lowerBound), sentence, places: true).first
    }

    /// `the 60th anniversary of the country's independence`: that which was named last, as a place or as one who acts there.
    private func theCountry(_ phrase: Range<Int>, _ sentence: Int) -> Country? {
        guard
            phrase.contains(where: { $0 > 0 && keys.land.contains(passage.key($0)) && passage.key($0 - 1) == keys.the })
        else { return nil }
        var end = phrase.lowerBound
        for index in stride(from: sentence, through: max(0, sentence - EventParties.reach), by: -1) {
            let actors = context.cast.actors[index].filter { actor in
                actor.kind != .pronoun && actor.kind != .organisation && actor.countrySource != .assumed
                    && !actor.isAgency(passage) && actor.countries.count == 1
            }
            let named =
                actors.map { ($0.tokens.lowerBound, $0.countries[0]) }
                + context.cast.places[index].map { ($0.tokens.lowerBound, $0.country) }
            if let last = named.filter({ $0.0 < end }).max(by: { $0.0 < $1.0 }) { return last.1 }
            end = passage.sentences[index].tokens.lowerBound
        }
        return nil
    }

    /// How many sentences back `the country` can have been named.
    private static let reach = 3

    /// `China's 75th anniversary`
    func possessor(_ candidate: AnniversaryCandidate) -> [Country] {
        let before = candidate.tokens.lowerBound
        for actor in context.cast.actors[candidate.sentence] where !actor.countries.isEmpty {
            if actor.tokens.upperBound <= before, before - actor.tokens.upperBound <= 1, actor.isPossessive {
                return actor.countries
            }
        }
        return []
    }

    /// The countries of the sentence, those before the number first.
    ///
    /// Where the event's name ends before another clause, what follows is not looked at.
    private func nearest(_ candidate: AnniversaryCandidate, upTo limit: Int? = nil) -> [Country] {
        let actors = context.cast.actors[candidate.sentence].filter { $0.kind != .pronoun && !$0.countries.isEmpty }
        let before = actors.filter { $0.tokens.upperBound <= candidate.tokens.lowerBound && !$0.isPlace }
        let end = limit ?? max(candidate.event.upperBound, candidate.tokens.upperBound) + 7
        let after = actors.filter {
            $0.tokens.lowerBound >= candidate.tokens.upperBound && $0.tokens.lowerBound < end && !$0.isPlace
        }
        let places = actors.filter(\.isPlace)
        var found: [Country] = []
        for actor in before.reversed() + after + places {
            for country in actor.countries where !found.contains(country) { found.append(country) }
        }
        return found
    }

    /// One country: the possessor, the sentence's subject, the official outlet's own, what the article is about.
    private func single(_ candidate: AnniversaryCandidate) -> Country? {
        if let country = possessor(candidate).first ?? nearest(candidate).first { return country }
        if let home = passage.home, home.isOfficial { return home.country }
        return focus.countries.first
    }

    private func isOrganisation(_ i: Int) -> Bool {
        let index = passage.mentionAt[i]
        return index >= 0 && passage.mentions[Int(index)].kind == .organisation
            || words.classes(i, in: passage).contains(.bloc)
    }
}
