import Articles
import Testing
import Vocabulary

@testable import Findings

@Suite struct FindingsDecodingTests {
    func decoded(_ line: String) throws -> DecodedLine {
        try DecodedLine(Array(line.utf8), origin: .init(path: "-", position: 3))
    }

    @Test func readsBackWhatTheEncoderWrites() throws {
        let parties = ["KHM", "LAO"].compactMap { Country($0) }
        let evidence = Evidence(
            rule: "meeting.met", sentence: "They “met”\tin\u{2028}town.", span: SourceSpan(.title, 4..<19))
        let findings = ArticleFindings(
            article: "a-1",
            meetings: [
                Meeting(
                    parties: parties, kind: .visit, status: .planned,
                    dates: PartialDate("2022-08-30").flatMap { DayRange($0, PartialDate(year: 2022)) },
                    dateSource: .inferred, venueCountry: parties[1], venue: "Vientiane", host: parties[1],
                    participants: [Participant(name: "Hun Manet", role: "General", country: parties[0])],
                    level: .military, confidence: 0.875, evidence: evidence)
            ],
            anniversaries: [
                Anniversary(
                    parties: parties, ordinal: 66, subject: .diplomaticRelations, year: 1956,
                    date: PartialDate("2022-06-15"), confidence: 0.5, evidence: evidence)
            ],
            milestones: [
                Milestone(
                    parties: parties, kind: .partnership, date: PartialDate(year: 2019), name: "p", confidence: 0.25,
                    evidence: evidence),
                Milestone(
                    parties: parties, kind: .diplomaticRelations, change: .restored, date: PartialDate(year: 2020),
                    name: "ties", confidence: 0.75, evidence: evidence),
            ],
            topics: [
                TopicMention(topic: Topic("covid-19"), text: "Covid", confidence: 0.5, evidence: evidence),
                TopicMention(topic: Topic("energy"), text: "gas", confidence: 0.5, evidence: evidence),
            ])
        let article = Article(
            id: "a-1", title: "T", body: "", published: Day("2022-08-31"), source: "S", url: "https://example.org/",
            origin: .init(path: "-", position: 3))
        let line = try DecodedLine(
            FindingsLine(article: article, findings: findings).bytes, origin: .init(path: "-", position: 3))
        #expect(line.article == article)
        #expect(line.findings == findings)
    }

    @Test func replacesWhatNoArchiveCanHold() throws {
        let line = try decoded(
            #"{"id": "1", "title": "a\u0000b\uFFFFc\t\n\\u0001 \u00e9\ud83d\ude42", "source": "\#u{FFFE}\#u{FFFD}", "meetings": []}"#
        )
        #expect(line.article.title == "a\u{FFFD}b\u{FFFD}c\t\n\\u0001 \u{E9}\u{1F642}")
        #expect(line.article.source == "\u{FFFD}\u{FFFD}")
    }

    @Test func takesDefaultsForWhatAnAnnotatorLeavesOut() throws {
        let line = try decoded(
            #"{"id": 7, "meetings": [{"parties": ["LAO", "KHM"], "kind": "talks", "status": "held", "start": "2022-08-30", "end": null, "evidence": "met"}], "milestones": [{"parties": ["KHM", "LAO"], "kind": "agreement", "year": null}], "topics": {"covid-19": 2}}"#
        )
        #expect(line.article.id == "7")
        let meeting = try #require(line.findings.meetings.first)
        #expect(meeting.parties.map(\.code) == ["KHM", "LAO"] && meeting.dates?.description == "2022-08-30")
        #expect(meeting.dateSource == .text && meeting.evidence.sentence == "met" && meeting.confidence == 1)
        #expect(line.findings.milestones.isEmpty)
        #expect(line.findings.topics.count == 2)
    }

    @Test func dropsAnAddressThatIsNoWebPage() throws {
        #expect(try decoded(#"{"id": "a", "url": "javascript:alert(1)", "meetings": []}"#).article.url == nil)
    }

    @Test(arguments: [
        (#"{"title": "no id"}"#, "“id” is missing"),
        (#"{"id": ""}"#, "an empty id"),
        (#"{"id": 1}"#, "none of “meetings”"),
        (#"{"id": "a", "title": "T", "text": "They met."}"#, "none of “meetings”"),
        (#"{"id": "a", "meetings": [{"parties": ["KHM"], "kind": "talks", "status": "held"}]}"#, "two parties"),
        (
            #"{"id": "a", "meetings": [{"parties": ["KHM", "../"], "kind": "talks", "status": "held"}]}"#,
            "no ISO 3166-1"
        ),
        (#"{"id": "a", "meetings": [{"parties": ["KHM", "LAO"], "kind": "party", "status": "held"}]}"#, "kind"),
        (
            #"{"id": "a", "meetings": [{"parties": ["KHM", "LAO"], "kind": "talks", "status": "held", "start": "2022", "end": "2021"}]}"#,
            "before the start"
        ),
        (#"{"id": "a", "topics": {"covid-19": 99999999}}"#, "a count"),
        (#"["a"]"#, "another kind"),
        ("{", "malformed"),
    ])
    func saysWhatIsWrongWithALine(_ line: String, _ words: String) {
        do {
            _ = try decoded(line)
            Issue.record("it was read")
        } catch {
            #expect("\(error)".contains(words))
        }
    }
}
