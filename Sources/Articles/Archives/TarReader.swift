/// tar as POSIX has it (ustar and pax) with GNU's long names; streamed.
struct TarReader {
    let limits: Limits

    private static let block = 512
    /// Types of members that hold nothing to read; folders (`5`) are passed over.
    private static let unreadable: [UInt8: String] = [
        UInt8(ascii: "1"): "a link to another file of the archive", UInt8(ascii: "2"): "a symbolic link",
        UInt8(ascii: "3"): "a device", UInt8(ascii: "4"): "a device", UInt8(ascii: "6"): "a pipe",
    ]
    /// Bytes of a member; more than this is no length.
    private static let largest = 1 << 50

    func read(_ reader: ByteReader, each: (ArchiveMember) throws -> Void) throws {
        var longName: String?
        var members = 0
        while true {
            let offset = reader.offset
            let header = try reader.take(TarReader.block)
            guard header.count == TarReader.block else {
                if header.isEmpty { return }
                throw ReadFailure(malformed: "tar", "ends too early", place: "byte \(offset)")
            }
            if header.allSatisfy({ $0 == 0 }) { return }
            guard TarReader.checks(header), let size = TarReader.number(header[124..<136]),
                (0...TarReader.largest).contains(size)
            else {
                throw ReadFailure(malformed: "tar", "a header that does not add up", place: "byte \(offset)")
            }
            members += 1
            guard members <= limits.archiveMembers else {
                throw ReadFailure(.tooLarge(limit: "\(limits.archiveMembers) files in an archive"))
            }
            let padded = (size + TarReader.block - 1) / TarReader.block * TarReader.block
            switch header[156] {
            case UInt8(ascii: "L"), UInt8(ascii: "x"):
                guard size <= 1 << 16 else { throw ReadFailure(.tooLarge(limit: Limits.size(1 << 16, of: "name"))) }
                let content = try reader.take(padded).prefix(size)
                longName =
                    header[156] == UInt8(ascii: "L")
                    ? TarReader.text(content) : TarReader.path(inPax: content) ?? longName
            case UInt8(ascii: "0"), 0, UInt8(ascii: "7"):
                let written = longName ?? TarReader.name(in: header)
                longName = nil
                guard let name = ArchiveMember.readable(written) else {
                    try reader.skip(padded)
                    continue
                }
                guard size > 0 else {
                    try each(ArchiveMember(name: name, content: .failure(ReadFailure(.emptyText))))
                    continue
                }
                let content = PartSource(reader, count: size)
                try each(ArchiveMember(name: name, content: .success(content)))
                let left = padded - size + content.left
                // Whoever read it was told already.
                if content.left > 0, try reader.atEnd() { return }
                guard try reader.skip(left) == left else {
                    throw ReadFailure(malformed: "tar", "ends too early", place: "byte \(reader.offset)")
                }
            case let type:
                if let kind = TarReader.unreadable[type],
                    let name = ArchiveMember.readable(longName ?? TarReader.name(in: header))
                {
                    try each(ArchiveMember(name: name, content: .failure(ReadFailure(.notAnArticle(kind)))))
                }
                if type != UInt8(ascii: "g") { longName = nil }
                try reader.skip(padded)
            }
        }
    }

    private static func name(in header: [UInt8]) -> String {
        let name = text(header[0..<100])
        let prefix = header[257..<262].elementsEqual("ustar".utf8) ? text(header[345..<500]) : ""
        return prefix.isEmpty ? name : prefix + "/" + name
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// The sum of the header's bytes, its own field counted as blanks.
    private static func checks(_ header: [UInt8]) -> Bool {
        var sum = 0
        for (i, byte) in header.enumerated() { sum += (148..<156).contains(i) ? 0x20 : Int(byte) }
        return number(header[148..<156]) == sum
    }

    /// Octal digits, or GNU's binary form for what is larger.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        if let first = field.first, first == 0x80 {
            return field.dropFirst().reduce(0) { ($0 & 0x7F_FFFF_FFFF_FFFF) << 8 | Int($1) }
        }
        var value = 0
        for byte in field.drop(while: { $0 == 0x20 }) {
            if byte == 0 || byte == 0x20 { break }
            guard byte >= 0x30, byte <= 0x37 else { return nil }
            value = value << 3 | Int(byte - 0x30)
        }
        return value
    }

    /// Records of a pax header are `length key=value\n`.
    private static func path(inPax bytes: ArraySlice<UInt8>) -> String? {
        for line in bytes.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self)
            guard let blank = text.firstIndex(of: " ") else { continue }
            let record = text[text.index(after: blank)...]
            if record.hasPrefix("path=") { return String(record.dropFirst(5)) }
        }
        return nil
    }
}
