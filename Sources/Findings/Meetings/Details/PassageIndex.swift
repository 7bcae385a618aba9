import Reading
import Vocabulary

/// Where a passage names its people and places, counted once for all its occasions.
struct PassageIndex {
    struct Spot {
        let sentence: Int
        let actor: Int
    }

    /// By person: where it is named, in order.
    private(set) var people: [[Spot]]
    private(set) var places: [Country: Int] = [:]
    /// Places after `in` or `at`.
    private(set) var venues: [Country: Int] = [:]
    /// Places after a summit or conference: `the summit in Bali`.
    private(set) var conferences: [Country: Int] = [:]
    /// By sentence: the countries whose cities name a gathering, as `the Geneva conference` and `the Tokyo summit` do, and those where
    /// a gathering that is named is always held: the Shangri-La Dialogue.
    private(set) var gatherings: [Set<Country>]
    private(set) var gatheringTotals: [Country: Int] = [:]
    /// By sentence: who meets and who visits whom, by the grammar.
    let frames: [[Frame]]
    /// Where the gatherings that it names sat, and when.
    let sittings: PassageSittings
    /// Places where the speaker stands: `here in Tokyo`.
    private(set) var here: [Country: Int] = [:]
    /// Seats of government that stand as places: `at the White House`.
    private(set) var seats: [Country: Int] = [:]
    private(set) var actors: [Country: Int] = [:]
    /// Sentences that name a summit, and those that speak of margins.
    private(set) var summits = 0
    private(set) var margins = 0
    private(set) var placesInTitle: Set<Country> = []
    private(set) var placeTotal = 0
    private(set) var actorTotal = 0
    /// The countries that the passage places something in, the most named first.
    private(set) var placed: [Country] = []

    init(
        _ context: FindingContext, frames: PassageFrames, words: MeetingWords, details: DetailWords,
        sittings: SittingTable
    ) {
        self.frames = frames.frames
        self.sittings = PassageSittings(context, table: sittings)
        let passage = context.passage
        summits = passage.mentions.count { $0.kind == .summit }
        people = Array(repeating: [], count: context.cast.people.count)
        gatherings = passage.sentences.map { PassageIndex.gatherings(in: $0.tokens, context, details) }
        for country in gatherings.joined() { gatheringTotals[country, default: 0] += 1 }
        for (sentence, actors) in context.cast.actors.enumerated() {
            for (index, actor) in actors.enumerated() {
                if let person = actor.person { people[person].append(Spot(sentence: sentence, actor: index)) }
                for country in actor.countries { self.actors[country, default: 0] += 1 }
                actorTotal += actor.countries.count
            }
            for place in context.cast.places[sentence] {
                places[place.country, default: 0] += 1
                placeTotal += 1
                if passage.sentences[sentence].isTitle { placesInTitle.insert(place.country) }
                if isSeat(place, context) { seats[place.country, default: 0] += 1 }
                guard words.isInOrAt(passage.tokens[place.preposition].word) else { continue }
                venues[place.country, default: 0] += 1
                // the nearest preposition of a title's first place can stand in the sentence before
                let start = min(place.preposition, passage.sentences[sentence].tokens.lowerBound)
                let before = max(start, place.preposition - 4)..<place.preposition
                let signals = details.signals(passage.tokens, before)
                if signals & DetailWords.gathering != 0 { conferences[place.country, default: 0] += 1 }
                let last = max(start, place.preposition - 1)..<place.preposition
                if details.signals(passage.tokens, last) & DetailWords.here != 0 {
                    here[place.country, default: 0] += 1
                }
            }
            let signals = details.signals(passage.tokens, passage.sentences[sentence].tokens)
            if signals & DetailWords.margin != 0 { margins += 1 }
        }
        placed = places.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// No more words than this stand between the city and the noun: `the Bangkok BIMSTEC meeting`.
    private static let nameGap = 2

    private static func gatherings(
        in sentence: Range<Int>, _ context: FindingContext, _ details: DetailWords
    ) -> Set<Country> {
        let passage = context.passage
        var found: Set<Country> = []
        for i in sentence where passage.mentionAt[i] >= 0 {
            let mention = passage.mentions[Int(passage.mentionAt[i])]
            guard mention.kind == .summit else { continue }
            found.formUnion(context.reader.gazetteer.entries[mention.entry].countries)
        }
        for noun in sentence where details.isGathering(passage.tokens[noun].word) {
            for i in max(sentence.lowerBound, noun - 1 - nameGap)..<noun where passage.mentionAt[i] >= 0 {
                let entry = context.reader.gazetteer.entries[passage.mentions[Int(passage.mentionAt[i])].entry]
                if entry.isCity, let country = entry.countries.first { found.insert(country) }
            }
        }
        return found
    }

    /// `White House` and `Kremlin`, not the capitals.
    private func isSeat(_ place: PlaceMention, _ context: FindingContext) -> Bool {
        guard let first = place.tokens.first, context.passage.mentionAt[first] >= 0 else { return false }
        let mention = context.passage.mentions[Int(context.passage.mentionAt[first])]
        return mention.kind == .metonym && !context.reader.gazetteer.entries[mention.entry].isCity
    }
}
