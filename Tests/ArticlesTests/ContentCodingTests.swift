import Articles
import CCompression
import Foundation
import Testing

/// Pages in web archives as servers packed them.
@Suite struct ContentCodingTests {
    private static let page = """
        <html><body><article><h1>Talks end</h1><p>The ministers met in the old palace on Monday and spoke about the river, \
        about trade and about the border.</p><p>Both of them said afterwards that the talks, which lasted three hours, had \
        been useful.</p></article></body></html>
        """
    private static let text = """
        The ministers met in the old palace on Monday and spoke about the river, about trade and about the border.

        Both of them said afterwards that the talks, which lasted three hours, had been useful.
        """
    /// That page, packed by the program `brotli`.
    private static let brotli = """
        Gw0BgIyTXPnqlm4u1YXkQzO0lyBXEO5VuMVDpW4LuX/bBcFSjIKYxTJMlqxuk54vhNQGFbic2tAQOI1RZeCdJe6HpSJsae4/Wv2eDYi6e4WiJeSMmdiVL\
        /Ki5/RBVsBq5ATqGc2AznayekGVKkUMcR+zxrhj3DB+gkqlExfJhVAKY9hQbKHJNM1QL1sC
        """
    /// Fifty million letters `a`.
    private static let bomb = """
        y///P/ileXzC4MRpgYDt/R8b////4JcAiMMiAN37P/7//8EvARCHBQC693/8//+DXwIgDgsAdO//+P//B78EQBwWAOje/6UgvB5+CYA4LADoQdcD
        """

    private func bytes(_ base64: String) throws -> [UInt8] {
        [UInt8](try #require(Data(base64Encoded: base64)))
    }

    private func zstandard(_ bytes: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: bytes.count + 1_000)
        let size = ZSTD_compress(&output, output.count, bytes, bytes.count, 3)
        return Array(output.prefix(size))
    }

    private func record(_ coding: String, _ body: [UInt8]) -> [UInt8] {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(coding)\r\n\r\n"
        let fields =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.org/a\r\nContent-Length: \(head.utf8.count + body.count)"
        return Array("\(fields)\r\n\r\n\(head)".utf8) + body + Array("\r\n\r\n".utf8)
    }

    @Test func unpacksBrotliAndZstandard() throws {
        let page = Array(Self.page.utf8)
        let items = try Items(
            bytes: record("br", try bytes(Self.brotli)) + record("zstd", zstandard(page))
                + record("zstd, br", page) + record("br, zstd", zstandard(try bytes(Self.brotli))))
        #expect(items.rejections.isEmpty)
        #expect(items.articles.map(\.body) == [String](repeating: Self.text, count: 4))
    }

    @Test func rejectsBrotliThatIsCutShort() throws {
        let items = try Items(
            bytes: record("br", try bytes(Self.brotli).dropLast(40))
                + record("br", try bytes(Self.brotli)))
        #expect(items.articles.count == 1)
        #expect(
            items.rejections.map(\.reason) == [.malformed(format: "Brotli", detail: "ends too early")])
        // the record that has to be fetched again, not a place inside its answer
        #expect(items.rejections.map(\.place) == ["record 1, byte 0, https://e.org/a"])
    }

    @Test func rejectsABombOfBrotli() throws {
        #expect(
            try Items(bytes: record("br", try bytes(Self.bomb))).rejections.map(\.reason) == [
                .tooLarge(limit: "200 bytes unpacked from each packed one", setting: .ratio)
            ])
    }

    @Test func namesACodingThatItDoesNotUnpack() throws {
        let items = try Items(bytes: record("compress", [0x1F, 0x9D, 0x90, 0x3C, 0xD0]))
        #expect(
            items.rejections.first?.reason
                == .notAnArticle("a page in the content coding “compress”, which attache does not unpack"))
    }

    /// As ArchiveTeam keeps its archives: a dictionary, packed, in a frame that other readers pass over.
    @Test func readsAWebArchiveInZstandardWithADictionary() throws {
        let plain = record("identity", Array(Self.page.utf8))
        let dictionary = [UInt8](Self.page.utf8)
        var packed = [UInt8](repeating: 0, count: 10_000)
        let context = ZSTD_createCCtx()
        defer { ZSTD_freeCCtx(context) }
        _ = ZSTD_CCtx_loadDictionary(context, dictionary, dictionary.count)
        let size = ZSTD_compress2(context, &packed, packed.count, plain, plain.count)
        try #require(size < plain.count / 2)
        for content in [dictionary, zstandard(dictionary)] {
            let length = UInt32(content.count)
            let frame: [UInt8] =
                [0x5D, 0x2A, 0x4D, 0x18] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
                + content
            let items = try Items(bytes: frame + packed.prefix(size) + packed.prefix(size))
            #expect(items.rejections.isEmpty)
            #expect(items.articles.map(\.body) == [Self.text, Self.text])
        }
    }
}
