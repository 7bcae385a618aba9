import Ledger
import Vocabulary

/// `anniversaries.ics`: every anniversary whose day is known, as an all-day event that returns each year.
struct AnniversaryCalendar {
    static let path = "anniversaries.ics"

    let history: History
    let configuration: SiteConfiguration
    let names: Names
    let name: SiteName

    func bytes() -> [UInt8] {
        var calendar = CalendarBuilder(name: "\(configuration.title): anniversaries")
        for entry in history.anniversaries {
            guard let first = firstDay(entry) else { continue }
            let sentence = entry.mentions.first?.anniversary.evidence.sentence ?? ""
            calendar.yearlyEvent(
                uid: name.event(entry.id), stamp: history.asOf, first: first,
                isLeapDay: entry.monthDay == AnniversaryEntry.MonthDay(month: 2, day: 29),
                summary: names.headline(entry), description: sentence)
        }
        return calendar.finish()
    }

    /// The event itself where its year is known (not before 1900, which calendar programs refuse), else this year's.
    private func firstDay(_ entry: AnniversaryEntry) -> Day? {
        guard let monthDay = entry.monthDay else { return nil }
        let year = entry.year.map { max($0, 1900) } ?? history.asOf.year
        let length = (1...12).contains(monthDay.month) ? Day.daysInMonth(year: year, month: monthDay.month) : 0
        return Day(year: year, month: monthDay.month, day: min(monthDay.day, length))
    }
}
