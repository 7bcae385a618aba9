import Ledger
import Statistics
import Vocabulary

/// The tables, their description, the calendar and the feed.
struct DataFiles {
    let site: SiteContext

    func write(each write: (ReportFile) throws -> Void) throws {
        var package = DataPackage(site: site)
        try tables { file, schema in
            package.add(file, schema)
            try write(file)
        }
        try write(package.file)
        let name = SiteName(configuration: site.configuration, history: site.history)
        let calendar = AnniversaryCalendar(
            index: site.index, configuration: site.configuration, names: site.names, name: name)
        try write(ReportFile(path: AnniversaryCalendar.path, bytes: calendar.bytes()))
        let feed = AtomFeed(
            index: site.index, configuration: site.configuration, names: site.names, name: name,
            address: site.address)
        try write(ReportFile(path: AtomFeed.path, bytes: feed.xml()))
    }

    /// The tables alone. They follow from the history, and `pairs.csv` from whether the configuration asks for rows of zeros.
    func tables(each write: (ReportFile, TableSchema) throws -> Void) throws {
        let index = site.index
        let occasions = site.history.occasions
        func table<Row>(_ table: DataTable<Row>, _ rows: some Sequence<Row>) throws {
            try write(ReportFile(path: table.schema.path, bytes: table.bytes(rows)), table.schema)
        }
        try table(.meetings, occasions.map { MeetingRow($0, index: index) })
        try table(.reports, ReportRow.all(of: occasions, index: index))
        try table(
            .pairTotals,
            index.pairs.map { pair in
                PairTotalRow(activity: index.activity(of: pair), articles: index.articlesOfPair[pair]?.count ?? 0)
            })
        let zeroRows = site.configuration.zeroRows
        try table(.pairs, index.pairs.lazy.flatMap { index.periods(of: $0, zeroRows: zeroRows) })
        try table(.countries, CountryRow.all(in: index))
        try table(
            .anniversaries,
            site.history.anniversaries.map { AnniversaryTableRow(entry: $0, next: $0.next(from: site.asOf)) })
        try table(.milestones, site.history.milestones)
        try table(.topics, MentionRow.all(in: site.history.articles))
    }

    /// Every table of the folder, in the order of the codebook.
    static let schemas: [TableSchema] = [
        DataTable<MeetingRow>.meetings.schema, DataTable<ReportRow>.reports.schema,
        DataTable<PairPeriod>.pairs.schema, DataTable<PairTotalRow>.pairTotals.schema,
        DataTable<CountryRow>.countries.schema, DataTable<AnniversaryTableRow>.anniversaries.schema,
        DataTable<MilestoneEntry>.milestones.schema, DataTable<MentionRow>.topics.schema,
    ]
}
