import Foundation
import Ledger
import Reports
import Testing
import Vocabulary

@Suite struct PageDataTests {
    @Test func everyPageOfRecordsHasThemBesideItAsJSON() throws {
        let files = try site(MadeUpHistory.large(articles: 120))
        let folders = ["pairs/", "countries/", "people/", "topics/", "days/"]
        let pages = files.keys.filter { path in
            path.hasSuffix(".html") && folders.contains { path.hasPrefix($0) } && !path.hasSuffix("index.html")
        }
        #expect(pages.count > 200)
        for page in pages {
            let stem = page.dropLast(".html".count)
            let json = try JSONSerialization.jsonObject(with: Data(files[stem + ".json"] ?? []))
            let object = try #require(json as? [String: Any])
            #expect(object["page"] as? String == page)
            let occasions = try #require(object["occasions"] as? [[String: Any]])
            let rows = text(files[stem + ".csv"]).components(separatedBy: "\r\n").count - 2
            #expect(max(rows, 0) == occasions.count, "\(page)")
        }
    }

    @Test func tellsTheOneMeetingWithItsEvidence() throws {
        let bytes = try site(MadeUpHistory.one())["people/LAO-chansamone-chanyalath.json"]
        let object = try JSONSerialization.jsonObject(with: Data(bytes ?? [])) as? [String: Any]
        let occasion = try #require((object?["occasions"] as? [[String: Any]])?.first)
        #expect(occasion["edtf"] as? String == "2026-11-21")
        #expect(occasion["host"] as? String == "KHM")
        let report = try #require((occasion["reports"] as? [[String: Any]])?.first)
        #expect(report["sentence"] as? String == "The Lao defence minister met his Cambodian counterpart.")
        #expect(report["url"] as? String == "https://example.org/1")
    }

    @Test func thePersonPageTellsTheOneMeeting() throws {
        let page = text(try site(MadeUpHistory.one())["people/LAO-chansamone-chanyalath.html"])
        #expect(
            page.contains(
                "<h1>Chansamone Chanyalath, Minister of National Defence, took part in one meeting with Cambodia</h1>"))
        #expect(page.contains("href=\"../pairs/KHM-LAO.html\""))
    }

    /// A night that brings nothing changes what is held against the latest night, and nothing else.
    @Test func aNightWithoutNewsLeavesPagesOfDaysAndPeopleAndAllRecordsAsTheyAre() throws {
        var history = MadeUpHistory.large(articles: 120)
        // Nothing that is planned passes in between.
        history.asOf = history.asOf + 1_000
        let before = try site(history)
        history.previousNight = history.asOf
        history.asOf = history.asOf + 1
        let after = try site(history)
        #expect(before.keys.sorted() == after.keys.sorted())
        let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
        let own = changed.filter { path in
            path.hasSuffix(".csv") || path.hasSuffix(".xml.gz") || path.hasPrefix("days/2")
                || path.hasPrefix("people/L")
                || path.hasSuffix(".json") && path != "manifest.json" && path != "datapackage.json"
        }
        #expect(own == [])
        #expect(changed.contains("index.html") && changed.contains("manifest.json"))
        #expect(changed.count < before.count / 3)
    }

    /// A pair with more meetings than its page has room for keeps each of them on exactly one page.
    @Test func sharesOutManyMeetingsByYearAndMonth() throws {
        let files = try site(meetings(400))
        let pages = files.filter { $0.key.hasPrefix("pairs/KHM-LAO") && $0.key.hasSuffix(".html") }
        // The year with more than sixty is shared out by month, and its page leads there; that of its last months, which the pair's own
        // page shows, lead to that. Of every other page there are the same records as data.
        let names = pages.keys.sorted().map { String($0.dropFirst(13).dropLast(5)) }
        #expect(names.filter { $0.count == 5 } == (2018...2024).map { "-\($0)" } + ["-2026"])
        #expect(names.filter { $0.count == 8 } == (1...11).map { "-2026-\($0 < 10 ? "0" : "")\($0)" })
        let alone = pages.keys.filter { files[$0.dropLast(5) + ".json"] == nil }.sorted()
        #expect(alone == ["-09", "-10", "-11", ""].map { "pairs/KHM-LAO-2026\($0).html" })
        #expect(alone.dropLast().allSatisfy { text(files[$0]).contains("url=KHM-LAO.html") })
        #expect(pages.keys.allSatisfy { files[$0.dropLast(5) + ".csv"] != nil || alone.contains($0) })
        let anchors = pages.values.flatMap { text($0).components(separatedBy: "<li id=\"m-").dropFirst() }
        #expect(anchors.count == 400)
        #expect(pages.values.allSatisfy { $0.count < 250_000 })
        #expect(text(files["people/LAO-chansamone-chanyalath.html"]).contains("The latest 30 of 400"))
    }

    /// Pages of years and months take in older meetings of a pair fifteen at a time: most new ones change the pair's own page alone.
    @Test(arguments: [(of: 404, changesOthers: false), (of: 405, changesOthers: true)])
    func passesOnOlderMeetingsByTheDozen(of count: Int, changesOthers: Bool) throws {
        func others(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
            files.filter { $0.key.hasPrefix("pairs/KHM-LAO-") }
        }
        let (last, next) = (try site(meetings(count - 1)), try site(meetings(count)))
        #expect((others(last) != others(next)) == changesOthers)
        #expect(last["pairs/KHM-LAO.html"] != next["pairs/KHM-LAO.html"])
    }

    /// As many of one pair, the first ones the earliest.
    private func meetings(_ count: Int) -> History {
        let one = MadeUpHistory.one()
        let meeting = one.articles[0].findings.meetings[0]
        return MadeUpHistory.history(
            (0..<count).map { number in
                var own = one.articles[0]
                let age = 405 - number
                own.id = "a\(number)"
                own.story = own.id
                own.findings.meetings = [meeting]
                own.findings.meetings[0].dates = DayRange(MadeUpHistory.asOf - age * (age < 100 ? 3 : 8))
                return own
            })
    }
}
