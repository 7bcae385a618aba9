import Articles
import Findings
import Ledger
import Testing
import Vocabulary

@Suite struct RecordTests {
    let store: LedgerStore
    let night: Day

    init() throws {
        store = try LedgerStore(path: ":memory:")
        night = try Samples.day("2022-09-01")
    }

    @Test func changesNothingOnASecondIdenticalNight() throws {
        let items = [
            try Samples.article("one", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO")]),
            try Samples.article("two", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO")]),
        ]
        let first = try store.record(night: night, items: items)
        #expect(first.newArticles == 2 && first.newOccasions == 1)
        let before = try store.history(asOf: night)
        let second = try store.record(night: night, items: items)
        #expect(second.isEmpty && second.knownArticles == 2)
        #expect(try store.history(asOf: night) == before)
    }

    /// A paper gives one text two days, and "on Tuesday" is another day in each: the article keeps its own, however often
    /// both are read.
    @Test func keepsTheFindingsOfTheFirstOfTwoCopiesWithDifferentDays() throws {
        let copies = try [("2022-08-31", "2022-08-30"), ("2022-09-07", "2022-09-06")].enumerated().map { place, days in
            let article = Article(
                id: "copy", title: "Ministers meet", body: "They met on Tuesday.",
                published: try Samples.day(days.0), source: "Mekong Courier", origin: .init(path: "\(place).txt"))
            return ReadArticle(
                article: article,
                findings: ArticleFindings(article: "copy", meetings: [Samples.meeting("KHM-LAO", on: days.1)]))
        }
        #expect(try store.record(night: night, items: copies, rereads: true).newArticles == 1)
        let before = try store.history(asOf: night)
        #expect(before.occasions.map { $0.dates?.description } == ["2022-08-30"])
        #expect(try store.record(night: night, items: copies, rereads: true).isEmpty)
        #expect(try store.history(asOf: night) == before)
        // What a changed program finds in the article itself is taken.
        var findings = copies[0].findings
        findings.meetings = [Samples.meeting("KHM-LAO", on: "2022-08-29")]
        let again = ReadArticle(article: copies[0].article, findings: findings, digest: copies[0].digest)
        #expect(try store.record(night: night, items: [again], rereads: true).correctedArticles == 1)
    }

    @Test func keepsEveryRecordAsItWasFound() throws {
        var item = try Samples.article(
            "one", "2022-08-31",
            [Samples.meeting("KHM-LAO", on: "2022-08-30/2022-09", in: "LAO", at: "Vientiane", with: ["Hun Manet/KHM"])])
        let evidence = Evidence(rule: "r", sentence: "s", span: SourceSpan(.title, 3..<7))
        var findings = item.findings
        findings.anniversaries = [
            Anniversary(
                parties: Samples.countries("KHM-LAO"), ordinal: 66, subject: .diplomaticRelations, year: 1956,
                date: PartialDate("2022-06-15"), note: "a table says 1955", confidence: 0.9, evidence: evidence)
        ]
        findings.milestones = [
            Milestone(
                parties: Samples.countries("KHM-LAO"), kind: .partnership, date: PartialDate(year: 2019), name: "p",
                evidence: evidence),
            Milestone(
                parties: Samples.countries("KHM-LAO"), kind: .diplomaticRelations, change: .severed,
                date: PartialDate(year: 1975), name: "ties", evidence: evidence),
            Milestone(
                parties: Samples.countries("KHM-LAO"), kind: .diplomaticRelations, change: .restored,
                date: PartialDate(year: 1975), name: "ties", evidence: evidence),
        ]
        findings.topics = [TopicMention(topic: Topic("covid-19"), text: "Covid-19", evidence: evidence)]
        let article = Article(
            id: "one", title: "t", body: "b", origin: .init(path: "one.txt", position: 3), notes: ["n"])
        item = ReadArticle(article: article, findings: findings)
        _ = try store.record(night: night, items: [item])
        #expect(try store.record(night: night, items: [item]).isEmpty)
        let history = try store.history(asOf: night)
        #expect(history.articles.map(\.findings) == [findings])
        #expect(history.articles.first?.notes == ["n"])
        #expect(history.articles.first?.digest == article.digest)
        #expect(history.anniversaries.map(\.id) == ["a-KHM-LAO-diplomaticRelations-1956"])
        #expect(history.anniversaries.first?.monthDay == .init(month: 6, day: 15))
        #expect(
            history.milestones.map(\.change?.rawValue).sorted { $0 ?? "" < $1 ?? "" } == [nil, "restored", "severed"])
        #expect(history.milestones.last?.id == "s-KHM-LAO-partnership-2019-5f5a9449")
    }

    @Test func replacesTheFindingsOfACorrectedArticle() throws {
        let url = "https://example.org/a"
        let old = try Samples.article(
            "one", "2022-08-31", url: url, body: "old", [Samples.meeting("KHM-LAO", on: "2022-08-30")])
        let new = try Samples.article(
            "one", "2022-08-31", url: url, body: "new", [Samples.meeting("KHM-LAO", on: "2022-08-29")])
        _ = try store.record(night: night, items: [old])
        let id = try store.history(asOf: night).occasions.first?.id
        let change = try store.record(night: night + 1, items: [new])
        #expect(change.correctedArticles == 1 && change.changedOccasions == 1 && change.newOccasions == 0)
        let history = try store.history(asOf: night + 1)
        #expect(history.articles.count == 1)
        #expect(history.occasions.first?.dates?.description == "2022-08-29")
        #expect(history.occasions.first?.id == id)
        #expect(history.occasions.first?.changedOn == night + 1)
        // The text that was replaced stays known: reading both again is no correction back.
        #expect(try store.record(night: night + 1, items: [old, new]).isEmpty)
    }

    @Test func keepsTheIdOfAnOccasionThatLaterNightsAddTo() throws {
        _ = try store.record(
            night: night,
            items: [try Samples.article("b", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30")])])
        let id = try store.history(asOf: night).occasions.first?.id
        _ = try store.record(
            night: night + 1,
            items: [try Samples.article("a", "2022-08-30", [Samples.meeting("KHM-LAO", on: "2022-08-30")])])
        let history = try store.history(asOf: night + 1)
        #expect(history.occasions.map(\.id) == [id])
        #expect(history.occasions.first?.reports.map(\.article) == ["a", "b"])
        #expect(history.previousNight == night)
        #expect(try store.history(asOf: night).occasions.first?.reports.map(\.article) == ["b"])
    }

    /// It leaves nothing in the archive, from which the same pages have to follow.
    @Test func passesOverANightWithoutNews() throws {
        _ = try store.record(
            night: night,
            items: [try Samples.article("b", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30")])])
        _ = try store.record(night: night + 1, items: [])
        #expect(try store.history(asOf: night + 2).previousNight == night)
        #expect(try store.history(asOf: night).previousNight == nil)
    }

    @Test func forgetsARejectionOnceTheFileIsMended() throws {
        let rejection = Rejection(origin: .init(path: "bad.xml"), reason: .emptyText)
        let first = try store.record(night: night, items: [], rejections: [(rejection, "No text.")], files: ["bad.xml"])
        #expect(first.newRejections == 1)
        #expect(try store.history(asOf: night).rejections.map(\.reason) == ["No text."])
        _ = try store.record(night: night, items: [], files: ["bad.xml"])
        #expect(try store.history(asOf: night).rejections.isEmpty)
    }

    @Test func countsOneTextFromTwoOutletsAsTwoReportsOfOneStory() throws {
        let body = "The two ministers met in the capital on Tuesday and spoke about trade and the border for two hours."
        let articles = ["Mekong Courier", "River Post", nil].enumerated().map { index, source in
            ReadArticle(
                article: Article(
                    id: "a\(index)", title: "Ministers meet", body: body, source: source, origin: .init(path: "x")),
                findings: ArticleFindings(article: "a\(index)"))
        }
        let change = try store.record(night: night, items: articles)
        #expect(change.newArticles == 2 && change.knownArticles == 1)
        #expect(try store.history(asOf: night).articles.map(\.story) == ["a0", "a0"])
    }
}
