import Articles
import CCompression
import Foundation
import Testing

/// bzip2, xz, Zstandard and Brotli, packed by the libraries' own encoders.
@Suite struct UnpackingTests {
    enum Packer: CaseIterable {
        case bzip2, xz, zstandard

        var name: String {
            switch self {
            case .bzip2: "bzip2"
            case .xz: "xz"
            case .zstandard: "Zstandard"
            }
        }

        func pack(_ bytes: [UInt8]) -> [UInt8] {
            var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 50 + 4_096)
            var size = 0
            switch self {
            case .bzip2:
                var input = bytes.map { CChar(bitPattern: $0) }
                var count = UInt32(output.count)
                output.withUnsafeMutableBytes {
                    _ = BZ2_bzBuffToBuffCompress(
                        $0.assumingMemoryBound(to: CChar.self).baseAddress, &count, &input, UInt32(input.count),
                        9, 0, 0)
                }
                size = Int(count)
            case .xz:
                _ = lzma_easy_buffer_encode(
                    6, LZMA_CHECK_CRC64, nil, bytes, bytes.count, &output, &size, output.count)
            case .zstandard:
                // With the checksum that the program `zstd` writes, too.
                let context = ZSTD_createCCtx()
                defer { ZSTD_freeCCtx(context) }
                _ = ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
                size = ZSTD_compress2(context, &output, output.count, bytes, bytes.count)
            }
            return Array(output.prefix(size))
        }
    }

    private func lines(_ count: Int, from first: Int = 1) -> [UInt8] {
        Array(
            (first..<(first + count)).map { "{\"id\": \"\($0)\", \"text\": \"Story \($0 &* 7919).\"}\n" }
                .joined().utf8)
    }

    @Test(arguments: Packer.allCases)
    func readsStreamsBehindEachOtherAsOne(_ packer: Packer) throws {
        let bytes = packer.pack(lines(20_000)) + packer.pack([]) + packer.pack(lines(1, from: 20_001))
        let items = try Items(bytes: bytes, named: "a.jsonl")
        #expect(items.rejections.isEmpty)
        #expect(items.articles.count == 20_001)
        #expect(items.articles.last?.body == "Story \(20_001 * 7919).")
    }

    @Test func passesOverThePaddingBetweenStreamsOfXz() throws {
        let bytes =
            Packer.xz.pack(lines(2)) + [0, 0, 0, 0] + Packer.xz.pack(lines(2, from: 3)) + [0, 0, 0, 0]
        #expect(try Items(bytes: bytes, named: "a.jsonl").articles.map(\.id) == ["1", "2", "3", "4"])
    }

    @Test(arguments: Packer.allCases)
    func rejectsAFileThatIsCutShortAfterWhatItHolds(_ packer: Packer) throws {
        let items = try Items(
            bytes: packer.pack(lines(400)) + packer.pack(lines(3, from: 401)).dropLast(8))
        #expect(items.articles.count >= 400)
        #expect(
            items.rejections.map(\.reason) == [.malformed(format: packer.name, detail: "ends too early")])
        #expect(items.rejections.first?.place?.hasPrefix("byte ") == true)
    }

    @Test(arguments: Packer.allCases)
    func rejectsDamage(_ packer: Packer) throws {
        var bytes = packer.pack(lines(4_000))
        bytes[bytes.count / 2] ^= 0xFF
        let reasons = try Items(bytes: bytes, named: "a.jsonl").rejections.map(\.reason)
        guard case .malformed(packer.name, _)? = reasons.last else {
            Issue.record("damage went unseen: \(reasons)")
            return
        }
    }

    @Test(arguments: Packer.allCases)
    func rejectsABomb(_ packer: Packer) throws {
        let bytes = packer.pack([UInt8](repeating: 0x61, count: 20_000_000))
        #expect(
            try Items(bytes: bytes).rejections.map(\.reason) == [
                .tooLarge(limit: "200 bytes unpacked from each packed one", setting: .ratio)
            ])
    }

    /// Bytes that are cut or flipped anywhere make articles or rejections, and no crash.
    @Test(arguments: Packer.allCases)
    func survivesDamageAnywhere(_ packer: Packer) throws {
        let bytes = packer.pack(lines(3))
        for i in bytes.indices {
            var broken = bytes
            broken[i] ^= 0x55
            #expect(try !Items(bytes: broken, named: "a.jsonl").isEmpty)
            #expect(try i == 0 || !Items(bytes: Array(bytes.prefix(i)), named: "a.jsonl").isEmpty)
        }
    }

    /// A window that no reader of news needs.
    @Test func rejectsXzThatAsksForTooMuchMemory() throws {
        var options = lzma_options_lzma()
        lzma_lzma_preset(&options, 0)
        options.dict_size = 1 << 29
        options.nice_len = 32
        let input = lines(3)
        var output = [UInt8](repeating: 0, count: 10_000)
        var size = 0
        withUnsafeMutablePointer(to: &options) { options in
            var filters = [lzma_filter(), lzma_filter()]
            filters[0].id = 0x21
            filters[0].options = UnsafeMutableRawPointer(options)
            filters[1].id = UInt64.max
            _ = lzma_stream_buffer_encode(
                &filters, LZMA_CHECK_CRC32, nil, input, input.count, &output, &size, output.count)
        }
        try #require(size > 0)
        #expect(
            try Items(bytes: Array(output.prefix(size))).rejections.map(\.reason) == [
                .tooLarge(limit: "128 MiB of memory to unpack xz")
            ])
    }

    @Test func readsATableWhoseNameEndsInXz() throws {
        let bytes = Packer.xz.pack(
            Array("a;text\n1;They met on Monday.\n2;They parted on Tuesday.\n".utf8))
        #expect(try Items(bytes: bytes, named: "a.csv.xz").articles.count == 2)
    }
}
