import Reading
import Vocabulary

/// Lists whose event a candidate may be.
struct AnniversaryOptions {
    let context: FindingContext
    let parties: EventParties
    let wars: WarTable

    private var focus: ArticleFocus { parties.focus }

    /// Countries that are looked at one by one: of the sentence, and of those that the article is about.
    private static let (mostNear, mostFocus) = (6, 3)
    /// A war or treaty of more is told by no list.
    private static let mostParties = 12

    func options(of read: ReadAnniversary) -> [AnniversaryOption] {
        var found: [AnniversaryOption] = []
        func add(_ countries: [Country]?, _ from: AnniversaryOption.Parties) {
            guard let countries else { return }
            var unique: [Country] = []
            for country in countries.sorted() where country != unique.last { unique.append(country) }
            guard unique.count <= AnniversaryOptions.mostParties else { return }
            if let known = found.firstIndex(where: { $0.parties == unique }) {
                found[known] = AnniversaryOption(parties: unique, from: found[known].from.union(from))
            } else {
                found.append(AnniversaryOption(parties: unique, from: from))
            }
        }
        func addEach(_ countries: [Country], _ from: AnniversaryOption.Parties) {
            for country in countries { add([country], from) }
        }
        let sentence = read.candidate.sentence
        if read.isStrict {
            add(
                parties.parties(of: read.event, phrase: read.phrase, candidate: read.candidate, year: read.year), .rule)
        }
        add([], .nobody)
        let phrase = parties.countries(in: read.phrase, sentence, places: false)
        let placed = parties.countries(in: read.phrase, sentence, places: true)
        let possessor = parties.possessor(read.candidate)
        let (before, behind, places) = named(read)
        addEach(phrase, .phrase)
        addEach(placed.filter { !phrase.contains($0) }, .phrasePlace)
        addEach(possessor, .possessor)
        addEach(Array(before.suffix(AnniversaryOptions.mostNear)), .before)
        addEach(Array(behind.prefix(AnniversaryOptions.mostNear)), .behind)
        addEach(Array(places.prefix(AnniversaryOptions.mostNear)), .place)
        if let home = context.passage.home { add([home.country], .home) }
        if let dateline = context.cast.dateline { add([dateline], .dateline) }
        let about = Array(focus.countries.prefix(AnniversaryOptions.mostFocus))
        addEach(about, .focus)
        let last = previous(sentence)
        addEach(last, .previous)
        if let named = read.event.named, !named.parties.isEmpty { add(named.parties, .table) }
        if let year = read.year { add(wars.parties(since: year, among: placed + about), .table) }
        if phrase.count > 1 { add(phrase, [.phrase, .all]) }
        if placed.count > 1 { add(placed, [.phrasePlace, .all]) }
        if placed.count > 2 { add(Array(placed.prefix(2)), [.phrasePlace]) }
        let all = before + behind + places
        if Set(all).count > 1 { add(all, [.before, .behind, .all]) }
        if about.count > 1 { add(Array(about.prefix(2)), [.focus, .all]) }
        for one in placed.prefix(2) {
            for other in possessor + before.suffix(2) + behind.prefix(1) + about.prefix(2) where other != one {
                add([one, other], .mixed)
            }
            if let home = context.passage.home { add([one, home.country], [.mixed, .home]) }
        }
        if let one = before.last, let other = behind.first { add([one, other], [.before, .behind, .mixed]) }
        if before.count > 1 { add(Array(before.suffix(2)), [.before, .mixed]) }
        if let home = context.passage.home {
            for one in (before.suffix(2) + behind.prefix(1) + about.prefix(2)) where one != home.country {
                add([one, home.country], [.home, .mixed])
            }
        }
        return found
    }

    /// The countries that the sentence names outside the event: as actors before and behind the anniversary, and as places.
    private func named(_ read: ReadAnniversary) -> (before: [Country], behind: [Country], places: [Country]) {
        var (before, behind, places): ([Country], [Country], [Country]) = ([], [], [])
        let start = min(read.candidate.tokens.lowerBound, read.phrase.lowerBound)
        for actor in context.cast.actors[read.candidate.sentence] where !actor.isAgency(context.passage) {
            for country in actor.countries {
                if actor.isPlace {
                    if !places.contains(country) { places.append(country) }
                } else if actor.tokens.lowerBound < start {
                    before.removeAll { $0 == country }
                    before.append(country)
                } else if !behind.contains(country) {
                    behind.append(country)
                }
            }
        }
        for place in context.cast.places[read.candidate.sentence] where !places.contains(place.country) {
            places.append(place.country)
        }
        return (before, behind, places)
    }

    /// How many sentences back a country may be meant without being named again.
    private static let reach = 3

    /// The countries of the last sentence that names some.
    private func previous(_ sentence: Int) -> [Country] {
        for index in stride(from: sentence - 1, through: max(0, sentence - AnniversaryOptions.reach), by: -1) {
            var here: [Country] = []
            for actor in context.cast.actors[index] where !actor.isAgency(context.passage) && actor.kind != .pronoun {
                for country in actor.countries where !here.contains(country) { here.append(country) }
            }
            for place in context.cast.places[index] where !here.contains(place.country) { here.append(place.country) }
            if !here.isEmpty { return Array(here.suffix(3)) }
        }
        return []
    }
}
