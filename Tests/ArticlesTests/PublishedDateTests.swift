import Articles
import Testing

@Suite struct PublishedDateTests {
    @Test(arguments: [
        ("2022-08-30", "2022-08-30"), ("2022-08-30T23:59:59+07:00", "2022-08-30"),
        ("2022-08-30 10:00:00", "2022-08-30"),
        ("2022/8/3", "2022-08-03"), ("20220830T101500Z", "2022-08-30"), ("20220830101500", "2022-08-30"),
        ("Tue, 30 Aug 2022 10:15:00 GMT", "2022-08-30"), ("30 August 2022", "2022-08-30"),
        ("August 30th, 2022 at 5 pm", "2022-08-30"), ("Aug. 3, 2022", "2022-08-03"),
        ("26-FEB-1987 15:01:01.79", "1987-02-26"),
        ("Tue Aug 30 10:15:00 UTC 2022", "2022-08-30"), ("30.08.2022", "2022-08-30"), ("30/08/2022", "2022-08-30"),
        ("08/30/2022", "2022-08-30"), ("1661817600", "2022-08-30"), ("1661817600000", "2022-08-30"),
        ("Published Tuesday 30 of August, 2022", "2022-08-30"), ("30 Aug 87", "1987-08-30"),
    ])
    func readsTheDayAsWritten(_ text: String, _ day: String) {
        #expect(PublishedDate.day(in: text)?.description == day)
    }

    @Test(arguments: [
        "", "yesterday", "2022", "2022-08", "5/6/2022", "2022-02-30", "31 June 2022", "99999999999999999999999",
        "12345",
        "0000-00-00", "May", "20221399", "26-FEB-0000", "26 Feb 0087", "26 Feb 122",
    ])
    func makesNoDayOfWhatIsNone(_ text: String) {
        #expect(PublishedDate.day(in: text) == nil)
    }

    @Test func notesADateThatItCannotRead() throws {
        let article = try Items(#"{"date": "2022-08", "text": "They met."}"#).only
        #expect(article?.published == nil)
        #expect(article?.notes == ["the date \"2022-08\" names no day that could be read"])
    }

    @Test(arguments: [
        "1661854500.123", "1661854500000000", "1661854500000000000", "/Date(1661854500000+0200)/", "2022-W35-2",
        "2022W352", "2022-242", "8/30/22", "2022年8月30日", "2022년 8월 30일", "mardi 30 août 2022", "30 de agosto de 2022",
        "30. srpna 2022", "30 августа 2022 г., 10:15", "30 Ağustos 2022", "30\u{A0}August\u{A0}2022",
    ])
    func readsTheDayOfAllProducers(_ text: String) {
        #expect(PublishedDate.day(in: text)?.description == "2022-08-30")
    }

    @Test(arguments: [
        "2022-W35", "2022-W54-1", "2022-W35-8", "2021-366", "2022-000", "30/8/22", "5/6/22", "166185450000000000000000",
        "2022年8月", "30 brumaire 2022",
    ])
    func guessesAtNoDay(_ text: String) { #expect(PublishedDate.day(in: text) == nil) }

    @Test func countsWeeksAcrossTheTurnOfTheYear() {
        #expect(PublishedDate.day(in: "2020-W53-7")?.description == "2021-01-03")
        #expect(PublishedDate.day(in: "2019-W01-1")?.description == "2018-12-31")
        #expect(PublishedDate.day(in: "1965-W01-1")?.description == "1965-01-04")
    }
}
