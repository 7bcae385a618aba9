import Reading
import Vocabulary

/// Lists what each trigger of a passage may tell of: more than is meant, for the model to choose from.
struct CandidateReader {
    let context: FindingContext
    let triggers: TriggerTable
    let frames: PassageFrames
    let groupings: PassageGroupings
    private var seen: [Country] = []
    private var counts = CountryTally()
    /// The candidates before those of the trigger that is read.
    private var earlier = 0
    private var candidates: [Candidate] = []
    /// The countries of the sentence before, officials first.
    private var previous: [Country] = []
    /// Countries whose officials the passage names.
    private var officials: [Country] = []
    /// The countries of the envoys of the sentence that is read, where it tells of credentials.
    private var presenters: [Country]?

    /// More countries than this in one occasion are lists of something else.
    static let mostParties = 20
    /// A passage that names more countries than this does not tell of a meeting of all of them.
    private static let mostOfEveryone = 13
    /// A passage with more is no article; what follows is not looked at. Of 982 real articles one has 246, the others fewer; 34 on average.
    static let mostCandidates = 2000

    init(
        context: FindingContext, triggers: TriggerTable, frames: PassageFrames, groupings: PassageGroupings
    ) {
        self.context = context
        self.triggers = triggers
        self.frames = frames
        self.groupings = groupings
        let passage = context.passage
        for (index, actors) in context.cast.actors.enumerated() where !actors.isEmpty {
            let weight = passage.sentences[index].isTitle ? 3 : 1
            let actors = actors.span
            for i in actors.indices {
                let kind = actors[i].kind
                guard kind.canBeParty else { continue }
                for country in actors[i].countries {
                    counts.add(weight, to: country)
                    if kind == .official || kind == .person, !officials.contains(country) { officials.append(country) }
                }
            }
        }
    }

    /// Whether the passage names two countries, or one besides the outlet's; a place can be the second.
    static func isPossible(in context: FindingContext) -> Bool {
        var first: Country?
        let hasHome = context.passage.home != nil
        for sentence in context.cast.actors where !sentence.isEmpty {
            let actors = sentence.span
            for i in actors.indices where actors[i].kind.canBeParty {
                for country in actors[i].countries {
                    if first == nil { first = country }
                    if country != first || hasHome { return true }
                }
            }
        }
        guard let first else { return false }
        return context.cast.places.contains { $0.contains { $0.country != first } }
    }

    static func candidates(
        in context: FindingContext, triggers: TriggerTable, frames: PassageFrames, groupings: PassageGroupings
    ) -> [Candidate] {
        var reader = CandidateReader(context: context, triggers: triggers, frames: frames, groupings: groupings)
        for index in context.passage.sentences.indices where reader.candidates.count < mostCandidates {
            reader.readSentence(index)
        }
        return reader.candidates
    }

    /// The two countries that the passage names most; ties to the alphabet.
    private(set) lazy var mainPair: [Country] = {
        let ranked = counts.ranked
        return ranked.count >= 2 ? ranked.prefix(2).sorted() : []
    }()

    private mutating func readSentence(_ index: Int) {
        let sentence = context.passage.sentences[index]
        var actors: [Actor]?
        let before = previous
        presenters = nil
        for i in sentence.tokens {
            let kind = triggers.kind(of: context.passage.tokens[i].word)
            guard let kind = kind ?? frames.kind(of: i, in: index) else { continue }
            let known = actors ?? context.cast.actors[index].filter { $0.kind.canBeParty }
            if actors == nil, presentsCredentials(index) {
                presenters = known.filter { $0.level == .envoy }.flatMap(\.countries)
            }
            actors = known
            readTrigger(i, kind, index, known, before)
        }
        var here: [Country] = []
        for actor in context.cast.actors[index] where actor.actsForState {
            for country in actor.countries where !here.contains(country) { here.append(country) }
        }
        for country in here {
            seen.removeAll { $0 == country }
            seen.append(country)
        }
        if !here.isEmpty { previous = here }
    }

    /// Sorted, each once; a set would cost more than the few countries of a candidate are worth.
    private static func unique(_ countries: [Country]) -> [Country] {
        if countries.count == 2 {
            let (one, other) = (countries[0], countries[1])
            return one == other ? [one] : one < other ? countries : [other, one]
        }
        var unique: [Country] = []
        for country in countries.sorted() where country != unique.last { unique.append(country) }
        return unique
    }

    private func stateActors(of sentence: Int) -> [Actor] {
        guard sentence < context.cast.actors.count else { return [] }
        return context.cast.actors[sentence].filter { $0.actsForState }
    }

    /// Ambassadors present their credentials one by one, and not to one another.
    private func presentsCredentials(_ index: Int) -> Bool {
        let passage = context.passage
        return passage.sentences[index].tokens.contains { triggers.kind(of: passage.tokens[$0].word) == .credentials }
    }

    /// To whom one of the parties presents credentials; nil where neither does.
    private func receiver(of parties: [Country]) -> Country? {
        guard let presenters, parties.contains(where: { presenters.contains($0) }) else { return nil }
        return parties.first { !presenters.contains($0) }
    }

    private mutating func readTrigger(
        _ t: Int, _ kind: TriggerTable.Class, _ index: Int, _ actors: [Actor], _ before: [Country]
    ) {
        earlier = candidates.count
        func isLeft(_ i: Int) -> Bool { actors[i].tokens.upperBound <= t && !actors[i].isPlace }
        func isRight(_ i: Int) -> Bool { actors[i].tokens.lowerBound > t }
        let left = actors.indices.last(where: isLeft).map { context.group(actors, at: $0, towards: -1) }
        let right = actors.indices.first(where: isRight).map { context.group(actors, at: $0, towards: 1) }
        let farLeft = left.flatMap { group in actors.indices.last { $0 < group.members.lowerBound && isLeft($0) } }
            .map { context.group(actors, at: $0, towards: -1) }
        let farRight = right.flatMap { group in actors.indices.first { $0 >= group.members.upperBound && isRight($0) } }
            .map { context.group(actors, at: $0, towards: 1) }
        let first = actors.indices.first(where: isLeft).map { context.group(actors, at: $0, towards: 1) }
        let places = context.cast.places[index].filter { $0.tokens.lowerBound > t }
        func add(
            _ countries: [Country], _ shape: Candidate.Shape, _ l: ActorGroup?, _ r: ActorGroup?,
            to place: Country? = nil
        ) {
            guard countries.count >= 2 else { return }
            let parties = CandidateReader.unique(countries)
            guard parties.count >= 2, parties.count <= CandidateReader.mostParties else { return }
            if let presenters, parties.count > 2 || parties.allSatisfy({ presenters.contains($0) }) { return }
            if let known = candidates.indices.dropFirst(earlier).first(where: { candidates[$0].parties == parties }) {
                candidates[known].shape.formUnion(shape)
                if candidates[known].left == nil { candidates[known].left = l }
                if candidates[known].right == nil { candidates[known].right = r }
                if candidates[known].destination == nil { candidates[known].destination = place }
                return
            }
            candidates.append(
                Candidate(
                    sentence: index, trigger: t, kind: kind, parties: parties, shape: shape, left: l, right: r,
                    destination: place, receiver: receiver(of: parties)))
        }
        let l = left?.countries ?? []
        let r = right?.countries ?? []
        add(l, .left, left, nil)
        add(r, .right, nil, right)
        add(l + r, .leftAndRight, left, right)
        if let farLeft {
            add(farLeft.countries + r, .farLeft, farLeft, right)
            add(farLeft.countries + l, [.farLeft, .left], farLeft, left)
        }
        if let farRight {
            add(l + farRight.countries, .farRight, left, farRight)
            add(r + farRight.countries, [.farRight, .right], right, farRight)
        }
        if let first { add(first.countries + r, .first, first, right) }
        if r.count > 1 { for country in r { add(l.prefix(1) + [country], .single, left, right) } }
        if l.count > 1 { for country in l { add([country] + r.prefix(1), .single, left, right) } }
        // One who met each of a row: `ahead of talks with Xi, Putin met the leaders of Turkey, Pakistan and Mongolia`.
        let subjects: [(of: ActorGroup?, shape: Candidate.Shape)] = [
            (left, .single), (farLeft, [.single, .farLeft]), (first, [.single, .first]),
        ]
        for row in [right, farRight] {
            guard let row, row.countries.count > 1 else { continue }
            for subject in subjects {
                guard let one = subject.of?.near.countries.first else { continue }
                for country in row.countries { add([one, country], subject.shape, left, right) }
            }
        }
        if l.count > 1, let subject = right?.near.countries.first {
            for country in l { add([country, subject], .single, left, right) }
        }
        for place in places.prefix(8) {
            add(l + [place.country], .place, left, right, to: place.country)
            if let farLeft {
                add(farLeft.countries + [place.country], [.place, .farLeft], farLeft, right, to: place.country)
            }
            if let first { add(first.countries + [place.country], [.place, .first], first, right, to: place.country) }
        }
        if let home = context.passage.home?.country, counts[home] != nil || context.passage.home?.isOfficial == true {
            add([home] + r, .home, left, right)
            add([home] + l, [.home, .left], left, right)
        }
        if let home = context.passage.home?.country, r.count > 1 {
            for country in r { add([home, country], [.home, .single], left, right) }
        }
        if let home = context.passage.home?.country, l.count > 1 {
            for country in l { add([home, country], [.home, .single, .left], left, right) }
        }
        if before.count >= 1 {
            add(before.prefix(1) + r, .previous, nil, right)
            add(before.prefix(1) + l, [.previous, .left], left, nil)
            if before.count == 2 { add(before, [.previous, .recentPair], left, right) }
        }
        if seen.count >= 2 { add(Array(seen.suffix(2)), .recentPair, left, right) }
        add(mainPair, .mainPair, left, right)
        if kind == .summit || kind == .meet || kind == .talk || kind == .call {
            let near = CandidateReader.unique(before + actors.filter { $0.actsForState }.flatMap(\.countries))
            if near.count > 2 { add(near, .window, left, right) }
            if officials.count > 2 { add(officials, .document, left, right) }
            if (3...CandidateReader.mostOfEveryone).contains(groupings.named.count) {
                add(groupings.named, .everyone, left, right)
            }
            let around = near + stateActors(of: index + 1).flatMap(\.countries)
            if around.count > 2 { add(around, .neighbours, left, right) }
            for grouping in groupings.near(index) {
                add(grouping.named, .grouping, left, right)
                add(grouping.named + actors.filter { $0.actsForState }.flatMap(\.countries), .grouping, left, right)
            }
        }
        let whole = actors.filter { $0.actsForState && !$0.isPlace }.flatMap(\.countries)
        if whole.count > 2, CandidateReader.unique(whole).count > 2 { add(whole, .whole, left, right) }
        for frame in frames.frames[index] where frame.trigger == t { add(frame.parties, .frame, left, right) }
        for actor in actors
        where actor.countries.count >= 2 && actor.tokens.upperBound <= t && t - actor.tokens.upperBound <= 3 {
            add(actor.countries, .adjective, left, right)
        }
    }
}
