package import Findings
package import Ledger
import Reading
import Synchronization
package import Vocabulary

/// Who took part in what, over all occasions.
///
/// Names are one person where the country is the same and the words of one are all among the words of the other, Latin letters
/// without their diacritics (`Erdoğan`, `Erdogan`), if only one longer name fits: `Marcos` is `Ferdinand Marcos Jr` unless another Marcos of that country was named in full. Two people of one
/// country who share a surname and are never named in full cannot be told apart, and are not.
package final class PersonIndex: Sendable {
    /// Sorted by id.
    package let people: [Person]
    /// Every office that is named, in no order that lasts.
    package let roles: [String]
    /// By the name as it is written, so that it is folded once, however many occasions name it.
    private let spellingNumbers: MarkTable
    /// The place of the person whom each spelling means; -1 for a name without a letter.
    private let peopleOfSpellings: [Int]
    /// The most appearances first.
    private let byCountry: [Country: [Int]]
    /// Of each participant of each occasion, in the order of the history, the place of the person; -1 for none.
    private let participants: [Int]
    /// Where the participants of each occasion begin; one more than there are occasions.
    private let starts: [Int]

    /// Of countries of which somebody was asked for by a part of a name: years of nights ask for thousands.
    private let namesByWord = Mutex<[Country: [String: [CalledPerson]]]>([:])

    private struct CalledPerson: Sendable {
        let words: [String]
        let place: Int
    }

    private struct NameKey: Hashable, Sendable {
        let country: Country?
        let words: [String]

        init(_ name: String, _ country: Country?) {
            self.country = country
            words = PersonNames.words(of: String(decoding: Folding.fold(name), as: UTF8.self))
        }
    }

    /// A name as it is written, and where.
    private struct Spelled {
        let key: NameKey
        let name: String
        var appearances: [Appearance] = []
    }

    /// The place of an occasion, the participant of it, and the number of the office; -1 for none.
    private struct Appearance {
        let occasion: Int
        let participant: Int
        let role: Int
    }

    /// Takes in the occasions one after the other. What is met for the first time is read from the occasion itself.
    private struct Reading {
        let occasions: Shelf<Occasion>
        var places = MarkTable()
        var spelled: [Spelled] = []
        private var roleNumbers = MarkTable()
        var roles: [String] = []
        var participants: [Int] = []
        var starts = [0]
        /// Of the occasion: those of its participants whose spelling or office is new.
        private var strange: [(number: Int, spelling: Mark?, role: Mark?)] = []
        private var named: [(place: Int, role: Int)] = []

        init(_ occasions: Shelf<Occasion>) {
            self.occasions = occasions
            starts.reserveCapacity(occasions.count + 1)
        }

        mutating func read() {
            let lists = occasions.participants
            participants.reserveCapacity(lists.spellings.count)
            var start = 0
            for end in lists.ends {
                for number in start..<Int(end) {
                    let role = lists.roles[number]
                    visit(participant: lists.spellings[number], role: role == ParticipantLists.none ? nil : role)
                }
                start = Int(end)
                self.end()
            }
        }

        private mutating func visit(participant: Mark, role: Mark?) {
            let (place, office) = (places[participant], role.map { roleNumbers[$0] ?? -2 } ?? -1)
            if place == nil || office == -2 {
                strange.append((named.count, place == nil ? participant : nil, office == -2 ? role : nil))
            }
            named.append((place ?? -1, office))
        }

        /// Goes on from this occasion to the next.
        private mutating func end() {
            if !strange.isEmpty { meet(occasions[starts.count - 1].participants) }
            for (number, (place, role)) in named.enumerated() {
                spelled[place].appearances.append(
                    Appearance(occasion: starts.count - 1, participant: number, role: role))
                participants.append(place)
            }
            starts.append(participants.count)
            named.removeAll(keepingCapacity: true)
        }

        private mutating func meet(_ participants: [Participant]) {
            for (number, spelling, role) in strange {
                let participant = participants[number]
                if let spelling {
                    let place = places[spelling] ?? spelled.count
                    if place == spelled.count {
                        places.insert(spelling, at: place)
                        spelled.append(
                            Spelled(key: NameKey(participant.name, participant.country), name: participant.name))
                    }
                    named[number].place = place
                }
                if let role, let office = participant.role {
                    let known = roleNumbers[role] ?? roles.count
                    if known == roles.count {
                        roleNumbers.insert(role, at: known)
                        roles.append(office)
                    }
                    named[number].role = known
                }
            }
            strange.removeAll()
        }
    }

    package init(_ history: History) {
        var reading = Reading(history.occasions)
        reading.read()
        let (spelled, roles) = (reading.spelled, reading.roles)
        let spellings = Dictionary(grouping: spelled.filter { !$0.key.words.isEmpty }, by: \.key)
        let heads = PersonIndex.heads(of: Array(spellings.keys))
        let groups = Dictionary(grouping: spellings.keys) { heads[$0] ?? $0 }
        let known = groups.map { head, keys in
            let ordered = keys.sorted { PersonIndex.precedes($0, $1) }
            let own = PersonIndex.once(PersonIndex.inOrder(ordered.map { (spellings[$0] ?? []).map(\.appearances) }))
            let names = ordered.map { key in
                (spellings[key] ?? []).ranked(by: \.appearances.count, then: \.name).map(\.name)
            }
            let name = PersonIndex.commonest(ordered, spellings).flatMap { names[$0].first } ?? ""
            return (
                keys: ordered,
                person: Person(
                    id: PersonIndex.id(head), name: name, country: head.country,
                    otherNames: Set(names.joined()).subtracting([name]).sorted(),
                    forms: ordered.count < 2
                        ? []
                        : ordered.map { key in
                            Person.Form(
                                id: PersonIndex.id(key),
                                places: (spellings[key] ?? []).flatMap { $0.appearances.map(\.occasion) })
                        }, places: own.map(\.occasion),
                    roleNumbers: own.map(\.role), roles: PersonIndex.ranked(own, roles))
            )
        }.sorted { $0.person.id < $1.person.id }
        let people = known.map(\.person)
        self.people = people
        self.roles = roles
        byCountry = Dictionary(grouping: people.indices.filter { people[$0].country != nil }) { people[$0].country! }
            .mapValues { $0.ranked(by: { people[$0].appearances }, then: \.self) }
        let placesOfKeys = Dictionary(
            known.enumerated().flatMap { place, entry in entry.keys.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        spellingNumbers = reading.places
        peopleOfSpellings = spelled.map { placesOfKeys[$0.key] ?? -1 }
        participants = reading.participants.map { [peopleOfSpellings] in peopleOfSpellings[$0] }
        starts = reading.starts
    }

    /// Of the forms that are more than a surname the one that the most occasions have, the fullest where two have as many: the
    /// fullest of all may be a misreading (`Boun Phoumy October`).
    private static func commonest(_ forms: [NameKey], _ spellings: [NameKey: [Spelled]]) -> Int? {
        let whole = forms.indices.filter { forms[$0].words.count > 1 }
        func count(_ place: Int) -> Int {
            (spellings[forms[place]] ?? []).reduce(0) { $0 + $1.appearances.count }
        }
        return (whole.isEmpty ? Array(forms.indices) : whole).min { count($0) > count($1) }
    }

    /// By occasion, then the fullest form first, then as the occasion lists them. `forms` are the spellings of each form, each in
    /// order already.
    private static func inOrder(_ forms: [[[Appearance]]]) -> [Appearance] {
        if forms.count == 1, forms[0].count == 1 { return forms[0][0] }
        let all = forms.enumerated().flatMap { rank, spellings in spellings.joined().map { (rank: rank, own: $0) } }
        return all.sorted {
            ($0.own.occasion, $0.rank, $0.own.participant) < ($1.own.occasion, $1.rank, $1.own.participant)
        }.map(\.own)
    }

    private static func ranked(_ appearances: [Appearance], _ roles: [String]) -> [(role: String, count: Int)] {
        var counts: [Int: Int] = [:]
        for appearance in appearances where appearance.role >= 0 { counts[appearance.role, default: 0] += 1 }
        return counts.map { (role: roles[$0.key], count: $0.value) }.ranked(by: \.count, then: \.role)
    }

    /// The places among `people` of those whom an occasion names, in its order, by its place in the history; -1 for a name
    /// without a letter.
    package func participants(at place: Int) -> ArraySlice<Int> { participants[starts[place]..<starts[place + 1]] }

    /// With whom somebody took part in some occasions, by the places among `people`, and in how many.
    package func companions(at places: [Int]) -> [(item: Int, count: Int)] {
        var others: [Int] = []
        // Where they begin is fetched for all before any is looked at, or each would be waited for.
        for own in places.map({ starts[$0]..<starts[$0 + 1] }) {
            for number in own where participants[number] >= 0 {
                let other = participants[number]
                var earlier = own.lowerBound
                while earlier < number, participants[earlier] != other { earlier += 1 }
                if earlier == number { others.append(other) }
            }
        }
        return others.counted(below: people.count)
    }

    /// The person whom a participant of the history’s occasions is; nil where the name has no letter.
    package func person(_ participant: Participant) -> Person? {
        guard let spelling = spellingNumbers[Mark(spellingOf: participant.name, participant.country)] else {
            return nil
        }
        let place = peopleOfSpellings[spelling]
        return place < 0 ? nil : people[place]
    }

    /// The first of a country in one of whose names all words of this one stand; nil for none.
    package func person(called name: String, of country: Country) -> Person? {
        let words = NameKey(name, country).words
        guard let first = words.first else { return nil }
        let known = namesByWord.withLock { names in
            if let known = names[country] { return known }
            let known = wordsOfNames(of: country)
            names[country] = known
            return known
        }
        return known[first]?.first { words.allSatisfy($0.words.contains) }.map { people[$0.place] }
    }

    /// By word, the names of a country's people in which it stands, with the places of those; the most appearances first.
    private func wordsOfNames(of country: Country) -> [String: [CalledPerson]] {
        var names: [String: [CalledPerson]] = [:]
        for place in byCountry[country] ?? [] {
            for name in [people[place].name] + people[place].otherNames {
                let words = NameKey(name, country).words
                for word in Set(words) { names[word, default: []].append(CalledPerson(words: words, place: place)) }
            }
        }
        return names
    }

    /// The id that somebody has whom a name like this means; nil where it has no letter.
    package static func id(_ name: String, _ country: Country?) -> String? {
        let key = NameKey(name, country)
        return key.words.isEmpty ? nil : id(key)
    }

    /// People of a country, the most occasions first.
    package func people(of country: Country) -> [Person] {
        (byCountry[country] ?? []).map { people[$0] }
    }

    /// For each name the fullest one that it is held to be.
    private static func heads(of keys: [NameKey]) -> [NameKey: NameKey] {
        var heads: [NameKey: NameKey] = [:]
        var byWord: [Country?: [String: [NameKey]]] = [:]
        for key in keys.sorted(by: precedes) {
            let known = key.words.first.flatMap { byWord[key.country]?[$0] } ?? []
            let fitting = Set(known.filter { fuller in key.words.allSatisfy(fuller.words.contains) })
            if fitting.count == 1, let only = fitting.first {
                heads[key] = only
                continue
            }
            heads[key] = key
            for word in Set(key.words) { byWord[key.country, default: [:]][word, default: []].append(key) }
        }
        return heads
    }

    /// The most words first, so that a name meets every fuller one before its turn.
    private static func precedes(_ left: NameKey, _ right: NameKey) -> Bool {
        if left.words.count != right.words.count { return left.words.count > right.words.count }
        if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
        return (left.country?.code ?? "") < (right.country?.code ?? "")
    }

    private static func id(_ key: NameKey) -> String {
        ([key.country?.code ?? "XXX"] + key.words).joined(separator: "-")
    }

    /// An occasion that lists two forms of the name counts once.
    private static func once(_ appearances: [Appearance]) -> [Appearance] {
        var kept: [Appearance] = []
        kept.reserveCapacity(appearances.count)
        for appearance in appearances {
            guard let last = kept.last, last.occasion == appearance.occasion else {
                kept.append(appearance)
                continue
            }
            if last.role < 0 { kept[kept.count - 1] = appearance }
        }
        return kept
    }
}
