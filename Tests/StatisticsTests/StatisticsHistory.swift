import Findings
import Ledger
import Vocabulary

/// A history in which every article is read on the day it appears, with as many meetings and topics as a test asks for.
struct StatisticsHistory {
    static let asOf = Day(year: 2026, month: 11, day: 23)!
    private static let evidence = Evidence(rule: "r", sentence: "s", span: SourceSpan(.body, 0..<1))

    private var articles: [ArticleEntry] = []
    private var occasions: [Occasion] = []

    /// `count` articles so many days before the night; each of the first `meetings` of them reports a meeting of its own.
    mutating func add(
        _ count: Int, daysAgo: Int, pair: String = "KHM-LAO", meetings: Int = 0, topics: Int = 0, story: String? = nil,
        confidence: Double = 0.5
    ) {
        for number in 0..<count {
            let day = Self.asOf - daysAgo
            let id = "\(pair)-\(day)-\(articles.count)"
            var findings = ArticleFindings(article: id)
            if number < meetings {
                let meeting = Meeting(
                    parties: pair.split(separator: "-").map { Country(String($0))! }, kind: .talks, status: .held,
                    dates: DayRange(day), dateSource: .text, evidence: Self.evidence)
                findings.meetings = [meeting]
                occasions.append(
                    Occasion(
                        id: "m-\(id)", parties: meeting.parties, kind: .talks, status: .held, dates: meeting.dates,
                        dateSource: .text, venueCountry: nil, venue: nil, host: nil, participants: [],
                        level: .unknown, confidence: confidence,
                        reports: [OccasionReport(article: id, record: 0, meeting: meeting, reason: "")],
                        addedOn: day, changedOn: day))
            }
            if number < topics {
                findings.topics = [TopicMention(topic: Topic("covid-19"), text: "covid", evidence: Self.evidence)]
            }
            articles.append(
                ArticleEntry(
                    id: id, title: id, source: "S", url: nil, published: day, readOn: day, story: story ?? id,
                    digest: "", path: id, position: 1, notes: [], findings: findings))
        }
    }

    var history: History { History(asOf: Self.asOf, articles: articles, occasions: occasions) }
}
