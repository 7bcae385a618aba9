import Foundation
import Reports
import Testing

@Suite struct ReportsVerifierTests {
    private func published() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try SiteBuilder(history: MadeUpHistory.large(articles: 120), configuration: SiteConfiguration())
            .write(each: folder.write)
        return folder
    }

    @Test func findsNothingWrongWithWhatWasPublished() throws {
        let folder = try published()
        #expect(try ReportsVerifier().verify(folder: folder.path) == [])
    }

    @Test func namesAFileThatIsMissing() throws {
        let folder = try published()
        try FileManager.default.removeItem(atPath: folder.path + "/meetings.csv")
        let problems = try ReportsVerifier().verify(folder: folder.path)
        #expect(problems.map(\.path) == ["meetings.csv"])
        #expect(problems.map(\.kind) == [.missing])
    }

    @Test func namesAFileThatNobodyListed() throws {
        let folder = try published()
        try folder.write(ReportFile(path: "pages/new.html", text: "hello"))
        let problems = try ReportsVerifier().verify(folder: folder.path)
        #expect(problems.map(\.kind) == [.unlisted])
    }

    @Test func seesAByteThatWasChanged() throws {
        let folder = try published()
        var bytes = folder.read("meetings.csv")
        bytes[bytes.count - 3] ^= 1
        try folder.write(ReportFile(path: "meetings.csv", bytes: bytes))
        let problems = try ReportsVerifier().verify(folder: folder.path)
        #expect(problems.count == 1)
        guard case .digest = problems.first?.kind else {
            Issue.record("\(problems)")
            return
        }
    }

    @Test func saysThatThereIsNoManifest() throws {
        let folder = try TemporaryFolder()
        #expect(try ReportsVerifier().verify(folder: folder.path).map(\.kind) == [.noManifest])
    }

    @Test func readsNothingOutsideTheFolder() {
        let forged = """
            {
              "format": "attache-manifest-1",
              "asOf": "2026-11-23",
              "files": [
                {"path": "../../etc/passwd", "size": 1, "sha256": "00"}
              ]
            }
            """
        #expect(Manifest(reading: Array(forged.utf8))?.entries == nil)
    }
}
