import Findings
import Ledger
import Testing
import Vocabulary

@testable import Reports

/// A number that is another than last time has its reason on the page, and the page says that it is of that night.
@Suite struct PublishedChangesTests {
    private static let before = MadeUpHistory.asOf - 9
    private static let gone = "m-KHM-LAO-20261101-1f3a9c"

    /// One meeting of Cambodia and Laos, told of nine days before the night.
    private func history(_ changes: [OccasionChange]) -> History {
        var history = MadeUpHistory.one()
        history.articles[0].readOn = Self.before
        history.occasions[0].addedOn = Self.before
        history.occasions[0].changedOn = Self.before
        history.nights = [NightRecord(night: MadeUpHistory.asOf, changes: changes)]
        return history
    }

    private func withdrawn(_ occasion: String = gone) -> OccasionChange {
        OccasionChange(
            night: MadeUpHistory.asOf, occasion: occasion, kind: .withdrawn, reason: "1 report less: a1")
    }

    private func pages(_ history: History) throws -> [String: String] {
        var pages: [String: String] = [:]
        for (path, bytes) in try site(history) where path.hasSuffix(".html") || path.hasSuffix(".json") {
            pages[path] = text(bytes)
        }
        return pages
    }

    @Test func tellsOnThePageOfAPairWhatWasWithdrawnAndWhy() throws {
        let pages = try pages(history([withdrawn()]))
        let page = try #require(pages["pairs/KHM-LAO.html"])
        let part = try #require(page.components(separatedBy: "id=\"changes\"").dropFirst().first)
        #expect(part.contains("<span class=\"when\">23 November 2026 </span><span class=\"tag\">Withdrawn</span>: "))
        #expect(part.contains("a meeting of Cambodia and Laos, 1 November 2026"))
        #expect(part.contains("It rested on: <a href=\"https://example.org/1\""))
        let json = try #require(pages["pairs/KHM-LAO.json"])
        #expect(
            json.contains(
                "\"changes\":[{\"night\":\"2026-11-23\",\"occasion\":\"\(Self.gone)\",\"change\":\"withdrawn\",\"reason\":\"1 report less: a1\"}]"
            ))
    }

    @Test func leadsToTheMeetingWhereItIsStillThere() throws {
        var history = history([])
        history.occasions[0].id = "m-KHM-LAO-20261121-2b4c6d"
        history.nights[0].changes = [
            OccasionChange(
                night: MadeUpHistory.asOf, occasion: history.occasions[0].id, kind: .corrected,
                reason: "1 report corrected: a1 [date: 2026-11-20 → 2026-11-21]")
        ]
        let page = try #require(try pages(history)["pairs/KHM-LAO.html"])
        #expect(
            page.contains(
                "<a href=\"#m-KHM-LAO-20261121-2b4c6d\">Laos visited Cambodia (Phnom Penh)</a>, 21 November 2026"))
        #expect(page.contains("Date: 21 November 2026 (was 20 November 2026)."))
    }

    /// Or two pages of one day would differ, and a citation would not say which of them it means.
    @Test(arguments: ["pairs/KHM-LAO", "countries/KHM", "countries/LAO", "people/LAO-chansamone-chanyalath"])
    func isOfTheNightThatTookAMeetingAway(page: String) throws {
        let (before, after) = (try pages(history([])), try pages(history([withdrawn()])))
        #expect(try #require(before[page + ".json"]).contains("\"asOf\":\"2026-11-14\""))
        #expect(try #require(after[page + ".json"]).contains("\"asOf\":\"2026-11-23\""))
        #expect(try #require(after[page + ".html"]).contains("As of 23 November 2026"))
    }

    @Test func sayThatADayHasLostAMeetingByTheNightThatTookIt() throws {
        let lost = withdrawn("m-CHN-JPN-20261122-1f3a9c")
        #expect(try #require(try pages(history([]))["days/2026-11-22.json"]).contains("\"asOf\":\"2026-11-14\""))
        #expect(try #require(try pages(history([lost]))["days/2026-11-22.json"]).contains("\"asOf\":\"2026-11-23\""))
    }

    /// Pages of other years stay as they are.
    @Test func tellFromWhichYearAMeetingWasTaken() throws {
        let pair = try #require(CountryPair.all(among: ["KHM", "LAO"].compactMap { Country($0) }).first)
        let moved = OccasionChange(
            night: MadeUpHistory.asOf, occasion: "m-KHM-LAO-20250301-2b4c6d", kind: .corrected,
            reason: "1 report corrected: a1 [date: 2024-12-30 → 2025-03-01]")
        let undated = withdrawn("m-KHM-LAO-undated-1f3a9c")
        let changes = PublishedChanges([NightRecord(night: MadeUpHistory.asOf, changes: [moved, withdrawn(), undated])])
        for year in [2024, 2025, 2026, nil] { #expect(changes.lastLoss(of: pair, in: year) != nil) }
        #expect(changes.lastLoss(of: pair, in: 2023) == nil)
        let corrected = OccasionChange(
            night: MadeUpHistory.asOf, occasion: Self.gone, kind: .corrected,
            reason: "1 report corrected: a1 [place: Vientiane → Phnom Penh]")
        let kept = PublishedChanges([NightRecord(night: MadeUpHistory.asOf, changes: [corrected])])
        #expect(kept.ofPair[pair]?.count == 1 && kept.lastLoss(of: pair, in: 2026) == nil)
    }

    /// They stand with the meeting.
    @Test func tellsNothingOfMoreReports() throws {
        let grown = OccasionChange(
            night: MadeUpHistory.asOf, occasion: Self.gone, kind: .grown, reason: "1 report more: a1")
        let pages = try pages(history([grown]))
        #expect(!(try #require(pages["pairs/KHM-LAO.html"])).contains("id=\"changes\""))
        #expect(!(try #require(pages["pairs/KHM-LAO.json"])).contains("\"changes\""))
    }
}
