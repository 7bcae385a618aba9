import Findings
import Ledger
import Statistics
import Vocabulary

/// `meetings.csv`, one row an occasion, and `reports.csv`, one row an article's record of one.
struct MeetingTables {
    let index: HistoryIndex
    let countries: CountryTable

    func meetings(_ occasions: [Occasion]) -> [UInt8] {
        var table = CSVBuilder(columns: [
            "occasion", "parties", "parties_cow", "start", "end", "edtf", "precision", "date_source", "kind", "status",
            "level", "cameo", "plover", "venue", "venue_country", "host", "participants", "confidence", "reports",
            "stories", "first_reported", "added_on", "changed_on", "disagreements",
        ])
        for occasion in occasions {
            let codes = EventCodes(occasion)
            table.field(occasion.id)
            table.field(occasion.parties.map(\.code).joined(separator: ";"))
            table.field(cow(occasion.parties))
            table.field(occasion.dates?.start.description)
            table.field(occasion.dates?.end.description)
            table.field(occasion.dates?.description)
            table.field(occasion.dates.map { String(describing: $0.precision) })
            table.field(occasion.dateSource?.rawValue)
            table.field(occasion.kind.rawValue)
            table.field(occasion.status.rawValue)
            table.field(occasion.level.rawValue)
            table.field(codes.cameo)
            table.field(codes.plover)
            table.field(occasion.venue)
            table.field(occasion.venueCountry?.code)
            table.field(occasion.host?.code)
            table.field(occasion.participants.map(Self.inWords).joined(separator: "; "))
            table.field(occasion.confidence)
            table.field(occasion.reports.count)
            table.field(Set(occasion.reports.map { index.story(of: $0.article) }).count)
            table.field(index.firstReported(occasion).description)
            table.field(occasion.addedOn.description)
            table.field(occasion.changedOn.description)
            table.field(occasion.disagreements.joined(separator: "; "))
        }
        return table.bytes
    }

    func reports(_ occasions: [Occasion]) -> [UInt8] {
        var table = CSVBuilder(columns: [
            "occasion", "article", "record", "story", "published", "source", "url", "title", "parties", "start", "end",
            "date_source", "kind", "status", "level", "confidence", "reason", "rule", "part", "from", "to", "sentence",
        ])
        for occasion in occasions {
            for report in occasion.reports {
                let article = index.article(report.article)
                let meeting = report.meeting
                table.field(occasion.id)
                table.field(report.article)
                table.field(report.record)
                table.field(article?.story)
                table.field(article?.published?.description)
                table.field(article?.source)
                table.field(WebLink(article?.url)?.text)
                table.field(article?.title)
                table.field(meeting.parties.map(\.code).joined(separator: ";"))
                table.field(meeting.dates?.start.description)
                table.field(meeting.dates?.end.description)
                table.field(meeting.dateSource?.rawValue)
                table.field(meeting.kind.rawValue)
                table.field(meeting.status.rawValue)
                table.field(meeting.level.rawValue)
                table.field(meeting.confidence)
                table.field(report.reason)
                table.field(meeting.evidence.rule)
                table.field(meeting.evidence.span.part.rawValue)
                table.field(meeting.evidence.span.lower)
                table.field(meeting.evidence.span.upper)
                table.field(meeting.evidence.sentence)
            }
        }
        return table.bytes
    }

    /// Correlates of War numbers in the order of the parties; an empty item where that project counts no state.
    private func cow(_ parties: [Country]) -> String {
        parties.map { country in countries[country]?.cow.map { String($0) } ?? "" }.joined(separator: ";")
    }

    private static func inWords(_ participant: Participant) -> String {
        let details = [participant.role, participant.country?.code].compactMap { $0 }
        return details.isEmpty ? participant.name : "\(participant.name) (\(details.joined(separator: ", ")))"
    }
}
