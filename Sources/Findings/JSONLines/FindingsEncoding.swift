package import Articles
import Vocabulary

/// One article's findings as a line of JSON, as `attache extract` prints it.
package struct FindingsLine {
    package let article: Article
    package let findings: ArticleFindings

    package init(article: Article, findings: ArticleFindings) {
        self.article = article
        self.findings = findings
    }

    package var bytes: [UInt8] {
        var json = JSONBuilder()
        write(to: &json)
        return json.bytes
    }

    /// Adds further keys before the closing brace: what `--with` asks for.
    package func write(to json: inout JSONBuilder, adding extra: (inout JSONBuilder) -> Void = { _ in }) {
        json.object { json in
            json.key("id")
            json.string(article.id)
            json.key("published")
            json.string(article.published?.description)
            json.key("title")
            json.string(article.title)
            json.key("source")
            json.string(article.source)
            json.key("url")
            json.string(article.url)
            json.key("digest")
            json.string(article.digest)
            json.key("path")
            json.string(article.origin.path)
            json.key("position")
            json.number(article.origin.position)
            json.key("notes")
            json.array { json in for note in article.notes { json.string(note) } }
            json.key("meetings")
            json.array { json in for meeting in findings.meetings { json.meeting(meeting) } }
            json.key("anniversaries")
            json.array { json in for anniversary in findings.anniversaries { json.anniversary(anniversary) } }
            json.key("milestones")
            json.array { json in for milestone in findings.milestones { json.milestone(milestone) } }
            json.key("topics")
            json.object { json in json.topics(findings.topics) }
            extra(&json)
        }
    }
}

extension JSONBuilder {
    fileprivate mutating func parties(_ parties: [Country]) {
        key("parties")
        array { json in for country in parties { json.string(country.code) } }
    }

    fileprivate mutating func evidence(_ evidence: Evidence, confidence: Double) {
        key("confidence")
        exact(confidence)
        key("rule")
        string(evidence.rule)
        key("sentence")
        string(evidence.sentence)
        key("span")
        array { json in
            json.number(evidence.span.lower)
            json.number(evidence.span.upper)
        }
        key("part")
        string(evidence.span.part.rawValue)
    }

    fileprivate mutating func meeting(_ meeting: Meeting) {
        object { json in
            json.parties(meeting.parties)
            json.key("kind")
            json.string(meeting.kind.rawValue)
            json.key("status")
            json.string(meeting.status.rawValue)
            json.key("start")
            json.string(meeting.dates?.start.description)
            json.key("end")
            json.string(meeting.dates?.end.description)
            json.key("dateSource")
            json.string(meeting.dateSource?.rawValue)
            json.key("venueCountry")
            json.string(meeting.venueCountry?.code)
            json.key("venue")
            json.string(meeting.venue)
            json.key("host")
            json.string(meeting.host?.code)
            json.key("level")
            json.string(meeting.level.rawValue)
            json.key("participants")
            json.array { json in
                for participant in meeting.participants {
                    json.object { json in
                        json.key("name")
                        json.string(participant.name)
                        json.key("role")
                        json.string(participant.role)
                        json.key("country")
                        json.string(participant.country?.code)
                    }
                }
            }
            json.evidence(meeting.evidence, confidence: meeting.confidence)
        }
    }

    fileprivate mutating func anniversary(_ anniversary: Anniversary) {
        object { json in
            json.parties(anniversary.parties)
            json.key("ordinal")
            json.number(anniversary.ordinal)
            json.key("subject")
            json.string(anniversary.subject.rawValue)
            json.key("organisation")
            json.string(anniversary.organisation)
            json.key("year")
            if let year = anniversary.year { json.number(year) } else { json.null() }
            json.key("date")
            json.string(anniversary.date?.description)
            json.key("note")
            json.string(anniversary.note)
            json.evidence(anniversary.evidence, confidence: anniversary.confidence)
        }
    }

    fileprivate mutating func milestone(_ milestone: Milestone) {
        object { json in
            json.parties(milestone.parties)
            json.key("kind")
            json.string(milestone.kind.rawValue)
            if let change = milestone.change {
                json.key("change")
                json.string(change.rawValue)
            }
            json.key("year")
            json.number(milestone.date.year)
            json.key("date")
            json.string(milestone.date.precision == .year ? nil : milestone.date.description)
            json.key("name")
            json.string(milestone.name)
            json.evidence(milestone.evidence, confidence: milestone.confidence)
        }
    }

    /// `{"covid-19": {"mentions": 2, "evidence": [{"text", "sentence", "span", …}]}}`, topics sorted by id.
    fileprivate mutating func topics(_ mentions: [TopicMention]) {
        for topic in Set(mentions.map(\.topic)).sorted() {
            let own = mentions.enumerated().filter { $0.element.topic == topic }
            key(topic.id)
            object { json in
                json.key("mentions")
                json.number(own.count)
                json.key("evidence")
                json.array { json in
                    for (record, mention) in own {
                        json.object { json in
                            json.key("record")
                            json.number(record)
                            json.key("text")
                            json.string(mention.text)
                            json.evidence(mention.evidence, confidence: mention.confidence)
                        }
                    }
                }
            }
        }
    }
}
