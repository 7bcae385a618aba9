import Findings
import GRDB
import Testing
import Vocabulary

@testable import Ledger

/// Articles and occasions are read from their forms as they would be told from the rows of all tables.
@Suite struct FormsTests {
    private func filled() throws -> (store: LedgerStore, night: Day) {
        let store = try LedgerStore(path: ":memory:")
        let night = try Samples.day("2022-09-01")
        let people = ["Prak Sokha/KHM", "Anna Keller"]
        _ = try store.record(
            night: night,
            items: [
                try Samples.article(
                    "a", "2022-08-31", url: "https://example.org/a",
                    [
                        Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", at: "Vientiane", with: people),
                        Samples.meeting("CHN-KHM-LAO", .multilateral, .planned, on: "2022-10/2022-11"),
                    ]),
                try Samples.undated(try Samples.article("b", "2022-08-31", source: nil, [Samples.meeting("CHN-USA")])),
                try Samples.article("c", "2022-08-29"),
            ])
        return (store, night)
    }

    private func forms(_ store: LedgerStore, asOf night: Day) throws -> History? {
        try store.reading { database in
            try FormHistory(database, asOf: night).flatMap {
                try HistoryTelling(database: database, night: night).history(of: $0)
            }
        }
    }

    @Test func holdsWhatTheRowsHold() throws {
        let (store, night) = try filled()
        let told = try store.historyOfRows(asOf: night)
        #expect(told.articles.count == 3 && told.occasions.count == 3)
        #expect(try forms(store, asOf: night) == told)
        #expect(try forms(store, asOf: night)?.articles.map(\.mark) == told.articles.map(\.mark))
        #expect(try forms(store, asOf: night)?.occasions.map(\.mark) == told.occasions.map(\.mark))
        // What a later night knows is left out, which no form says.
        #expect(try forms(store, asOf: night - 1) == nil)
    }

    @Test func followsCorrectionsWithdrawalsAndStories() throws {
        let (store, night) = try filled()
        let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
        let steps: [[ReadArticle]] = [
            [try Samples.article("d", "2022-09-01", body: words, [Samples.meeting("KHM-LAO", on: "2022-08-30")])],
            // An earlier first report of the same story gives it its name.
            [try Samples.article("e", "2022-08-28", source: "River Post", body: words + " and an end")],
            [try Samples.article("a", "2022-08-31", url: "https://example.org/a", body: "A correction.", [])],
            [],
        ]
        for (number, items) in steps.enumerated() {
            _ = try store.record(night: night + number, items: items)
            let told = try store.historyOfRows(asOf: night + number)
            #expect(try forms(store, asOf: night + number) == told, "step \(number)")
        }
    }

    /// Whatever statement changes a row, the history is told from the rows until the forms have been made again.
    @Test func isNotReadWhereARowChangedSince() throws {
        for change in [
            "UPDATE article SET title = 'Another' WHERE id = 'a'",
            "UPDATE meeting SET status = 'cancelled' WHERE article = 'a' AND record = 0",
            "UPDATE report SET reason = 'another' WHERE article = 'a' AND record = 0",
            "INSERT OR REPLACE INTO report SELECT article, record, occasion, 'other', fingerprint FROM report",
        ] {
            let (store, night) = try filled()
            let before = try store.history(asOf: night)
            try store.writing { try $0.execute(sql: change) }
            #expect(try forms(store, asOf: night) == nil)
            let now = try store.history(asOf: night)
            #expect(now != before, "\(change)")
            _ = try store.record(night: night, items: [])
            #expect(try forms(store, asOf: night) == now, "\(change)")
        }
    }

    @Test func isNotReadWhereItsBytesAreOthers() throws {
        for table in ["articleForm", "occasionForm"] {
            let (store, night) = try filled()
            let whole = try store.history(asOf: night)
            try store.writing { try $0.execute(sql: "UPDATE \(table) SET form = zeroblob(length(form))") }
            #expect(try forms(store, asOf: night) == nil)
            #expect(try store.history(asOf: night) == whole)
        }
    }

    /// Writes down what it is told.
    private struct Witness: OccasionVisitor, ArticleVisitor, Equatable {
        var lines: [String] = []

        mutating func visit(party: Country) { lines.append(party.code) }
        mutating func visit(participant: Mark, role: Mark?) {
            lines.append("\(participant) \(String(describing: role))")
        }
        mutating func visit(reportIn article: Mark, record: Int) { lines.append("\(article) \(record)") }
        mutating func visitEndOfRecord() { lines.append("end") }
        mutating func visit(id: Mark, story: Mark, source: Mark?) {
            lines.append("\(id) \(story) \(String(describing: source))")
        }
    }

    @Test func tellsVisitorsOfBytesWhatItTellsOfValues() throws {
        let (store, night) = try filled()
        let told = try store.historyOfRows(asOf: night)
        let forms = try #require(try forms(store, asOf: night))
        var (ofValues, ofBytes) = (Witness(), Witness())
        for occasion in told.occasions { occasion.accept(&ofValues) }
        for article in told.articles { article.accept(&ofValues) }
        for occasion in forms.occasions { occasion.accept(&ofBytes) }
        for article in forms.articles { article.accept(&ofBytes) }
        #expect(ofBytes == ofValues)
        #expect(forms.occasions.map(\.name) == told.occasions.map { Mark(text: $0.id) })
        // Parties, people and reports of three meetings; names and records of three articles.
        let parties = told.occasions.flatMap(\.parties).count
        let people = told.occasions.flatMap(\.participants)
        #expect(people.count == 2 && parties == 7)
        #expect(ofBytes.lines.count == 2 * parties + people.count + 3 + 3 + 3)
        for person in people {
            let spelling = Mark(spellingOf: person.name, person.country)
            #expect(ofBytes.lines.contains("\(spelling) \(String(describing: person.role.map { Mark(text: $0) }))"))
        }
    }

    @Test func readsEveryKindOfRecordAsItWasWritten() throws {
        let evidence = Evidence(rule: "r", sentence: "Ünïcode “sentence”.", span: SourceSpan(.title, 3..<90_000))
        let findings = ArticleFindings(
            article: "a",
            meetings: Meeting.Level.allCases.map { level in
                Meeting(
                    parties: Samples.countries("KHM-LAO"), kind: .call, status: .cancelled,
                    dates: DayRange(PartialDate(year: 1956), PartialDate(year: 2022)),
                    dateSource: .inferred, host: Country("LAO"),
                    participants: [Participant(name: "", role: "Minister", country: nil)], level: level,
                    confidence: 0.1 + 0.2, evidence: evidence)
            },
            anniversaries: Anniversary.Subject.allCases.map { subject in
                Anniversary(
                    parties: [], ordinal: 66, subject: subject, organisation: "Bloc", year: 1956,
                    date: PartialDate(year: 2022, month: 2), note: "note", evidence: evidence)
            },
            milestones: Milestone.Kind.allCases.map { kind in
                Milestone(
                    parties: Samples.countries("KHM"), kind: kind, change: kind == .agreement ? nil : .severed,
                    date: PartialDate(Day(number: -40_000)), name: "n",
                    evidence: evidence)
            },
            topics: [TopicMention(topic: Topic("covid-19"), text: "virus", evidence: evidence)])
        let entry = ArticleEntry(
            id: "a", title: "T", source: nil, url: "https://example.org", published: nil,
            readOn: Day(number: 20_000), story: "b", digest: "d", path: "p", position: 1 << 40, notes: ["one", ""],
            findings: findings, replaced: [ReplacedText(digest: "x", source: nil)])
        let bytes = ArticleForm.bytes(of: entry.facts)
        #expect(ArticleEntry(try KeptArticle(bytes, seal: KeptForm.seal(of: bytes))) == entry)
        for length in stride(from: 0, to: 20, by: 1) {
            #expect(throws: FormReader.Damaged.self) {
                try KeptArticle(Array(bytes.prefix(length)), seal: KeptForm.seal(of: []))
            }
        }
    }
}
