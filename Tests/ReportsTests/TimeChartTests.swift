import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

@Suite struct TimeChartTests {
    /// One meeting of Cambodia and Laos so many days before the night, for each number.
    private func history(_ daysAgo: [Int]) -> History {
        var history = MadeUpHistory.one()
        let first = history.occasions[0]
        let occasions = daysAgo.enumerated().map { place, days in
            var occasion = first
            occasion.id = "m\(place)"
            occasion.dates = DayRange(MadeUpHistory.asOf - days)
            return occasion
        }
        history.occasions = Shelf(occasions)
        return history
    }

    private func chart(_ daysAgo: [Int]) -> String {
        let history = history(daysAgo)
        let series = HistoryIndex(history).occasions.series(through: MadeUpHistory.asOf)
        return TimeChart(series: series, subject: "Meetings").html()
    }

    private func trend(_ daysAgo: [Int]) -> String {
        let history = history(daysAgo)
        return TrendCharts(
            occasions: HistoryIndex(history).occasions, day: MadeUpHistory.asOf, subject: "Meetings"
        ).html()
    }

    @Test(arguments: [
        ([0, 60], "2 meetings and 2 reports, at most 1 meeting a month."),
        ([0, 1, 60], "3 meetings and 3 reports, at most 2 meetings a month."),
    ])
    func saysInASentenceWhatItShows(daysAgo: [Int], words: String) { #expect(chart(daysAgo).contains(words)) }

    @Test func showsNothingWhereNothingWasCounted() { #expect(chart([]).isEmpty) }

    @Test func showsYearsWhereTheMonthsDoNotReachBack() {
        let html = trend([0, 60, 4000])
        #expect(html.contains("3 meetings and 3 reports, at most 2 meetings a year."))
        #expect(html.contains("2 meetings and 3 reports, at most 1 meeting a month."))
        #expect(html.contains("Not among the bars: one earlier meeting."))
        #expect(!trend([0, 60]).contains("a year"))
        #expect(trend([4000]).isEmpty)
    }

    @Test func saysHowManyOfTheMeetingsAreUncertain() {
        var history = history([0, 1, 60])
        for place in history.occasions.indices { history.occasions[place].confidence = place == 0 ? 0.5 : 0.9 }
        func html() -> String {
            TrendCharts(occasions: HistoryIndex(history).occasions, day: MadeUpHistory.asOf, subject: "Meetings").html()
        }
        #expect(html().contains("1 of these meetings is uncertain."))
        history.occasions[0].confidence = 0.9
        #expect(!html().contains("uncertain"))
    }

    /// One of years ago stands in the chart of years alone.
    @Test func saysOfEachChartHowManyOfItsMeetingsAreUncertain() throws {
        var history = history([4000, 60, 0])
        for place in history.occasions.indices { history.occasions[place].confidence = place == 2 ? 0.9 : 0.5 }
        let html = TrendCharts(
            occasions: HistoryIndex(history).occasions, day: MadeUpHistory.asOf, subject: "Meetings"
        ).html()
        let months = try #require(html.range(of: "Bars: meetings by the month"))
        #expect(html[..<months.lowerBound].contains("2 of these meetings are uncertain."))
        #expect(html[months.lowerBound...].contains("1 of these meetings is uncertain."))
        #expect(!html[months.lowerBound...].contains("2 of these meetings"))
    }

    @Test func keysTheShadesOfRanksAndGivesTheirFigures() {
        let html = trend([0, 1, 2, 60])
        #expect(
            html.contains(
                "<ul class=\"key\"><li class=\"r1\">1 a month</li><li class=\"r2\">2</li><li class=\"r3\">3</li></ul>"))
        #expect(html.contains("<tr><th scope=\"row\">Nov 2026</th><td class=\"num\">3</td></tr>"))
        #expect(html.contains("<tr><th scope=\"row\">Sep 2026</th><td class=\"num\">1</td></tr>"))
        // One shade needs no key.
        #expect(!trend([0, 60]).contains("class=\"r1\">1"))
        #expect(trend([0, 1, 2, 3, 4, 5]).contains("<li class=\"r1\">1–2 a month</li><li class=\"r2\">3–4</li>"))
    }
}
