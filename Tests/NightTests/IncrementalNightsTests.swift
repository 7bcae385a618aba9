import Articles
import Findings
import Foundation
import Logging
import Reports
import Testing
import Vocabulary

@testable import Ledger
@testable import Night

/// After any series of nights the published folder is, byte for byte, the one that is made anew of the same ledger.
@Suite struct IncrementalNightsTests {
    @Test(arguments: [1, 2, 3, 4])
    func publishesWhatAFolderMadeAnewHolds(_ seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var news = RandomNights(seed: seed)
        var kept = 0
        for number in 0..<news.nights {
            let night = news.night(number)
            let summary = try run(night, of: news, in: folder, reports: "Reports")
            kept += summary.filesUnchanged
            try checkForms(of: folder, asOf: night.day)
            // The pages show most of what differs on later nights too.
            guard number % 2 == 0 else { continue }
            try FileManager.default.removeItem(atPath: folder.path + "/Fresh", ifExists: true)
            _ = try run(RandomNights.Night(day: night.day, lines: []), of: news, in: folder, reports: "Fresh")
            let (incremental, fresh) = (
                try contents(of: folder.path + "/Reports"), try contents(of: folder.path + "/Fresh")
            )
            #expect(incremental.keys.sorted() == fresh.keys.sorted(), "night \(number)")
            let different = fresh.keys.filter { incremental[$0] != fresh[$0] }.sorted()
            #expect(different == [], "night \(number) of seed \(seed)")
            guard different.isEmpty else { return }
        }
        // The test would hold for a program that makes all anew.
        #expect(kept > 250)
        #expect(try ReportsVerifier().verify(folder: folder.path + "/Reports") == [])
    }

    /// What was quoted of an earlier night leads somewhere, whatever corrections took away: pages of pairs with their years and months, of
    /// countries, topics and people, and the tables beside those that have one address for good.
    @Test(arguments: [11, 12, 16])
    func keepsEveryAddressThatItPublished(_ seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var news = RandomNights(seed: seed)
        var earlier: Set<String> = []
        var former = 0
        for number in 0..<news.nights {
            let night = news.night(number)
            _ = try run(night, of: news, in: folder, reports: "Reports")
            let files = try contents(of: folder.path + "/Reports")
            let lost = earlier.subtracting(files.keys)
            #expect(lost == [], "night \(number) of seed \(seed)")
            let isTable = /(pairs\/...-...|countries\/...|people\/.*)\.csv/
            let isPage = /(pairs|countries|topics|people)\/.*\.html/
            earlier.formUnion(
                files.keys.filter { $0.wholeMatch(of: isPage) != nil || $0.wholeMatch(of: isTable) != nil })
            former += earlier.count {
                $0.hasPrefix("pairs/") && $0.utf8.count > "pairs/KHM-LAO.html".utf8.count
                    && files[$0].map { String(decoding: $0, as: UTF8.self).contains("noindex") } ?? false
            }
        }
        #expect(earlier.count > 60 && former > 0)
    }

    /// What the ledger keeps for the next history is what its rows tell.
    private func checkForms(of folder: TemporaryFolder, asOf night: Day) throws {
        let store = try LedgerStore(path: folder.path + "/ledger.sqlite")
        let told = try store.historyOfRows(asOf: night)
        #expect(try store.history(asOf: night) == told, "\(night)")
        let open = try store.openHistory(asOf: night, whenLost: Lost.ledger)
        #expect(open == told, "\(night)")
        #expect(open.articles.lists.days == told.articles.lists.days, "\(night)")
    }

    /// A file that is to be kept and is not there, or has another size, makes the next night publish everything.
    @Test func publishesAllWhereTheFolderWasChanged() throws {
        let folder = try TemporaryFolder()
        var news = RandomNights(seed: 9)
        let first = news.night(0)
        _ = try run(first, of: news, in: folder, reports: "Reports")
        let whole = try contents(of: folder.path + "/Reports")
        let again = RandomNights.Night(day: first.day, lines: [])
        // A page by itself, and one of those that a pair has in common.
        let kept = try ["days/2", "pairs/KHM-LAO-2"].map { start in
            try #require(whole.keys.filter { $0.hasPrefix(start) && $0.hasSuffix(".html") }.min())
        }
        for damage in [
            { try FileManager.default.removeItem(atPath: $0) },
            { try Data("x".utf8).write(to: URL(fileURLWithPath: $0)) },
        ]
            as [(String) throws -> Void]
        {
            for path in kept {
                try damage(folder.path + "/Reports/" + path)
                _ = try run(again, of: news, in: folder, reports: "Reports")
                #expect(try contents(of: folder.path + "/Reports") == whole)
            }
        }
    }

    private func run(
        _ night: RandomNights.Night, of news: RandomNights, in folder: TemporaryFolder, reports: String
    ) throws -> NightSummary {
        let lines = night.lines.map { $0 + "\n" }.joined()
        try folder.write(lines, to: "lines-\(reports).jsonl")
        let plan = Night.Plan(
            inputs: folder.path, reports: folder.path + "/" + reports, ledger: folder.path + "/ledger.sqlite",
            asOf: night.day)
        let configuration = SiteConfiguration(baseURL: "https://example.org/", accuracy: .known, zeroRows: true)
        let run = Night(
            plan: plan, find: { ArticleFindings(article: $0.id) }, site: Night.site(configuration),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, whenLost: Lost.night)
        return try run.importFindings([folder.path + "/lines-\(reports).jsonl"], publishing: true)
    }

    private func contents(of folder: String) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return Dictionary(
            uniqueKeysWithValues: paths.compactMap { path in
                FileManager.default.contents(atPath: folder + "/" + path).map { (path, $0) }
            })
    }
}

extension FileManager {
    fileprivate func removeItem(atPath path: String, ifExists: Bool) throws {
        if fileExists(atPath: path) { try removeItem(atPath: path) }
    }
}
