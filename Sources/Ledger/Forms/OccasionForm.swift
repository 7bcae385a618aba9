internal import Findings
package import Vocabulary

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

/// What is told of an occasion that many are asked for, field by field: no text and no list is made of it.
///
/// Texts are told by their marks.
package protocol OccasionVisitor {
    mutating func visit(party: Country)
    /// Somebody who took part, as `Mark(spellingOf:_:)`, and the office.
    mutating func visit(participant: Mark, role: Mark?)
    mutating func visit(reportIn article: Mark, record: Int)
}

/// What copies of an occasion share.
final class KeptOccasion: Sendable {
    let kind: Meeting.Kind
    let status: Meeting.Status
    let dates: DayRange?
    let level: Meeting.Level
    let confidence: Double
    let addedOn: Day
    let changedOn: Day
    private let form: KeptForm
    private let lists: KeptPlace<Lists>
    private let known: KeptPlace<OccasionFacts.Rest>

    /// What takes memory of its own, and is made when it is asked for.
    struct Lists: Sendable {
        let id: String
        let parties: [Country]
        let participants: [Participant]
        let reportKeys: [OccasionReport.Key]
    }

    init(_ facts: OccasionFacts) {
        kind = facts.kind
        status = facts.status
        dates = facts.dates
        level = facts.level
        confidence = facts.confidence
        addedOn = facts.addedOn
        changedOn = facts.changedOn
        form = .none
        lists = KeptPlace()
        known = KeptPlace()
        _ = lists.storeIfNil(
            KeptValue(
                Lists(
                    id: facts.id, parties: facts.parties, participants: facts.participants,
                    reportKeys: facts.rest.reports.map(\.key))))
        _ = known.storeIfNil(KeptValue(facts.rest))
    }

    /// Reads numbers alone, and sees to it that the rest can be read.
    init(_ bytes: [UInt8], seal: Mark, addedOn: Day) throws {
        self.addedOn = addedOn
        let start: Int
        (kind, status, dates, level, confidence, changedOn, start) = try bytes.withUnsafeBytes { bytes in
            var form = FormReader(bytes)
            _ = try form.textBytes()
            try form.each { _ = try $0.country() }
            let (kind, status) = (try form.one(of: Cases.kinds), try form.one(of: Cases.statuses))
            let dates = try form.dates()
            try form.each { _ = try $0.participantBytes() }
            let level = try form.one(of: Cases.levels)
            let (confidence, changedOn) = (try form.double(), Day(number: try form.number()))
            try form.each { form in
                _ = try form.textBytes()
                _ = try form.number()
            }
            return (kind, status, dates, level, confidence, changedOn, form.place)
        }
        form = KeptForm(bytes: bytes, start: start, seal: seal)
        lists = KeptPlace()
        known = KeptPlace()
    }

    /// Shared: to copy all of it for one field would cost more than to read the field.
    var rest: KeptValue<OccasionFacts.Rest> {
        if let known = known.load() { return known }
        let keys = list.value.reportKeys
        return known.storeIfNil(KeptValue(form.rest { try OccasionForm.rest(&$0, of: keys) }))
    }

    /// Likewise.
    var list: KeptValue<Lists> {
        if let lists = lists.load() { return lists }
        return lists.storeIfNil(KeptValue(form.whole(KeptOccasion.lists)))
    }

    private static func lists(_ form: inout FormReader) throws -> Lists {
        let (id, parties) = (try form.text(), try form.countries())
        _ = (try form.one(of: Cases.kinds), try form.one(of: Cases.statuses), try form.dates())
        let participants = try form.participants()
        _ = (try form.one(of: Cases.levels), try form.double(), try form.number())
        return Lists(
            id: id, parties: parties, participants: participants,
            reportKeys: try form.list { OccasionReport.Key(article: try $0.text(), record: try $0.number()) })
    }

    func accept(_ visitor: inout some OccasionVisitor) {
        guard form.seal != nil else {
            let own = list.value
            for party in own.parties { visitor.visit(party: party) }
            for person in own.participants {
                visitor.visit(
                    participant: Mark(spellingOf: person.name, person.country),
                    role: person.role.map { Mark(text: $0) })
            }
            for key in own.reportKeys { visitor.visit(reportIn: Mark(text: key.article), record: key.record) }
            return
        }
        form.whole { form in
            _ = try form.textBytes()
            try form.each { visitor.visit(party: try $0.country()) }
            _ = (try form.one(of: Cases.kinds), try form.one(of: Cases.statuses), try form.dates())
            try form.each { form in
                let (name, role, country) = try form.participantBytes()
                visitor.visit(
                    participant: Mark(name: Mark(text: name), country: country), role: role.map { Mark(text: $0) })
            }
            _ = (try form.one(of: Cases.levels), try form.double(), try form.number())
            try form.each { form in
                let article = Mark(text: try form.textBytes())
                visitor.visit(reportIn: article, record: try form.number())
            }
        }
    }

    /// Of the id.
    var name: Mark {
        form.seal == nil ? Mark(text: list.value.id) : form.whole { Mark(text: try $0.textBytes()) }
    }

    var facts: OccasionFacts {
        let own = list.value
        return OccasionFacts(
            id: own.id, parties: own.parties, kind: kind, status: status, dates: dates,
            participants: own.participants, level: level, confidence: confidence, addedOn: addedOn,
            changedOn: changedOn, rest: rest.value)
    }

    var mark: Mark {
        KeptOccasion.mark(seal: form.seal ?? KeptForm.seal(of: OccasionForm.bytes(of: facts)), addedOn: addedOn)
    }

    /// Of an occasion by the seal of its form, and by what lies beside that.
    static func mark(seal: Mark, addedOn: Day) -> Mark {
        Mark { mark in
            mark.add(addedOn.number)
            mark.add(seal)
        }
    }
}
