import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

@Suite struct CountingTests {
    private let khm = Country("KHM")!
    private let lao = Country("LAO")!
    private let vnm = Country("VNM")!
    private let asOf = Day(year: 2026, month: 11, day: 23)!

    private func evidence() -> Evidence { Evidence(rule: "r", sentence: "s", span: SourceSpan(.body, 0..<1)) }

    private func meeting(_ parties: [Country], _ date: String, _ status: Meeting.Status = .held) -> Meeting {
        Meeting(
            parties: parties, kind: .talks, status: status, dates: PartialDate(date).map { DayRange($0) },
            dateSource: .text, evidence: evidence())
    }

    private func article(_ id: String, _ published: String?, story: String? = nil, _ meetings: [Meeting])
        -> ArticleEntry
    {
        ArticleEntry(
            id: id, title: id, source: "S", url: nil, published: published.flatMap { Day($0) }, readOn: asOf,
            story: story ?? id, digest: "", path: id, position: 1, notes: [],
            findings: ArticleFindings(article: id, meetings: meetings))
    }

    private func occasion(_ id: String, _ meeting: Meeting, reports: [String], confidence: Double = 0.5)
        -> Occasion
    {
        Occasion(
            id: id, parties: meeting.parties, kind: meeting.kind, status: meeting.status, dates: meeting.dates,
            dateSource: meeting.dateSource, venueCountry: nil, venue: nil, host: nil, participants: [],
            level: .unknown, confidence: confidence,
            reports: reports.map { OccasionReport(article: $0, record: 0, meeting: meeting, reason: "") },
            addedOn: asOf, changedOn: asOf)
    }

    /// One meeting of two countries told by a wire story and its copy, one of three countries told once.
    private var history: History {
        let two = meeting([khm, lao], "2026-11-20")
        let three = meeting([khm, lao, vnm], "2026-10", .planned)
        return History(
            asOf: asOf,
            articles: [
                article("a", "2026-11-21", [two]), article("b", "2026-11-22", story: "a", [two]),
                article("c", "2026-09-30", [three]), article("d", nil, []),
            ],
            occasions: [occasion("m3", three, reports: ["c"]), occasion("m2", two, reports: ["a", "b"])])
    }

    @Test func countsOccasionsReportsAndStoriesApart() {
        let index = HistoryIndex(history)
        let tally = index.activity(of: CountryPair(khm, lao)!).tally
        #expect(tally.held == 1 && tally.planned == 1 && tally.occasions == 2)
        #expect(tally.reports == 3)
        #expect(tally.stories == 2)
    }

    @Test func countsAMeetingOfThreeForEachOfItsThreePairs() {
        let index = HistoryIndex(history)
        #expect(index.pairs.map(\.description) == ["KHM-LAO", "KHM-VNM", "LAO-VNM"])
        #expect(index.ranking.map(\.pair.description) == ["KHM-LAO", "KHM-VNM", "LAO-VNM"])
        #expect(index.countries == [khm, lao, vnm])
    }

    /// Two meetings that are uncertain weigh less than one that is certain, and are counted all the same.
    @Test func ranksPairsByTheMeetingsThatAreCertain() {
        let sure = occasion("m1", meeting([lao, vnm], "2026-11-20"), reports: ["a"], confidence: 0.9)
        let doubtful = ["m2", "m3"].map { occasion($0, meeting([khm, lao], "2026-11-20"), reports: ["a"]) }
        let index = HistoryIndex(History(asOf: asOf, articles: [], occasions: doubtful + [sure]))
        #expect(index.ranking.map(\.pair.description) == ["LAO-VNM", "KHM-LAO"])
        #expect(index.ranking.map(\.tally.held) == [1, 2])
        #expect(index.ranking.map(\.tally.certain.held) == [1, 0])
    }

    @Test func takesNoPlannedMeetingForOneHeld() {
        let index = HistoryIndex(history)
        #expect(index.heldByPair == [CountryPair(khm, lao)!: 1])
        #expect(index.heldByCountry == [khm: 1, lao: 1])
        #expect(CountryMatrix(index: index, size: 3).countries == [khm, lao])
    }

    @Test func countsAStoryOnceThatTellsOfTwoMeetings() {
        let article = article(
            "a", "2026-11-20", [meeting([khm, lao], "2026-11-20"), meeting([khm, lao], "2026-11-01")])
        let occasions = article.findings.meetings.enumerated().map { occasion("m\($0)", $1, reports: ["a"]) }
        let tally = HistoryIndex(History(asOf: asOf, articles: [article], occasions: occasions)).occasions.tally
        #expect(tally.reports == 2)
        #expect(tally.stories == 1)
    }

    /// As if each were one of a story of its own.
    @Test func countsReportsThatTheHistoryDoesNotHave() {
        let two = meeting([khm, lao], "2026-11-20")
        let strange = [occasion("m8", two, reports: ["b", "x"]), occasion("m9", two, reports: ["a", "x", "y"])]
        let index = HistoryIndex(History(asOf: asOf, articles: history.articles, occasions: strange))
        let tally = index.occasions.tally
        #expect(tally.reports == 5)
        #expect(tally.stories == 3)
        #expect(index.stories(of: strange[0]) == 2)
        let months = index.occasions.series(through: asOf).spans
        #expect(months.last.map { [$0.reports, $0.occasions, $0.articles] } == [2, 2, 2])
    }

    @Test func countsWhatWasFirstReportedLatelyWithoutAYearOfHistory() {
        let index = HistoryIndex(history)
        #expect(index.changes.isEmpty)
        #expect(index.firstReportedLately[CountryPair(khm, lao)!] == 1)
        #expect(index.firstReportedLately[CountryPair(khm, vnm)!] == 0)
    }

    @Test func placesOccasionsInTheMonthTheyBeginAndReportsInTheMonthTheyAppear() {
        let index = HistoryIndex(history)
        let months = index.occasions(of: CountryPair(khm, lao)!).series(through: history.asOf).spans
        #expect(months.last?.month.description == "2026-11")
        #expect(months.suffix(3).map(\.occasions) == [0, 1, 1])
        #expect(months.suffix(3).map(\.reports) == [1, 0, 2])
        #expect(months.suffix(3).map(\.articles) == [1, 0, 2])
    }

    @Test func countsWhatHasNoMonthBesideTheSeries() {
        let year = occasion("m1", meeting([khm, lao], "2019"), reports: ["a"])
        #expect(HistoryIndex(History(asOf: asOf, occasions: [year])).occasions.series(through: asOf).unplaced == 1)
    }

    @Test func countsCoverageBySourceAndDay() {
        let coverage = Coverage.perSourceAndDay(Array(history.articles))
        #expect(coverage.map { $0.day?.description } == [nil, "2026-09-30", "2026-11-21", "2026-11-22"])
        #expect(coverage.map(\.withFindings) == [0, 1, 1, 1])
    }

    @Test func countsAMonthFromItsArticlesAlone() {
        let counted = history.articles.prefix(2).map { CountedArticle(entry: $0, occasions: ["m2"]) }
        let month = MonthStatistics(month: Month(asOf), articles: counted)
        #expect(month.pairs.map(\.occasions) == [1])
        #expect(month.pairs.map(\.reports) == [2])
        #expect(month.pairs.map(\.stories) == [1])
    }

    @Test(arguments: [
        (1956, 11, 23, "2026-11-23", 70), (1956, 11, 22, "2027-11-22", 71), (2000, 2, 29, "2027-02-28", 27),
    ])
    func findsTheNextReturnOfAnAnniversary(year: Int, month: Int, day: Int, next: String, ordinal: Int) {
        let entry = AnniversaryEntry(
            id: "a", parties: [khm], subject: .independence, organisation: nil, year: year,
            monthDay: AnniversaryEntry.MonthDay(month: month, day: day), mentions: [])
        var history = history
        history.anniversaries = [entry]
        let due = HistoryIndex(history).yearlyEvents.first?.next(from: asOf)
        #expect(due?.day.description == next)
        #expect(due?.ordinal == ordinal)
    }

    private func milestone(
        _ id: String, _ date: String, _ kind: Milestone.Kind = .diplomaticRelations, _ change: Milestone.Change? = nil
    ) throws -> MilestoneEntry {
        MilestoneEntry(
            id: id, parties: [khm, lao], kind: kind, change: change, date: try #require(PartialDate(date)), name: "n",
            mentions: [])
    }

    /// Nobody marks the day of a break; its own year's anniversary of relations takes no day from it.
    @Test func tellsOfNoReturnOfADayOnWhichRelationsWereSevered() throws {
        var history = history
        history.milestones = try [
            milestone("s1", "1956-12-01", .diplomaticRelations, .severed),
            milestone("s2", "1960-12-01", .diplomaticRelations, .restored),
        ]
        history.anniversaries = [
            AnniversaryEntry(
                id: "a1", parties: [khm, lao], subject: .diplomaticRelations, organisation: nil, year: 1956,
                monthDay: nil, mentions: [])
        ]
        #expect(HistoryIndex(history).yearlyEvents.map(\.id) == ["s2"])
    }

    /// The night is that of 23 November 2026.
    @Test func tellsWhatIsDueOfMilestonesWithADay() throws {
        var history = history
        history.anniversaries = []
        history.milestones = try [
            milestone("s1", "1956-12-01"), milestone("s2", "1956-11-22"), milestone("s3", "2001-12"),
            milestone("s4", "1999", .agreement), milestone("s5", "2025-11-23", .agreement),
            milestone("s6", "2026-11-23", .agreement),
        ]
        let due = HistoryIndex(history).due(within: 30)
        #expect(due.map(\.event.id) == ["s5", "s1"])
        #expect(due.map(\.ordinal) == [1, 70])
        #expect(due.map(\.day.description) == ["2026-11-23", "2026-12-01"])
        #expect(HistoryIndex(history).yearlyEvents.map(\.id) == ["s1", "s2", "s5", "s6"])
    }

    @Test func givesAnAnniversaryTheDayOfItsMilestoneAndTellsItOnce() throws {
        func anniversary(_ id: String, _ subject: Anniversary.Subject, _ day: Int?) -> AnniversaryEntry {
            AnniversaryEntry(
                id: id, parties: [khm, lao], subject: subject, organisation: nil, year: 1956,
                monthDay: day.map { .init(month: 12, day: $0) }, mentions: [])
        }
        var history = history
        history.anniversaries = [
            anniversary("a1", .diplomaticRelations, nil), anniversary("a2", .treaty, nil),
            anniversary("a3", .partnership, 3), anniversary("a4", .war, nil),
        ]
        history.milestones = try [
            milestone("s1", "1956-12-01"), milestone("s2", "1956-12-05", .agreement),
            milestone("s3", "1956-12-07", .agreement), milestone("s4", "1956-12-04", .partnership),
        ]
        // Which of two treaties of a year is meant nobody knows.
        let due = HistoryIndex(history).due(within: 30)
        #expect(due.map(\.event.id) == ["a1", "a3", "s2", "s3"])
        #expect(due.map { $0.day.parts.day } == [1, 3, 5, 7])
    }

    @Test func putsCountriesThatMetNextToEachOther() {
        var history = history
        for place in history.occasions.indices { history.occasions[place].status = .held }
        let matrix = CountryMatrix(index: HistoryIndex(history), size: 3)
        #expect(matrix.countries == [khm, lao, vnm])
        #expect(matrix[khm, lao] == 2 && matrix[lao, khm] == 2 && matrix[lao, vnm] == 1 && matrix[khm, khm] == 0)
    }
}

@Suite struct CountedNumbersTests {
    @Test func countsEachNumberInOrder() {
        let counted = [3, 1, 3, 0, 3, 1].counted
        #expect(counted.map(\.item) == [0, 1, 3] && counted.map(\.count) == [1, 2, 3])
        #expect([Int]().counted.isEmpty)
    }
}
