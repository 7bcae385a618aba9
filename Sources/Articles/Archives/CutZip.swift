/// What can be read of an archive that was cut off, as downloads are that broke.
extension ZipReader {
    /// The whole members of an archive that was cut off, one behind the other, and then that it was.
    func readWhatIsLeft(of store: any ByteStore, each: (ArchiveMember) throws -> Void) throws {
        var offset = 0
        var members = 0
        while let entry = try LocalEntry(in: store, at: offset) {
            members += 1
            guard members <= limits.archiveMembers else {
                throw ReadFailure(.tooLarge(limit: "\(limits.archiveMembers) files in an archive"))
            }
            let place = "byte \(entry.start)"
            offset = entry.content.upperBound
            guard let name = ArchiveMember.readable(entry.name) else { continue }
            let unpacked = Result { () throws(ReadFailure) in
                try content(entry.content, in: store, method: entry.method, flags: entry.flags, at: place)
            }
            try each(ArchiveMember(name: name, content: unpacked))
        }
        throw ReadFailure(
            malformed: "ZIP", "cut off: no directory at the end, nothing whole from here on", place: "byte \(offset)")
    }
}

/// A member that is whole, by the header before it.
private struct LocalEntry {
    let name: String
    let flags: Int
    let method: Int
    /// Where its header begins.
    let start: Int
    let content: Range<Int>

    private static let header = 30
    private static let block = 1 << 16
    /// What may stand behind a member: its sizes, another member, the directory.
    private static let following: [[UInt8]] = [
        [0x50, 0x4B, 0x07, 0x08], [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02],
    ]

    /// Nil where no member begins near `offset` that ends within the store.
    init?(in store: any ByteStore, at offset: Int) throws(ReadFailure) {
        // behind the content its sizes may stand: four bytes or none, then 12 or 20
        let head = try store.bytes(at: offset, count: 24 + LocalEntry.header)
        guard
            let skipped = [0, 12, 16, 20, 24].first(where: {
                $0 < head.count && head[$0...].starts(with: [0x50, 0x4B, 0x03, 0x04])
            })
        else { return nil }
        start = offset + skipped
        let fixed = try store.bytes(at: start, count: LocalEntry.header)
        guard fixed.count == LocalEntry.header else { return nil }
        flags = ZipReader.number(fixed, 6, 2)
        method = ZipReader.number(fixed, 8, 2)
        let (nameLength, extraLength) = (ZipReader.number(fixed, 26, 2), ZipReader.number(fixed, 28, 2))
        let variable = try store.bytes(at: start + LocalEntry.header, count: nameLength + extraLength)
        guard variable.count == nameLength + extraLength else { return nil }
        name = String(decoding: variable[..<nameLength], as: UTF8.self)
        let first = start + LocalEntry.header + nameLength + extraLength
        var packed = ZipReader.number(fixed, 18, 4)
        if packed == 0xFFFF_FFFF {
            let large = ZipReader.largeNumbers(variable, nameLength..<variable.count)
            guard large.count > 1 else { return nil }
            packed = large[1]
        }
        if flags & 8 != 0, packed == 0 {
            guard let end = try LocalEntry.end(in: store, from: first) else { return nil }
            content = first..<end
        } else {
            guard packed >= 0, packed <= store.count - first else { return nil }
            content = first..<(first + packed)
        }
    }

    /// Where the first of what may follow stands.
    private static func end(in store: any ByteStore, from start: Int) throws(ReadFailure) -> Int? {
        var offset = start
        while offset < store.count {
            let block = try store.bytes(at: offset, count: LocalEntry.block + 3)
            let place = block.indices.first { i in
                block[i] == 0x50 && following.contains { block[i...].starts(with: $0) }
            }
            if let place { return offset + place }
            offset += LocalEntry.block
        }
        return nil
    }
}
