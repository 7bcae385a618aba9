internal import Findings
internal import GRDB
internal import Vocabulary

/// The table `milestone`: one article's record of one.
struct MilestoneRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "milestone"

    var article: String
    var record: Int
    var parties: [Country]
    var kind: Milestone.Kind
    var change: Milestone.Change?
    var date: PartialDate
    var name: String
    var confidence: Double
    var rule: String
    var sentence: String
    var part: SourceSpan.Part
    var lower: Int
    var upper: Int

    init(article: String, record: Int, _ milestone: Milestone) {
        self.article = article
        self.record = record
        parties = milestone.parties
        kind = milestone.kind
        change = milestone.change
        date = milestone.date
        name = milestone.name
        confidence = milestone.confidence
        rule = milestone.evidence.rule
        sentence = milestone.evidence.sentence
        part = milestone.evidence.span.part
        lower = milestone.evidence.span.lower
        upper = milestone.evidence.span.upper
    }

    var milestone: Milestone {
        Milestone(
            parties: parties, kind: kind, change: change, date: date, name: name,
            confidence: confidence,
            evidence: Evidence(rule: rule, sentence: sentence, part, lower, upper))
    }
}
