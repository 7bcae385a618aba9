import Findings
import Foundation
import Ledger
import Statistics
import Testing
import Vocabulary

@testable import Reports

@Suite struct FeedTests {
    @Test(arguments: [
        ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("two\nlines", "two\\nlines"), ("bell\u{7}", "bell"),
        ("BEGIN:X\r\nY", "BEGIN:X\\nY"),
    ])
    func escapesTextForCalendars(plain: String, escaped: String) {
        #expect(CalendarBuilder.escape(plain) == escaped)
    }

    @Test func foldsLinesAt75OctetsBetweenCharacters() throws {
        var calendar = CalendarBuilder(name: "x")
        let long = String(repeating: "Français, ", count: 40)
        calendar.yearlyEvent(
            uid: "u", stamp: MadeUpHistory.asOf, first: Day(year: 2024, month: 2, day: 29)!, isLeapDay: true,
            summary: long, description: "")
        let lines = text(calendar.finish()).components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(!text(calendar.bytes).contains("\u{FFFD}"))
        let unfolded = text(calendar.bytes).replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:" + CalendarBuilder.escape(long)))
        #expect(unfolded.contains("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"))
    }

    @Test func givesEachAnniversaryWithADayOneEvent() throws {
        let history = MadeUpHistory.large(articles: 300)
        let calendar = text(try site(history)["anniversaries.ics"])
        let events = calendar.components(separatedBy: "BEGIN:VEVENT").count - 1
        #expect(events == HistoryIndex(history).yearlyEvents.count)
        #expect(calendar.contains("DTSTAMP:20261123T000000Z"))
        #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func namesEachOccasionOfTheFeedOnceAndForEver() throws {
        let feed = text(try site(MadeUpHistory.large(articles: 300))["feed.atom"])
        let ids = feed.components(separatedBy: ":occasion:").dropFirst().map { $0.prefix { $0 != "<" } }
        #expect(ids.count == 100)
        #expect(Set(ids).count == 100)
    }

    /// Who reads a feed sees a headline alone.
    @Test func theFeedLeavesOutWhatIsUncertain() throws {
        let history = MadeUpHistory.large(articles: 300)
        let feed = text(try site(history)["feed.atom"])
        let uncertain = history.occasions.filter(\.isUncertain)
        #expect(!uncertain.isEmpty)
        for occasion in uncertain { #expect(!feed.contains(":\(SitePaths.safe(occasion.id))<")) }
    }

    @Test func givesTwoSitesThatReadTheSameNewsDifferentNames() throws {
        let history = MadeUpHistory.large(articles: 300)
        var younger = history
        for place in younger.articles.indices { younger.articles[place].readOn = history.asOf }
        let sites = [
            (history, SiteConfiguration()), (history, SiteConfiguration(title: "Another")),
            (younger, SiteConfiguration()),
            (history, SiteConfiguration(baseURL: "https://one.example/")),
            (history, SiteConfiguration(baseURL: "https://other.example/")),
        ]
        let feeds = try sites.map { try ids($0.0, $0.1) }
        #expect(Set(feeds.flatMap(\.self)).count == 5 * 101)
        #expect(feeds[3].first == "https://one.example/")
        let events = try sites.map { try ICalendarCheck(site($0.0, $0.1)["anniversaries.ics"] ?? []).uids }
        #expect(Set(events.flatMap(\.self)).count == events.map(\.count).reduce(0, +))
    }

    @Test func keepsTheNamesOfAFeedFromNightToNight() throws {
        let history = MadeUpHistory.large(articles: 60)
        var later = history
        later.asOf = history.asOf + 400
        var moved = SiteConfiguration(title: "One", baseURL: "https://one.example/")
        #expect(try ids(history, SiteConfiguration()) == ids(later, SiteConfiguration()))
        let before = try ids(history, moved)
        moved.title = "Renamed"
        #expect(try ids(later, moved) == before)
    }

    private func ids(_ history: History, _ configuration: SiteConfiguration) throws -> [String] {
        try text(site(history, configuration)["feed.atom"]).matches(of: #/<id>([^<]*)</#).map { String($0.output.1) }
    }

    @Test func theFeedBeginsWithWhatChangedAndTookPlaceLast() throws {
        let history = MadeUpHistory.large(articles: 300)
        let feed = text(try site(history)["feed.atom"])
        let ids = feed.components(separatedBy: ":occasion:").dropFirst().map { $0.prefix { $0 != "<" } }
        let occasions = Dictionary(uniqueKeysWithValues: history.occasions.map { (SitePaths.safe($0.id), $0) })
        let days = ids.compactMap { occasions[String($0)] }.map { ($0.changedOn, $0.dates?.first.number ?? 0) }
        #expect(days.count == 100)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test func linksTheFeedToTheSiteWhereItsAddressIsKnown() throws {
        let configuration = SiteConfiguration(baseURL: "https://news.example/attache")
        let files = try site(MadeUpHistory.one(), configuration)
        #expect(text(files["feed.atom"]).contains("href=\"https://news.example/attache/pairs/KHM-LAO.html#"))
        #expect(text(files["sitemap.xml"]).contains("<loc>https://news.example/attache/pairs/KHM-LAO.html</loc>"))
        #expect(SiteConfiguration(baseURL: "javascript:x").baseURL == nil)
    }

    @Test func writesACalendarWithoutEventsThatAStrictReaderTakes() {
        var calendar = CalendarBuilder(name: "x")
        #expect(ICalendarCheck(calendar.finish()).problems == [])
    }

    @Test func writesACalendarThatAStrictReaderTakes() throws {
        var history = MadeUpHistory.large(articles: 200)
        let leap = AnniversaryEntry(
            id: "a-leap; day, \n", parties: [Country("KHM")!], subject: .independence, organisation: nil, year: 1953,
            monthDay: AnniversaryEntry.MonthDay(month: 2, day: 29), mentions: history.anniversaries[0].mentions)
        history.anniversaries.append(leap)
        let calendar = try ICalendarCheck(site(history)["anniversaries.ics"] ?? [])
        #expect(calendar.problems == [])
        #expect(calendar.events.count == HistoryIndex(history).yearlyEvents.count)
        let event = try #require(calendar.events.last)
        #expect(event["DTSTART"] == "19530228")
        #expect(event["RRULE"] == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")
    }

    @Test func keepsTheNamesOfEventsFromNightToNight() throws {
        let history = MadeUpHistory.large(articles: 200)
        var later = history
        later.asOf = history.asOf + 400
        let uids = try [history, later].map { try ICalendarCheck(site($0)["anniversaries.ics"] ?? []).uids }
        #expect(uids[0] == uids[1])
    }

    @Test(arguments: [nil, "https://news.example/attache/"])
    func writesAFeedThatAStrictReaderTakes(base: String?) throws {
        let hostile = MadeUpHistory.one(title: "<b>&", sentence: "]]> & \u{1} <x>", venue: "\"'", name: "é\u{FFFF}")
        for history in [hostile, MadeUpHistory.large(articles: 300), History(asOf: MadeUpHistory.asOf)] {
            let feed = try site(history, SiteConfiguration(baseURL: base))["feed.atom"] ?? []
            #expect(try AtomCheck(feed).problems == [])
        }
    }

    @Test func writesASiteMapThatAStrictReaderTakes() throws {
        let base = "https://news.example/attache/"
        let files = try site(MadeUpHistory.large(articles: 100), SiteConfiguration(baseURL: base))
        let map = try SiteMapCheck(files["sitemap.xml"] ?? [], base: base)
        #expect(map.problems == [])
        #expect(map.pages.sorted() == files.keys.filter { $0.hasSuffix(".html") }.sorted())
        // As the page itself says; what is held against the latest night is of that.
        for (path, day) in map.days where path.hasPrefix("pairs/") || path == "index.html" {
            #expect(text(files[path] ?? []).contains("<p>As of \(DateWording.day(day))."), "\(path)")
        }
        #expect(map.days["index.html"] == MadeUpHistory.asOf)
    }

    @Test func splitsASiteMapThatIsTooLongForOneFile() throws {
        let pages = (0..<50_001).map { SiteMap.Page(path: "days/\($0).html", changed: MadeUpHistory.asOf) }
        var files: [String: [UInt8]] = [:]
        try SiteMap(base: "https://news.example/", pages: pages).write { files[$0.path] = $0.bytes }
        #expect(files.keys.sorted() == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
        let index = try SiteMapCheck(files["sitemap.xml"] ?? [], base: "https://news.example/")
        #expect(index.problems == [] && index.pages == ["sitemap-1.xml", "sitemap-2.xml"])
        let last = try SiteMapCheck(files["sitemap-2.xml"] ?? [], base: "https://news.example/")
        #expect(last.problems == [] && last.pages.count == 1)
    }
}
