import Findings
import Ledger
import Statistics
import Vocabulary

/// What nights changed in what had been published, and on which pages it shows: meetings, anniversaries, milestones and mentions that
/// are told otherwise now, and those that are gone, of which nothing else is left. More reports of a meeting are no such change: they
/// stand with it.
struct PublishedChanges: Sendable {
    private(set) var ofPair: [CountryPair: ChangesOfPage] = [:]
    private(set) var ofCountry: [Country: ChangesOfPage] = [:]
    private(set) var ofTopic: [Topic: ChangesOfPage] = [:]
    private(set) var ofDay: [Day: ChangesOfPage] = [:]
    /// By the ids of people.
    private(set) var ofPerson: [String: ChangesOfPage] = [:]
    private(set) var ofAnniversaries = ChangesOfPage()
    /// The years whose anniversaries articles no longer tell, once for each, the latest night first.
    private var lostAnniversaries: [(year: Int?, night: Day)] = []
    /// People whom no meeting names any more, by the ids that they would have.
    private(set) var gonePeople: [String: NamedPerson] = [:]
    /// The last night that took a meeting from what is counted for a country, and did not say whom reports of it named.
    private var lastLoss: [Country: Day] = [:]
    /// What nights took from the months of a pair, the latest first.
    private var losses: [CountryPair: [PairLoss]] = [:]

    /// Finds what is left of the meetings and who the people are whom changes name; nil finds nothing.
    struct Sources {
        let index: HistoryIndex
        let people: PersonIndex
        /// Of the meetings that nights changed, by the marks of their ids.
        let places: [Mark: Int]
    }

    private let sources: Sources?

    init(_ nights: [NightRecord], sources: Sources? = nil) {
        self.sources = sources
        for night in nights.reversed() {
            for change in night.changes where change.isToldLater { add(change) }
            let articles = Dictionary(grouping: night.findings, by: \.article)
            for (article, changes) in articles.sorted(by: { $0.key < $1.key }) { add(changes, of: article) }
        }
    }

    // MARK: - Meetings

    private mutating func add(_ change: OccasionChange) {
        let name = OccasionName(change.occasion)
        let place = sources?.places[Mark(text: change.occasion)]
        let moved = change.differences
        let parties = Set(
            (name?.parties ?? []) + (place.flatMap { sources?.index.parties(ofOccasionAt: $0) } ?? [])
                + moved.filter { $0.field == .parties }.flatMap { countries($0.before) + countries($0.now) })
        let told = PublishedChange.meeting(change)
        let pairs = CountryPair.all(among: parties.sorted())
        for pair in pairs { ofPair[pair, default: .init()].add(told) }
        for country in parties { ofCountry[country, default: .init()].add(told) }
        for day in days(of: change) { ofDay[day, default: .init()].add(told) }
        let isLoss = change.kind == .withdrawn || moved.contains { $0.field == .parties }
        if isLoss || moved.contains(where: { $0.field == .date }) {
            let before = moved.filter { $0.field == .date }.map { PartialDate(String($0.before.prefix { $0 != "/" })) }
            addLosses(before + [name?.day.map(PartialDate.init)], of: pairs, change.night)
        }
        // Of those that turned out to be this one, only the names tell when they were.
        if case .joined(let ids) = change.cause {
            for other in ids.compactMap(OccasionName.init) {
                addLosses(
                    [other.day.map(PartialDate.init)], of: CountryPair.all(among: other.parties.sorted()), change.night)
            }
        }
        addPeople(of: change, told, at: place, parties, isLoss: isLoss)
    }

    private mutating func addLosses(_ dates: [PartialDate?], of pairs: [CountryPair], _ night: Day) {
        let lost = Set(dates.map { PairLoss(year: $0?.year, month: $0?.month, night: night) })
            .sorted { ($0.year ?? 0, $0.month ?? 0) < ($1.year ?? 0, $1.month ?? 0) }
        for pair in pairs { losses[pair, default: []] += lost }
    }

    /// Those on which a meeting no longer falls, or falls now, and those whose articles tell otherwise.
    private func days(of change: OccasionChange) -> Set<Day> {
        let name = OccasionName(change.occasion)
        var days: [Day?] = change.kind == .withdrawn ? [name?.day] : []
        for date in change.differences where date.field == .date {
            days += [date.before, date.now].map { Day(String($0.prefix { $0 != "/" })) }
        }
        days += change.cause.ids.map { sources?.index.published(of: $0) ?? OccasionName($0)?.day }
        return Set(days.compactMap(\.self))
    }

    /// Whom the meeting names, and whom it named before. Where that is not known, the pages of all people of its countries are of the
    /// night: one of them may count one less.
    private mutating func addPeople(
        of change: OccasionChange, _ told: PublishedChange, at place: Int?, _ parties: Set<Country>, isLoss: Bool
    ) {
        var ids: Set<String> = []
        if let sources, let place {
            for number in sources.people.participants(at: place) where number >= 0 {
                ids.insert(sources.people.people[number].id)
            }
        }
        let named = change.differences.filter { $0.field == .people }
        var isKnown = !isLoss || !named.isEmpty
        for person in named.flatMap({ NamedPerson.list($0.before) }) {
            var found = self.people(person, of: parties)
            if found.isEmpty, person.country != nil, let id = PersonIndex.id(person.name, person.country) {
                gonePeople[id] = person
                found = [id]
            }
            if found.isEmpty { isKnown = false }
            ids.formUnion(found)
        }
        for id in ids { ofPerson[id, default: .init()].add(told) }
        if !isKnown {
            for country in parties where lastLoss[country] == nil { lastLoss[country] = change.night }
        }
    }

    /// Of the country that was told; of one of some countries, or of none, where it was not.
    private func people(_ person: NamedPerson, of parties: Set<Country>) -> Set<String> {
        guard let sources else { return [] }
        let countries = person.country.map { [$0] } ?? parties.map(Optional.some) + [nil]
        let known = countries.compactMap { country in
            sources.people.person(Participant(name: person.name, role: nil, country: country))
                ?? country.flatMap { sources.people.person(called: person.name, of: $0) }
        }
        return Set(known.map(\.id))
    }

    /// `KHM; LAO`
    private func countries(_ list: String) -> [Country] { list.components(of: "; ").compactMap { Country($0) } }

    // MARK: - Other records

    private mutating func add(_ changes: [FindingChange], of article: String) {
        guard let night = changes.first?.night else { return }
        func told(_ own: [FindingChange]) -> PublishedChange {
            .article(ArticleChange(night: night, article: article, findings: own))
        }
        for pair in Set(changes.flatMap(\.pairs)) {
            ofPair[pair, default: .init()].add(told(changes.filter { $0.pairs.contains(pair) }))
        }
        for country in Set(changes.flatMap(\.countries)) {
            ofCountry[country, default: .init()].add(told(changes.filter { $0.countries.contains(country) }))
        }
        for (subject, own) in Dictionary(grouping: changes.filter { $0.finding.kind == .topic }, by: \.finding.subject)
        {
            ofTopic[Topic(subject), default: .init()].add(told(own))
        }
        for change in changes where change.finding.kind == .anniversary && change.now == 0 {
            lostAnniversaries.append((change.finding.date?.year, night))
        }
        let anniversaries = changes.filter(\.isOfReturn)
        if !anniversaries.isEmpty { ofAnniversaries.add(told(anniversaries)) }
        if let day = sources?.index.published(of: article) { ofDay[day, default: .init()].add(told(changes)) }
    }

    // MARK: - Nights

    /// The last night that took a meeting of a year from a pair; nil for none, and the year nil for those without a date.
    func lastLoss(of pair: CountryPair, in year: Int?) -> Day? { losses[pair]?.first { $0.year == year }?.night }

    /// Since a night.
    func lostAnniversaries(since night: Day) -> ArraySlice<(year: Int?, night: Day)> {
        lostAnniversaries.prefix { $0.night >= night }
    }

    /// Since a night.
    func losses(of pair: CountryPair, since night: Day) -> ArraySlice<PairLoss> {
        losses[pair]?.prefix { $0.night >= night } ?? []
    }

    /// Of all years of a pair, and those of which addresses are kept.
    func add(lossesOf pair: CountryPair, since night: Day, to mark: inout MarkBuilder) {
        for loss in losses[pair] ?? [] {
            mark.add(loss.year ?? .min)
            mark.add(loss.month ?? 0)
            mark.add(loss.night.number)
        }
        mark.add(losses(of: pair, since: night).count)
    }

    /// The last night that changed a meeting of a person, or may have taken one.
    func lastNight(of person: Person) -> Day? {
        [ofPerson[person.id]?.lastNight, person.country.flatMap { lastLoss[$0] }].compactMap(\.self).max()
    }
}

extension FindingChange {
    /// Whether it may be among what returns each year: anniversaries, and milestones of which the day is known.
    fileprivate var isOfReturn: Bool {
        switch finding.kind {
        case .anniversary: true
        case .milestone: finding.date?.day != nil && finding.change != Milestone.Change.severed.rawValue
        case .topic: false
        }
    }
}

/// A meeting that a night took from a month of a pair: withdrawn, found to be another, of other parties, or of another date.
struct PairLoss: Hashable, Sendable {
    /// Nil where it had no date.
    let year: Int?
    /// Nil where no more than the year was known.
    let month: Int?
    let night: Day
}

extension OccasionChange {
    /// Whether pages tell it after its night.
    var isToldLater: Bool { kind != .grown && isOfSubstance }
}

extension String {
    func components(of separator: String) -> [String] { split(separator: separator).map(String.init) }
}
