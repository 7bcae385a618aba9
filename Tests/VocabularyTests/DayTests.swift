import Testing
import Vocabulary

struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2000-03-01", 11_017, 3),
        ("2022-08-30", 19_234, 2), ("1600-01-01", -135_140, 6), ("1900-02-28", -25_509, 3), ("1945-05-08", -9004, 2),
        ("1582-10-15", -141_427, 5), ("2400-12-31", 157_419, 7),
    ])
    func knownDaysHaveTheirNumberAndWeekday(text: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.weekday == weekday)
        #expect(day.description == text)
    }

    @Test func everyDayFrom1600To2400ComesBackFromItsParts() throws {
        var number = try #require(Day(year: 1600, month: 1, day: 1)).number
        var weekday = 6
        for year in 1600...2400 {
            for month in 1...12 {
                for day in 1...Day.daysInMonth(year: year, month: month) {
                    let made = Day(year: year, month: month, day: day)
                    let parts = Day(number: number).parts
                    guard made?.number == number, parts == (year, month, day), Day(number: number).weekday == weekday
                    else {
                        Issue.record("\(year)-\(month)-\(day) is broken: number \(number), parts \(parts)")
                        return
                    }
                    number += 1
                    weekday = weekday % 7 + 1
                }
            }
        }
        #expect(number == Day(year: 2401, month: 1, day: 1)?.number)
    }

    @Test(arguments: [(2000, 29), (1900, 28), (2022, 28), (2024, 29), (2100, 28), (2400, 29)])
    func februaryKnowsTheCenturies(year: Int, days: Int) {
        #expect(Day.daysInMonth(year: year, month: 2) == days)
        #expect((Day(year: year, month: 2, day: 29) != nil) == (days == 29))
    }

    @Test(arguments: [
        "2022-13-01", "2022-00-10", "2022-04-31", "2022-02-29", "2022-1-01", "2022-01-1", "22-01-01", "2022/01/01", "",
        "2022-01-01T00:00", " 2022-01-01", "2022-01", "2022", "-022-01-01", "2022-01-00", "٢٠٢٢-01-01",
    ])
    func whatIsNoDayIsRefused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func daysAddSubtractAndCompare() throws {
        let eve = try #require(Day("2021-12-31"))
        let later = try #require(Day("2022-03-01"))
        #expect((eve + 1).description == "2022-01-01")
        #expect(later - 1 == Day("2022-02-28"))
        #expect(later - eve == 60)
        #expect(eve < later)
        #expect((later.year, later.month, later.dayOfMonth) == (2022, 3, 1))
    }
}
