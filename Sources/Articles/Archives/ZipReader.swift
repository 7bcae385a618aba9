/// ZIP and ZIP64 (APPNOTE.TXT 6.3) through the central directory, of an archive that was cut off through the headers before its
/// members; stored, deflated and otherwise packed members, no encryption.
struct ZipReader {
    let limits: Limits

    func read(_ store: any ByteStore, each: (ArchiveMember) throws -> Void) throws {
        guard let directory = try directory(of: store) else { return try readWhatIsLeft(of: store, each: each) }
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
            let nameLength = ZipReader.number(bytes, offset + 28, 2)
            let extraLength = ZipReader.number(bytes, offset + 30, 2)
            let end = offset + 46 + nameLength + extraLength
            next = end + ZipReader.number(bytes, offset + 32, 2)
            guard next <= bytes.count else { return nil }
            name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
            var large = ZipReader.largeNumbers(bytes, (end - extraLength)..<end)
            /// A number of four bytes, or the next of the large ones where all its bits are set.
            func number(_ place: Int) -> Int? {
                let value = ZipReader.number(bytes, offset + place, 4)
                guard value == 0xFFFF_FFFF else { return value }
                return large.isEmpty ? nil : large.removeFirst()
            }
            guard number(24) != nil, let packed = number(20), let header = number(42), packed >= 0, header >= 0 else {
                return nil
            }
            packedSize = packed
            headerOffset = header
        }
    }

    /// The numbers of eight bytes in the extra field of ZIP64, in their order: size, packed size, place.
    static func largeNumbers(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        var i = range.lowerBound
        while i + 4 <= range.upperBound {
            let length = number(bytes, i + 2, 2)
            guard i + 4 + length <= range.upperBound else { break }
            if number(bytes, i, 2) == 1 {
                return stride(from: i + 4, to: i + 4 + length - 7, by: 8).map { number(bytes, $0, 8) }
            }
            i += 4 + length
        }
        return []
    }

    /// The directory, found by the record at the end of the file, behind which only a comment may stand; nil where the file
    /// was cut off before it.
    private func directory(of store: any ByteStore) throws(ReadFailure) -> Directory? {
        let start = max(0, store.count - 22 - 65_535)
        let tail = try store.bytes(at: start, count: store.count - start)
        var i = tail.count - 22
        while i >= 0 {
            if tail[i] == 0x50, tail[i...].starts(with: [0x50, 0x4B, 0x05, 0x06]) {
                var offset = ZipReader.number(tail, i + 16, 4)
                var count = ZipReader.number(tail, i + 10, 2)
                var end = start + i
                if let large = try largeEnd(of: store, before: end) { (offset, count, end) = large }
                guard offset >= 0, count >= 0, offset <= end else { break }
                let size = end - offset
                guard size <= limits.document else {
                    throw ReadFailure(
                        .tooLarge(limit: Limits.size(limits.document, of: "directory of a ZIP"), setting: .size))
                }
                return Directory(bytes: try store.bytes(at: offset, count: size), offset: offset, count: count)
            }
            i -= 1
        }
        return nil
    }

    /// What the end record of ZIP64 says, where its locator stands before the ordinary one; nil where there is none.
    private func largeEnd(
        of store: any ByteStore, before end: Int
    ) throws(ReadFailure) -> (offset: Int, count: Int, end: Int)? {
        let locator = try store.bytes(at: end - 20, count: 20)
        guard locator.starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return nil }
        let place = ZipReader.number(locator, 8, 8)
        let record = try store.bytes(at: place, count: 56)
        guard record.count == 56, record.starts(with: [0x50, 0x4B, 0x06, 0x06]) else { return nil }
        return (ZipReader.number(record, 48, 8), ZipReader.number(record, 32, 8), place)
    }

    private func content(of entry: Entry, in store: any ByteStore) throws(ReadFailure) -> any ByteSource {
        let place = "byte \(entry.headerOffset)"
        let header = try store.bytes(at: entry.headerOffset, count: 30)
        guard header.count == 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            throw ReadFailure(malformed: "ZIP", "a file that is not where the directory says", place: place)
        }
        let start = entry.headerOffset + 30 + ZipReader.number(header, 26, 2) + ZipReader.number(header, 28, 2)
        guard start + entry.packedSize <= store.count else {
            throw ReadFailure(malformed: "ZIP", "a file that is cut short", place: place)
        }
        return try content(
            start..<(start + entry.packedSize), in: store, method: entry.method, flags: entry.flags, at: place)
    }

    func content(
        _ range: Range<Int>, in store: any ByteStore, method: Int, flags: Int, at place: String
    ) throws(ReadFailure) -> any ByteSource {
        guard flags & 1 == 0 else {
            throw ReadFailure(.notAnArticle("an encrypted file; unpack it with its password"), place: place)
        }
        let packed = StoreSource(store, range)
        switch method {
        case 0: return packed
        case 8: return try UnpackSource(packed, .deflate, limits: limits)
        case 12: return try UnpackSource(packed, .bzip2, limits: limits)
        case 20, 93: return try UnpackSource(packed, .zstandard, limits: limits)
        case 95: return try UnpackSource(packed, .xz, limits: limits)
        default:
            let names = [1: "Shrink", 6: "Implode", 9: "Deflate64", 14: "LZMA", 98: "PPMd"]
            let name = names[method] ?? "method \(method)"
            throw ReadFailure(.notAnArticle("a file packed with \(name); pack it with Deflate"), place: place)
        }
    }

    static func number(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> Int {
        guard offset >= 0, offset + length <= bytes.count else { return 0 }
        return (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}
