import Articles
import Findings
import Foundation
import Ledger
import Logging
import Reports
import Testing
import Vocabulary

@testable import Night

@Suite struct NightTests {
    let folder = try! TemporaryFolder()

    /// One meeting in every article that says “met”.
    static func find(_ article: Article) -> ArticleFindings {
        guard article.body.contains("met") else { return ArticleFindings(article: article.id) }
        let meeting = Meeting(
            parties: [Country("KHM"), Country("LAO")].compactMap(\.self), kind: .talks, status: .held,
            evidence: Evidence(rule: "test", sentence: article.body, span: SourceSpan(.body, 0..<3)))
        return ArticleFindings(article: article.id, meetings: [meeting])
    }

    static func site(_ publish: @escaping Night.Site.Publish) -> Night.Site {
        Night.Site(origin: Mark(high: 0, low: 0), publish: publish)
    }

    func night(_ day: String = "2022-09-01", find: @escaping @Sendable (Article) -> ArticleFindings = find) throws
        -> Night
    {
        let plan = Night.Plan(
            inputs: folder.path + "/Inputs", reports: folder.path + "/Reports",
            ledger: folder.path + "/state/ledger.sqlite", asOf: try #require(Day(day)))
        return Night(
            plan: plan, find: find,
            site: NightTests.site { history, _, write in
                for (path, text) in [
                    ("articles.txt", history.articles.map(\.id).joined(separator: "\n")),
                    ("occasions.txt", history.occasions.map(\.id).joined(separator: "\n")), ("manifest.json", "{}"),
                ] { try write(.made(ReportFile(path: path, text: text))) }
                return nil
            }, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, whenLost: Lost.night)
    }

    func line(_ id: String, _ text: String) -> String {
        #"{"id":"\#(id)","title":"Title","date":"2022-08-31","source":"Courier","text":"\#(text)"}"# + "\n"
    }

    func fill(_ ids: Range<Int>) throws {
        let lines = ids.map {
            line("a\($0)", "The ministers of both countries met in town number \($0) and signed paper \($0).")
        }
        try folder.write(lines.joined(), to: "Inputs/a.jsonl")
    }

    @Test func publishesTheSameOverAFreshAndAnExistingLedger() throws {
        try fill(0..<450)
        let first = try night().run()
        #expect(first.change.newArticles == 450 && first.articles == 450 && first.filesWritten == 3)
        let texts = try ["articles.txt", "occasions.txt"].map { try #require(folder.text(of: "Reports/\($0)")) }
        let second = try night().run()
        #expect(second.change.isEmpty && second.change.knownArticles == 450 && second.filesWritten == 0)
        #expect(["articles.txt", "occasions.txt"].map { folder.text(of: "Reports/\($0)") } == texts)
    }

    @Test func readsAKnownTextOnlyOnce() throws {
        try fill(0..<3)
        _ = try night().run()
        let again = try night(find: { article in
            Issue.record("\(article.id) was read again")
            return ArticleFindings(article: article.id)
        })
        _ = try again.run()
    }

    @Test func keepsRejectionsAndPublishesTheRest() throws {
        try folder.write(line("a", "They met.") + "{\"broken\n", to: "Inputs/a.jsonl")
        let summary = try night().run()
        #expect(summary.articles == 1 && summary.rejections.count == 1)
        #expect(summary.lines.first?.hasPrefix("rejected: a.jsonl") == true)
    }

    /// A first night may come before the first news; that all of it was rejected is told on the site too.
    @Test(arguments: [false, true]) func publishesEmptyPagesOnAFirstNightWithoutArticles(hasRejection: Bool) throws {
        try folder.write(hasRejection ? "" : "title: a", to: hasRejection ? "Inputs/empty.txt" : "Inputs/attache.yaml")
        let summary = try night().run()
        #expect(summary.rejections.map(\.origin.path) == (hasRejection ? ["empty.txt"] : []))
        #expect(summary.lines.contains { $0.hasPrefix("warning: there is no article in “") })
        #expect(folder.text(of: "Reports/manifest.json") != nil)
        try fill(0..<2)
        let next = try night("2022-09-02").run()
        #expect(next.articles == 2 && next.warnings.isEmpty)
    }

    @Test func leavesWhatEarlierNightsPublishedWhereTheLedgerIsLost() throws {
        try folder.write("{}", to: "Reports/manifest.json")
        try folder.write("counts", to: "Reports/statistics/2022-08.xml.gz")
        try folder.write("", to: "Inputs/empty.txt")
        let error = try #require(throws: NightError.self) { try night().run() }
        guard case .emptyLedger(_, _, _, let rejections) = error else {
            Issue.record("another error: \(error)")
            return
        }
        #expect(rejections.map(\.origin.path) == ["empty.txt"])
        #expect(error.description.contains("attache rebuild") && error.description.contains("rejected: empty.txt"))
        #expect(folder.text(of: "Reports/statistics/2022-08.xml.gz") == "counts")
    }

    @Test func saysWhichNightsThereAreBeforeAllOfThem() throws {
        try fill(0..<2)
        _ = try night().run()
        let error = try #require(throws: NightError.self) { try night("2021-01-01").run() }
        let day = try #require(Day("2022-09-01"))
        #expect(error == .beforeAllNights(asOf: try #require(Day("2021-01-01")), first: day, last: day))
        #expect(error.description.contains("name a night from 2022-09-01 on with --as-of"))
    }

    @Test func warnsOfTopicsThatEarlierArticlesWereNotLookedThroughFor() throws {
        func warnings(_ day: String, _ topics: [String: String], rereads: Bool = false) throws -> [String] {
            var plan = Night.Plan(
                inputs: folder.path + "/Inputs", reports: folder.path + "/Reports",
                ledger: folder.path + "/state/ledger.sqlite", asOf: try #require(Day(day)), rereads: rereads)
            plan.topics = Dictionary(uniqueKeysWithValues: topics.map { (Topic($0), $1) })
            let night = Night(
                plan: plan, find: Self.find,
                site: NightTests.site { _, _, write in
                    try write(.made(ReportFile(path: "manifest.json", text: "{}")))
                    return nil
                }, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, whenLost: Lost.night)
            return try night.run().warnings
        }
        try fill(0..<3)
        #expect(try warnings("2022-09-01", ["a": "1"]) == [])
        #expect(try warnings("2022-09-02", ["a": "1"]) == [])
        let one = try warnings("2022-09-03", ["a": "1", "piracy": "2"])
        #expect(one.count == 1 && one[0].contains("the topic “piracy” is new or has other phrases: the 3 articles"))
        #expect(try warnings("2022-09-04", ["a": "5", "piracy": "2"])[0].contains("“a”, “piracy” are new"))
        #expect(try warnings("2022-09-05", ["a": "5", "piracy": "2"], rereads: true) == [])
        #expect(try warnings("2022-09-06", ["a": "5", "piracy": "2"]) == [])
    }

    @Test func leavesNoTraceWhereTheInputsAreMissing() throws {
        #expect(throws: NightError.inputs(.notAFolder(path: folder.path + "/Inputs"))) { try night().run() }
        #expect(try folder.names().isEmpty)
    }

    @Test func rejectsAFolderOfTheInputsThatItMayNotEnterAndPublishesTheRest() throws {
        try folder.write(line("a", "They met."), to: "Inputs/a.jsonl")
        try folder.write("x", to: "Inputs/shut/b.txt")
        try #require(chmod(folder.path + "/Inputs/shut", 0) == 0)
        defer { chmod(folder.path + "/Inputs/shut", 0o700) }
        let summary = try night().run()
        #expect(summary.articles == (geteuid() == 0 ? 2 : 1))
        #expect(summary.rejections.map(\.origin.path) == (geteuid() == 0 ? [] : ["shut"]))
    }

    @Test(arguments: [
        ("Inputs/site", "ledger.sqlite"), ("Inputs", "ledger.sqlite"), (".", "ledger.sqlite"),
        ("Reports", "Reports/l.sqlite"),
    ])
    func refusesFoldersThatLieInEachOther(_ reports: String, _ ledger: String) throws {
        try folder.write(line("a", "They met."), to: "Inputs/a.jsonl")
        let plan = Night.Plan(
            inputs: folder.path + "/Inputs", reports: folder.path + "/" + reports, ledger: folder.path + "/" + ledger,
            asOf: try #require(Day("2022-09-01")))
        let night = Night(
            plan: plan, find: NightTests.find, site: NightTests.site { _, _, _ in nil }, whenLost: Lost.night)
        let error = try #require(throws: NightError.self) { try night.run() }
        guard case .overlapping = error else {
            Issue.record("another error: \(error)")
            return
        }
        #expect(error.description.contains("keep the folders apart"))
        #expect(try folder.names() == ["Inputs"])
    }

    @Test func takesAnEditedFileForACorrectionOfWhatWasReadFromIt() throws {
        let story =
            "The ministers of both countries met in the capital on Tuesday to speak of the border and of trade. "
        try folder.write("Ministers meet\n\n" + story + "They will sign a paper.", to: "Inputs/a.txt")
        let first = try night().run()
        let id = try #require(folder.text(of: "Reports/occasions.txt"))
        try folder.write("Ministers meet\n\n" + story + "They signed two papers.", to: "Inputs/a.txt")
        let second = try night("2022-09-02").run()
        #expect(first.change.newArticles == 1)
        #expect(second.change.newArticles == 0 && second.change.correctedArticles == 1 && second.articles == 1)
        #expect(second.changes.map(\.kind) == [.corrected])
        #expect(folder.text(of: "Reports/occasions.txt") == id)
        #expect(try night("2022-09-02").run().change.isEmpty)
    }

    @Test func takesAnotherTextInTheSameFileForAnotherArticle() throws {
        try folder.write("Ministers meet\n\nThe ministers met in the capital on Tuesday.", to: "Inputs/a.txt")
        _ = try night().run()
        try folder.write("A bridge\n\nWorkers began to build a bridge over the river.", to: "Inputs/a.txt")
        let second = try night("2022-09-02").run()
        #expect(second.change.newArticles == 1 && second.change.correctedArticles == 0 && second.articles == 2)
    }

    @Test func saysNothingOfFilesWhereNoneWereToBeWritten() throws {
        try folder.write("{\"id\":2,\"meetings\":[]}\n", to: "findings.jsonl")
        let findings = [folder.path + "/findings.jsonl"]
        let silent = try night().importFindings(findings, publishing: false)
        #expect(!silent.lines.contains { $0.hasPrefix("files:") })
        let published = try night().importFindings(findings, publishing: true)
        #expect(published.lines.contains("files: 3 written, 0 unchanged, 0 removed"))
    }

    @Test func importsNoLineWithoutFindings() throws {
        try folder.write("{\"id\":1}\n{\"id\":2,\"meetings\":[]}\n", to: "findings.jsonl")
        let summary = try night().importFindings([folder.path + "/findings.jsonl"], publishing: false)
        #expect(summary.articles == 1)
        #expect(summary.rejections.map(\.place) == ["line 1"])
    }

    @Test func repairsANightThatStoppedBeforePublishing() throws {
        try fill(0..<3)
        struct Stop: Error {}
        let plan = Night.Plan(
            inputs: folder.path + "/Inputs", reports: folder.path + "/Reports",
            ledger: folder.path + "/state/ledger.sqlite", asOf: try #require(Day("2022-09-01")))
        let stopped = Night(
            plan: plan, find: NightTests.find, site: NightTests.site { _, _, _ in throw Stop() },
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, whenLost: Lost.night)
        #expect(throws: Stop.self) { try stopped.run() }
        #expect(try night().run().change.isEmpty)
        #expect(folder.text(of: "Reports/articles.txt") == "a0\na1\na2")
        #expect(try folder.names() == [".Reports.lock", "Inputs", "Reports", "state"])
    }
}
