import Findings
import Ledger
import Statistics
import Vocabulary

/// One element of the archive as the value it was written from.
struct ArchivedRecord {
    let node: XMLNode

    init(_ node: XMLNode) { self.node = node }

    func article() throws(ArchiveFailure) -> CountedArticle {
        let id = try required("id")
        var findings = ArticleFindings(article: id)
        var occasions: [String?] = []
        for child in node.children {
            let record = ArchivedRecord(child)
            switch child.name {
            case "meeting":
                findings.meetings.append(try record.meeting())
                occasions.append(child["occasion"])
            case "anniversary": findings.anniversaries.append(try record.anniversary())
            case "milestone": findings.milestones.append(try record.milestone())
            case "mention": findings.topics.append(try record.mention())
            default: break
            }
        }
        let entry = ArticleEntry(
            id: id, title: node.first("title")?.text ?? "", source: node.first("source")?.text,
            url: node.first("url")?.text, published: try optional("published") { Day($0) },
            readOn: try value("readOn") { Day($0) }, story: try required("story"), digest: try required("digest"),
            path: try required("path"), position: try value("position") { Int($0) },
            notes: node.children(named: "note").map(\.text), findings: findings,
            replaced: try node.children(named: "replaced").map { child throws(ArchiveFailure) in
                ReplacedText(digest: try ArchivedRecord(child).required("digest"), source: child["source"])
            })
        return CountedArticle(entry: entry, occasions: occasions)
    }

    func rejection() throws(ArchiveFailure) -> RejectionEntry {
        RejectionEntry(
            path: try required("path"), position: try value("position") { Int($0) }, place: node["place"],
            reason: node.first("reason")?.text ?? "", readOn: try value("readOn") { Day($0) })
    }

    private func meeting() throws(ArchiveFailure) -> Meeting {
        var dates: DayRange?
        if node["start"] != nil {
            let start = try value("start") { PartialDate($0) }
            let end = try optional("end") { PartialDate($0) } ?? start
            guard let range = DayRange(start, end) else { throw bad("end before start") }
            dates = range
        }
        var participants: [Participant] = []
        for child in node.children(named: "participant") {
            participants.append(
                Participant(
                    name: child.first("name")?.text ?? "", role: child.first("role")?.text,
                    country: try ArchivedRecord(child).optional("country") { Country($0) }))
        }
        return Meeting(
            parties: try parties(), kind: try value("kind") { Meeting.Kind(rawValue: $0) },
            status: try value("status") { Meeting.Status(rawValue: $0) }, dates: dates,
            dateSource: try optional("dateSource") { Meeting.DateSource(rawValue: $0) },
            venueCountry: try optional("venueCountry") { Country($0) }, venue: node.first("venue")?.text,
            host: try optional("host") { Country($0) }, participants: participants,
            level: try value("level") { Meeting.Level(rawValue: $0) },
            confidence: try value("confidence") { Double($0) },
            evidence: try evidence())
    }

    private func anniversary() throws(ArchiveFailure) -> Anniversary {
        Anniversary(
            parties: try parties(), ordinal: try value("ordinal") { Int($0) },
            subject: try value("subject") { Anniversary.Subject(rawValue: $0) },
            organisation: node.first("organisation")?.text, year: try optional("year") { Int($0) },
            date: try optional("date") { PartialDate($0) }, note: node.first("note")?.text,
            confidence: try value("confidence") { Double($0) }, evidence: try evidence())
    }

    /// What a night did, one element of it, added to the others.
    func add(to night: inout NightRecord) throws(ArchiveFailure) {
        switch node.name {
        case "added": night.added.append(try required("occasion"))
        case "change":
            night.changes.append(
                OccasionChange(
                    night: night.night, occasion: try required("occasion"),
                    kind: try value("kind") { OccasionChange.Kind(rawValue: $0) }, reason: node.text))
        case "finding": night.findings.append(try finding(of: night.night))
        default: night.forwarded.append(ForwardedName(id: try required("id"), occasion: node["occasion"]))
        }
    }

    private func finding(of night: Day) throws(ArchiveFailure) -> FindingChange {
        let kind = try value("kind") { FindingChange.Kind(rawValue: $0) }
        var groups: [[Country]] = []
        for child in node.children(named: "parties") {
            let codes = child.text.split(separator: " ")
            let countries = codes.compactMap { Country(String($0)) }
            guard countries.count == codes.count else { throw bad("parties") }
            groups.append(countries)
        }
        let finding = FindingChange.Finding(
            kind: kind, subject: try required("subject"), change: node["change"], name: node.first("name")?.text,
            ordinal: try optional("ordinal") { Int($0) }, date: try optional("date") { PartialDate($0) },
            parties: kind == .topic ? [] : groups.first ?? [])
        return FindingChange(
            night: night, article: try required("article"), finding: finding, groups: groups,
            before: try value("before") { Int($0) }, now: try value("now") { Int($0) })
    }

    private func milestone() throws(ArchiveFailure) -> Milestone {
        Milestone(
            parties: try parties(), kind: try value("kind") { Milestone.Kind(rawValue: $0) },
            change: try optional("change") { Milestone.Change(rawValue: $0) },
            date: try value("date") { PartialDate($0) }, name: node.first("name")?.text ?? "",
            confidence: try value("confidence") { Double($0) }, evidence: try evidence())
    }

    private func mention() throws(ArchiveFailure) -> TopicMention {
        TopicMention(
            topic: Topic(try required("topic")), text: node.first("text")?.text ?? "",
            confidence: try value("confidence") { Double($0) }, evidence: try evidence())
    }

    private func parties() throws(ArchiveFailure) -> [Country] {
        var parties: [Country] = []
        for child in node.children(named: "party") {
            guard let country = Country(child.text) else { throw bad("party") }
            parties.append(country)
        }
        return parties
    }

    private func evidence() throws(ArchiveFailure) -> Evidence {
        guard let child = node.first("evidence") else { throw bad("no evidence") }
        let record = ArchivedRecord(child)
        let lower = try record.value("from") { Int($0) }
        let upper = try record.value("to") { Int($0) }
        guard lower >= 0, lower <= upper else { throw bad("span") }
        return Evidence(
            rule: try record.required("rule"), sentence: child.text,
            span: SourceSpan(try record.value("part") { SourceSpan.Part(rawValue: $0) }, lower..<upper))
    }

    private func required(_ attribute: String) throws(ArchiveFailure) -> String {
        guard let text = node[attribute] else { throw bad(attribute) }
        return text
    }

    private func value<Value>(_ attribute: String, _ read: (String) -> Value?) throws(ArchiveFailure) -> Value {
        guard let value = read(try required(attribute)) else { throw bad(attribute) }
        return value
    }

    private func optional<Value>(_ attribute: String, _ read: (String) -> Value?) throws(ArchiveFailure) -> Value? {
        node[attribute] == nil ? nil : try value(attribute, read)
    }

    private func bad(_ detail: String) -> ArchiveFailure { .badValue(element: node.name, detail: detail) }
}
