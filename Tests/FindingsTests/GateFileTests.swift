import Findings
import Foundation
import Testing
import Vocabulary

/// An annotation that is wrong in itself would teach the rules to be wrong.
struct GateFileTests {
    static let files = ["gold.jsonl", "sample.gold.jsonl"]

    @Test func everyArticleIsAnnotatedAndSaysWhyItIsThere() throws {
        let articles = try GateFile.lines(of: "articles.jsonl", as: GateFile.Article.self)
        let annotations = try GateFile.lines(of: "gold.jsonl", as: GateFile.Annotation.self)
        #expect(articles.count >= 60)
        #expect(articles.map(\.id) == annotations.map(\.id))
        #expect(articles.map(\.date) == annotations.map(\.published))
        #expect(Set(articles.map(\.id)).count == articles.count)
        #expect(articles.filter { $0.why.isEmpty || $0.text.isEmpty || $0.title.isEmpty }.map(\.id) == [])
    }

    @Test func evidenceAndNamesStandInTheArticle() throws {
        let articles = try GateFile.lines(of: "articles.jsonl", as: GateFile.Article.self)
        let annotations = try GateFile.lines(of: "gold.jsonl", as: GateFile.Annotation.self)
        for (article, annotation) in zip(articles, annotations) {
            let text = (article.title + " " + article.text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let names = annotation.meetings.flatMap(\.participants).map(\.name)
            #expect((annotation.evidence + names).filter { !text.contains($0) } == [], "\(article.id)")
        }
    }

    @Test(arguments: files)
    func partiesAreKnownCountriesInOrder(file: String) throws {
        for annotation in try GateFile.lines(of: file, as: GateFile.Annotation.self) {
            let parties =
                annotation.meetings.map(\.parties) + annotation.anniversaries.map(\.parties)
                + annotation.milestones.map(\.parties)
            for list in parties { #expect(list == Set(list).sorted(), "\(annotation.id)") }
            let hosts = annotation.meetings.flatMap { [$0.host, $0.venueCountry] + $0.participants.map(\.country) }
            let codes = parties.flatMap { $0 } + hosts.compactMap { $0 }
            let unknown = codes.filter { code in Country(code).flatMap { CountryTable.standard[$0] } == nil }
            #expect(unknown == [], "\(annotation.id)")
            #expect(annotation.meetings.allSatisfy { $0.parties.count >= 2 }, "\(annotation.id)")
            #expect(annotation.milestones.allSatisfy { $0.parties.count >= 2 }, "\(annotation.id)")
        }
    }

    @Test(arguments: files)
    func meetingsKeepToTheCodebook(file: String) throws {
        for annotation in try GateFile.lines(of: file, as: GateFile.Annotation.self) {
            for meeting in annotation.meetings {
                let kind = try #require(Meeting.Kind(rawValue: meeting.kind), "\(annotation.id)")
                #expect(Meeting.Status(rawValue: meeting.status) != nil, "\(annotation.id)")
                #expect((kind == .visit) == (meeting.host != nil), "\(annotation.id): a visit has a host")
                #expect(meeting.host.map { meeting.parties.contains($0) } ?? true, "\(annotation.id)")
                #expect(kind != .call || meeting.venueCountry == nil, "\(annotation.id): a call has no venue")
                if let start = meeting.start, let end = meeting.end {
                    let first = try #require(PartialDate(start), "\(annotation.id)")
                    let last = try #require(PartialDate(end), "\(annotation.id)")
                    #expect(DayRange(first, last) != nil, "\(annotation.id)")
                } else {
                    #expect(meeting.end == nil, "\(annotation.id): an end without a start")
                }
            }
        }
    }

    @Test(arguments: files)
    func anniversariesAndMilestonesAddUp(file: String) throws {
        for annotation in try GateFile.lines(of: file, as: GateFile.Annotation.self) {
            for anniversary in annotation.anniversaries {
                #expect(Anniversary.Subject(rawValue: anniversary.subject) != nil, "\(annotation.id)")
                #expect((anniversary.subject != "organisation") || anniversary.organisation != nil, "\(annotation.id)")
                let date = anniversary.date.flatMap { PartialDate($0) }
                #expect((date == nil) == (anniversary.date == nil), "\(annotation.id)")
                if let date, let year = anniversary.year {
                    #expect(date.year == year + anniversary.ordinal, "\(annotation.id)")
                }
            }
            for milestone in annotation.milestones {
                #expect(Milestone.Kind(rawValue: milestone.kind) != nil, "\(annotation.id)")
                let date = milestone.date.flatMap { PartialDate($0) }
                #expect((date == nil) == (milestone.date == nil), "\(annotation.id)")
                #expect(date.map { $0.year == milestone.year } ?? true, "\(annotation.id)")
            }
            #expect(annotation.topics.values.allSatisfy { $0 > 0 }, "\(annotation.id)")
            let effects = annotation.topics["covid-19-impact", default: 0]
            #expect(effects <= annotation.topics["covid-19", default: 0], "\(annotation.id)")
        }
    }

    /// A gate that lacks a kind of record would let it break unseen.
    @Test func everyKindOfRecordOccurs() throws {
        for file in Self.files {
            let all = try GateFile.lines(of: file, as: GateFile.Annotation.self)
            let meetings = all.flatMap(\.meetings)
            #expect(Set(meetings.map(\.kind)) == Set(Meeting.Kind.allCases.map(\.rawValue)), "\(file)")
            #expect(Set(meetings.map(\.status)) == Set(Meeting.Status.allCases.map(\.rawValue)), "\(file)")
            let topics = Set(all.flatMap(\.topics.keys))
            #expect(topics == ["transnational-crime", "covid-19", "covid-19-impact"], "\(file)")
            #expect(all.contains { $0.evidence.isEmpty && $0.topics.isEmpty }, "\(file): ordinary news")
        }
        let gate = try GateFile.lines(of: "gold.jsonl", as: GateFile.Annotation.self)
        #expect(Set(gate.flatMap(\.milestones).map(\.kind)) == Set(Milestone.Kind.allCases.map(\.rawValue)))
        let subjects = Set(gate.flatMap(\.anniversaries).map(\.subject))
        #expect(subjects == Set(Anniversary.Subject.allCases.map(\.rawValue)))
    }
}
