import Findings
import Foundation
import Ledger
import Testing
import Vocabulary

@testable import Reports

@Suite struct EventListTests {
    private let site = SiteContext(history: MadeUpHistory.one(), configuration: SiteConfiguration())

    private func milestone(_ year: Int, reports: Int = 1) -> MilestoneEntry {
        let parties = [Country("KHM")!, Country("LAO")!]
        let milestone = Milestone(
            parties: parties, kind: .agreement, date: PartialDate(year: year), name: "agreement on ferries",
            confidence: 0.9, evidence: MadeUpHistory.evidence("They signed an agreement on ferries."))
        return MilestoneEntry(
            id: "s-KHM-LAO-agreement-\(year)", parties: parties, kind: .agreement, date: milestone.date,
            name: milestone.name,
            mentions: (0..<reports).map { MilestoneMention(article: "a1", record: $0, milestone: milestone) })
    }

    private func html(_ milestones: [MilestoneEntry]) -> String {
        EventList(site: site, root: "../").html(anniversaries: [], milestones: milestones)
    }

    @Test(arguments: [(1, 1, nil), (20, 20, nil), (21, 20, "1 more report,"), (3_000, 20, "2,980 more reports,")])
    func quotesNoMoreThanAReaderReads(reports: Int, quoted: Int, note: String?) {
        let html = html([milestone(2019, reports: reports)])
        #expect(html.components(separatedBy: "<blockquote").count - 1 == quoted)
        #expect(html.contains("not quoted here") == (note != nil))
        if let note { #expect(html.contains("\(note) not quoted here.")) }
    }

    @Test func foldsAwayWhatCameBeforeTheLastSixty() throws {
        let sixty = html((1960..<2020).map { milestone($0) })
        #expect(!sixty.contains("earlier</summary>"))
        let more = html((1950..<2020).map { milestone($0) })
        let folded = try #require(more.components(separatedBy: "<summary>10 earlier</summary>").last)
        let list = try #require(folded.components(separatedBy: "</ol>").first)
        #expect(list.contains("agreement-1950\"") && list.contains("agreement-1959\""))
        #expect(!list.contains("agreement-1960\""))
        #expect(more.components(separatedBy: "id=\"s-KHM-LAO-agreement-").count - 1 == 70)
    }
}
