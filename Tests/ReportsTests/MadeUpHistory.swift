import Findings
import Ledger
import Vocabulary

/// Histories made by hand, or by a fixed arithmetic where many records are needed.
enum MadeUpHistory {
    static let asOf = Day(year: 2026, month: 11, day: 23)!

    static func evidence(_ sentence: String, rule: String = "meeting.met") -> Evidence {
        Evidence(rule: rule, sentence: sentence, span: SourceSpan(.body, 10..<(10 + sentence.utf8.count)))
    }

    static func article(
        _ id: String, title: String = "Ministers meet in Vientiane", published: Day?,
        source: String? = "Mekong Courier",
        url: String? = "https://example.org/a", story: String? = nil, readOn: Day = asOf, findings: ArticleFindings
    ) -> ArticleEntry {
        ArticleEntry(
            id: id, title: title, source: source, url: url, published: published, readOn: readOn, story: story ?? id,
            digest: String(repeating: "0", count: 64), path: "inputs/\(id).txt", position: 1, notes: [],
            findings: findings)
    }

    /// A history whose occasions are the meetings of the articles, one for all articles of a story.
    static func history(
        _ articles: [ArticleEntry], rejections: [RejectionEntry] = [], anniversaries: [AnniversaryEntry] = [],
        milestones: [MilestoneEntry] = [], addedOn: Day = asOf, asOf: Day = asOf
    ) -> History {
        var occasions: [Occasion] = []
        for article in articles {
            for (record, meeting) in article.findings.meetings.enumerated() {
                let id = "m-\(meeting.parties.map(\.code).joined(separator: "-"))-\(article.story)-\(record)"
                if let known = occasions.firstIndex(where: { $0.id == id }) {
                    occasions[known].reports.append(
                        OccasionReport(article: article.id, record: record, meeting: meeting, reason: "same story"))
                    continue
                }
                occasions.append(
                    Occasion(
                        id: id, parties: meeting.parties, kind: meeting.kind,
                        status: meeting.status, dates: meeting.dates, dateSource: meeting.dateSource,
                        venueCountry: meeting.venueCountry, venue: meeting.venue, host: meeting.host,
                        participants: meeting.participants, level: meeting.level, confidence: meeting.confidence,
                        reports: [
                            OccasionReport(
                                article: article.id, record: record, meeting: meeting, reason: "first report")
                        ], addedOn: article.readOn, changedOn: article.readOn))
            }
        }
        return History(
            asOf: asOf, previousNight: asOf - 1, articles: articles, rejections: rejections,
            occasions: occasions.sorted { ($0.dates?.first ?? asOf, $0.id) < ($1.dates?.first ?? asOf, $1.id) },
            anniversaries: anniversaries, milestones: milestones)
    }

    /// One article with one meeting, whose every text a test may choose.
    static func one(
        title: String = "Lao minister in Phnom Penh", url: String? = "https://example.org/1",
        sentence: String = "The Lao defence minister met his Cambodian counterpart.", venue: String = "Phnom Penh",
        name: String = "Chansamone Chanyalath", id: String = "a1"
    ) -> History {
        let meeting = Meeting(
            parties: [Country("LAO")!, Country("KHM")!], kind: .visit, status: .held,
            dates: DayRange(Day(year: 2026, month: 11, day: 21)!), dateSource: .text, venueCountry: Country("KHM"),
            venue: venue, host: Country("KHM"),
            participants: [Participant(name: name, role: "Minister of National Defence", country: Country("LAO"))],
            level: .minister, confidence: 0.83, evidence: evidence(sentence))
        let findings = ArticleFindings(article: id, meetings: [meeting])
        return history([
            article(id, title: title, published: Day(year: 2026, month: 11, day: 22), url: url, findings: findings)
        ])
    }
}
