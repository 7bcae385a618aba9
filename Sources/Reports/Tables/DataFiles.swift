import Ledger
import Statistics
import Vocabulary

/// The tables, the calendar and the feed.
struct DataFiles {
    let site: SiteContext

    func write(each write: (ReportFile) throws -> Void) throws {
        let index = site.index
        let meetings = MeetingTables(index: index, countries: site.names.countries)
        let others = OtherTables(index: index, countries: site.names.countries)
        let occasions = site.history.occasions
        try write(ReportFile(path: "meetings.csv", bytes: meetings.meetings(occasions)))
        try write(ReportFile(path: "reports.csv", bytes: meetings.reports(occasions)))
        try write(ReportFile(path: "pairs.csv", bytes: others.pairs()))
        try write(ReportFile(path: "anniversaries.csv", bytes: others.anniversaries()))
        try write(ReportFile(path: "milestones.csv", bytes: others.milestones()))
        try write(ReportFile(path: "topics.csv", bytes: others.topics()))
        for pair in index.pairs {
            let own = index.occasionsOfPair[pair] ?? []
            if !own.isEmpty {
                try write(ReportFile(path: DataFiles.table(of: pair), bytes: meetings.meetings(own)))
            }
        }
        let calendar = AnniversaryCalendar(
            history: site.history, configuration: site.configuration, names: site.names)
        try write(ReportFile(path: AnniversaryCalendar.path, bytes: calendar.bytes()))
        let feed = AtomFeed(index: index, configuration: site.configuration, names: site.names)
        try write(ReportFile(path: AtomFeed.path, bytes: feed.xml()))
    }

    /// The occasions of one pair: `pairs/KHM-LAO.csv`.
    static func table(of pair: CountryPair) -> String { "pairs/\(pair).csv" }
}
