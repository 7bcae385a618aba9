internal import Findings
internal import GRDB
internal import Vocabulary

/// The table `topicMention`: one mention in one article.
struct TopicMentionRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "topicMention"

    var article: String
    var record: Int
    var topic: Topic
    var text: String
    var confidence: Double
    var rule: String
    var sentence: String
    var part: SourceSpan.Part
    var lower: Int
    var upper: Int

    init(article: String, record: Int, _ mention: TopicMention) {
        self.article = article
        self.record = record
        topic = mention.topic
        text = mention.text
        confidence = mention.confidence
        rule = mention.evidence.rule
        sentence = mention.evidence.sentence
        part = mention.evidence.span.part
        lower = mention.evidence.span.lower
        upper = mention.evidence.span.upper
    }

    /// The columns in the order of the table.
    init(row: Row) throws {
        var columns = RowReader(row)
        topic = try columns.next { Topic($0) }
        text = columns.next()
        article = columns.next()
        record = columns.next()
        confidence = columns.next()
        rule = columns.next()
        sentence = columns.next()
        part = try columns.next(SourceSpan.Part.init(rawValue:))
        lower = columns.next()
        upper = columns.next()
    }

    var mention: TopicMention {
        TopicMention(
            topic: topic, text: text, confidence: confidence,
            evidence: Evidence(rule: rule, sentence: sentence, part, lower, upper))
    }
}
