internal import Findings
internal import Vocabulary

/// The records of an article as bytes. Confidence is kept bit for bit.
extension FormWriter {
    mutating func evidence(_ evidence: Evidence) {
        text(evidence.rule)
        text(evidence.sentence)
        byte(evidence.span.part.number)
        number(evidence.span.lower)
        number(evidence.span.upper)
    }

    mutating func participants(_ participants: [Participant]) {
        list(participants) { form, participant in
            form.text(participant.name)
            form.text(participant.role)
            form.country(participant.country)
        }
    }

    mutating func meeting(_ meeting: Meeting) {
        countries(meeting.parties)
        byte(meeting.kind.number)
        byte(meeting.status.number)
        dates(meeting.dates)
        optional(meeting.dateSource) { $0.byte($1.number) }
        country(meeting.venueCountry)
        text(meeting.venue)
        country(meeting.host)
        participants(meeting.participants)
        byte(meeting.level.number)
        number(meeting.confidence)
        evidence(meeting.evidence)
    }

    mutating func anniversary(_ anniversary: Anniversary) {
        countries(anniversary.parties)
        number(anniversary.ordinal)
        byte(anniversary.subject.number)
        text(anniversary.organisation)
        number(anniversary.year)
        date(anniversary.date)
        text(anniversary.note)
        number(anniversary.confidence)
        evidence(anniversary.evidence)
    }

    mutating func milestone(_ milestone: Milestone) {
        countries(milestone.parties)
        byte(milestone.kind.number)
        optional(milestone.change) { $0.byte($1.number) }
        date(milestone.date)
        text(milestone.name)
        number(milestone.confidence)
        evidence(milestone.evidence)
    }

    mutating func mention(_ mention: TopicMention) {
        text(mention.topic.id)
        text(mention.text)
        number(mention.confidence)
        evidence(mention.evidence)
    }
}

extension FormReader {
    mutating func evidence() throws -> Evidence {
        let (rule, sentence) = (try text(), try text())
        let part = try one(of: Cases.parts)
        let (lower, upper) = (try number(), try number())
        guard lower <= upper else { throw Damaged() }
        return Evidence(rule: rule, sentence: sentence, span: SourceSpan(part, lower..<upper))
    }

    mutating func participantBytes() throws -> (
        name: UnsafeRawBufferPointer, role: UnsafeRawBufferPointer?, country: Country?
    ) {
        (try textBytes(), try optionalTextBytes(), try optionalCountry())
    }

    mutating func participants() throws -> [Participant] {
        try list { form in
            Participant(name: try form.text(), role: try form.optionalText(), country: try form.optionalCountry())
        }
    }

    mutating func meeting() throws -> Meeting {
        Meeting(
            parties: try countries(), kind: try one(of: Cases.kinds), status: try one(of: Cases.statuses),
            dates: try dates(), dateSource: try optional { try $0.one(of: Cases.dateSources) },
            venueCountry: try optionalCountry(), venue: try optionalText(), host: try optionalCountry(),
            participants: try participants(), level: try one(of: Cases.levels), confidence: try double(),
            evidence: try evidence())
    }

    mutating func anniversary() throws -> Anniversary {
        Anniversary(
            parties: try countries(), ordinal: try number(), subject: try one(of: Cases.subjects),
            organisation: try optionalText(), year: try optionalNumber(), date: try optionalDate(),
            note: try optionalText(), confidence: try double(), evidence: try evidence())
    }

    mutating func milestone() throws -> Milestone {
        Milestone(
            parties: try countries(), kind: try one(of: Cases.milestones),
            change: try optional { try $0.one(of: Cases.changes) }, date: try date(), name: try text(),
            confidence: try double(), evidence: try evidence())
    }

    mutating func mention() throws -> TopicMention {
        TopicMention(topic: Topic(try text()), text: try text(), confidence: try double(), evidence: try evidence())
    }
}
