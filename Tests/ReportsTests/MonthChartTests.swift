import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

@Suite struct MonthChartTests {
    /// One meeting of Cambodia and Laos so many days before the night, for each number.
    private func chart(_ daysAgo: [Int]) -> String {
        var history = MadeUpHistory.one()
        let first = history.occasions[0]
        history.occasions = daysAgo.enumerated().map { place, days in
            var occasion = first
            occasion.id = "m\(place)"
            occasion.dates = DayRange(MadeUpHistory.asOf - days)
            return occasion
        }
        let index = HistoryIndex(history)
        let series = index.occasions.series(through: MadeUpHistory.asOf)
        return MonthChart(series: series, subject: "Meetings").html()
    }

    @Test(arguments: [
        ([0, 60], "2 meetings and 2 reports, at most 1 meeting a month."),
        ([0, 1, 60], "3 meetings and 3 reports, at most 2 meetings a month."),
    ])
    func saysInASentenceWhatItShows(daysAgo: [Int], words: String) { #expect(chart(daysAgo).contains(words)) }

    @Test func showsNothingWhereNothingWasCounted() { #expect(chart([]).isEmpty) }
}
