/// ZIP through its central directory: stored and deflated members, no encryption, no ZIP64.
struct ZipReader {
    let limits: Limits

    func read(_ bytes: [UInt8], each: (ArchiveMember) throws -> Void) throws {
        let directory = try endOfDirectory(in: bytes)
        var offset = directory.offset
        guard directory.count <= limits.archiveMembers else {
            throw ReadFailure(.tooLarge(limit: "\(limits.archiveMembers) files in an archive"))
        }
        // Whoever lets many names share one content makes a bomb of a small file.
        var places: Set<Int> = []
        var unpackedBytes = 0
        for _ in 0..<directory.count {
            guard let entry = Entry(bytes, at: offset) else {
                throw ReadFailure(malformed: "ZIP", "a directory that does not add up", place: "byte \(offset)")
            }
            offset = entry.next
            guard let name = ArchiveMember.readable(entry.name) else { continue }
            guard places.insert(entry.headerOffset).inserted else {
                throw ReadFailure(malformed: "ZIP", "two files in one place", place: "byte \(entry.headerOffset)")
            }
            let unpacked = Result { () throws(ReadFailure) in try content(of: entry, in: bytes) }
            if case .success(let content) = unpacked { unpackedBytes += content.count }
            guard unpackedBytes <= max(limits.document, bytes.count * limits.ratio) else {
                throw ReadFailure(.tooLarge(limit: "\(limits.ratio) bytes unpacked from each packed one"))
            }
            try each(ArchiveMember(name: name, content: unpacked))
        }
    }

    private struct Entry {
        let name: String
        let flags: Int
        let method: Int
        let packedSize: Int
        let size: Int
        let headerOffset: Int
        let next: Int

        init?(_ bytes: [UInt8], at offset: Int) {
            guard offset >= 0, offset + 46 <= bytes.count, bytes[offset...].starts(with: [0x50, 0x4B, 0x01, 0x02])
            else {
                return nil
            }
            flags = ZipReader.number(bytes, offset + 8, 2)
            method = ZipReader.number(bytes, offset + 10, 2)
            packedSize = ZipReader.number(bytes, offset + 20, 4)
            size = ZipReader.number(bytes, offset + 24, 4)
            let nameLength = ZipReader.number(bytes, offset + 28, 2)
            let rest = ZipReader.number(bytes, offset + 30, 2) + ZipReader.number(bytes, offset + 32, 2)
            headerOffset = ZipReader.number(bytes, offset + 42, 4)
            guard offset + 46 + nameLength + rest <= bytes.count else { return nil }
            name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
            next = offset + 46 + nameLength + rest
        }
    }

    /// The record at the end of the file, behind which only a comment may stand.
    private func endOfDirectory(in bytes: [UInt8]) throws(ReadFailure) -> (offset: Int, count: Int) {
        var i = bytes.count - 22
        let lowest = max(0, bytes.count - 22 - 65_535)
        while i >= lowest {
            if bytes[i] == 0x50, bytes[i...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
                let offset = ZipReader.number(bytes, i + 16, 4)
                let count = ZipReader.number(bytes, i + 10, 2)
                guard offset <= i else { break }
                return (offset, count)
            }
            i -= 1
        }
        throw ReadFailure(malformed: "ZIP", "no directory at the end", place: "byte \(bytes.count)")
    }

    private func content(of entry: Entry, in bytes: [UInt8]) throws(ReadFailure) -> [UInt8] {
        let place = "byte \(entry.headerOffset)"
        guard entry.flags & 1 == 0 else { throw ReadFailure(malformed: "ZIP", "an encrypted file", place: place) }
        let header = entry.headerOffset
        guard header + 30 <= bytes.count, bytes[header...].starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            throw ReadFailure(malformed: "ZIP", "a file that is not where the directory says", place: place)
        }
        let start = header + 30 + ZipReader.number(bytes, header + 26, 2) + ZipReader.number(bytes, header + 28, 2)
        guard start + entry.packedSize <= bytes.count else {
            throw ReadFailure(malformed: "ZIP", "a file that is cut short", place: place)
        }
        let packed = Array(bytes[start..<(start + entry.packedSize)])
        switch entry.method {
        case 0: return packed
        case 8:
            let source = try InflateSource(MemorySource(packed), wrapping: .raw, limits: limits)
            return try ByteReader(source).rest(limit: limits.document)
        default: throw ReadFailure(malformed: "ZIP", "compression method \(entry.method)", place: place)
        }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> Int {
        guard offset >= 0, offset + length <= bytes.count else { return 0 }
        return (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
