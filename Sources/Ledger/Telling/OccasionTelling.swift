internal import Findings
internal import Vocabulary

/// Makes occasions of their reports.
struct OccasionTelling {
    let articles: [ArticleEntry]
    let reports: [HistoryReader.PlacedReport]
    /// The ledger's first night; nil where days are wanted as they stand in the table.
    let firstNight: Day?

    /// `rows` are sorted by id.
    func occasions(_ rows: [OccasionRow]) -> [Occasion] {
        let places = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var members = [[Int]](repeating: [], count: rows.count)
        for (number, report) in reports.enumerated() {
            guard let place = places[report.row.occasion] else { continue }
            members[place].append(number)
        }
        return OccasionTelling.byDay(
            zip(rows, members).compactMap { row, members in occasion(row, self.members(members)) })
    }

    /// By first day, then id; those without dates last. They are sorted by id already.
    static func byDay(_ occasions: [Occasion]) -> [Occasion] {
        let days = occasions.map { $0.dates?.first.number ?? Int.max }
        return occasions.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }.map { occasions[$0] }
    }

    /// The earliest first.
    private func members(_ numbers: [Int]) -> [(report: MeetingReport, reason: String)] {
        let members = numbers.compactMap { number -> (report: MeetingReport, reason: String)? in
            let (article, row) = (articles[reports[number].article], reports[number].row)
            guard article.findings.meetings.indices.contains(row.record) else { return nil }
            let report = MeetingReport(
                key: .init(article: article.id, record: row.record), meeting: article.findings.meetings[row.record],
                published: article.published, story: article.story, source: article.source)
            return (report, row.reason)
        }
        return members.count < 2 ? members : members.sorted { MeetingReport.isEarlier($0.report, $1.report) }
    }

    private func occasion(_ row: OccasionRow, _ members: [(report: MeetingReport, reason: String)]) -> Occasion? {
        let facts = MergedFacts(reports: members.map(\.report))
        guard let kind = facts.kind, let status = facts.status else { return nil }
        let dates = facts.dates
        return Occasion(
            id: row.id, parties: facts.parties, kind: kind, status: status, dates: dates?.range,
            dateSource: dates?.source, venueCountry: facts.venueCountry, venue: facts.venue, host: facts.host,
            participants: facts.participants, level: facts.level, confidence: facts.confidence,
            reports: members.map { member in
                OccasionReport(
                    article: member.report.key.article, record: member.report.key.record,
                    meeting: member.report.meeting, reason: member.reason)
            },
            addedOn: known(row.addedOn, members.map(\.report)), changedOn: row.changedOn,
            disagreements: Disagreements.sentences(of: facts.reports))
    }

    /// A ledger's first night takes in the news of many days: what it brings became known when it was first published.
    private func known(_ added: Day, _ reports: [MeetingReport]) -> Day {
        guard added == firstNight, let published = reports.compactMap(\.published).min() else { return added }
        return min(added, published)
    }
}
