import Findings
import Foundation
import Ledger
import Logging
import Reports
import Testing
import Vocabulary

@testable import Night

/// The committed `Reports` are the great golden file: what the program writes for the committed `Inputs`, byte for byte.
@Suite struct SampleReportsTests {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func writesTheCommittedReportsByteForByte() throws {
        let folder = try TemporaryFolder()
        let summary = try Self.run(in: folder, reports: "Reports")
        #expect(summary.change.newArticles == 55)
        #expect(summary.rejections.count == 2)
        let reports = folder.path + "/Reports"
        let written = try Self.files(in: reports)
        let committed = try Self.files(in: Self.root.appendingPathComponent("Reports").path)
        #expect(written.keys.sorted() == committed.keys.sorted(), "make run records the reports again")
        for (path, bytes) in written where committed[path] != bytes {
            Issue.record("Reports/\(path) is not what the program writes; make run records it again")
        }
        #expect(try ReportsVerifier().verify(folder: reports) == [])
    }

    @Test func writesTheSameBytesInASecondRun() throws {
        let first = try TemporaryFolder()
        let second = try TemporaryFolder()
        _ = try Self.run(in: first, reports: "Reports")
        _ = try Self.run(in: second, reports: "Elsewhere")
        #expect(try Self.files(in: first.path + "/Reports") == Self.files(in: second.path + "/Elsewhere"))
        // Again with the same ledger: nothing is new, and what was written stays.
        _ = try Self.run(in: second, reports: "Elsewhere")
        #expect(try Self.files(in: first.path + "/Reports") == Self.files(in: second.path + "/Elsewhere"))
    }

    private static func run(in folder: TemporaryFolder, reports: String) throws -> NightSummary {
        let inputs = Self.root.appendingPathComponent("Inputs").path
        let settings = try String(contentsOfFile: inputs + "/attache.yaml", encoding: .utf8)
        let configuration = try ConfigurationReader(file: "attache.yaml").read(settings)
        let finder = Finder(taxonomy: Taxonomy.standard.adding(configuration.topics))
        let plan = Night.Plan(
            inputs: inputs, reports: folder.path + "/" + reports, ledger: folder.path + "/ledger.sqlite",
            asOf: try #require(configuration.asOf))
        let night = Night(
            plan: plan, find: { finder.find(in: $0) }, site: Night.site(configuration.site),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, whenLost: Lost.night)
        return try night.run()
    }

    private static func files(in folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
        return files
    }
}
