import Reading
import Vocabulary

/// The people who may have taken part in an occasion, and what speaks for each.
struct ParticipantFeatures {
    let view: OccasionView

    /// More people than this are a list of something else.
    static let mostPeople = 60

    /// People of the passage who stand for one of the parties.
    func candidates() -> [Int] {
        let people = view.context.cast.people
        return Array(
            people.indices.lazy.filter { person in
                guard let country = people[person].country else { return false }
                return view.draft.parties.contains(country) && !view.index.people[person].isEmpty
            }.prefix(ParticipantFeatures.mostPeople))
    }

    func row(_ index: Int, keepsNames: Bool = false) -> FeatureRow {
        var row = FeatureRow(keepsNames: keepsNames, capacity: 60)
        addPerson(index, &row)
        addOccasion(index, &row)
        addSpots(index, &row)
        addRivals(index, &row)
        return row
    }

    private func addPerson(_ index: Int, _ row: inout FeatureRow) {
        let person = view.context.cast.people[index]
        row.add("level", Int(person.level.rawValue))
        row.add("role", person.role != nil)
        row.add("former", person.isFormer)
        row.add("names", person.keys.count)
        row.add("source", Int(person.countrySource.rawValue))
        row.add("organisation", person.isOfOrganisation)
        row.add("mentions", min(20, view.index.people[index].count))
        row.add("first", min(40, view.index.people[index][0].sentence))
    }

    private func addOccasion(_ index: Int, _ row: inout FeatureRow) {
        let lead = view.lead
        row.add("planned", view.draft.status == .planned)
        row.add("parties", view.draft.parties.count)
        row.add("age", view.age)
        row.add("index", view.draft.index)
        row.add("kind", Int(lead.kind.rawValue))
        row.add("lead.index", min(60, lead.sentence))
        row.add("lead.title", view.context.passage.sentences[lead.sentence].isTitle)
        row.add("left.pronoun", lead.left?.hasPronoun ?? false)
        row.add("right.pronoun", lead.right?.hasPronoun ?? false)
        let country = view.context.cast.people[index].country
        row.add("left.mine", country.map { lead.left?.countries.contains($0) ?? false } ?? false)
        row.add("right.mine", country.map { lead.right?.countries.contains($0) ?? false } ?? false)
        row.add("left.level", Int(lead.left?.level.rawValue ?? 99))
        row.add("right.level", Int(lead.right?.level.rawValue ?? 99))
    }

    private func addSpots(_ index: Int, _ row: inout FeatureRow) {
        let lead = view.lead
        var before = 99
        var after = 99
        var telling = 0
        var gap = 99
        var isBehind = false
        var nearest: Actor?
        for spot in view.index.people[index] {
            if spot.sentence <= lead.sentence { before = min(before, lead.sentence - spot.sentence) }
            if spot.sentence >= lead.sentence { after = min(after, spot.sentence - lead.sentence) }
            if view.sentences.contains(spot.sentence) { telling += 1 }
            guard spot.sentence == lead.sentence else { continue }
            let actor = view.context.cast.actors[spot.sentence][spot.actor]
            let own =
                actor.tokens.lowerBound > lead.trigger
                ? actor.tokens.lowerBound - lead.trigger : lead.trigger - actor.tokens.upperBound + 1
            if own < gap { (gap, isBehind, nearest) = (own, actor.tokens.lowerBound > lead.trigger, actor) }
        }
        row.add("before", min(30, before))
        row.add("after", min(30, after))
        row.add("telling", telling)
        row.add("gap", min(60, gap))
        row.add("behind", isBehind)
        row.add("near.kind", nearest.map { kind($0) } ?? -1)
        row.add("near.possessive", nearest?.isPossessive ?? false)
        row.add("near.left", nearest.flatMap { near in lead.left.map { $0.tokens.overlaps(near.tokens) } } ?? false)
        row.add("near.right", nearest.flatMap { near in lead.right.map { $0.tokens.overlaps(near.tokens) } } ?? false)
        row.add("near.says", nearest.map { says($0) } ?? false)
    }

    private func says(_ actor: Actor) -> Bool {
        let next = actor.tokens.upperBound..<min(view.leadSentence.upperBound, actor.tokens.upperBound + 3)
        return next.contains { view.context.reader.lexicon.classes(of: view.word($0)).contains(.reporting) }
    }

    private func kind(_ actor: Actor) -> Int {
        switch actor.kind {
        case .official: 0
        case .person: 1
        case .other: 2
        case .organisation: 3
        default: 4
        }
    }

    /// Others of the same country: how many, of higher rank, and nearer.
    private func addRivals(_ index: Int, _ row: inout FeatureRow) {
        let people = view.context.cast.people
        let me = people[index]
        var others = 0
        var higher = 0
        var louder = 0
        var inLead = 0
        var inTelling = 0
        var nearer = 0
        func back(_ person: Int) -> Int {
            view.index.people[person].lazy.map { $0.sentence }.filter { $0 <= view.lead.sentence }
                .map { view.lead.sentence - $0 }.min() ?? 99
        }
        let mine = back(index)
        for other in people.indices where other != index && people[other].country == me.country {
            let spots = view.index.people[other]
            if spots.isEmpty { continue }
            others += 1
            if people[other].level < me.level { higher += 1 }
            if spots.count > view.index.people[index].count { louder += 1 }
            if spots.contains(where: { $0.sentence == view.lead.sentence }) { inLead += 1 }
            if spots.contains(where: { view.sentences.contains($0.sentence) }) { inTelling += 1 }
            if back(other) < mine { nearer += 1 }
        }
        row.add("others", others)
        row.add("higher", higher)
        row.add("louder", louder)
        row.add("others.lead", inLead)
        row.add("others.telling", inTelling)
        row.add("nearer", nearer)
        let title = view.index.people[index].contains { view.context.passage.sentences[$0.sentence].isTitle }
        row.add("title", title)
    }
}
