import Foundation

/// Reuters-21578 in its SGML distribution: `<REUTERS … NEWID="1">` with date, title, dateline and body.
struct ReutersReader {
    let intake: Intake

    private static let opening = Array("<REUTERS".utf8)
    private static let closing = Array("</REUTERS>".utf8)

    func read(_ reader: ByteReader) throws {
        while true {
            let offset = reader.offset
            guard let piece = try reader.through(ReutersReader.closing, limit: intake.limits.record) else { break }
            switch piece {
            case .closed(let bytes):
                guard let open = bytes.firstIndex(ofBytes: ReutersReader.opening) else { continue }
                try accept(Array(bytes[open...]), place: "byte \(offset + open)")
            case .open(let bytes):
                guard let open = bytes.firstIndex(ofBytes: ReutersReader.opening) else { continue }
                let failure = ReadFailure(malformed: "Reuters SGML", "a story that is not closed")
                try intake.reject(failure, place: "byte \(offset + open)")
            case .tooLong:
                let limit = Limits.size(intake.limits.record, of: "story")
                try intake.reject(ReadFailure(.tooLarge(limit: limit)), place: "byte \(offset)")
            }
        }
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no story in it")) }
    }

    private func accept(_ bytes: [UInt8], place: String) throws {
        let decoded = TextDecoder.repair(bytes)
        // Two control characters stand in the files as numbers, and no SGML parser is at hand to mind: `&#3;` ends a body.
        var draft = story(decoded.bytes)
        if let note = decoded.note { draft.notes.append(note) }
        try intake.accept(draft, place: place)
    }

    private func story(_ bytes: [UInt8]) -> Draft {
        var draft = Draft(source: "Reuters", language: "en")
        let tag = Array(bytes.prefix { $0 != UInt8(ascii: ">") })
        if let id = ReutersReader.attribute("NEWID", in: tag) { draft.id = "reuters-" + id }
        draft.date = ReutersReader.element("DATE", in: bytes).map { String(decoding: $0, as: UTF8.self) }
        draft.title = ReutersReader.element("TITLE", in: bytes).map { String(decoding: plain($0), as: UTF8.self) }
        draft.author = ReutersReader.element("AUTHOR", in: bytes).map { String(decoding: plain($0), as: UTF8.self) }
        if let body = ReutersReader.element("BODY", in: bytes) {
            let dateline = ReutersReader.element("DATELINE", in: bytes).map { plain($0) } ?? []
            draft.text = dateline.drop { $0 <= 0x20 } + ReutersReader.joined(plain(body))
        } else if let text = ReutersReader.element("TEXT", in: bytes) {
            // Brief items have their text beside the title, not in a body.
            var rest = text
            for name in ["TITLE", "DATELINE", "AUTHOR"] {
                if let open = ReutersReader.find("<\(name)", in: rest, from: 0),
                    let close = ReutersReader.find("</\(name)>", in: rest, from: open)
                {
                    rest.removeSubrange(open..<(close + name.utf8.count + 3))
                }
            }
            draft.text = ReutersReader.joined(plain(rest))
            // Stars before the title are no text.
            if !draft.text.contains(where: Finisher.mayBeLetter), let title = draft.title {
                draft.text = Array(title.utf8)
            }
        }
        return draft
    }

    /// Lines of a paragraph are joined: a paragraph begins with blanks, its further lines do not.
    private static func joined(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let content = line.drop { $0 <= 0x20 }
            let isParagraph = line.count >= content.count + 3
            if isParagraph, !output.isEmpty { output += [0x0A, 0x0A] } else if !output.isEmpty { output.append(0x20) }
            output += content
        }
        // `Reuter` closes each dispatch and is no part of it.
        var text = output[...]
        while let last = text.last, last <= 0x20 { text.removeLast() }
        for mark in ["REUTER", "Reuter"]
        where text.count > mark.utf8.count && text.suffix(mark.utf8.count).elementsEqual(mark.utf8) {
            text = text.dropLast(mark.utf8.count)
        }
        return Array(text)
    }

    private func plain(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
            output += rest[..<sign]
            rest = rest[sign...]
            guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")) else {
                output.append(rest.removeFirst())
                continue
            }
            let name = String(decoding: rest[(sign + 1)..<end], as: UTF8.self)
            if let plain = ReutersReader.signs[name] {
                output.append(plain)
            } else if name.hasPrefix("#"), let number = UInt32(name.dropFirst()) {
                if number >= 0x20 { output.appendScalar(number) }
            } else {
                output.append(rest.removeFirst())
                continue
            }
            rest = rest[(end + 1)...]
        }
        return output + rest
    }

    private static let signs: [String: UInt8] = ["lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22]

    private static func attribute(_ name: String, in tag: [UInt8]) -> String? {
        guard let found = find(name + "=\"", in: tag, from: 0) else { return nil }
        return String(
            decoding: tag[(found + name.utf8.count + 2)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    private static func element(_ name: String, in bytes: [UInt8]) -> [UInt8]? {
        var from = 0
        while let open = find("<" + name, in: bytes, from: from) {
            let after = open + name.utf8.count + 1
            from = after
            // `<DATE` must not find `<DATELINE`.
            guard after < bytes.count, bytes[after] == UInt8(ascii: ">") || bytes[after] <= 0x20 else { continue }
            guard let start = bytes[after...].firstIndex(of: UInt8(ascii: ">")),
                let close = find("</\(name)>", in: bytes, from: start)
            else { return nil }
            return Array(bytes[(start + 1)..<close])
        }
        return nil
    }

    private static func find(_ mark: String, in bytes: [UInt8], from start: Int) -> Int? {
        let mark = Array(mark.utf8)
        guard start >= 0, let first = mark.first else { return nil }
        // Unsafe for `memchr` alone: each story is gone through for half a dozen marks, and byte by byte that took a
        // twentieth of all time.
        return bytes.withUnsafeBytes { text in
            var i = start
            while i + mark.count <= text.count, let base = text.baseAddress,
                let hit = memchr(base + i, Int32(first), text.count - i)
            {
                i = base.distance(to: UnsafeRawPointer(hit))
                guard i + mark.count <= text.count else { return nil }
                if text[i..<(i + mark.count)].elementsEqual(mark) { return i }
                i += 1
            }
            return nil
        }
    }
}
