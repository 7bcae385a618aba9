internal import Findings
internal import GRDB
internal import Vocabulary

/// The table `meeting`: one article's record of one occasion.
struct MeetingRow: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "meeting"

    var article: String
    var record: Int
    var parties: [Country]
    var kind: Meeting.Kind
    var status: Meeting.Status
    var start: PartialDate?
    var end: PartialDate?
    var dateSource: Meeting.DateSource?
    var venueCountry: Country?
    var venue: String?
    var host: Country?
    var participants: [Participant]
    var level: Meeting.Level
    var confidence: Double
    var rule: String
    var sentence: String
    var part: SourceSpan.Part
    var lower: Int
    var upper: Int

    init(article: String, record: Int, _ meeting: Meeting) {
        self.article = article
        self.record = record
        parties = meeting.parties
        kind = meeting.kind
        status = meeting.status
        start = meeting.dates?.start
        end = meeting.dates?.end
        dateSource = meeting.dateSource
        venueCountry = meeting.venueCountry
        venue = meeting.venue
        host = meeting.host
        participants = meeting.participants
        level = meeting.level
        confidence = meeting.confidence
        rule = meeting.evidence.rule
        sentence = meeting.evidence.sentence
        part = meeting.evidence.span.part
        lower = meeting.evidence.span.lower
        upper = meeting.evidence.span.upper
    }

    /// The columns in the order of the table.
    init(row: Row) throws {
        var columns = RowReader(row)
        parties = try columns.next(StoredList.countries)
        kind = try columns.next(Meeting.Kind.init(rawValue:))
        status = try columns.next(Meeting.Status.init(rawValue:))
        start = try columns.optional { PartialDate($0) }
        end = try columns.optional { PartialDate($0) }
        dateSource = try columns.optional(Meeting.DateSource.init(rawValue:))
        venueCountry = try columns.optional { Country($0) }
        venue = columns.optional()
        host = try columns.optional { Country($0) }
        participants = try columns.next(StoredList.participants)
        level = try columns.next(Meeting.Level.init(rawValue:))
        article = columns.next()
        record = columns.next()
        confidence = columns.next()
        rule = columns.next()
        sentence = columns.next()
        part = try columns.next(SourceSpan.Part.init(rawValue:))
        lower = columns.next()
        upper = columns.next()
    }

    var meeting: Meeting {
        var dates: DayRange?
        if let start, let end { dates = DayRange(start, end) }
        return Meeting(
            parties: parties, kind: kind, status: status, dates: dates, dateSource: dateSource,
            venueCountry: venueCountry, venue: venue, host: host, participants: participants, level: level,
            confidence: confidence, evidence: Evidence(rule: rule, sentence: sentence, part, lower, upper))
    }
}

extension Evidence {
    /// Evidence from the columns that all tables of records share.
    init(rule: String, sentence: String, _ part: SourceSpan.Part, _ lower: Int, _ upper: Int) {
        self.init(rule: rule, sentence: sentence, span: SourceSpan(part, lower..<max(lower, upper)))
    }
}
