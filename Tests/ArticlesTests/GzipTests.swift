import Articles
import CZlib
import Testing

@Suite struct GzipTests {
    private func gzipped(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        attache_deflate_init(stream, level, 31)
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 1000 + 1_000)
        let size = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.pointee.next_in = source.baseAddress
                stream.pointee.avail_in = UInt32(source.count)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = UInt32(target.count)
                deflate(stream, Z_FINISH)
                return target.count - Int(stream.pointee.avail_out)
            }
        }
        deflateEnd(stream)
        return Array(output.prefix(size))
    }

    @Test func readsConcatenatedMembersAsOneStream() throws {
        let first = (1...20_000).map { "{\"id\": \"\($0)\", \"text\": \"Story \($0 &* 7919) of many.\"}\n" }.joined()
        let bytes = gzipped(Array(first.utf8)) + gzipped([]) + gzipped(Array(#"{"id": "x", "text": "Last."}"#.utf8))
        let items = try Items(bytes: bytes + [0, 0, 0], named: "a.jsonl.gz")
        #expect(items.rejections.isEmpty)
        #expect(items.articles.count == 20_001)
        #expect(items.articles.last?.id == "x")
        #expect(items.articles[12_345].body == "Story \(12_346 * 7919) of many.")
    }

    @Test func rejectsAStreamThatIsCutShortAfterWhatItHolds() throws {
        let lines = (1...50_000).map { "{\"id\": \"\($0)\", \"text\": \"Story \($0 &* 7919).\"}\n" }.joined()
        let items = try Items(bytes: Array(gzipped(Array(lines.utf8)).dropLast(10_000)))
        #expect(items.articles.count > 10_000)
        #expect(items.rejections.map(\.reason) == [.malformed(format: "gzip", detail: "ends too early")])
    }

    /// A file so small that its first look reaches the cut.
    @Test func keepsTheRecordsBeforeTheCutOfASmallFile() throws {
        let lines = (1...40).map { "{\"id\": \"\($0)\", \"text\": \"Story \($0 &* 7919).\"}\n" }.joined()
        let second = gzipped(Array(#"{"id": "x", "text": "Last."}"#.utf8))
        let items = try Items(bytes: gzipped(Array(lines.utf8)) + second.dropLast(12))
        #expect(items.articles.map(\.id) == (1...40).map(String.init))
        #expect(items.rejections.map(\.reason) == [.malformed(format: "gzip", detail: "ends too early")])
    }

    @Test func rejectsDamage() throws {
        var bytes = gzipped(Array(String(repeating: "They met on Monday. ", count: 500).utf8), level: 1)
        bytes[bytes.count / 2] ^= 0xFF
        let reasons = try Items(bytes: bytes).rejections.map(\.reason)
        guard case .malformed("gzip", _)? = reasons.first else {
            Issue.record("damage went unseen: \(reasons)")
            return
        }
    }

    @Test func rejectsABomb() throws {
        let zeros = gzipped([UInt8](repeating: 0, count: 100_000_000), level: 9)
        #expect(try Items(bytes: zeros).rejections.map(\.reason) == [.unknownFormat])
        let bytes = gzipped([UInt8](repeating: 0x61, count: 100_000_000), level: 9)
        #expect(
            try Items(bytes: bytes).rejections.map(\.reason) == [
                .tooLarge(limit: "200 bytes unpacked from each packed one", setting: .ratio)
            ])
    }

    @Test func saysWhatIsPackedTooOften() throws {
        var bytes = Array(#"{"id": "x", "text": "They met on Monday."}"#.utf8)
        for _ in 0..<2 { bytes = gzipped(bytes) }
        #expect(try Items(bytes: bytes).articles.map(\.id) == ["x"])
        #expect(
            try Items(bytes: gzipped(bytes)).rejections.map(\.reason) == [
                .tooLarge(limit: "2 compressions inside each other")
            ])
    }
}
