import Articles
import CCompression
import Foundation
import Testing

@Suite struct ArchiveTests {
    /// One tar member as ustar has it.
    private func member(_ name: String, _ content: String, type: Character = "0") -> [UInt8] {
        let bytes = Array(content.utf8)
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
        }
        put(name, at: 0)
        let size = String(bytes.count, radix: 8)
        put(String(repeating: "0", count: 11 - size.count) + size, at: 124)
        put("        ", at: 148)
        put(String(type), at: 156)
        put("ustar", at: 257)
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        put(String(repeating: "0", count: 6 - sum.count) + sum + "\0 ", at: 148)
        return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    @Test func readsEachFileOfATar() throws {
        let bytes =
            member("a/one.txt", "They met on Monday.") + member("._a", "x")
            + member("../../two.jsonl", #"{"id": "2", "text": "Two."}"#)
            + member("empty.txt", " ") + [UInt8](repeating: 0, count: 1024)
        let items = try Items(bytes: bytes, named: "in.tar")
        #expect(items.articles.map(\.origin.path) == ["in.tar/a/one.txt", "in.tar/two.jsonl"])
        #expect(items.rejections.map(\.reason) == [.emptyText])
    }

    @Test func rejectsATarThatIsCutShort() throws {
        let items = try Items(bytes: Array(member("one.txt", String(repeating: "They met. ", count: 100)).prefix(900)))
        #expect(items.articles.isEmpty)
        #expect(items.rejections.map(\.reason) == [.malformed(format: "tar", detail: "ends too early")])
    }

    @Test func stopsAtArchivesInsideArchives() throws {
        let inner = String(decoding: member("one.txt", "They met."), as: UTF8.self)
        let nested = member("a.tar", String(decoding: member("b.tar", inner), as: UTF8.self))
        #expect(
            try Items(bytes: nested).rejections.map(\.reason)
                == [.tooLarge(limit: "2 archives inside each other", setting: .archives)])
    }

    @Test func readsStoredAndDeflatedFilesOfAZip() throws {
        // zip of a.txt ("They met on Monday." stored) and b.txt ("They met. " forty times, deflated).
        let base64 =
            "UEsDBBQAAAAAAAAAIQD/5zVxEwAAABMAAAAFAAAAYS50eHRUaGV5IG1ldCBvbiBNb25kYXkuUEsDBBQAAAAIAAAAIQAgErBsEQAA"
            + "AJABAAAFAAAAYi50eHQLyUitVMhNLdFTCBllDQIWAFBLAQIUAxQAAAAAAAAAIQD/5zVxEwAAABMAAAAFAAAAAAAAAAAAAACAAQAA"
            + "AABhLnR4dFBLAQIUAxQAAAAIAAAAIQAgErBsEQAAAJABAAAFAAAAAAAAAAAAAACAATYAAABiLnR4dFBLBQYAAAAAAgACAGYAAABq"
            + "AAAAAAA="
        let bytes = [UInt8](try #require(Data(base64Encoded: base64)))
        let items = try Items(bytes: bytes, named: "in.zip")
        #expect(items.articles.map(\.origin.path) == ["in.zip/a.txt", "in.zip/b.txt"])
        #expect(items.articles.first?.body == "They met on Monday.")
        #expect(items.articles.last?.body.utf8.count == 399)
        // Cut off inside the second file: the first is read, and that the rest is missing is told.
        let broken = try Items(bytes: Array(bytes.prefix(100)), named: "in.zip")
        #expect(broken.articles.map(\.body) == ["They met on Monday."])
        #expect(broken.rejections == [cutOff(at: 54)])
    }

    private func cutOff(at offset: Int) -> Rejection {
        let detail = "cut off: no directory at the end, nothing whole from here on"
        return Rejection(
            origin: .init(path: "in.zip", position: 2), place: "byte \(offset)",
            reason: .malformed(format: "ZIP", detail: detail))
    }

    @Test func readsTheWholeFilesOfACutZipWhoseSizesStandBehindThem() throws {
        // zip of a.txt and b.txt as Python writes it to a pipe, deflated, with the sizes behind each file.
        let base64 =
            "UEsDBBQACAAIAAAAISgAAAAAAAAAAAAAAAAFAAAAYS50eHQLyUitVMhNLVHIz1Pwzc9LSazUUwghUgwAUEsHCO4yaWMZAAAAPAAAAFBL"
            + "AwQUAAgACAAAACEoAAAAAAAAAAAAAAAABQAAAGIudHh0C8lIrVTITS3RUwgZZQ0CFgBQSwcIIBKwbBEAAACQAQAAUEsBAhQDFAAIAAgA"
            + "AAAhKO4yaWMZAAAAPAAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsBAhQDFAAIAAgAAAAhKCASsGwRAAAAkAEAAAUAAAAAAAAAAAAA"
            + "AIABTAAAAGIudHh0UEsFBgAAAAACAAIAZgAAAJAAAAAAAA=="
        let bytes = [UInt8](try #require(Data(base64Encoded: base64)))
        #expect(try Items(bytes: bytes, named: "in.zip").articles.count == 2)
        let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
        for end in directory - 20..<directory {
            let items = try Items(bytes: Array(bytes.prefix(end)), named: "in.zip")
            #expect(items.articles.first?.origin.path == "in.zip/a.txt")
            #expect(items.articles.first?.body == "They met on Monday. They met on Monday. They met on Monday.")
            #expect(items.rejections.count == 1)
        }
        #expect(try Items(bytes: Array(bytes.prefix(directory)), named: "in.zip").articles.count == 2)
    }

    @Test func readsFilesOfAZipThatArePackedWithZstandard() throws {
        let text = Array(String(repeating: "The ministers met on Monday. ", count: 30).utf8)
        var packed = [UInt8](repeating: 0, count: 2_000)
        packed.removeLast(2_000 - ZSTD_compress(&packed, packed.count, text, text.count, 3))
        func little(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> (8 * $0) & 0xFF) } }
        let sizes = little(0, 4) + little(packed.count, 4) + little(text.count, 4) + little(5, 2) + little(0, 2)
        let local =
            [0x50, 0x4B, 3, 4] + little(20, 2) + little(0, 2) + little(93, 2) + little(0, 4) + sizes
            + Array("a.txt".utf8)
        let central =
            [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + little(0, 2) + little(93, 2) + little(0, 4) + sizes
            + little(0, 14) + Array("a.txt".utf8)
        let end =
            [0x50, 0x4B, 5, 6] + little(0, 4) + little(1, 2) + little(1, 2) + little(central.count, 4)
            + little(local.count + packed.count, 4) + little(0, 2)
        let items = try Items(bytes: local + packed + central + end, named: "in.zip")
        #expect(items.rejections.isEmpty)
        #expect(items.articles.map(\.body.utf8.count) == [text.count - 1])
    }

    @Test func tellsWhatATarHoldsThatCannotBeRead() throws {
        let bytes =
            member("one.txt", "They met on Monday.") + member("empty.txt", "") + member("gone.txt", "", type: "2")
            + member("pipe", "", type: "6") + member("folder/", "", type: "5") + [UInt8](repeating: 0, count: 1024)
        let items = try Items(bytes: bytes, named: "in.tar")
        #expect(items.articles.map(\.origin.path) == ["in.tar/one.txt"])
        #expect(items.rejections.map(\.origin.path) == ["in.tar/empty.txt", "in.tar/gone.txt", "in.tar/pipe"])
        #expect(
            items.rejections.map(\.reason) == [.emptyText, .notAnArticle("a symbolic link"), .notAnArticle("a pipe")])
    }

    @Test func readsAZipWhoseSizesAndPlacesAreThoseOfZIP64() throws {
        // The same two files as Python writes them where every number is beyond four bytes.
        let base64 =
            "UEsDBC0AAAAAAAAAIQD/5zVx//////////8FABQAYS50eHQBABAAEwAAAAAAAAATAAAAAAAAAFRoZXkgbWV0IG9uIE1vbmRheS5Q"
            + "SwMELQAAAAgAAAAhACASsGz//////////wUAFABiLnR4dAEAEACQAQAAAAAAABEAAAAAAAAAC8lIrVTITS3RUwgZZQ0CFgBQSwEC"
            + "LQMtAAAAAAAAACEA/+c1cf//////////BQAUAAAAAAAAAAAAgAEAAAAAYS50eHQBABAAEwAAAAAAAAATAAAAAAAAAFBLAQItAy0A"
            + "AAAIAAAAIQAgErBs//////////8FABwAAAAAAAAAAACAAf////9iLnR4dAEAGACQAQAAAAAAABEAAAAAAAAASgAAAAAAAABQSwYG"
            + "LAAAAAAAAAAtAC0AAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAlgAAAAAAAACSAAAAAAAAAFBLBgcAAAAAKAEAAAAAAAABAAAAUEsF"
            + "BgAAAAACAAIAlgAAAJIAAAAAAA=="
        let bytes = [UInt8](try #require(Data(base64Encoded: base64)))
        let items = try Items(bytes: bytes, named: "in.zip")
        #expect(items.articles.map(\.origin.path) == ["in.zip/a.txt", "in.zip/b.txt"])
        #expect(items.articles.map(\.body.utf8.count) == [19, 399])
        #expect(items.rejections.isEmpty)
        // Every number of eight bytes that points nowhere is a rejection and no crash.
        for i in bytes.indices where bytes[i] == 0 {
            var broken = bytes
            broken[i] = 0xFF
            #expect(try !Items(bytes: broken, named: "in.zip").isEmpty)
        }
    }

    @Test func unpacksBareDeflateAndTakesNoPackedBytesForText() throws {
        let deflated = [UInt8](
            try #require(
                Data(
                    base64Encoded:
                        "JYzBCcAgDABXyQR1gZApuoDWgKFqgqaFbl9pf8cdHBZvlTBpfgiN9sLQpMt0HhMaO0gHX1JrBos1HgyxZ5im56Kkl395yM1jw2CE4X+Fb/wC"
                )))
        func record(_ coding: String, _ body: [UInt8], type: String = "text/html") -> [UInt8] {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Encoding: \(coding)\r\n\r\n"
            return Array(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.org/a\r\nContent-Length: \(head.utf8.count + body.count)\r\n\r\n\(head)"
                    .utf8) + body + Array("\r\n\r\n".utf8)
        }
        let page = Array(
            "<html><body><p>The ministers met in the old palace and spoke about the river.</p></body></html>".utf8)
        let read = try Items(bytes: record("deflate", deflated) + record("br", page))
        #expect(
            read.articles.map(\.body)
                == Array(repeating: "The ministers met in the old palace and spoke about the river.", count: 2))
        #expect(read.rejections.isEmpty)
        let packed = try Items(
            bytes: record("br", [0x1B, 0x60, 0x00, 0xF8, 0x8D, 0x94, 0x6E, 0xDE])
                + record("identity", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
                + record("identity", (0..<200).map { UInt8($0 * 7 % 256) }))
        #expect(packed.articles.isEmpty)
        #expect(
            packed.rejections.map(\.reason) == [
                .malformed(format: "Brotli", detail: "ends too early"),
                .notAnArticle("a PNG picture"), .notAnArticle("bytes that are no text"),
            ])
    }

    @Test func goesOnBehindARecordOfAWebArchiveThatHasNotTheLengthItStates() throws {
        let page = "<html><body><p>The ministers met in the old palace and spoke about the river.</p></body></html>"
        func record(_ length: String, uri: String = "https://e.org/a") -> String {
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: \(uri)\r\nContent-Type: text/html\r\n"
                + "Content-Length: \(length)\r\n\r\n\(page)\r\n\r\n"
        }
        let right = String(page.utf8.count)
        let archive =
            record("many") + record(right, uri: "https://e.org/b") + record("30", uri: "https://e.org/c")
            + record(right, uri: "https://e.org/d") + record(right, uri: "metadata://e.org/log")
        let items = try Items(archive)
        #expect(items.articles.map(\.url) == ["https://e.org/b", "https://e.org/c", "https://e.org/d"])
        #expect(
            items.rejections.map(\.reason).filter { $0 != .emptyText } == [
                .malformed(format: "WARC", detail: "its Content-Length “many” is no length"),
                .malformed(format: "WARC", detail: "no record where one should begin"),
            ])
    }

    @Test func readsTheRecordsThatTooGreatALengthHasSwallowed() throws {
        func record(_ length: Int?, _ uri: String) -> String {
            let page = "<html><body><p>The ministers met in the old palace and spoke about the river.</p></body></html>"
            return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: \(uri)\r\nContent-Type: text/html\r\n"
                + "Content-Length: \(length ?? page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
        }
        let items = try Items(
            record(nil, "https://e.org/a") + record(9_000, "https://e.org/b") + record(nil, "https://e.org/c"))
        #expect(items.articles.map(\.url) == ["https://e.org/a", "https://e.org/c"])
        #expect(items.rejections.map(\.reason) == [.malformed(format: "WARC", detail: "ends inside a record")])
    }

    @Test func readsPagesOfAWebArchive() throws {
        let page = "<html><body><p>The ministers met in the old palace and spoke about the river.</p></body></html>"
        let chunked = String(page.utf8.count, radix: 16) + "\r\n" + page + "\r\n0\r\n\r\n"
        func record(_ type: String, _ block: String, uri: String) -> String {
            "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Date: 2022-09-01T00:00:00Z\r\n"
                + "Content-Length: \(block.utf8.count)\r\nContent-Type: application/http\r\n\r\n\(block)\r\n\r\n"
        }
        let archive =
            record("warcinfo", "software: x\r\n", uri: "x")
            + record(
                "response",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunked,
                uri: "https://courier.example/2022/08/30/a")
            + record(
                "response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page, uri: "https://e.org/b")
            + record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx", uri: "https://e.org/c.png")
        let article = try Items(archive).only
        #expect(article?.body == "The ministers met in the old palace and spoke about the river.")
        #expect(article?.url == "https://courier.example/2022/08/30/a")
        #expect(article?.source == "courier.example")
        #expect(article?.published?.description == "2022-08-30")
        let cut = try Items(String(archive.prefix(archive.count - 700)))
        #expect(cut.rejections.count == 1)
    }

    @Test func readsPagesOfAnArchiveOfBeforeWARC() throws {
        let page = "<html><body><p>The ministers met in the old palace and spoke about the river.</p></body></html>"
        let answer = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
        let missing = "HTTP/1.0 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page
        let version = "1 0 Courier\nURL IP-address Archive-date Content-type Archive-length\n\n"
        func record(_ address: String, _ type: String, _ block: String, length: Int? = nil) -> String {
            "\(address) 192.0.2.1 20220830101500 \(type) \(length ?? block.utf8.count)\n\(block)\n"
        }
        let archive =
            record("filedesc://a.arc", "text/plain", version)
            + record("https://e.org/a", "text/html", answer) + record("https://e.org/b", "text/html", missing)
            + record("https://e.org/c.png", "image/png", "HTTP/1.0 200 OK\r\nContent-Type: image/png\r\n\r\nxx")
            + record("https://e.org/d", "text/plain", "They met again on Tuesday.")
        let items = try Items(archive)
        #expect(items.articles.map(\.url) == ["https://e.org/a", "https://e.org/d"])
        #expect(items.articles.last?.body == "They met again on Tuesday.")
        #expect(items.rejections.isEmpty)
        let lost = try Items(archive + record("https://e.org/e", "text/html", answer, length: 9_999))
        #expect(lost.articles.count == 2)
        #expect(lost.rejections.map(\.reason) == [.malformed(format: "ARC", detail: "ends inside a record")])
    }

    @Test func readsAZipFromItsFileAndLinesOfAMemberOfATarAsTheyCome() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attache-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let lines = (1...3_000).map { #"{"id": "\#($0)", "text": "They met."}"# }.joined(separator: "\n")
        var limits = Limits()
        limits.document = 1 << 10
        limits.heldArchive = 1 << 10
        let items = try Items(bytes: member("a.jsonl", lines), options: .init(limits: limits))
        #expect(items.articles.count == 3_000)
        let zip = folder.appendingPathComponent("in.zip")
        try Data(ArchiveTests.zip(of: Array(lines.utf8))).write(to: zip)
        var count = 0
        try ArticleReader(options: .init(limits: limits)).read(file: zip.path, named: "in.zip") { _ in count += 1 }
        #expect(count == 3_000)
    }

    /// A ZIP of one stored file named `a.jsonl`.
    private static func zip(of content: [UInt8]) -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) } }
        let name = Array("a.jsonl".utf8)
        let sizes = number(content.count, 4) + number(content.count, 4) + number(name.count, 2)
        let local: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0] + number(0, 12) + sizes + number(0, 2) + name + content
        let entry: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + number(0, 12) + sizes + number(0, 16) + name
        return local + entry + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0] + number(entry.count, 4)
            + number(local.count, 4) + [0, 0]
    }

    @Test func readsFeedsInAWebArchiveAndPassesOverSiteMaps() throws {
        func record(_ type: String, _ body: String) -> String {
            let answer = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n\(body)"
            return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.org/feed\r\n"
                + "Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
        }
        let items = try Items(
            record(
                "application/rss+xml; charset=UTF-8",
                """
                <?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="feed.xsl"?><rss version="2.0"><channel>
                <title>Mekong Courier</title><item><title>Talks end</title><link>https://e.org/talks</link>
                <description>The ministers met in the old palace and spoke about the river.</description></item>
                <item><title>Rice</title><description></description></item></channel></rss>
                """)
                + record("application/xml", "<urlset><url><loc>https://e.org/talks</loc></url></urlset>"))
        #expect(items.articles.map(\.url) == ["https://e.org/talks"])
        #expect(items.articles.map(\.source) == ["Mekong Courier"])
        #expect(items.rejections.map(\.place) == ["record 1, byte 0, item 2"])
    }
}
