import Testing

@testable import Night

@Suite struct PublicationTests {
    let folder = try! TemporaryFolder()
    var reports: String { folder.path + "/Reports" }

    func publish(_ files: [String: String]) throws -> Publication.Outcome {
        var publication = try Publication(folder: reports)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try publication.add(path, Array(text.utf8)) }
        try publication.commit()
        return publication.outcome
    }

    @Test func replacesTheFolderAsAWhole() throws {
        _ = try publish(["manifest.json": "1", "pairs/a.html": "a", "old.html": "o"])
        let outcome = try publish(["manifest.json": "2", "pairs/a.html": "a", "new.html": "n"])
        #expect(outcome == .init(written: 2, unchanged: 1, removed: 1))
        #expect(try folder.names(in: "Reports") == ["manifest.json", "new.html", "pairs"])
        #expect(try folder.names() == [".Reports.earlier", ".Reports.earlier.paths", "Reports"])
    }

    @Test func leavesFilesOfUnchangedContentWhereTheyAre() throws {
        _ = try publish(["manifest.json": "1", "a.html": "a"])
        let before = try folder.inode(of: "Reports/a.html")
        _ = try publish(["manifest.json": "2", "a.html": "a"])
        #expect(try folder.inode(of: "Reports/a.html") == before)
        let whole = try folder.inode(of: "Reports")
        #expect(try publish(["manifest.json": "2", "a.html": "a"]) == .init(written: 0, unchanged: 2, removed: 0))
        #expect(try folder.inode(of: "Reports") == whole)
    }

    @Test func removesWhatACrashLeftBehind() throws {
        _ = try publish(["manifest.json": "1"])
        var interrupted = try Publication(folder: reports)
        try interrupted.add("half.html", [1])
        #expect(folder.text(of: "Reports/manifest.json") == "1")
        _ = try publish(["manifest.json": "2"])
        #expect(try folder.names() == [".Reports.earlier", ".Reports.earlier.paths", "Reports"])
        #expect(try folder.names(in: "Reports") == ["manifest.json"])
    }

    @Test func bringsBackTheOldFolderAfterACrashBetweenTwoRenames() throws {
        try folder.write("1", to: "Reports.old/manifest.json")
        let publication = try Publication(folder: reports)
        #expect(folder.text(of: "Reports/manifest.json") == "1")
        try publication.discard()
    }

    @Test func refusesAFolderThatItHasNotWritten() throws {
        try folder.write("mine", to: "Reports/thesis.txt")
        #expect(throws: NightError.notOurs(path: reports)) { try publish(["manifest.json": "1"]) }
        #expect(folder.text(of: "Reports/thesis.txt") == "mine")
    }

    @Test(arguments: ["../a", "/a", "a//b", "a/../b", ".hidden", "a/.b", "", "a\u{0}b", "a b", "ä"])
    func refusesPathsThatLeadElsewhere(_ path: String) {
        #expect(!Publication.isSafe(path))
    }

    @Test func holdsOffASecondWriter() throws {
        let path = folder.path + "/lock"
        let first = try WriterLock(path: path)
        #expect(throws: NightError.busy(path: path)) { try WriterLock(path: path) }
        withExtendedLifetime(first) {}
    }
}
