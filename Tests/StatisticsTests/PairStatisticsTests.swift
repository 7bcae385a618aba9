import Statistics
import Testing
import Vocabulary

@Suite struct PairStatisticsTests {
    private let pair = CountryPair(Country("KHM")!, Country("LAO")!)!
    private let other = CountryPair(Country("THA")!, Country("VNM")!)!

    /// A year of 20 articles a window, one meeting in each; then `recent` meetings in the last 30 days.
    private func year(recent: Int, articles: Int = 20, windows: Int = 12) -> HistoryIndex {
        var history = StatisticsHistory()
        history.add(articles, daysAgo: 3, meetings: recent)
        for window in 1...windows {
            history.add(20, daysAgo: window * 30 + 3, meetings: 1)
            history.add(20, daysAgo: window * 30 + 4, pair: "THA-VNM", meetings: 1)
        }
        history.add(20, daysAgo: 4, pair: "THA-VNM", meetings: 1)
        return HistoryIndex(history.history)
    }

    @Test func marksThePairThatStandsOutAndNoOther() throws {
        let changes = year(recent: 12).changes
        let change = try #require(changes[pair])
        #expect(change.recent == 12 && change.earlier == 12)
        #expect(change.recentArticles == 40 && change.earlierArticles == 480)
        #expect(change.standsOut && change.isMore)
        #expect(changes[other]?.standsOut == false)
        #expect(change.adjusted == min(1, change.probability * 2))
    }

    @Test func marksNothingWhereLessThanHalfTheYearWasCovered() {
        #expect(year(recent: 12, windows: 5).changes.isEmpty)
        #expect(!year(recent: 12, windows: 6).changes.isEmpty)
    }

    @Test func holdsCountsAgainstTheArticlesRead() throws {
        let index = year(recent: 3)
        let rates = index.rates(of: pair, asOf: index.history.asOf)
        #expect(try #require(rates.recent).perThousand == 75)
        #expect(try #require(rates.earlier).perThousand == 25)
        #expect(rates.recent?.count == 3)
        #expect(index.rates(of: pair, asOf: index.history.asOf - 4_000).recent == nil)
    }

    @Test func countsByMonthAndByYear() throws {
        var history = StatisticsHistory()
        history.add(4, daysAgo: 1, meetings: 2)
        history.add(3, daysAgo: 100, meetings: 1)
        let index = HistoryIndex(history.history)
        let rows = index.periods(of: pair, zeroRows: false)
        #expect(rows.map(\.period.description) == ["2026-08", "2026-11", "2026"])
        #expect(rows.map(\.counts.held) == [1, 2, 3])
        #expect(rows.map(\.firstReported) == [1, 2, 3])
        #expect(rows.map(\.reports) == [1, 2, 3])
        #expect(rows.map(\.articlesRead) == [3, 4, 7])
        #expect(rows.last?.rate?.perThousand == 3000.0 / 7)
    }

    @Test func countsTheCertainApart() throws {
        var history = StatisticsHistory()
        history.add(4, daysAgo: 1, meetings: 2)
        history.add(3, daysAgo: 2, meetings: 1, confidence: 0.6)
        history.add(3, daysAgo: 100, meetings: 1, confidence: 0.9)
        let rows = HistoryIndex(history.history).periods(of: pair, zeroRows: false)
        #expect(rows.map(\.counts.held) == [1, 3, 4])
        #expect(rows.map(\.certain.held) == [1, 1, 2])
        #expect(rows.map(\.certain.all) == [1, 1, 2])
        #expect(rows.map(\.firstReported) == [1, 3, 4])
        #expect(rows.map(\.certainFirstReported) == [1, 1, 2])
    }

    @Test func givesTheMonthsWithoutAnythingWhereAsked() {
        var history = StatisticsHistory()
        history.add(4, daysAgo: 1, meetings: 2)
        history.add(3, daysAgo: 100, pair: "THA-VNM", meetings: 1)
        let index = HistoryIndex(history.history)
        let rows = index.periods(of: pair, zeroRows: true)
        #expect(rows.map(\.period.description) == ["2026-08", "2026-09", "2026-10", "2026-11", "2026"])
        #expect(rows.map(\.counts.held) == [0, 0, 0, 2, 2])
        #expect(rows.map(\.articlesRead) == [3, 0, 0, 4, 7])
        #expect(rows[1].rate == nil)
    }

    @Test func comparesAPairsTopicsWithThoseOfAllOthers() throws {
        var history = StatisticsHistory()
        history.add(10, daysAgo: 1, meetings: 10, topics: 8)
        history.add(20, daysAgo: 2, pair: "THA-VNM", meetings: 20, topics: 2)
        // Copies of one story count once, and stories that report on no pair do not count.
        history.add(5, daysAgo: 3, pair: "THA-VNM", meetings: 5, story: "copies")
        history.add(50, daysAgo: 3, topics: 50)
        let index = HistoryIndex(history.history)
        let byPair = index.keynessByPair(of: Topic("covid-19"))
        #expect(byPair.map(\.pair) == [pair, other])
        let found = try #require(byPair.first)
        #expect((found.keyness.inside, found.keyness.insideTotal) == (8, 10))
        #expect((found.keyness.outside, found.keyness.outsideTotal) == (2, 21))
        #expect(found.keyness.standsOut && found.keyness.logRatio > 3)
    }

    @Test func comparesTheLastMonthWithTheYearBefore() throws {
        var history = StatisticsHistory()
        history.add(10, daysAgo: 1, topics: 6)
        history.add(40, daysAgo: 60, topics: 4)
        history.add(40, daysAgo: 500, topics: 40)
        // A story that began before the last 30 days and goes on belongs to the time before.
        history.add(1, daysAgo: 31, topics: 1, story: "old")
        history.add(1, daysAgo: 29, topics: 1, story: "old")
        let found = try #require(HistoryIndex(history.history).keynessOfLatest.first).keyness
        #expect((found.inside, found.insideTotal) == (6, 10))
        #expect((found.outside, found.outsideTotal) == (5, 41))
    }
}
