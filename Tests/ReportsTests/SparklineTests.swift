import Ledger
import Testing
import Vocabulary

@testable import Reports

@Suite struct SparklineTests {
    @Test(arguments: [
        // Read from the third month on; nothing of before.
        ([0, 0, 0, 2, 1], 2, "60", 3),
        // Told afterwards of the second.
        ([0, 1, 0, 2, 1], 2, "30", 4),
        ([0, 0, 0, 2, 1], 0, "0", 5),
        // Two points at least make a line.
        ([0, 0, 0, 0, 1], 5, "90", 2),
    ])
    func beginsWhereReadingBegan(counts: [Int], unread: Int, start: String, points: Int) {
        let line = Sparkline.svg(counts, unread: unread, label: "")
        #expect(line.contains("<line x1=\"\(start)\""))
        #expect(line.contains("d=\"M\(start) "))
        #expect(line.components(separatedBy: " L").count == points)
    }

    @Test func countsTheMonthsBeforeTheFirstThatWasRead() {
        let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration())
        let published = MadeUpHistory.asOf - 1
        #expect(site.unread(in: 3, before: published + 3) == 2)
        #expect(site.unread(in: 3, before: published + 32) == 1)
        // Of the last three days before a night nothing counts yet.
        #expect(site.unread(in: 3, before: published + 2) == 3)
    }
}
