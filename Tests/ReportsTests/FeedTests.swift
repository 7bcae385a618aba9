import Foundation
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
            uid: "u", stamp: MadeUpHistory.asOf, first: Day(year: 2024, month: 2, day: 29)!, summary: long,
            description: "")
        let lines = text(calendar.finish()).components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(!text(calendar.bytes).contains("\u{FFFD}"))
        let unfolded = text(calendar.bytes).replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:" + CalendarBuilder.escape(long)))
        #expect(unfolded.contains("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"))
    }

    @Test func givesEachAnniversaryWithADayOneEvent() throws {
        let history = MadeUpHistory.large(articles: 150)
        let calendar = text(try site(history)["anniversaries.ics"])
        let events = calendar.components(separatedBy: "BEGIN:VEVENT").count - 1
        #expect(events == history.anniversaries.count { $0.monthDay != nil })
        #expect(calendar.contains("DTSTAMP:20261123T000000Z"))
        #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
    }

    @Test func namesEachOccasionOfTheFeedOnceAndForEver() throws {
        let feed = text(try site(MadeUpHistory.large(articles: 150))["feed.atom"])
        let ids = feed.components(separatedBy: "<id>urn:attache:occasion:").dropFirst().map { $0.prefix { $0 != "<" } }
        #expect(ids.count == 100)
        #expect(Set(ids).count == 100)
    }

    @Test func linksTheFeedToTheSiteWhereItsAddressIsKnown() throws {
        let configuration = SiteConfiguration(baseURL: "https://news.example/attache")
        let files = try site(MadeUpHistory.one(), configuration)
        #expect(text(files["feed.atom"]).contains("href=\"https://news.example/attache/pairs/KHM-LAO.html#"))
        #expect(text(files["sitemap.xml"]).contains("<loc>https://news.example/attache/pairs/KHM-LAO.html</loc>"))
        #expect(SiteConfiguration(baseURL: "javascript:x").baseURL == nil)
    }
}
