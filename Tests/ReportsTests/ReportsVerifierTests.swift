import Foundation
import Testing

@testable import Reports

@Suite struct ReportsVerifierTests {
    private func published() throws -> PublishedFolder {
        var history = MadeUpHistory.large(articles: 24)
        for place in history.articles.indices.prefix(3) { history.articles[place].published = nil }
        return try PublishedFolder(history)
    }

    private func problems(_ folder: PublishedFolder) throws -> [Problem] {
        try ReportsVerifier(pages: false).verify(folder: folder.path)
    }

    @Test func findsNothingWrongWithWhatWasPublished() throws {
        let folder = try published()
        let outcome = try ReportsVerifier().check(folder: folder.path)
        #expect(outcome.problems == [])
        #expect(outcome.files == folder.paths.count - 1)
        #expect(folder.paths.contains("statistics/undated.xml.gz"))
    }

    @Test func namesAFileThatIsMissing() throws {
        let folder = try published()
        try folder.remove("meetings.csv")
        #expect(try problems(folder) == [Problem(path: "meetings.csv", kind: .missing)])
    }

    @Test func namesAFileThatNobodyListed() throws {
        let folder = try published()
        try folder.write("pages/new.html", Array("hello".utf8))
        #expect(try problems(folder) == [Problem(path: "pages/new.html", kind: .unlisted)])
    }

    @Test(arguments: ["meetings.csv", "index.html", "schema/attache-1.xsd"])
    func seesABitThatWasFlipped(path: String) throws {
        let folder = try published()
        var bytes = folder.read(path)
        bytes[bytes.count / 2] ^= 1
        try folder.write(path, bytes)
        let problem = try #require(try problems(folder).first)
        guard case .digest = problem.kind else {
            Issue.record("\(problem)")
            return
        }
        #expect(problem.description.hasPrefix("\(path): SHA-256 is "))
        #expect(problem.description.contains("fetch the file again"))
    }

    @Test func saysAtWhichByteAnArchiveFileWasCutOff() throws {
        let folder = try published()
        let path = try #require(folder.archive.first)
        let whole = folder.read(path)
        try folder.write(path, Array(whole.prefix(whole.count - 40)))
        let found = try problems(folder).filter { $0.path == path }.map(\.kind)
        #expect(
            found == [
                .size(expected: whole.count, found: whole.count - 40),
                .unreadable(.damaged(.truncated(at: whole.count - 40))),
            ])
    }

    @Test func saysAtWhichByteAnArchiveFileIsDamagedThoughItsChecksumWasForged() throws {
        let folder = try published()
        let path = try #require(folder.archive.first)
        var bytes = folder.read(path)
        bytes[bytes.count - 6] ^= 0xFF
        try folder.forge(path, bytes)
        let found = try problems(folder).filter { $0.path == path }.map(\.kind)
        // The checksum of the content stands four bytes before the end.
        #expect(found == [.unreadable(.damaged(.notGzip(at: bytes.count - 4)))])
        bytes = folder.read(path) + [0]
        bytes[bytes.count - 7] ^= 0xFF
        try folder.forge(path, bytes)
        #expect(
            try problems(folder).filter { $0.path == path }.map(\.kind)
                == [.unreadable(.damaged(.trailing(at: bytes.count - 1)))])
    }

    @Test func readsAManifestThatAnotherProgramWroteAgain() throws {
        let folder = try published()
        let value = try JSONSerialization.jsonObject(with: Data(folder.read("manifest.json")))
        for options in [JSONSerialization.WritingOptions.sortedKeys, [.prettyPrinted, .withoutEscapingSlashes], []] {
            try folder.write("manifest.json", [UInt8](JSONSerialization.data(withJSONObject: value, options: options)))
            #expect(try problems(folder) == [])
        }
    }

    @Test(arguments: [
        ("{", "no JSON"), ("[]", "not of the kind"), ("{\"format\": \"attache-manifest-1\"}", "asOf is missing"),
        ("{\"format\": \"x\", \"asOf\": \"2026-11-23\", \"files\": []}", "format is “x”"),
        ("{\"format\": \"attache-manifest-1\", \"asOf\": \"soon\", \"files\": []}", "asOf is no day"),
        (PublishedFolder.manifest(path: "../../etc/passwd"), "leads out of the folder"),
        (PublishedFolder.manifest(path: "/etc/passwd"), "leads out of the folder"),
        (PublishedFolder.manifest(path: "a", size: "\"1\""), "files[0].size is not of the kind"),
        (PublishedFolder.manifest(path: "a", digest: "00"), "files[0].sha256 is no SHA-256"),
    ])
    func saysWhatIsWrongWithAManifest(text: String, words: String) throws {
        let error = #expect(throws: Manifest.Unreadable.self) { try Manifest(reading: Array(text.utf8)) }
        #expect(error?.detail.contains(words) == true, "\(error?.detail ?? "")")
    }

    @Test func saysThatThereIsNoManifest() throws {
        let folder = try TemporaryFolder()
        #expect(try ReportsVerifier().verify(folder: folder.path).map(\.kind) == [.noManifest])
    }

    @Test func refusesWhatIsNoFolder() throws {
        let folder = try TemporaryFolder()
        let missing = folder.path + "/nowhere"
        #expect(throws: ReportsVerifier.NoFolder(path: missing)) { try ReportsVerifier().verify(folder: missing) }
        try folder.write(ReportFile(path: "file", text: "x"))
        #expect(throws: ReportsVerifier.NoFolder.self) { try ReportsVerifier().verify(folder: folder.path + "/file") }
    }

    @Test func namesAFileThatIsListedTwice() throws {
        let folder = try published()
        let text = String(decoding: folder.read("manifest.json"), as: UTF8.self)
        let line = try #require(text.split(separator: "\n").first { $0.contains("\"meetings.csv\"") })
        let doubled = text.replacing("\(line)\n", with: "\(line)\n\(line)\n")
        try folder.write("manifest.json", Array(doubled.utf8))
        #expect(try problems(folder).map(\.kind) == [.listedTwice])
    }
}
