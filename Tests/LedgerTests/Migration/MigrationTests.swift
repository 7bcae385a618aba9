import Findings
import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Ledger

/// Ledgers of earlier versions are brought up to date with nothing lost.
@Suite final class MigrationTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attache-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static let words = (0..<60).map { "word\($0)" }.joined(separator: " ")

    /// Two nights: one visit told twice, one planned, one corrected, and an input that was no article.
    func filled() throws -> LedgerStore {
        let store = try LedgerStore(path: folder + "/now.sqlite")
        let night = try Samples.day("2022-09-01")
        let url = "https://example.org/c"
        _ = try store.record(
            night: night,
            items: [
                try Samples.article(
                    "a", "2022-08-31", body: Self.words, [Samples.meeting("KHM-LAO", on: "2022-08-30")]),
                try Samples.article("b", "2022-08-31", [Samples.meeting("CHN-USA", .talks, .planned, on: "2022-09")]),
                try Samples.article(
                    "c", "2022-08-31", url: url, body: "x", [Samples.meeting("FRA-ITA", on: "2022-08-30")]),
            ], rejections: [(.init(origin: .init(path: "bad.xml"), reason: .emptyText), "holds no text")])
        _ = try store.record(
            night: night + 1,
            items: [
                try Samples.article("d", "2022-09-01", [Samples.meeting("KHM-LAO", on: "2022-08-30")]),
                try Samples.article(
                    "c", "2022-08-31", url: url, body: "y", [Samples.meeting("FRA-ITA", on: "2022-08-29")]),
            ])
        return store
    }

    /// The same ledger in the tables of the first version, with the names of its migrations as it wrote them.
    func writeVersion1(to path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        var migrator = DatabaseMigrator()
        for (name, sql) in Version1Schema.migrations {
            migrator.registerMigration(name) { try $0.execute(sql: sql) }
        }
        try migrator.migrate(queue)
        try queue.inDatabase { database in
            try database.execute(sql: "ATTACH ? AS new", arguments: [folder + "/now.sqlite"])
            for table in [
                "night", "readText", "rejection", "meeting", "anniversary", "milestone", "topicMention", "report",
            ] {
                let columns = try database.columns(in: table).map { "\"\($0.name)\"" }.joined(separator: ", ")
                try database.execute(sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM new.\(table)")
            }
            try database.execute(
                sql: """
                    INSERT INTO main.article (id, title, source, url, published, readOn, story, digest, path, position,
                        notes, shingles)
                    SELECT id, title, source, url, published, readOn, story, digest, path, position, notes,
                        (SELECT shingles FROM new.sketch WHERE article = new.article.id) FROM new.article;
                    INSERT INTO main.occasion SELECT id, addedOn, changedOn FROM new.occasion;
                    INSERT INTO main.forwarding SELECT id, occasion FROM new.forwarding;
                    """)
        }
        try queue.close()
    }

    /// The same ledger in the tables of the second to eighth version, by the last migration that each had.
    func write(upTo migration: String, to path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try Schema.migrator.migrate(queue, upTo: migration)
        try queue.inDatabase { database in
            try database.execute(sql: "ATTACH ? AS new", arguments: [folder + "/now.sqlite"])
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'grdb%'")
            for table in tables {
                let columns = try database.columns(in: table).map { "\"\($0.name)\"" }.joined(separator: ", ")
                // Triggers of the third version count what is written before.
                try database.execute(sql: "DELETE FROM main.\(table)")
                try database.execute(sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM new.\(table)")
            }
        }
        try queue.close()
    }

    /// What was severed the rule tells; what was established and what restored, nothing.
    @Test func readsFromTheRulesOfTheFourthVersionWhatWasSevered() throws {
        let path = folder + "/version4.sqlite"
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "4 forwarding")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO night VALUES ('2022-09-01');
                    INSERT INTO article (id, title, readOn, story, digest, path, position, notes)
                    VALUES ('a', 't', '2022-09-01', 'a', '\(String(repeating: "0", count: 64))', 'a.txt', 1, '[]');
                    """)
            for (record, rule) in ["milestone.severed", "milestone.established"].enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO milestone (article, record, parties, kind, date, name, confidence, rule, sentence,
                            part, lower, upper)
                        VALUES ('a', ?, '["KHM","LAO"]', 'diplomaticRelations', '1975', 'ties', 0.75, ?, 's', 'body', 0, 1)
                        """, arguments: [record, rule])
            }
        }
        try queue.close()
        let history = try LedgerStore(path: path).history(asOf: try Samples.day("2022-09-01"))
        #expect(history.articles.first?.findings.milestones.map(\.change) == [.severed, nil])
    }

    @Test(arguments: ["3 totals", "4 forwarding", "5 forms", "6 milestones", "7 outlines", "8 findingChanges"])
    func takesALedgerOfTheThirdToEighthVersionAsItIs(_ last: String) throws {
        let now = try filled()
        let path = folder + "/earlier.sqlite"
        try write(upTo: last, to: path)
        let migrated = try LedgerStore(path: path)
        let night = try Samples.day("2022-09-02")
        #expect(try migrated.totals(asOf: night) == now.totals(asOf: night))
        // Before the forms and the outlines are made, and after.
        #expect(try migrated.openHistory(asOf: night, whenLost: Samples.lost) == now.history(asOf: night))
        #expect(try migrated.record(night: night, items: []).isEmpty)
        #expect(try migrated.history(asOf: night) == now.history(asOf: night))
        let open = try migrated.openHistory(asOf: night, whenLost: Samples.lost)
        #expect(open == (try now.history(asOf: night)))
        #expect(open.articles.stock != nil && open.occasions.stock != nil)
    }

    @Test func findsSummitsOfTheSecondVersionAndCountsThem() throws {
        let now = try filled()
        let night = try Samples.day("2022-09-02")
        let summit = Samples.meeting("IDN-KHM-LAO", .multilateral, on: "2022-08-30", in: "IDN", at: "Bali")
        _ = try now.record(night: night, items: [try Samples.article("e", "2022-08-31", [summit])])
        let path = folder + "/version2.sqlite"
        try write(upTo: "2 grouping", to: path)
        let migrated = try LedgerStore(path: path)
        #expect(try migrated.record(night: night, items: []).isEmpty)
        #expect(try migrated.history(asOf: night) == now.history(asOf: night))
        let other = Samples.meeting("KHM-LAO-THA", .multilateral, on: "2022-08-30", in: "IDN", at: "Bali")
        let change = try migrated.record(night: night + 1, items: [try Samples.article("f", "2022-08-31", [other])])
        #expect(change.newOccasions == 0 && change.changedOccasions == 1)
        let totals = try migrated.totals(asOf: night + 1)
        #expect(totals.articles == 6 && totals.meetings == 6 && totals.occasions == 4)
        #expect(totals.changes.map(\.kind) == [.grown])
    }

    @Test func bringsALedgerOfTheFirstVersionUpToDate() throws {
        let now = try filled()
        let night = try Samples.day("2022-09-02")
        let path = folder + "/version1.sqlite"
        try writeVersion1(to: path)
        let migrated = try LedgerStore(path: path)
        let change = try migrated.record(night: night, items: [])
        #expect(change.isEmpty)
        let expected = try now.history(asOf: night)
        let history = try migrated.history(asOf: night)
        #expect(history.articles == expected.articles)
        #expect(history.occasions == expected.occasions)
        #expect(history.rejections == expected.rejections)
        #expect(expected.occasions.count == 3)
    }

    @Test func knowsCopiesOfTheTextsOfTheFirstVersion() throws {
        _ = try filled()
        let path = folder + "/version1.sqlite"
        try writeVersion1(to: path)
        let migrated = try LedgerStore(path: path)
        let night = try Samples.day("2022-09-03")
        let item = try Samples.article("copy", "2022-09-03", source: "River Post", body: Self.words + " and an end")
        _ = try migrated.record(night: night, items: [item])
        #expect(try migrated.history(asOf: night).articles.last?.story == "a")
    }

    @Test func refusesALedgerOfALaterVersion() throws {
        let path = folder + "/later.sqlite"
        _ = try LedgerStore(path: path)
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of another century')") }
        try queue.close()
        #expect(throws: LedgerError(reason: .fromLaterVersion, path: path, detail: "")) { try LedgerStore(path: path) }
    }

    @Test func refusesAFileThatIsNoLedger() throws {
        let path = folder + "/text.sqlite"
        try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))
        let error = try #require(throws: LedgerError.self) { try LedgerStore(path: path) }
        #expect(error.reason == .cannotOpen && error.path == path)
    }
}
