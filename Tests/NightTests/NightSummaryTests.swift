import Articles
import Ledger
import Testing
import Vocabulary

@testable import Night

/// The lines that an operator reads.
@Suite struct NightSummaryTests {
    @Test(arguments: [
        (1, "meetings: 1 record of 1 occasion; 1 occasion new, 1 changed"),
        (2, "meetings: 2 records of 2 occasions; 2 occasions new, 2 changed"),
        (0, "meetings: 0 records of 0 occasions; 0 occasions new, 0 changed"),
    ])
    func saysOneOfOne(count: Int, line: String) {
        var summary = NightSummary(asOf: Day(year: 2026, month: 11, day: 23)!)
        (summary.meetings, summary.occasions) = (count, count)
        (summary.change.newOccasions, summary.change.changedOccasions) = (count, count)
        #expect(summary.lines.contains(line))
    }

    @Test(arguments: [(1, "the 1 article of earlier nights was not"), (2, "the 2 articles of earlier nights were not")])
    func saysOfHowManyArticlesTopicsAreStale(articles: Int, words: String) {
        var summary = NightSummary(asOf: Day(year: 2026, month: 11, day: 23)!)
        summary.note(stale: [Topic("covid-19")], of: articles)
        #expect(summary.warnings.first?.contains("new or has other phrases: \(words) looked through for it;") == true)
    }

    @Test func saysWhatIsCountedInFewAndMany() {
        #expect(Number.of(1, "story", "stories") == "1 story")
        #expect(Number.of(1_234, "story", "stories") == "1234 stories")
        #expect(Number.of(0, "file") == "0 files")
    }
}
