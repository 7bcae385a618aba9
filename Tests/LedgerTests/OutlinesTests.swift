import Findings
import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Ledger

/// A history that is read from outlines has what one of the rows has, and is read no other way where they do not hold.
@Suite struct OutlinesTests {
    private func filled() throws -> (store: LedgerStore, night: Day) {
        let store = try LedgerStore(path: ":memory:")
        let night = try Samples.day("2022-09-01")
        let people = ["Prak Sokha/KHM", "Anna Keller"]
        let plain = try Samples.article(
            "m", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30", in: "LAO", at: "Vientiane", with: people)])
        let evidence = Evidence(rule: "r", sentence: "s", span: SourceSpan(.body, 0..<1))
        var findings = plain.findings
        findings.topics = [TopicMention(topic: Topic("covid-19"), text: "virus", evidence: evidence)]
        findings.milestones = [
            Milestone(
                parties: Samples.countries("KHM-LAO"), kind: .agreement, date: PartialDate(night), name: "a pact",
                evidence: evidence)
        ]
        findings.anniversaries = [
            Anniversary(
                parties: Samples.countries("KHM-LAO"), ordinal: 66, subject: .diplomaticRelations, organisation: nil,
                year: 1956, date: nil, note: nil, evidence: evidence)
        ]
        let news = ReadArticle(article: plain.article, findings: findings)
        let undated = try (0..<40).map { number in
            try Samples.undated(
                try Samples.article("u\(number)", "2022-08-31", source: nil, [Samples.meeting("CHN-USA")]))
        }
        _ = try store.record(
            night: night,
            items: [news, try Samples.article("c", "2022-08-29", [Samples.meeting("CHN-KHM-LAO", .multilateral)])]
                + undated)
        return (store, night)
    }

    /// Nil where it is read from the forms or the rows.
    private func outlined(_ store: LedgerStore, asOf night: Day) throws -> History? {
        let history = try store.openHistory(asOf: night, whenLost: Samples.lost)
        return history.articles.stock == nil || history.occasions.stock == nil ? nil : history
    }

    @Test func endsTheProcessAsToldWhereAFormCannotBeReadAnyMore() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let (store, night) = try OutlinesTests().filled()
            let history = try store.openHistory(asOf: night) { error in
                exit(error.reason == .cannotRead && error.path == ":memory:" ? 7 : 8)
            }
            try store.queue.write { try $0.execute(sql: "DROP TABLE articleForm") }
            _ = Array(history.articles)
        }
    }

    @Test func holdWhatTheRowsHold() throws {
        let (store, night) = try filled()
        let told = try store.historyOfRows(asOf: night)
        #expect(told.articles.count == 42 && told.occasions.count > 2)
        #expect(told.anniversaries.count == 1 && told.milestones.count == 1)
        let outlined = try #require(try outlined(store, asOf: night))
        #expect(outlined == told)
        #expect(outlined.nights.map(\.markOfAdded) == told.nights.map(\.markOfAdded))
        #expect(outlined.articles.meetings == 42)
        #expect(outlined.occasions.indices.map { outlined.occasions.id(at: $0) } == told.occasions.map(\.id))
        #expect(told.occasions.id(at: 1) == told.occasions[1].id)
        // What a later night knows is left out, which no outline says.
        #expect(try self.outlined(store, asOf: night - 1) == nil)
        _ = try store.record(night: night + 1, items: [try Samples.article("d", "2022-09-01")])
        #expect(try self.outlined(store, asOf: night) == nil)
        #expect(try store.openHistory(asOf: night, whenLost: Samples.lost) == told)
    }

    @Test func followCorrectionsWithdrawalsAndDates() throws {
        let (store, night) = try filled()
        let address = "https://example.org/a"
        let steps: [[ReadArticle]] = [
            [try Samples.article("x", "2022-09-01", url: address, [Samples.meeting("KHM-VNM", on: "2022-08-30")])],
            // Another day of publication, and another of the meeting.
            [
                try Samples.article(
                    "x", "2022-09-02", url: address, body: "A body that only x has, and no other article it is.",
                    [Samples.meeting("KHM-VNM", on: "2022-08-31")])
            ],
            [try Samples.article("x", "2022-09-02", url: address, body: "A body that only x has, none other.", [])],
            [],
        ]
        for (number, items) in steps.enumerated() {
            _ = try store.record(night: night + number + 1, items: items)
            let told = try store.historyOfRows(asOf: night + number + 1)
            #expect(try outlined(store, asOf: night + number + 1) == told, "step \(number)")
        }
    }

    /// Where rows are missing or others, the history is told of the forms, and the next night makes the sheets again.
    @Test func areMadeAgainWhereTheyAreMissingOrOthers() throws {
        for change in [
            "DELETE FROM outline", "DELETE FROM outline WHERE kind = 'occasion'",
            "UPDATE outline SET rows = zeroblob(length(rows))", "UPDATE outline SET seal = zeroblob(16)",
            "DELETE FROM sheetHead", "DELETE FROM sheetHead WHERE day = (SELECT min(day) FROM sheetHead)",
            "UPDATE sheetHead SET head = zeroblob(length(head))", "UPDATE sheetHead SET seal = zeroblob(16)",
        ] {
            let (store, night) = try filled()
            let told = try store.historyOfRows(asOf: night)
            try store.writing { try $0.execute(sql: change) }
            #expect(try outlined(store, asOf: night) == nil, "\(change)")
            #expect(try store.openHistory(asOf: night, whenLost: Samples.lost) == told, "\(change)")
            _ = try store.record(
                night: night + 1,
                items: [try Samples.article("n", "2022-08-31", [Samples.meeting("KHM-LAO", on: "2022-08-30")])])
            let now = try store.historyOfRows(asOf: night + 1)
            #expect(try outlined(store, asOf: night + 1) == now, "\(change)")
        }
    }

    /// A history is told of the heads; where their sheets are missing, the next night makes both again.
    @Test func areMadeAgainWhereSheetsOfArticlesAreMissing() throws {
        for change in [
            "DELETE FROM outline WHERE kind = 'article'",
            "DELETE FROM outline WHERE kind = 'article' AND day = (SELECT min(day) FROM outline)",
        ] {
            let (store, night) = try filled()
            let told = try store.historyOfRows(asOf: night)
            try store.writing { try $0.execute(sql: change) }
            #expect(try outlined(store, asOf: night) == told, "\(change)")
            _ = try store.record(night: night + 1, items: [try Samples.article("n", "2022-08-31")])
            let sheets = try store.reading { database in
                try Int.fetchOne(database, sql: "SELECT sum(count) FROM outline WHERE kind = 'article'")
            }
            #expect(sheets == 43)
            let now = try store.historyOfRows(asOf: night + 1)
            #expect(try outlined(store, asOf: night + 1) == now, "\(change)")
        }
    }

    /// Articles that tell of nothing are counted by their days, and found by asking the ledger.
    @Test func countWhatIsNotListedAsTheRecordsAreCounted() throws {
        let (store, night) = try filled()
        let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
        let url = "https://example.org/first"
        let steps: [[ReadArticle]] = [
            [
                try Samples.article("s1", "2022-08-29", url: url, body: words),
                try Samples.article("s2", "2022-08-31", source: "River Post", body: words + " and an end"),
                try Samples.article("s0", "2022-08-31", source: nil),
            ],
            // The first report of the story is of another day now, of which the row of its copy tells.
            [try Samples.article("s1", "2022-08-28", url: url, body: words + " corrected")],
            [try Samples.article("s3", "2022-08-27", source: "Hill Post", body: words + " and a start")],
        ]
        for (number, items) in steps.enumerated() {
            let night = night + number + 1
            _ = try store.record(night: night, items: items)
            let told = try store.historyOfRows(asOf: night)
            let outlined = try #require(try outlined(store, asOf: night))
            let (ofValues, ofOutlines) = (told.articles.lists, outlined.articles.lists)
            #expect(ofOutlines.days == ofValues.days, "step \(number)")
            #expect(ofOutlines.days.contains { !$0.retold.isEmpty })
            #expect(ofOutlines.firstOfSource == ofValues.firstOfSource)
            #expect(
                ofOutlines.places
                    == told.articles.indices.filter { place in
                        told.articles[place].published == nil || !told.articles[place].counts.isEmpty
                    })
            #expect(ofOutlines.marks == ofOutlines.places.map { ofValues.marks[$0] })
            for (place, article) in told.articles.enumerated() {
                #expect(outlined.articles.placeOfUnlisted(article.id) == place)
                #expect(outlined.articles[place] == article)
            }
            #expect(outlined.articles.placeOfUnlisted("nobody") == nil)
        }
    }

    /// Whatever statement changes a row, the outlines are not read until they have been made again.
    @Test func areNotReadWhereARowChangedSince() throws {
        for change in [
            "UPDATE article SET title = 'Another' WHERE id = (SELECT min(id) FROM article)",
            "UPDATE meeting SET status = 'cancelled'", "UPDATE report SET reason = 'another'",
        ] {
            let (store, night) = try filled()
            try store.writing { try $0.execute(sql: change) }
            #expect(try outlined(store, asOf: night) == nil)
            let now = try store.openHistory(asOf: night, whenLost: Samples.lost)
            _ = try store.record(night: night, items: [])
            #expect(try outlined(store, asOf: night) == now, "\(change)")
        }
    }

    @Test func leadToTheRowsWhereTheBytesOfAFormAreOthers() throws {
        for table in ["articleForm", "occasionForm"] {
            let (store, night) = try filled()
            let told = try store.historyOfRows(asOf: night)
            try store.writing { try $0.execute(sql: "UPDATE \(table) SET form = zeroblob(length(form))") }
            #expect(try outlined(store, asOf: night) == told)
        }
    }

    @Test func areReplacedAddedAndTakenAwayOnTheirSheet() throws {
        func row(_ id: String, _ number: Int) -> [UInt8] {
            var row = OutlineWriter()
            row.text(id)
            row.number(number)
            return row.row
        }
        let gone: [UInt8]? = nil
        let first: [String: [UInt8]?] = ["c": row("c", 1), "a": row("a", 1), "ü": row("ü", 1), "gone": gone]
        let sheet = OutlineSheet.merge([], with: first)
        #expect(sheet.rows == row("a", 1) + row("c", 1) + row("ü", 1) && sheet.count == 3)
        let changes: [String: [UInt8]?] = ["b": row("b", 2), "c": row("c", 2), "a": gone, "z": row("z", 2), "d": gone]
        let next = OutlineSheet.merge(sheet.rows, with: changes)
        #expect(next.rows == row("b", 2) + row("c", 2) + row("z", 2) + row("ü", 1) && next.count == 4)
        #expect(OutlineSheet.merge(next.rows, with: [:]).rows == next.rows)
    }

    /// Writes down what it is told.
    private struct Witness: OccasionListVisitor, ArticleListVisitor {
        var lines: [String] = []

        mutating func begin(_ outline: OccasionOutline) { lines.append("\(outline)") }
        mutating func begin(_ outline: ArticleOutline) { lines.append("\(outline)") }
        mutating func visit(party: Country) { lines.append(party.code) }
        mutating func visit(participant: Mark, role: Mark?) {
            lines.append("\(participant) \(String(describing: role))")
        }
        mutating func visit(reportIn article: Mark, record: Int) { lines.append("\(article) \(record)") }
        mutating func visitEndOfRecord() { lines.append("end of record") }
        mutating func visit(id: Mark, story: Mark, source: Mark?) {
            lines.append("\(id) \(story) \(String(describing: source))")
        }
        mutating func visit(topic id: UnsafeRawBufferPointer) { lines.append(String(decoding: id, as: UTF8.self)) }
        mutating func end() { lines.append("end") }
    }

    @Test func tellVisitorsWhatRecordsTell() throws {
        let (store, night) = try filled()
        // Each tells of a meeting, so that all have rows.
        let told = try store.historyOfRows(asOf: night)
        let outlined = try #require(try outlined(store, asOf: night))
        var (ofValues, ofOutlines) = (Witness(), Witness())
        told.occasions.tell(&ofValues)
        told.articles.tell(&ofValues)
        outlined.occasions.tell(&ofOutlines)
        outlined.articles.tell(&ofOutlines)
        #expect(ofOutlines.lines == ofValues.lines)
        #expect(ofValues.lines.contains("covid-19") && ofValues.lines.count { $0 == "end" } > 44)
    }
}
