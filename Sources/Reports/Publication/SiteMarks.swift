import Findings
import Ledger
import Statistics
import Vocabulary

/// The marks of all that pages and files are made of: of an article with its findings, of an occasion, of an event, each with
/// everything that any page shows of it.
struct SiteMarks: Sendable {
    /// The program and the settings: where they differ, so may every file.
    let origin: Mark
    /// By the places in the history.
    let articles: [Mark]
    let occasions: [String: Mark]
    let anniversaries: [String: Mark]
    let milestones: [String: Mark]
    private let articlePlaces: HistoryIndex
    private static let batch = 512

    init(site: SiteContext, program: Mark) throws {
        let (history, index, people) = (site.history, site.index, site.people)
        origin = Mark { mark in
            mark.add(program)
            mark.add(site.configuration)
        }
        articlePlaces = index
        let articles = try SiteMarks.marks(history.articles.count) { SiteMarks.mark(history.articles[$0]) }
        self.articles = articles
        @Sendable func article(_ id: String, _ mark: inout MarkBuilder) {
            guard let place = index.place(of: id) else { return mark.add(id) }
            mark.add(articles[place])
        }
        let occasions = try SiteMarks.marks(history.occasions.count) { place in
            let occasion = history.occasions[place]
            return Mark { mark in
                mark.add(occasion)
                mark.add(occasion.isAhead(of: history.asOf))
                for participant in occasion.participants {
                    // Whose page the name leads to, and what that person is called there.
                    let person = people.person(participant)
                    mark.add(person?.id)
                    mark.add(person?.name)
                }
                for report in occasion.reports {
                    mark.add(report.record)
                    mark.add(report.reason)
                    article(report.article, &mark)
                }
            }
        }
        self.occasions = Dictionary(
            zip(history.occasions, occasions).map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
        anniversaries = Dictionary(
            history.anniversaries.map { entry in
                let mark = Mark { mark in
                    mark.add(entry)
                    mark.add(entry.next(from: history.asOf)?.day.number ?? 0)
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

    func article(_ entry: ArticleEntry) -> Mark {
        articlePlaces.place(of: entry.id).map { articles[$0] } ?? SiteMarks.mark(entry)
    }

    func add(_ occasions: [Occasion], to mark: inout MarkBuilder) {
        mark.add(occasions.count)
        for occasion in occasions { if let own = self.occasions[occasion.id] { mark.add(own) } }
    }

    func add(
        _ anniversaries: [AnniversaryEntry], _ milestones: [MilestoneEntry], to mark: inout MarkBuilder
    ) {
        mark.add(anniversaries.count)
        for entry in anniversaries { if let own = self.anniversaries[entry.id] { mark.add(own) } }
        for entry in milestones { if let own = self.milestones[entry.id] { mark.add(own) } }
    }

    private static func mark(_ entry: ArticleEntry) -> Mark {
        Mark { mark in
            for text in [entry.id, entry.title, entry.story, entry.digest, entry.path] { mark.add(text) }
            mark.add(entry.source)
            mark.add(entry.url)
            mark.add(entry.published?.number ?? Int.min)
            mark.add(entry.readOn.number)
            mark.add(entry.position)
            mark.add(entry.notes)
            for text in entry.replaced {
                mark.add(text.digest)
                mark.add(text.source)
            }
            mark.add(entry.findings)
        }
    }
}

extension MarkBuilder {
    fileprivate mutating func add(_ configuration: SiteConfiguration) {
        add(configuration.title)
        add(configuration.baseURL)
        for (topic, label) in configuration.topics.sorted(by: { $0.key < $1.key }) { add([topic.id, label]) }
    }

    mutating func add(_ countries: [Country]) {
        add(countries.count)
        for country in countries { add(country.code) }
    }

    mutating func add(_ country: Country?) { add(country?.code) }

    private mutating func add(_ evidence: Evidence) {
        add(evidence.rule)
        add(evidence.sentence)
        add(evidence.span.part.rawValue)
        add(evidence.span.lower)
        add(evidence.span.upper)
    }

    private mutating func add(_ participants: [Participant]) {
        add(participants.count)
        for participant in participants {
            add(participant.name)
            add(participant.role)
            add(participant.country)
        }
    }

    mutating func add(_ occasion: Occasion) {
        add(occasion.id)
        add(occasion.parties)
        add(occasion.kind.rawValue)
        add(occasion.status.rawValue)
        add(occasion.dates?.description)
        add(occasion.dateSource?.rawValue)
        add(occasion.venueCountry)
        add(occasion.venue)
        add(occasion.host)
        add(occasion.participants)
        add(occasion.level.rawValue)
        add(occasion.confidence)
        add(occasion.addedOn.number)
        add(occasion.changedOn.number)
        add(occasion.disagreements)
        add(occasion.reports.count)
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
        add(entry.date.description)
        add(entry.name)
        add(entry.mentions.count)
        for mention in entry.mentions { add(mention.record) }
    }

    mutating func add(_ findings: ArticleFindings) {
        add(findings.meetings.count)
        for meeting in findings.meetings { add(meeting) }
        add(findings.anniversaries.count)
        for anniversary in findings.anniversaries { add(anniversary) }
        add(findings.milestones.count)
        for milestone in findings.milestones {
            add(milestone.parties)
            add(milestone.kind.rawValue)
            add(milestone.date.description)
            add(milestone.name)
            add(milestone.confidence)
            add(milestone.evidence)
        }
        add(findings.topics.count)
        for mention in findings.topics {
            add(mention.topic.id)
            add(mention.text)
            add(mention.confidence)
            add(mention.evidence)
        }
    }

    private mutating func add(_ meeting: Meeting) {
        add(meeting.parties)
        add(meeting.kind.rawValue)
        add(meeting.status.rawValue)
        add(meeting.dates?.description)
        add(meeting.dateSource?.rawValue)
        add(meeting.venueCountry)
        add(meeting.venue)
        add(meeting.host)
        add(meeting.participants)
        add(meeting.level.rawValue)
        add(meeting.confidence)
        add(meeting.evidence)
    }

    private mutating func add(_ anniversary: Anniversary) {
        add(anniversary.parties)
        add(anniversary.ordinal)
        add(anniversary.subject.rawValue)
        add(anniversary.organisation)
        add(anniversary.year ?? Int.min)
        add(anniversary.date?.description)
        add(anniversary.note)
        add(anniversary.confidence)
        add(anniversary.evidence)
    }
}
