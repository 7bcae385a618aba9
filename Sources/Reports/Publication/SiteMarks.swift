import Ledger
import Statistics
import Vocabulary

/// The marks of all that pages and files are made of: of an article with its findings, of an occasion, of an event, each with
/// everything that any page shows of it.
struct SiteMarks: Sendable {
    /// Of the occasions, by their places in the history.
    private let occasions: [Mark]
    private let index: HistoryIndex
    /// Of the offices, by their numbers.
    private let roles: [Mark]
    let anniversaries: [String: Mark]
    let milestones: [String: Mark]
    private static let batch = 512

    init(site: SiteContext) throws {
        let (history, index, people) = (site.history, site.index, site.people)
        func article(_ id: String, _ mark: inout MarkBuilder) {
            guard let place = index.place(of: id) else { return mark.add(id) }
            mark.add(index.mark(ofArticleAt: place))
        }
        self.index = index
        roles = people.roles.map { role in Mark { $0.add(role) } }
        // Whose page a name leads to, and what that person is called there.
        let names = people.people.map { person in
            Mark { mark in
                mark.add(person.id)
                mark.add(person.name)
            }
        }
        occasions = try SiteMarks.marks(history.occasions.count) { place in
            index.mark(shownOfOccasionAt: place, people: people, names: names)
        }
        anniversaries = Dictionary(
            history.anniversaries.map { entry in
                let mark = Mark { mark in
                    mark.add(entry)
                    // Where a milestone lends the day, it is no part of the entry.
                    mark.add(site.next(entry)?.day.number ?? 0)
                    mark.add(site.yearlyEvents[entry.id].map { $0.monthDay.month * 100 + $0.monthDay.day } ?? 0)
                    for mention in entry.mentions { article(mention.article, &mark) }
                }
                return (entry.id, mark)
            }, uniquingKeysWith: { first, _ in first })
        milestones = Dictionary(
            history.milestones.map { entry in
                let mark = Mark { mark in
                    mark.add(entry)
                    for mention in entry.mentions { article(mention.article, &mark) }
                }
                return (entry.id, mark)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// On all cores, a batch at a time.
    private static func marks(_ count: Int, _ mark: @Sendable (Int) -> Mark) throws -> [Mark] {
        try Parallel.map((count + batch - 1) / batch) { number in
            (number * batch..<min(count, (number + 1) * batch)).map(mark)
        }.flatMap(\.self)
    }

    /// Of the occasion at a place of the history.
    func mark(ofOccasionAt place: Int) -> Mark { occasions[place] }

    /// Of the id of the occasion at a place of the history.
    func name(ofOccasionAt place: Int) -> Mark { index.name(ofOccasionAt: place) }

    /// Of the article at a place of the history.
    func mark(ofArticleAt place: Int) -> Mark { index.mark(ofArticleAt: place) }

    func add(_ set: OccasionSet, to mark: inout MarkBuilder) {
        mark.add(set.places.count)
        for place in set.places { mark.add(occasions[place]) }
    }

    func add(_ set: ArticleSet, to mark: inout MarkBuilder) {
        mark.add(set.places.count)
        for place in set.places { mark.add(index.mark(ofArticleAt: place)) }
    }

    /// What a page tells of changes in its records, which it has besides.
    func add(_ changes: ChangesOfPage?, to mark: inout MarkBuilder) {
        mark.add(changes?.count ?? 0)
        for change in changes?.latest ?? [] {
            switch change {
            case .meeting(let change):
                mark.add([change.night.description, change.occasion, change.kind.rawValue, change.reason])
                for article in change.cause.ids { add(article, to: &mark) }
            case .article(let change):
                add(change.article, to: &mark)
                for finding in change.findings { mark.add(finding) }
            }
        }
    }

    /// The meetings of these changes as they are now, where a page leads to those that it does not count.
    func add(meetingsOf changes: ChangesOfPage?, of site: SiteContext, to mark: inout MarkBuilder) {
        for change in changes?.meetings ?? [] {
            if let place = site.place(of: change) { mark.add(occasions[place]) }
        }
    }

    private func add(_ article: String, to mark: inout MarkBuilder) {
        if let place = index.place(of: article) {
            mark.add(index.mark(ofArticleAt: place))
        } else {
            mark.add(false)
        }
    }

    /// In which occasions a person took part, and in what office.
    func add(appearancesOf person: Person, to mark: inout MarkBuilder) {
        mark.add(person.places.count)
        for (place, role) in zip(person.places, person.roleNumbers) {
            mark.add(occasions[place])
            if role >= 0 { mark.add(roles[role]) } else { mark.add(false) }
        }
    }

    func add(
        _ anniversaries: [AnniversaryEntry], _ milestones: [MilestoneEntry], to mark: inout MarkBuilder
    ) {
        mark.add(anniversaries.count)
        for entry in anniversaries { if let own = self.anniversaries[entry.id] { mark.add(own) } }
        for entry in milestones { if let own = self.milestones[entry.id] { mark.add(own) } }
    }
}

extension MarkBuilder {
    mutating func add(_ configuration: SiteConfiguration) {
        add(configuration.title)
        add(configuration.baseURL)
        for (topic, label) in configuration.topics.sorted(by: { $0.key < $1.key }) { add([topic.id, label]) }
    }

    mutating func add(_ countries: [Country]) {
        add(countries.count)
        for country in countries { add(country.code) }
    }

    mutating func add(_ country: Country?) { add(country?.code) }

    mutating func add(_ change: FindingChange) {
        let finding = change.finding
        add([change.night.description, change.article, finding.kind.rawValue, finding.subject])
        add(finding.change)
        add(finding.name)
        add(finding.ordinal ?? 0)
        add(finding.date?.description)
        for group in change.groups { add(group) }
        add(change.before)
        add(change.now)
    }

    mutating func add(_ entry: AnniversaryEntry) {
        add(entry.id)
        add(entry.parties)
        add(entry.subject.rawValue)
        add(entry.organisation)
        add(entry.year ?? Int.min)
        add(entry.monthDay.map { $0.month * 100 + $0.day } ?? 0)
        add(entry.mentions.count)
        for mention in entry.mentions { add(mention.record) }
    }

    mutating func add(_ entry: MilestoneEntry) {
        add(entry.id)
        add(entry.parties)
        add(entry.kind.rawValue)
        add(entry.change?.rawValue)
        add(entry.date.description)
        add(entry.name)
        add(entry.mentions.count)
        for mention in entry.mentions { add(mention.record) }
    }
}
