internal import Findings
internal import Vocabulary

/// Makes occasions of their reports.
struct OccasionTelling {
    let articles: [ArticleEntry]
    let reports: [ReportRow]
    let firstNight: Day

    func occasions(_ rows: [OccasionRow]) -> [Occasion] {
        let byID = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let byOccasion = Dictionary(grouping: reports, by: \.occasion)
        return rows.compactMap { row in
            let members = (byOccasion[row.id] ?? []).compactMap { report -> (MeetingReport, String)? in
                guard let article = byID[report.article], article.findings.meetings.indices.contains(report.record)
                else { return nil }
                let meeting = MeetingReport(
                    key: .init(article: article.id, record: report.record),
                    meeting: article.findings.meetings[report.record], published: article.published,
                    story: article.story)
                return (meeting, report.reason)
            }
            return occasion(row, members.sorted { MeetingReport.isEarlier($0.0, $1.0) })
        }.sorted { left, right in
            let days = (left.dates?.first.number ?? Int.max, right.dates?.first.number ?? Int.max)
            return days.0 != days.1 ? days.0 < days.1 : left.id < right.id
        }
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
