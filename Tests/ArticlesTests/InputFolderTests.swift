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
        let listing = try ArticleReader().listing(of: folder.path)
        #expect(listing.files == ["B.txt", "a.txt", "b/attache.yaml", "b/two.txt", "in.txt"])
        let pipe = InputTestWords.unreadable("pipe", "a pipe, a socket or a device, and no file")
        let dead = InputTestWords.unreadable("dead", "a link that leads nowhere")
        #expect(listing.rejections == [dead, pipe])
    }

    @Test func rejectsAFolderThatCannotBeListedAndReadsTheOthers() throws {
        let folder = try Folder()
        try folder.write("x", to: "open/a.txt")
        try folder.write("x", to: "shut/b.txt")
        try #require(chmod(folder.path + "/shut", 0) == 0)
        defer { chmod(folder.path + "/shut", 0o700) }
        let listing = try ArticleReader().listing(of: folder.path)
        // Nothing is shut to the superuser, under whom containers run their tests.
        let isRoot = geteuid() == 0
        #expect(listing.files == (isRoot ? ["open/a.txt", "shut/b.txt"] : ["open/a.txt"]))
        #expect(listing.rejections == (isRoot ? [] : [InputTestWords.unreadable("shut", "Permission denied")]))
    }

    /// Old archives leave names in Latin-1 behind, folders among them.
    @Test func readsFilesWhoseNamesAreNoUTF8() throws {
        let folder = try Folder()
        let shut: [UInt8] = Array("\(folder.path)/caf".utf8) + [0xE9]
        let path = (shut + Array("/na".utf8) + [0xEF, 0x0A] + Array("ve.txt".utf8) + [0]).map { CChar(bitPattern: $0) }
        try #require(mkdir((shut + [0]).map { CChar(bitPattern: $0) }, 0o700) == 0)
        let file = try #require(fopen(path, "w"))
        fputs("They met on Monday.", file)
        fclose(file)
        let reader = ArticleReader()
        let listing = try reader.listing(of: folder.path)
        #expect(listing.files == ["caf\u{F7E9}/na\u{F7EF}\nve.txt"])
        var bodies: [String] = []
        for name in listing.files {
            try reader.read(file: folder.path + "/" + name, named: name) { item in
                if case .article(let article) = item { bodies.append(article.body) }
            }
        }
        #expect(bodies == ["They met on Monday."])
    }

    @Test func rejectsAFolderThatLiesTooDeep() throws {
        let folder = try Folder()
        let deepest = Array(repeating: "d", count: 33).joined(separator: "/")
        try folder.write("x", to: "d/d/a.txt")
        try folder.write("x", to: deepest + "/b.txt")
        let listing = try ArticleReader().listing(of: folder.path)
        #expect(listing.files == ["d/d/a.txt"])
        #expect(listing.rejections == [InputTestWords.unreadable(deepest, "more than 32 folders inside each other")])
    }

    @Test func leavesOutAFolderThatAttacheHasPublished() throws {
        let folder = try Folder()
        try folder.write("x", to: "a.txt")
        try folder.write("<p>They met.</p>", to: "site/pairs/KHM-LAO.html")
        try folder.write("{\n  \"format\": \"attache-manifest-1\",\n  \"asOf\"", to: "site/manifest.json")
        try folder.write("{\"id\": \"1\", \"text\": \"They met.\"}", to: "other/manifest.json")
        #expect(try ArticleReader().listing(of: folder.path).files == ["a.txt", "other/manifest.json"])
    }

    @Test func refusesAPipeWithoutWaitingForIt() throws {
        let folder = try Folder()
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        var items: [InputItem] = []
        try ArticleReader().read(file: folder.path + "/pipe", named: "pipe") { items.append($0) }
        #expect(items == [.rejection(InputTestWords.unreadable("pipe", "not a regular file"))])
    }

    @Test func saysThatAFolderIsMissing() {
        #expect(throws: InputError.notAFolder(path: "/nowhere/at/all")) {
            _ = try ArticleReader().listing(of: "/nowhere/at/all")
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

private enum InputTestWords {
    static func unreadable(_ path: String, _ detail: String) -> Rejection {
        Rejection(origin: .init(path: path), reason: .unreadableFile(detail))
    }
}

/// A folder of its own for one test, removed at its end.
private final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("attache-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
