import Findings
import Ledger
import Statistics
import Vocabulary

/// One file of the archive: all findings of the articles of one day of publication, with their evidence, or of the
/// articles without such a day that were read in one night, with that night's rejections.
struct ArchiveDocument {
    enum Scope: Hashable {
        case published(Day)
        case undated(night: Day)

        var path: String {
            switch self {
            case .published(let day): "archive/\(day.description.prefix(4))/\(day).xml.gz"
            case .undated(let night): "archive/undated/\(night).xml.gz"
            }
        }
    }

    let scope: Scope
    let articles: [ArticleEntry]
    let rejections: [RejectionEntry]
    let links: RecordLinks

    func xml() throws -> [UInt8] {
        let xml = try XMLBuilder()
        for style in ArchiveStyle.instructions(depth: 2) { xml.instruction("xml-stylesheet", style) }
        xml.element("archive") {
            xml.attribute("xmlns", Schema.namespace)
            xml.attribute("version", Schema.version)
            switch scope {
            case .published(let day): xml.attribute("published", day.description)
            case .undated(let night): xml.attribute("night", night.description)
            }
            for article in articles { write(article, to: xml) }
            for rejection in rejections { write(rejection, to: xml) }
        }
        return try xml.finish()
    }

    private func write(_ article: ArticleEntry, to xml: XMLBuilder) {
        xml.element("article") {
            xml.attribute("id", article.id)
            xml.attribute("story", article.story)
            xml.attribute("published", article.published?.description)
            xml.attribute("readOn", article.readOn.description)
            xml.attribute("digest", article.digest)
            xml.attribute("path", article.path)
            xml.attribute("position", article.position)
            xml.element("title", text: article.title)
            xml.element("source", text: article.source)
            xml.element("url", text: article.url)
            for note in article.notes { xml.element("note", text: note) }
            for text in article.replaced {
                xml.element("replaced") {
                    xml.attribute("digest", text.digest)
                    xml.attribute("source", text.source)
                }
            }
            for (record, meeting) in article.findings.meetings.enumerated() {
                write(meeting, record, of: article.id, to: xml)
            }
            for (record, anniversary) in article.findings.anniversaries.enumerated() {
                write(anniversary, record, of: article.id, to: xml)
            }
            for (record, milestone) in article.findings.milestones.enumerated() {
                write(milestone, record, of: article.id, to: xml)
            }
            for (record, mention) in article.findings.topics.enumerated() {
                xml.element("mention") {
                    xml.attribute("record", record)
                    xml.attribute("topic", mention.topic.id)
                    xml.attribute("confidence", mention.confidence.description)
                    xml.element("text", text: mention.text)
                    xml.evidence(mention.evidence)
                }
            }
        }
    }

    private func write(_ meeting: Meeting, _ record: Int, of article: String, to xml: XMLBuilder) {
        xml.element("meeting") {
            xml.attribute("record", record)
            xml.attribute("occasion", links.occasion(of: article, record: record))
            xml.attribute("kind", meeting.kind.rawValue)
            xml.attribute("status", meeting.status.rawValue)
            xml.attribute("start", meeting.dates?.start.description)
            xml.attribute("end", meeting.dates?.end.description)
            xml.attribute("dateSource", meeting.dateSource?.rawValue)
            xml.attribute("venueCountry", meeting.venueCountry?.code)
            xml.attribute("host", meeting.host?.code)
            xml.attribute("level", meeting.level.rawValue)
            xml.attribute("confidence", meeting.confidence.description)
            xml.parties(meeting.parties)
            xml.element("venue", text: meeting.venue)
            for participant in meeting.participants {
                xml.element("participant") {
                    xml.attribute("country", participant.country?.code)
                    xml.element("name", text: participant.name)
                    xml.element("role", text: participant.role)
                }
            }
            xml.evidence(meeting.evidence)
        }
    }

    private func write(_ anniversary: Anniversary, _ record: Int, of article: String, to xml: XMLBuilder) {
        xml.element("anniversary") {
            xml.attribute("record", record)
            xml.attribute("entry", links.anniversary(of: article, record: record))
            xml.attribute("ordinal", anniversary.ordinal)
            xml.attribute("subject", anniversary.subject.rawValue)
            xml.attribute("year", anniversary.year.map { PartialDate(year: $0).description })
            xml.attribute("date", anniversary.date?.description)
            xml.attribute("confidence", anniversary.confidence.description)
            xml.parties(anniversary.parties)
            xml.element("organisation", text: anniversary.organisation)
            xml.element("note", text: anniversary.note)
            xml.evidence(anniversary.evidence)
        }
    }

    private func write(_ milestone: Milestone, _ record: Int, of article: String, to xml: XMLBuilder) {
        xml.element("milestone") {
            xml.attribute("record", record)
            xml.attribute("entry", links.milestone(of: article, record: record))
            xml.attribute("kind", milestone.kind.rawValue)
            xml.attribute("change", milestone.change?.rawValue)
            xml.attribute("date", milestone.date.description)
            xml.attribute("confidence", milestone.confidence.description)
            xml.parties(milestone.parties)
            xml.element("name", text: milestone.name)
            xml.evidence(milestone.evidence)
        }
    }

    private func write(_ rejection: RejectionEntry, to xml: XMLBuilder) {
        xml.element("rejection") {
            xml.attribute("path", rejection.path)
            xml.attribute("position", rejection.position)
            xml.attribute("place", rejection.place)
            xml.attribute("readOn", rejection.readOn.description)
            xml.element("reason", text: rejection.reason)
        }
    }
}

extension XMLBuilder {
    fileprivate func parties(_ parties: [Country]) {
        for country in parties { element("party", text: country.code) }
    }

    fileprivate func evidence(_ evidence: Evidence) {
        element("evidence") {
            attribute("rule", evidence.rule)
            attribute("part", evidence.span.part.rawValue)
            attribute("from", evidence.span.lower)
            attribute("to", evidence.span.upper)
            text(evidence.sentence)
        }
    }
}
