import Ledger
import Statistics
import Vocabulary

/// `anniversaries.ics`: every anniversary whose day is known, and every milestone that has one, as an all-day event that returns
/// each year.
struct AnniversaryCalendar {
    static let path = "anniversaries.ics"

    let index: HistoryIndex
    let configuration: SiteConfiguration
    let names: Names
    let name: SiteName

    func bytes() -> [UInt8] {
        var calendar = CalendarBuilder(name: "\(configuration.title): anniversaries")
        for event in index.yearlyEvents {
            // The event itself where its year is known (not before 1900, which calendar programs refuse), else this year's.
            let year = event.year.map { max($0, 1900) } ?? index.history.asOf.year
            guard let first = event.day(in: year) else { continue }
            calendar.yearlyEvent(
                uid: name.event(event.id), stamp: index.history.asOf, first: first,
                isLeapDay: event.monthDay == AnniversaryEntry.MonthDay(month: 2, day: 29),
                summary: names.headline(event), description: sentence(of: event))
        }
        return calendar.finish()
    }

    private func sentence(of event: YearlyEvent) -> String {
        switch event.record {
        case .anniversary(let entry): entry.mentions.first?.anniversary.evidence.sentence ?? ""
        case .milestone(let entry): entry.mentions.first?.milestone.evidence.sentence ?? ""
        }
    }
}
