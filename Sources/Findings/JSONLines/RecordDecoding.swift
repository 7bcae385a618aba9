internal import Vocabulary

/// A key by its name; the records share several.
struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<Key> {
    func value<Value: Decodable>(_ name: String, of type: Value.Type = Value.self) throws -> Value? {
        try decodeIfPresent(Value.self, forKey: Key(name))
    }

    func parties() throws -> [Country] { try value("parties", of: [Country].self) ?? [] }

    /// Confidence is 1 where a person annotated, who gives none.
    func confidence() throws -> Double { min(1, max(0, try value("confidence") ?? 1)) }

    /// The sentence with its place; annotations made by hand give an excerpt instead, and no rule.
    func evidence() throws -> Evidence {
        let sentence: String = try value("sentence") ?? value("evidence") ?? ""
        let bounds = try value("span", of: [Int].self) ?? []
        let lower = bounds.count == 2 ? max(0, bounds[0]) : 0
        let upper = bounds.count == 2 ? max(lower, bounds[1]) : lower
        return Evidence(
            rule: try value("rule") ?? "imported", sentence: sentence,
            span: SourceSpan(try value("part") ?? .body, lower..<upper))
    }

    func bad(_ name: String, _ detail: String) -> DecodingError {
        .dataCorruptedError(forKey: Key(name), in: self, debugDescription: detail)
    }
}

struct MeetingObject: Decodable {
    let meeting: Meeting

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        let parties = try keys.parties()
        guard Set(parties).count >= 2 else { throw keys.bad("parties", "a meeting needs two parties") }
        let start: PartialDate? = try keys.value("start")
        let end: PartialDate? = try keys.value("end") ?? start
        var dates: DayRange?
        if let start = start ?? end, let end {
            dates = DayRange(start, end)
            guard dates != nil else { throw keys.bad("end", "the end lies before the start") }
        }
        let source: Meeting.DateSource? = try keys.value("dateSource")
        meeting = Meeting(
            parties: parties, kind: try keys.decode(Meeting.Kind.self, forKey: Key("kind")),
            status: try keys.decode(Meeting.Status.self, forKey: Key("status")), dates: dates,
            dateSource: source ?? (dates == nil ? nil : .text), venueCountry: try keys.value("venueCountry"),
            venue: try keys.value("venue"), host: try keys.value("host"),
            participants: try keys.value("participants") ?? [], level: try keys.value("level") ?? .unknown,
            confidence: try keys.confidence(), evidence: try keys.evidence())
    }
}

struct AnniversaryObject: Decodable {
    let anniversary: Anniversary

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        let ordinal = try keys.decode(Int.self, forKey: Key("ordinal"))
        guard (1...10_000).contains(ordinal) else { throw keys.bad("ordinal", "an ordinal from 1 to 10000") }
        anniversary = Anniversary(
            parties: try keys.parties(), ordinal: ordinal,
            subject: try keys.decode(Anniversary.Subject.self, forKey: Key("subject")),
            organisation: try keys.value("organisation"), year: try keys.value("year"), date: try keys.value("date"),
            confidence: try keys.confidence(), evidence: try keys.evidence())
    }
}

struct MilestoneObject: Decodable {
    /// Nil for what cannot be placed in a year: by the codebook that is none.
    let milestone: Milestone?

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        let year: Int? = try keys.value("year")
        guard let date: PartialDate = try keys.value("date") ?? year.map({ PartialDate(year: $0) }) else {
            milestone = nil
            return
        }
        guard (0...9999).contains(date.year) else { throw keys.bad("year", "a year of four digits") }
        milestone = Milestone(
            parties: try keys.parties(), kind: try keys.decode(Milestone.Kind.self, forKey: Key("kind")),
            change: try keys.decodeIfPresent(Milestone.Change.self, forKey: Key("change")), date: date,
            name: try keys.value("name") ?? "", confidence: try keys.confidence(), evidence: try keys.evidence())
    }
}

/// Topics by id: an object with evidence for each mention, or their number alone.
struct TopicsObject: Decodable {
    let mentions: [TopicMention]

    /// More mentions than an article can hold are no count.
    private static let limit = 10_000

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: Key.self)
        var mentions: [(record: Int, mention: TopicMention)] = []
        for key in keys.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
            let topic = Topic(key.stringValue)
            if let count = try? keys.decode(Int.self, forKey: key) {
                guard (0...TopicsObject.limit).contains(count) else { throw keys.bad(key.stringValue, "a count") }
                let evidence = Evidence(rule: "imported", sentence: "", span: SourceSpan(.body, 0..<0))
                mentions += (0..<count).map { _ in
                    (Int.max, TopicMention(topic: topic, text: "", confidence: 1, evidence: evidence))
                }
            } else {
                let own = try keys.decode(TopicObject.self, forKey: key)
                mentions += own.mentions.map { mention in
                    let found = TopicMention(
                        topic: topic, text: mention.text, confidence: mention.confidence, evidence: mention.evidence)
                    return (mention.record, found)
                }
            }
        }
        // In the order of the article, where the line says which was which.
        self.mentions = mentions.enumerated().sorted { left, right in
            (left.element.record, left.offset) < (right.element.record, right.offset)
        }.map(\.element.mention)
    }
}

private struct TopicObject: Decodable {
    struct Mention: Decodable {
        let text: String
        let record: Int
        let confidence: Double
        let evidence: Evidence

        init(from decoder: any Decoder) throws {
            let keys = try decoder.container(keyedBy: Key.self)
            text = try keys.value("text") ?? ""
            record = try keys.value("record") ?? Int.max
            confidence = try keys.confidence()
            evidence = try keys.evidence()
        }
    }

    let mentions: [Mention]

    init(from decoder: any Decoder) throws {
        mentions = try decoder.container(keyedBy: Key.self).value("evidence") ?? []
    }
}
