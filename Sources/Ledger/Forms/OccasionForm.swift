internal import Findings
internal import Synchronization
internal import Vocabulary

/// All facts of an occasion as values; what is asked of many, and the rest.
struct OccasionFacts: Hashable, Sendable {
    var id: String
    var parties: [Country]
    var kind: Meeting.Kind
    var status: Meeting.Status
    var dates: DayRange?
    var participants: [Participant]
    var level: Meeting.Level
    var confidence: Double
    var addedOn: Day
    var changedOn: Day
    var rest: Rest

    struct Rest: Hashable, Sendable {
        var dateSource: Meeting.DateSource?
        var venueCountry: Country?
        var venue: String?
        var host: Country?
        var reports: [OccasionReport]
        var disagreements: [String]
    }
}

/// An occasion as bytes: what is asked of many first, then the rest.
///
/// The day on which it became known is not among them but beside them: it depends on the ledger's first night.
enum OccasionForm {
    static func bytes(of facts: OccasionFacts) -> [UInt8] {
        var form = FormWriter()
        form.text(facts.id)
        form.countries(facts.parties)
        form.byte(facts.kind.number)
        form.byte(facts.status.number)
        form.dates(facts.dates)
        form.participants(facts.participants)
        form.byte(facts.level.number)
        form.number(facts.confidence)
        form.number(facts.changedOn.number)
        form.list(facts.rest.reports) { form, report in
            form.text(report.article)
            form.number(report.record)
        }
        let rest = facts.rest
        form.optional(rest.dateSource) { $0.byte($1.number) }
        form.country(rest.venueCountry)
        form.text(rest.venue)
        form.country(rest.host)
        for report in rest.reports {
            form.text(report.reason)
            form.meeting(report.meeting)
        }
        form.texts(rest.disagreements)
        return form.bytes
    }

    static func rest(_ form: inout FormReader, of keys: [OccasionReport.Key]) throws -> OccasionFacts.Rest {
        OccasionFacts.Rest(
            dateSource: try form.optional { try $0.one(of: Cases.dateSources) },
            venueCountry: try form.optionalCountry(), venue: try form.optionalText(),
            host: try form.optionalCountry(),
            reports: try keys.map { key in
                let reason = try form.text()
                return OccasionReport(
                    article: key.article, record: key.record, meeting: try form.meeting(), reason: reason)
            },
            disagreements: try form.texts())
    }
}

/// What copies of an occasion share.
final class KeptOccasion: Sendable {
    let id: String
    let parties: [Country]
    let kind: Meeting.Kind
    let status: Meeting.Status
    let dates: DayRange?
    let participants: [Participant]
    let level: Meeting.Level
    let confidence: Double
    let addedOn: Day
    let changedOn: Day
    let reportKeys: [OccasionReport.Key]
    private let form: KeptForm
    private let known: AtomicLazyReference<KeptValue<OccasionFacts.Rest>>

    init(_ facts: OccasionFacts) {
        id = facts.id
        parties = facts.parties
        kind = facts.kind
        status = facts.status
        dates = facts.dates
        participants = facts.participants
        level = facts.level
        confidence = facts.confidence
        addedOn = facts.addedOn
        changedOn = facts.changedOn
        reportKeys = facts.rest.reports.map(\.key)
        form = .none
        known = AtomicLazyReference()
        _ = known.storeIfNil(KeptValue(facts.rest))
    }

    /// Reads what is asked of many; `key` finds the article of a report.
    init(
        _ bytes: [UInt8], seal: Mark, addedOn: Day,
        key: (_ article: String, _ record: Int) -> OccasionReport.Key = { OccasionReport.Key(article: $0, record: $1) }
    ) throws {
        self.addedOn = addedOn
        let start: Int
        (id, parties, kind, status, dates, participants, level, confidence, changedOn, reportKeys, start) =
            try bytes.withUnsafeBytes { bytes in
                var form = FormReader(bytes)
                return (
                    try form.text(), try form.countries(), try form.one(of: Cases.kinds),
                    try form.one(of: Cases.statuses), try form.dates(), try form.participants(),
                    try form.one(of: Cases.levels), try form.double(), Day(number: try form.number()),
                    try form.list { key(try $0.text(), try $0.number()) }, form.place
                )
            }
        form = KeptForm(bytes: bytes, start: start, seal: seal)
        known = AtomicLazyReference()
    }

    /// Shared: to copy all of it for one field would cost more than to read the field.
    var rest: KeptValue<OccasionFacts.Rest> {
        if let known = known.load() { return known }
        return known.storeIfNil(KeptValue(form.rest { try OccasionForm.rest(&$0, of: reportKeys) }))
    }

    var facts: OccasionFacts {
        OccasionFacts(
            id: id, parties: parties, kind: kind, status: status, dates: dates, participants: participants,
            level: level, confidence: confidence, addedOn: addedOn, changedOn: changedOn, rest: rest.value)
    }

    var mark: Mark {
        Mark { mark in
            mark.add(addedOn.number)
            mark.add(form.seal ?? KeptForm.seal(of: OccasionForm.bytes(of: facts)))
        }
    }
}
