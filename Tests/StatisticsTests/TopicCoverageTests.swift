import Findings
import Ledger
import Statistics
import Testing
import Vocabulary

/// Topics of articles on pairs, as far as a day.
@Suite struct TopicCoverageTests {
    private let asOf = Day(year: 2026, month: 11, day: 23)!
    private let covid = Topic("covid-19")

    private func article(_ id: String, _ published: String?, mentions: Int, onPair: Bool = true) -> ArticleEntry {
        let evidence = Evidence(rule: "r", sentence: "s", span: SourceSpan(.body, 0..<1))
        let meeting = Meeting(
            parties: [Country("KHM")!, Country("LAO")!], kind: .talks, status: .held, dates: nil, dateSource: nil,
            evidence: evidence)
        return ArticleEntry(
            id: id, title: id, source: "S", url: nil, published: published.flatMap { Day($0) }, readOn: asOf, story: id,
            digest: "", path: id, position: 1, notes: [],
            findings: ArticleFindings(
                article: id, meetings: onPair ? [meeting] : [],
                topics: (0..<mentions).map { _ in
                    TopicMention(topic: covid, text: "coronavirus", confidence: 0.9, evidence: evidence)
                }))
    }

    private var articles: [ArticleEntry] {
        [
            article("a", "2026-11-01", mentions: 2), article("b", "2026-11-02", mentions: 0),
            article("c", "2026-11-04", mentions: 1), article("d", nil, mentions: 1),
            article("e", "2026-11-01", mentions: 1, onPair: false),
        ]
    }

    @Test(arguments: [("2026-10-31", 0, 0), ("2026-11-01", 1, 1), ("2026-11-03", 1, 2), ("2027-01-01", 2, 3)])
    func countsArticlesOnPairsAsFarAsADay(day: String, mentioning: Int, all: Int) {
        let index = HistoryIndex(History(asOf: asOf, articles: articles, occasions: []))
        let share = index.pairTopics.share(of: covid, through: Day(day)!)
        #expect(share.articles == mentioning)
        #expect(share.total == all)
    }

    @Test func countsTheArticlesGivenLikewise() {
        let index = HistoryIndex(History(asOf: asOf, articles: articles, occasions: []))
        let own = index.articles(on: CountryPair(Country("KHM")!, Country("LAO")!)!)
        let share = TopicCoverage(own).share(of: covid, through: Day("2026-11-03")!)
        #expect(share.articles == 1)
        #expect(share.total == 2)
    }

    @Test func countsAllTopicsAsFarAsADay() {
        let index = HistoryIndex(History(asOf: asOf, articles: articles, occasions: []))
        #expect(index.pairTopics.counts(through: Day("2026-11-03")!) == [2, 1])
        #expect(index.pairTopics.counts(through: asOf) == [3, 2])
    }

    @Test func knowsNothingOfATopicThatNobodyMentions() {
        let index = HistoryIndex(History(asOf: asOf, articles: articles, occasions: []))
        let share = index.pairTopics.share(of: Topic("drought"), through: asOf)
        #expect(share.articles == 0)
        #expect(share.total == 3)
    }
}
