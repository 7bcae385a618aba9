internal import Findings
internal import GRDB
internal import Vocabulary

/// The table `anniversary`: one article's record of one.
struct AnniversaryRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "anniversary"

    var article: String
    var record: Int
    var parties: [Country]
    var ordinal: Int
    var subject: Anniversary.Subject
    var organisation: String?
    var year: Int?
    var date: PartialDate?
    var note: String?
    var confidence: Double
    var rule: String
    var sentence: String
    var part: SourceSpan.Part
    var lower: Int
    var upper: Int

    init(article: String, record: Int, _ anniversary: Anniversary) {
        self.article = article
        self.record = record
        parties = anniversary.parties
        ordinal = anniversary.ordinal
        subject = anniversary.subject
        organisation = anniversary.organisation
        year = anniversary.year
        date = anniversary.date
        note = anniversary.note
        confidence = anniversary.confidence
        rule = anniversary.evidence.rule
        sentence = anniversary.evidence.sentence
        part = anniversary.evidence.span.part
        lower = anniversary.evidence.span.lower
        upper = anniversary.evidence.span.upper
    }

    var anniversary: Anniversary {
        Anniversary(
            parties: parties, ordinal: ordinal, subject: subject, organisation: organisation, year: year, date: date,
            note: note, confidence: confidence, evidence: Evidence(rule: rule, sentence: sentence, part, lower, upper))
    }
}
