/// How bytes may be packed: around a file, inside a ZIP, or as a server sent a page.
enum Packing: Equatable {
    case gzip
    /// Deflate with the two bytes and the checksum of RFC 1950 around it, as HTTP means it.
    case zlib
    case deflate
    case bzip2, xz
    /// RFC 8878, dictionaries in a frame of their own included, as web archives have them.
    case zstandard
    /// RFC 7932; nothing marks its beginning.
    case brotli

    var name: String {
        switch self {
        case .gzip: "gzip"
        case .zlib, .deflate: "deflate"
        case .bzip2: "bzip2"
        case .xz: "xz"
        case .zstandard: "Zstandard"
        case .brotli: "Brotli"
        }
    }

    /// Bytes by which a file is known to be packed.
    static let signature = 10

    /// What begins with these bytes; nil for what is not packed, or in a way that has no mark.
    init?(beginning bytes: some Collection<UInt8>) {
        let found = [Packing.gzip, .bzip2, .xz, .zstandard].first { $0.begins(bytes) }
        guard let found else { return nil }
        self = found
    }

    /// Whether a stream of this kind begins with these bytes, of which `signature` are enough.
    func begins(_ bytes: some Collection<UInt8>) -> Bool {
        switch self {
        case .gzip: bytes.starts(with: [0x1F, 0x8B, 0x08])
        case .xz: bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
        case .bzip2:
            // A digit, then a block (π) or the end of an empty stream (√π).
            bytes.starts(with: "BZh".utf8)
                && (bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
                    || bytes.dropFirst(4).starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
        case .zstandard:
            bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
                || (bytes.first ?? 0) & 0xF0 == 0x50 && bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
        case .zlib, .deflate, .brotli: false
        }
    }

    /// Whether streams may follow each other in one file, and are then read as one.
    var isConcatenated: Bool {
        switch self {
        case .gzip, .bzip2, .xz, .zstandard: true
        case .zlib, .deflate, .brotli: false
        }
    }

    func decoder(limits: Limits) throws(ReadFailure) -> any Decoder {
        switch self {
        case .gzip: try InflateDecoder(windowBits: 31)
        case .zlib: try InflateDecoder(windowBits: 15)
        case .deflate: try InflateDecoder(windowBits: -15)
        case .bzip2: try Bzip2Decoder()
        case .xz: try XzDecoder()
        case .zstandard: try ZstandardDecoder(limits: limits)
        case .brotli: try BrotliDecoder()
        }
    }
}
