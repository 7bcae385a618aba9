import Ledger
import Statistics
import Vocabulary

/// The tables, their description, the calendar and the feed.
struct DataFiles {
    let site: SiteContext

    func write(each write: (ReportFile) throws -> Void) throws {
        var package = DataPackage(site: site)
        for table in try tables(marks: nil) {
            let file = try table.file()
            package.add(Manifest.Entry(file), table.schema)
            try write(file)
        }
        try writeOthers(package, each: write)
    }

    /// What describes the tables, the calendar and the feed.
    func writeOthers(_ package: DataPackage, each write: (ReportFile) throws -> Void) throws {
        try write(package.file)
        let name = SiteName(configuration: site.configuration, index: site.index)
        let calendar = AnniversaryCalendar(
            index: site.index, configuration: site.configuration, names: site.names, name: name)
        try write(ReportFile(path: AnniversaryCalendar.path, bytes: calendar.bytes()))
        let feed = AtomFeed(
            index: site.index, configuration: site.configuration, names: site.names, name: name,
            address: site.address)
        try write(ReportFile(path: AtomFeed.path, bytes: feed.xml()))
    }

    /// The tables alone. They follow from the history, and `pairs.csv` from whether the configuration asks for rows of zeros.
    /// What has a row a meeting comes in chunks of some meetings of a day, a row a mention in chunks of a month, and a row a pair and month in chunks
    /// of a pair and year.
    func tables(marks: SiteMarks?) throws -> [ChunkedTable] {
        let (site, index) = (site, site.index)
        let activities = Dictionary(site.ranking.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
        return meetings(marks) + [
            whole(.pairTotals) {
                index.pairs.map { pair in
                    PairTotalRow(
                        activity: activities[pair] ?? index.activity(of: pair),
                        articles: index.articles(on: pair).count)
                }
            },
            try pairs(marks),
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

    /// Counted anew each night, and written anew where the counts of a year have changed.
    private func pairs(_ marks: SiteMarks?) throws -> ChunkedTable {
        let (index, zeroRows) = (site.index, site.configuration.zeroRows)
        let chunks = try Parallel.map(index.pairs.count) { number -> [TableChunk] in
            let rows = index.periods(of: index.pairs[number], zeroRows: zeroRows)
            return DataFiles.runs(rows.map(\.period.yearOfMonth)).map { places in
                let own = Array(rows[places])
                let mark = marks.map { _ in
                    Mark { mark in
                        for row in own { mark.add(row) }
                    }
                }
                return TableChunk(mark: mark) { DataTable.pairs.lines(own) }
            }
        }
        return ChunkedTable(schema: DataTable.pairs.schema, chunks: chunks.flatMap(\.self))
    }

    /// By the first day on which a meeting may begin, some together.
    private func meetings(_ marks: SiteMarks?) -> [ChunkedTable] {
        let (occasions, index) = (site.history.occasions, site.index)
        // Cut by their names, a few dozen each: where one has changed, those of its day need not be written again.
        var cuts = 0
        let days = DataFiles.runs(
            index.occasions.firstDays.enumerated().map { place, day in
                if index.name(ofOccasionAt: place).low % DataFiles.rows == 0 { cuts += 1 }
                return Cut(day: day, number: cuts)
            })
        let marks = days.map { places in
            marks.map { marks in
                Mark { mark in
                    for place in places { mark.add(marks.mark(ofOccasionAt: place)) }
                }
            }
        }
        return [
            ChunkedTable(
                schema: DataTable.meetings.schema,
                chunks: zip(days, marks).map { places, mark in
                    TableChunk(mark: mark) {
                        DataTable.meetings.lines(occasions[places].lazy.map { MeetingRow($0, index: index) })
                    }
                }),
            ChunkedTable(
                schema: DataTable.reports.schema,
                chunks: zip(days, marks).map { places, mark in
                    TableChunk(mark: mark) {
                        DataTable.reports.lines(ReportRow.all(of: Array(occasions[places]), index: index))
                    }
                }),
        ]
    }

    /// By the month of publication.
    private func topics(_ marks: SiteMarks?) -> ChunkedTable {
        let (articles, index) = (site.history.articles, site.index)
        let all = index.articlesWithTopics.places
        let months = DataFiles.runs(all.map { index.published(articleAt: $0).map { Month($0) } })
        return ChunkedTable(
            schema: DataTable.topics.schema,
            chunks: months.map { month in
                let places = all[month]
                let mark = marks.map { marks in
                    Mark { mark in
                        for place in places { mark.add(marks.mark(ofArticleAt: place)) }
                    }
                }
                return TableChunk(mark: mark) {
                    DataTable.topics.lines(MentionRow.all(in: places.map { articles[$0] }))
                }
            })
    }

    /// The places of equal keys that follow one another.
    private static func runs<Key: Equatable>(_ keys: [Key]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for place in keys.indices where place + 1 == keys.count || keys[place + 1] != keys[place] {
            runs.append(start..<place + 1)
            start = place + 1
        }
        return runs
    }

    /// Where in the table of meetings a row stands.
    private struct Cut: Equatable {
        let day: Day?
        let number: Int
    }

    /// So many meetings of one day are written together on average.
    private static let rows: UInt64 = 32

    /// Every table of the folder, in the order of the codebook.
    static let schemas: [TableSchema] = [
        DataTable<MeetingRow>.meetings.schema, DataTable<ReportRow>.reports.schema,
        DataTable<PairPeriod>.pairs.schema, DataTable<PairTotalRow>.pairTotals.schema,
        DataTable<CountryRow>.countries.schema, DataTable<AnniversaryTableRow>.anniversaries.schema,
        DataTable<MilestoneEntry>.milestones.schema, DataTable<MentionRow>.topics.schema,
    ]
}

extension Period {
    /// Nil for a year: all years of a pair follow one another.
    fileprivate var yearOfMonth: Int? {
        switch self {
        case .month(let month): month.year
        case .year: nil
        }
    }
}

extension MarkBuilder {
    /// Every field of a row: what is left out would stay as it was.
    mutating func add(_ row: PairPeriod) {
        for country in [row.pair.first, row.pair.second] { add(Int(country.packed)) }
        switch row.period {
        case .month(let month):
            add(1)
            add(month.number)
        case .year(let year):
            add(2)
            add(year)
        }
        for counts in [row.counts, row.certain] {
            add(counts.held)
            add(counts.planned)
            add(counts.cancelled)
        }
        for count in [row.firstReported, row.certainFirstReported, row.reports, row.stories, row.articlesRead] {
            add(count)
        }
    }
}
