import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

/// What is counted from the end of a history on, whose lists are in the order of their days.
@Suite struct LatestMonthsTests {
    private let pair = CountryPair(Country("KHM")!, Country("LAO")!)!
    private let covid = Topic("covid-19")
    private let asOf = Day(year: 2026, month: 11, day: 23)!
    private let evidence = Evidence(rule: "r", sentence: "s", span: SourceSpan(.body, 0..<1))

    private func article(_ published: String?, mentions: Int) -> ArticleEntry {
        let id = "\(published ?? "undated")-\(mentions)"
        return ArticleEntry(
            id: id, title: id, source: "S", url: nil, published: published.flatMap { Day($0) }, readOn: asOf, story: id,
            digest: "", path: id, position: 1, notes: [],
            findings: ArticleFindings(
                article: id,
                topics: (0..<mentions).map { _ in TopicMention(topic: covid, text: "covid", evidence: evidence) }))
    }

    private func occasion(
        _ date: String?, _ status: Meeting.Status = .held, _ kind: Meeting.Kind = .talks,
        level: Meeting.Level = .minister, confidence: Double = 0.5, changed: Int = 0
    ) -> Occasion {
        Occasion(
            id: "m-\(date ?? "undated")-\(status)-\(kind)-\(confidence)", parties: pair.countries, kind: kind,
            status: status, dates: date.flatMap { PartialDate($0) }.map { DayRange($0) }, dateSource: .text,
            venueCountry: nil, venue: nil, host: nil, participants: [], level: level, confidence: confidence,
            reports: [], addedOn: asOf - 9, changedOn: asOf - 9 + changed)
    }

    private func index(_ occasions: [Occasion], articles: [ArticleEntry] = []) -> HistoryIndex {
        HistoryIndex(History(asOf: asOf, articles: articles, occasions: occasions))
    }

    @Test func countsMentionsInTheLastMonthsAlone() {
        let articles = [
            article("2026-08-31", mentions: 9), article("2026-09-01", mentions: 1), article("2026-10-15", mentions: 0),
            article("2026-11-02", mentions: 2), article("2026-11-03", mentions: 3), article("2026-12-01", mentions: 7),
            article(nil, mentions: 5),
        ]
        let mentioning = index([], articles: articles).articles(mentioning: covid)
        #expect(mentioning.mentions(of: covid, to: Month(asOf), months: 3) == [1, 0, 5])
        #expect(mentioning.mentions(of: Topic("drought"), to: Month(asOf), months: 3) == [0, 0, 0])
    }

    @Test func countsMeetingsHeldInTheLastMonthsAlone() {
        let index = index([
            occasion("2026-08-31"), occasion("2026-09"), occasion("2026-09-30", .planned), occasion("2026-11-01"),
            occasion("2026-11-20", level: .leader), occasion("2026-12-01"), occasion(nil),
        ])
        #expect(index.heldByMonth(of: pair, to: Month(asOf), months: 3) == [1, 0, 2])
        let levels = index.occasions.heldByLevel(from: Month(asOf) + (-2), months: 3)
        #expect(levels == [.minister: [1, 0, 1], .leader: [0, 0, 1]])
    }

    /// A meeting of which the year alone is known stands before those of its first day.
    @Test func findsTheLastMonthAndTheYears() {
        let occasions = index([occasion("2019"), occasion("2021-03-04"), occasion("2022"), occasion(nil)]).occasions
        #expect(occasions.lastMonth == Month(number: 2021 * 12 + 2))
        #expect(occasions.years == 2019...2022)
        #expect(index([occasion(nil)]).occasions.lastMonth == nil)
        #expect(index([occasion(nil)]).occasions.years == nil)
    }

    @Test func findsTheLastNightWhereverItStands() {
        let occasions = index([
            occasion("2019", changed: 1), occasion("2020", changed: 4), occasion("2021", changed: 2),
        ])
        .occasions
        #expect(occasions.lastNight == asOf - 5)
        #expect(occasions.withoutLast(2).lastNight == asOf - 8)
    }

    @Test(arguments: Meeting.Status.allCases, Meeting.Kind.allCases)
    func countsEachSortOfMeeting(status: Meeting.Status, kind: Meeting.Kind) {
        let occasions = index([
            occasion("2026-11-01", status, kind), occasion("2026-11-02", status, kind, confidence: 0.9),
        ])
        .occasions
        let tally = occasions.tally
        let expected = Meeting.Status.allCases.map { $0 == status ? 2 : 0 }
        #expect([tally.held, tally.planned, tally.cancelled] == expected)
        #expect([tally.certain.held, tally.certain.planned, tally.certain.cancelled] == expected.map { $0 / 2 })
        let month = occasions.series(through: asOf).spans.last
        #expect(month?.held == (status == .held ? [kind: 2] : [:]))
        #expect(month.map { [$0.planned, $0.cancelled, $0.uncertain] } == Array(expected.dropFirst()) + [1])
    }
}
