import Ledger
import Statistics
import Vocabulary

/// The tables, their description, the calendar and the feed.
struct DataFiles {
    let site: SiteContext

    func write(each write: (ReportFile) throws -> Void) throws {
        var package = DataPackage(site: site)
        for table in tables(marks: nil) {
            let file = try table.file()
            package.add(Manifest.Entry(file), table.schema)
            try write(file)
        }
        try writeOthers(package, each: write)
    }

    /// What describes the tables, the calendar and the feed.
    func writeOthers(_ package: DataPackage, each write: (ReportFile) throws -> Void) throws {
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
    /// What has a row a meeting or a mention comes in chunks of a month.
    func tables(marks: SiteMarks?) -> [ChunkedTable] {
        let (site, index) = (site, site.index)
        let zeroRows = site.configuration.zeroRows
        let activities = Dictionary(site.ranking.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
        return meetings(marks) + [
            whole(.pairTotals) {
                index.pairs.map { pair in
                    PairTotalRow(
                        activity: activities[pair] ?? index.activity(of: pair),
                        articles: index.articlesOfPair[pair]?.count ?? 0)
                }
            },
            ChunkedTable(
                schema: DataTable.pairs.schema,
                chunks: index.pairs.map { pair in
                    TableChunk(mark: nil) { DataTable.pairs.lines(index.periods(of: pair, zeroRows: zeroRows)) }
                }),
            whole(.countries) { CountryRow.all(in: index) },
            whole(.anniversaries) {
                site.history.anniversaries.map { AnniversaryTableRow($0, site: site) }
            },
            whole(.milestones) { site.history.milestones },
            topics(marks),
        ]
    }

    private func whole<Row>(_ table: DataTable<Row>, _ rows: @escaping @Sendable () -> [Row]) -> ChunkedTable {
        ChunkedTable(schema: table.schema, chunks: [TableChunk(mark: nil) { table.lines(rows()) }])
    }

    /// By the month in which a meeting begins.
    private func meetings(_ marks: SiteMarks?) -> [ChunkedTable] {
        let (occasions, index) = (site.history.occasions, site.index)
        let months = DataFiles.runs(occasions.map { $0.dates.map { Month($0.first) } })
        let marks = months.map { places in
            marks.map { marks in
                Mark { mark in
                    mark.add(marks.origin)
                    for place in places { mark.add(marks.mark(ofOccasionAt: place)) }
                }
            }
        }
        return [
            ChunkedTable(
                schema: DataTable.meetings.schema,
                chunks: zip(months, marks).map { places, mark in
                    TableChunk(mark: mark) {
                        DataTable.meetings.lines(occasions[places].lazy.map { MeetingRow($0, index: index) })
                    }
                }),
            ChunkedTable(
                schema: DataTable.reports.schema,
                chunks: zip(months, marks).map { places, mark in
                    TableChunk(mark: mark) {
                        DataTable.reports.lines(ReportRow.all(of: Array(occasions[places]), index: index))
                    }
                }),
        ]
    }

    /// By the month of publication.
    private func topics(_ marks: SiteMarks?) -> ChunkedTable {
        let articles = site.history.articles
        let months = DataFiles.runs(articles.map { $0.published.map { Month($0) } })
        return ChunkedTable(
            schema: DataTable.topics.schema,
            chunks: months.map { places in
                let mark = marks.map { marks in
                    Mark { mark in
                        mark.add(marks.origin)
                        for place in places { mark.add(articles[place].mark) }
                    }
                }
                return TableChunk(mark: mark) { DataTable.topics.lines(MentionRow.all(in: Array(articles[places]))) }
            })
    }

    /// The places of equal months that follow one another.
    private static func runs(_ months: [Month?]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for place in months.indices where place + 1 == months.count || months[place + 1] != months[place] {
            runs.append(start..<place + 1)
            start = place + 1
        }
        return runs
    }

    /// Every table of the folder, in the order of the codebook.
    static let schemas: [TableSchema] = [
        DataTable<MeetingRow>.meetings.schema, DataTable<ReportRow>.reports.schema,
        DataTable<PairPeriod>.pairs.schema, DataTable<PairTotalRow>.pairTotals.schema,
        DataTable<CountryRow>.countries.schema, DataTable<AnniversaryTableRow>.anniversaries.schema,
        DataTable<MilestoneEntry>.milestones.schema, DataTable<MentionRow>.topics.schema,
    ]
}
