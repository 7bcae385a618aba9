internal import Findings
internal import Foundation
internal import GRDB
internal import Vocabulary

/// Reads reports with their groups: by article, by group, or by the days between which they lie.
///
/// Intervals are found by an index over their size class (the bits of their length) and first day, so that a question costs
/// what it finds, and never the whole history.
struct ReportLoader {
    let database: Database

    /// Lengths of less than 2^20 days: all that four digits of a year can span are among them or clamped to it.
    static let sizeClasses = 0...20

    static func sizeClass(of days: ClosedRange<Int>) -> Int {
        min(sizeClasses.upperBound, Int.bitWidth - (days.upperBound - days.lowerBound).leadingZeroBitCount)
    }

    func reports(ofArticle article: String) throws -> [GroupedReport] {
        try fetch("FROM grouping g \(ReportLoader.joins) WHERE g.article = ?", [article])
    }

    func report(_ id: Int64) throws -> GroupedReport? {
        try fetch("FROM grouping g \(ReportLoader.joins) WHERE g.id = ?", [id]).first
    }

    func reports(ofCore core: Int64) throws -> [GroupedReport] {
        try fetch("FROM grouping g \(ReportLoader.joins) WHERE g.core = ?", [core])
    }

    func undecided() throws -> [GroupedReport] {
        try fetch("FROM grouping g \(ReportLoader.joins) WHERE g.core IS NULL", [])
    }

    /// Which of the same parties may lie between two days: from the index alone, so that known ones are not read again.
    func ids(ofParties parties: String, between days: ClosedRange<Int>) throws -> [Int64] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id FROM grouping INDEXED BY groupingByParties
                WHERE parties = ? AND size = ? AND firstDay BETWEEN ? AND ? AND lastDay >= ?
                """)
        return try classes(of: parties).flatMap { size in
            try Int64.fetchAll(
                statement,
                arguments: [parties, size, days.lowerBound - (1 << size), days.upperBound, days.lowerBound])
        }
    }

    /// Those of the same parties of which no day is known.
    func dayless(ofParties parties: String) throws -> [GroupedReport] {
        try fetch(
            "FROM grouping g INDEXED BY groupingByParties \(ReportLoader.joins) WHERE g.parties = ? AND g.size = -1",
            [parties])
    }

    /// Those of the same parties and story.
    func reports(ofParties parties: String, story: String) throws -> [GroupedReport] {
        try fetch(
            """
            FROM article s INDEXED BY articleByStory JOIN grouping g ON g.article = s.id \(ReportLoader.joins)
            WHERE s.story = ? AND g.parties = ?
            """, [story, parties])
    }

    /// Those in groups of summits that have a key of `SummitPlaces` and may lie between two days.
    func summits(at key: String, between days: ClosedRange<Int>) throws -> [(id: Int64, days: ClosedRange<Int>)] {
        let sizes = try database.cachedStatement(
            sql: "SELECT min(size) FROM summitPlace WHERE place = ? AND size > ?")
        let statement = try database.cachedStatement(
            sql: """
                SELECT report, firstDay, lastDay FROM summitPlace
                WHERE place = ? AND size = ? AND firstDay BETWEEN ? AND ? AND lastDay >= ?
                """)
        var found: [(id: Int64, days: ClosedRange<Int>)] = []
        var last = -1
        while let size = try Int.fetchOne(sizes, arguments: [key, last]) {
            let rows = try Row.fetchCursor(
                statement,
                arguments: [key, size, days.lowerBound - (1 << size), days.upperBound, days.lowerBound])
            while let row = try rows.next() {
                let first: Int = row[1]
                found.append((row[0], first...max(first, row[2])))
            }
            last = size
        }
        return found
    }

    /// The group that the ledger has a report in.
    func core(of report: Int64) throws -> Int64? {
        let statement = try database.cachedStatement(sql: "SELECT core FROM grouping WHERE id = ?")
        return try Int64.fetchOne(statement, arguments: [report])
    }

    func cores(ofHead head: Int64) throws -> [Int64] {
        let statement = try database.cachedStatement(
            sql: "SELECT DISTINCT core FROM grouping WHERE head = ? AND isSummit = 1 AND core IS NOT NULL ORDER BY core"
        )
        return try Int64.fetchAll(statement, arguments: [head])
    }

    /// The size classes that reports of these parties have, each found by a step in the index.
    private func classes(of parties: String) throws -> [Int] {
        let statement = try database.cachedStatement(
            sql: "SELECT min(size) FROM grouping INDEXED BY groupingByParties WHERE parties = ? AND size > ?")
        var classes: [Int] = []
        while let next = try Int.fetchOne(statement, arguments: [parties, classes.last ?? -1]) { classes.append(next) }
        return classes
    }

    private static let joins = """
        JOIN meeting m ON m.article = g.article AND m.record = g.record JOIN article a ON a.id = g.article
        """

    private func fetch(_ sql: String, _ arguments: StatementArguments) throws -> [GroupedReport] {
        let columns = """
            g.id, g.core, g.head, g.strength, g.isSummit, m.article, m.record, g.parties, m.kind, m.status,
            m."start", m."end", m.dateSource, m.venueCountry, m.venue, m.host, m.participants, a.published, a.story
            """
        let statement = try database.cachedStatement(sql: "SELECT \(columns) \(sql)")
        // A row of the cursor is read where it lies; one of an array would be copied first.
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var reports: [GroupedReport] = []
        while let row = try rows.next() { reports.append(report(row)) }
        return reports
    }

    /// What the comparison of reports needs of a meeting; its evidence stays in the table.
    private func report(_ row: Row) -> GroupedReport {
        let parties = (row[7] as String).split(separator: "-").compactMap { Country($0) }
        var dates: DayRange?
        if let start = (row[10] as String?).flatMap({ PartialDate($0) }),
            let end = (row[11] as String?).flatMap({ PartialDate($0) })
        {
            dates = DayRange(start, end)
        }
        let meeting = Meeting(
            parties: parties, kind: Meeting.Kind(rawValue: row[8]) ?? .talks,
            status: Meeting.Status(rawValue: row[9]) ?? .held, dates: dates,
            dateSource: (row[12] as String?).flatMap { Meeting.DateSource(rawValue: $0) },
            venueCountry: (row[13] as String?).flatMap { Country($0) }, venue: row[14],
            host: (row[15] as String?).flatMap { Country($0) }, participants: ReportLoader.participants(row[16]),
            evidence: Evidence(rule: "", sentence: "", span: SourceSpan(.body, 0..<0)))
        let report = MeetingReport(
            key: .init(article: row[5], record: row[6]), meeting: meeting,
            published: (row[17] as String?).flatMap { Day($0) }, story: row[18])
        return GroupedReport(
            id: row[0], report: report,
            stored: .init(core: row[1], head: row[2], strength: row[3], isSummit: row[4]))
    }

    private static func participants(_ json: String) -> [Participant] {
        if json == "[]" { return [] }
        return StoredParticipants.read(json) ?? (try? JSONDecoder().decode([Participant].self, from: Data(json.utf8)))
            ?? []
    }
}
