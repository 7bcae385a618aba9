import Foundation
import Ledger
import Testing
import Vocabulary

/// Other ways to a ledger end at the same one.
@Suite(.serialized) struct SameResultTests {
    @Test func rebuildsTheLedgerAndThePagesFromTheArchive() throws {
        let place = try Workplace()
        #expect(try Program.run(place.arguments(0)).status == 0)
        try place.addInputs(of: 1)
        #expect(try Program.run(place.arguments(1)).status == 0)
        let before = try place.state(after: 1)
        try FileManager.default.removeItem(atPath: place.ledger)
        let rebuilt = try Program.run([
            "rebuild", "--reports", place.reports, "--ledger", place.ledger, "--as-of", "2022-09-02", "--inputs",
            place.folder.path + "/Inputs",
        ])
        #expect(rebuilt.status == 0, "\(rebuilt.said)")
        #expect(try place.state(after: 1) == before)
        // Texts are not archived: reading them again changes nothing but that later copies of them are known.
        let again = try Program.run(place.arguments(1))
        #expect(again.status == 0, "\(again.said)")
        #expect(try place.state(after: 1) == before)
    }

    /// Neither XML nor HTML can hold these: what was published and what the archive gives agree on the mark that stands for them.
    @Test func publishesWhatTheArchiveGivesThoughNamesHoldWhatNoDocumentMay() throws {
        let place = try Workplace()
        let inputs = place.folder.path + "/Inputs"
        for name in ["a\u{1}b.json", "c\u{FFFF}d.json", "e\u{7F}f.json"] {
            #expect(FileManager.default.createFile(atPath: inputs + "/" + name, contents: Data("{".utf8)))
        }
        let line =
            #"{"id": "x\u0002", "title": "a\uffffb\u0008", "source": "S\u0001", "published": "2022-08-31", "meetings": []}"#
        let lines = place.folder.path + "/lines.jsonl"
        #expect(FileManager.default.createFile(atPath: lines, contents: Data(line.utf8)))
        let imported = try Program.run([
            "import", lines, "--reports", place.reports, "--ledger", place.ledger, "--as-of", Workplace.nights[0],
            "--inputs", inputs,
        ])
        #expect(imported.status == 0, "\(imported.said)")
        #expect(try Program.run(place.arguments(0)).status == 0)
        let verified = try Program.run(["verify", place.reports])
        #expect(verified.status == 0, "\(verified.said)")
        let page = try String(contentsOfFile: place.reports + "/method.html", encoding: .utf8)
        #expect(page.contains("a\u{FFFD}b.json") && page.contains("c\u{FFFD}d.json"))
    }

    @Test func publishesTheSameFromFindingsThatWereExtractedElsewhere() throws {
        let place = try Workplace()
        #expect(try Program.run(place.arguments(0)).status == 0)
        let lines = place.folder.path + "/findings.jsonl"
        let command = "'\(try #require(Program.path))' extract --with text '\(place.folder.path)/Inputs' > '\(lines)'"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let other = place.folder.path + "/Imported"
        let imported = try Program.run([
            "import", lines, "--reports", other, "--ledger", place.folder.path + "/other/ledger.sqlite", "--as-of",
            Workplace.nights[0], "--inputs", place.folder.path + "/Inputs",
        ])
        #expect(imported.status == 0, "\(imported.said)")
        let manager = FileManager.default
        let files = try manager.subpathsOfDirectory(atPath: place.reports).sorted()
        #expect(try manager.subpathsOfDirectory(atPath: other).sorted() == files)
        for file in files where file.contains(".") {
            #expect(
                manager.contents(atPath: place.reports + "/" + file) == manager.contents(atPath: other + "/" + file),
                "\(file)")
        }
    }
}
