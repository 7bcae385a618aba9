import Foundation
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

@Suite struct TimeLineTests {
    @Test(arguments: [
        // Two on one day are one tick.
        ([400, 400, 800], 2, 2),
        // Many lie a thousandth of the line apart at least.
        (Array(0..<1_200), 30, 60),
    ])
    func drawsMeetingsOfOneSpotOnce(ages: [Int], fewest: Int, most: Int) {
        let history = MadeUpHistory.history(
            ages.enumerated().map { number, age in
                var article = MadeUpHistory.one().articles[0]
                article.id = "a\(number)"
                article.story = article.id
                article.findings.meetings[0].dates = DayRange(MadeUpHistory.asOf - age)
                return article
            })
        let occasions = HistoryIndex(history).occasions
        #expect(occasions.count == ages.count)
        let milestones = [1956, 1990].map { year in
            MilestoneEntry(
                id: "s-\(year)", parties: [], kind: .agreement, change: nil, date: PartialDate(year: year),
                name: "accord", mentions: [])
        }
        let html = TimeLine(
            asOf: MadeUpHistory.asOf, anniversaries: [], milestones: milestones, occasions: occasions
        ).html()
        #expect(html.contains(" and \(Counting.figure(ages.count, "meeting")), "))
        let ticks = html.components(separatedBy: "<line class=\"tick\"").count - 1
        #expect((fewest...most).contains(ticks), "\(ticks)")
    }
}
