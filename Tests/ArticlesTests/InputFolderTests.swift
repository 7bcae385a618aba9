import Articles
import Foundation
import Testing

@Suite struct InputFolderTests {
    @Test func listsRegularFilesSortedAndFollowsNothingOutside() throws {
        let manager = FileManager.default
        let root = manager.temporaryDirectory.appendingPathComponent("attache-\(UUID().uuidString)")
        let folder = root.appendingPathComponent("Inputs")
        defer { try? manager.removeItem(at: root) }
        try manager.createDirectory(at: folder.appendingPathComponent("b/.hidden"), withIntermediateDirectories: true)
        for name in ["b/two.txt", "a.txt", "B.txt", ".secret", "attache.yaml", "b/.hidden/x.txt", "b/attache.yaml"] {
            try Data("x".utf8).write(to: folder.appendingPathComponent(name))
        }
        try Data("x".utf8).write(to: root.appendingPathComponent("outside.txt"))
        for (link, target) in [("out.txt", "../outside.txt"), ("in.txt", "a.txt"), ("loop", "."), ("dead", "nowhere")] {
            try manager.createSymbolicLink(
                atPath: folder.appendingPathComponent(link).path, withDestinationPath: target)
        }
        #expect(mkfifo(folder.appendingPathComponent("pipe").path, 0o600) == 0)
        let files = try ArticleReader().files(in: folder.path)
        #expect(files == ["B.txt", "a.txt", "b/attache.yaml", "b/two.txt", "in.txt"])
    }

    @Test func saysThatAFolderIsMissing() {
        #expect(throws: InputError.notAFolder(path: "/nowhere/at/all")) {
            try ArticleReader().files(in: "/nowhere/at/all")
        }
    }

    @Test func rejectsAFileThatCannotBeRead() throws {
        var items: [InputItem] = []
        try ArticleReader().read(file: "/nowhere/at/all", named: "gone.txt") { items.append($0) }
        guard case .rejection(let rejection)? = items.first, case .unreadableFile = rejection.reason else {
            Issue.record("no rejection: \(items)")
            return
        }
        #expect(rejection.origin.path == "gone.txt")
    }

    @Test func passesOnWhatTheCallerThrows() {
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try ArticleReader().read(bytes: Array("They met.".utf8), named: "a") { _ in throw Enough() }
        }
    }

    @Test func rejectsWhatIsNoText() throws {
        let noise = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0) & 0x1F }
        #expect(try Items(bytes: noise).rejections.map(\.reason) == [.unknownFormat])
    }
}
