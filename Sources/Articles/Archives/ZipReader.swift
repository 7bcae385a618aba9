/// ZIP through its central directory: stored and deflated members, no encryption, no ZIP64.
struct ZipReader {
    let limits: Limits

    func read(_ store: any ByteStore, each: (ArchiveMember) throws -> Void) throws {
        let directory = try directory(of: store)
        guard directory.count <= limits.archiveMembers else {
            throw ReadFailure(.tooLarge(limit: "\(limits.archiveMembers) files in an archive"))
        }
        var offset = 0
        // Whoever lets many names share one content makes a bomb of a small file.
        var places: Set<Int> = []
        var packed = 0
        for _ in 0..<directory.count {
            guard let entry = Entry(directory.bytes, at: offset) else {
                throw ReadFailure(
                    malformed: "ZIP", "a directory that does not add up", place: "byte \(directory.offset + offset)")
            }
            offset = entry.next
            guard let name = ArchiveMember.readable(entry.name) else { continue }
            packed += entry.packedSize
            guard places.insert(entry.headerOffset).inserted, packed <= store.count else {
                throw ReadFailure(malformed: "ZIP", "two files in one place", place: "byte \(entry.headerOffset)")
            }
            let unpacked = Result { () throws(ReadFailure) in try content(of: entry, in: store) }
            try each(ArchiveMember(name: name, content: unpacked))
        }
    }

    private struct Directory {
        var bytes: [UInt8]
        var offset: Int
        var count: Int
    }

    private struct Entry {
        let name: String
        let flags: Int
        let method: Int
        let packedSize: Int
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
            let nameLength = ZipReader.number(bytes, offset + 28, 2)
            let rest = ZipReader.number(bytes, offset + 30, 2) + ZipReader.number(bytes, offset + 32, 2)
            headerOffset = ZipReader.number(bytes, offset + 42, 4)
            guard offset + 46 + nameLength + rest <= bytes.count else { return nil }
            name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
            next = offset + 46 + nameLength + rest
        }
    }

    /// The directory, found by the record at the end of the file, behind which only a comment may stand.
    private func directory(of store: any ByteStore) throws(ReadFailure) -> Directory {
        let start = max(0, store.count - 22 - 65_535)
        let tail = try store.bytes(at: start, count: store.count - start)
        var i = tail.count - 22
        while i >= 0 {
            if tail[i] == 0x50, tail[i...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
                let offset = ZipReader.number(tail, i + 16, 4)
                let count = ZipReader.number(tail, i + 10, 2)
                guard offset <= start + i else { break }
                let size = start + i - offset
                guard size <= limits.document else {
                    throw ReadFailure(.tooLarge(limit: Limits.size(limits.document, of: "directory of a ZIP")))
                }
                return Directory(bytes: try store.bytes(at: offset, count: size), offset: offset, count: count)
            }
            i -= 1
        }
        throw ReadFailure(malformed: "ZIP", "no directory at the end", place: "byte \(store.count)")
    }

    private func content(of entry: Entry, in store: any ByteStore) throws(ReadFailure) -> any ByteSource {
        let place = "byte \(entry.headerOffset)"
        guard entry.flags & 1 == 0 else { throw ReadFailure(malformed: "ZIP", "an encrypted file", place: place) }
        let header = try store.bytes(at: entry.headerOffset, count: 30)
        guard header.count == 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            throw ReadFailure(malformed: "ZIP", "a file that is not where the directory says", place: place)
        }
        let start = entry.headerOffset + 30 + ZipReader.number(header, 26, 2) + ZipReader.number(header, 28, 2)
        guard start + entry.packedSize <= store.count else {
            throw ReadFailure(malformed: "ZIP", "a file that is cut short", place: place)
        }
        let packed = StoreSource(store, start..<(start + entry.packedSize))
        switch entry.method {
        case 0: return packed
        case 8: return try InflateSource(packed, wrapping: .raw, limits: limits)
        default: throw ReadFailure(malformed: "ZIP", "compression method \(entry.method)", place: place)
        }
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> Int {
        guard offset >= 0, offset + length <= bytes.count else { return 0 }
        return (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
