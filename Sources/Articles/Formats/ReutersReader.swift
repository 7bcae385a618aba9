import Foundation

/// Reuters-21578 in its SGML distribution: `<REUTERS … NEWID="1">` with date, title, dateline and body.
struct ReutersReader {
    let intake: Intake

    private static let opening = Array("<REUTERS".utf8)
    private static let stub = Array("Blah blah blah.".utf8)
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
                try intake.reject(ReadFailure(.tooLarge(limit: limit, setting: .size)), place: "byte \(offset)")
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

    /// An element of a story, by the beginning of its opening tag and its closing one.
    private struct Element {
        let opening: [UInt8]
        let closing: [UInt8]

        init(_ name: String) {
            opening = Array("<\(name)".utf8)
            closing = Array("</\(name)>".utf8)
        }

        static let date = Element("DATE"), title = Element("TITLE"), author = Element("AUTHOR")
        static let dateline = Element("DATELINE"), body = Element("BODY"), text = Element("TEXT")
    }

    private func story(_ bytes: [UInt8]) -> Draft {
        var draft = Draft(source: "Reuters", language: "en")
        let tag = Array(bytes.prefix { $0 != UInt8(ascii: ">") })
        if let id = ReutersReader.attribute("NEWID", in: tag) { draft.id = "reuters-" + id }
        draft.date = ReutersReader.element(.date, in: bytes).map { String(decoding: $0, as: UTF8.self) }
        draft.title = ReutersReader.element(.title, in: bytes).map { String(decoding: plain($0), as: UTF8.self) }
        draft.author = ReutersReader.element(.author, in: bytes).map { String(decoding: plain($0), as: UTF8.self) }
        if let body = ReutersReader.element(.body, in: bytes) {
            let dateline = ReutersReader.element(.dateline, in: bytes).map { plain($0) } ?? []
            draft.text = dateline.drop { $0 <= 0x20 } + ReutersReader.joined(plain(body))
        } else if let text = ReutersReader.element(.text, in: bytes) {
            // Brief items have their text beside the title, not in a body.
            var rest = text
            for element in [Element.title, .dateline, .author] {
                if let open = ReutersReader.find(element.opening, in: rest, from: 0),
                    let close = ReutersReader.find(element.closing, in: rest, from: open)
                {
                    rest.removeSubrange(open..<(close + element.closing.count))
                }
            }
            draft.text = ReutersReader.joined(plain(rest))
            // What the collection has in the place of a text that was never sent: a brief is its title.
            if let stub = draft.text.firstIndex(ofBytes: ReutersReader.stub) {
                draft.text.removeSubrange(stub..<(stub + ReutersReader.stub.count))
            }
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
        output.reserveCapacity(bytes.count)
        var start = 0
        while start <= bytes.count {
            let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
            var content = start
            while content < end, bytes[content] <= 0x20 { content += 1 }
            let isParagraph = content >= start + 3
            if isParagraph, !output.isEmpty { output += [0x0A, 0x0A] } else if !output.isEmpty { output.append(0x20) }
            output += bytes[content..<end]
            start = end + 1
        }
        // `Reuter` closes each dispatch and is no part of it.
        while let last = output.last, last <= 0x20 { output.removeLast() }
        for mark in ["REUTER", "Reuter"]
        where output.count > mark.utf8.count && output.suffix(mark.utf8.count).elementsEqual(mark.utf8) {
            output.removeLast(mark.utf8.count)
        }
        return output
    }

    private func plain(_ bytes: [UInt8]) -> [UInt8] {
        guard var sign = bytes.firstIndex(of: UInt8(ascii: "&"), from: 0) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var start = 0
        while true {
            output += bytes[start..<sign]
            start = sign
            if let end = bytes[sign...].prefix(10).firstIndex(of: UInt8(ascii: ";")),
                let plain = ReutersReader.character(named: bytes[(sign + 1)..<end])
            {
                if plain >= 0x20 { output.appendScalar(plain) }
                start = end + 1
            } else {
                // `&` before a tab marks a paragraph, and is no text.
                if sign + 1 < bytes.count, bytes[sign + 1] != 0x09 { output.append(bytes[sign]) }
                start = sign + 1
            }
            guard let next = bytes.firstIndex(of: UInt8(ascii: "&"), from: start) else { break }
            sign = next
        }
        return output + bytes[start...]
    }

    /// `lt`, `#3`
    private static func character(named name: ArraySlice<UInt8>) -> UInt32? {
        if let plain = signs.first(where: { $0.name.utf8.elementsEqual(name) })?.plain { return plain }
        return name.first == UInt8(ascii: "#") ? UInt32(String(decoding: name.dropFirst(), as: UTF8.self)) : nil
    }

    private static let signs: [(name: String, plain: UInt32)] = [
        ("lt", 0x3C), ("gt", 0x3E), ("amp", 0x26), ("quot", 0x22),
    ]

    private static func attribute(_ name: String, in tag: [UInt8]) -> String? {
        let opening = Array("\(name)=\"".utf8)
        guard let found = find(opening, in: tag, from: 0) else { return nil }
        return String(decoding: tag[(found + opening.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    private static func element(_ element: Element, in bytes: [UInt8]) -> [UInt8]? {
        var from = 0
        while let open = find(element.opening, in: bytes, from: from) {
            let after = open + element.opening.count
            from = after
            // `<DATE` must not find `<DATELINE`.
            guard after < bytes.count, bytes[after] == UInt8(ascii: ">") || bytes[after] <= 0x20 else { continue }
            guard let start = bytes.firstIndex(of: UInt8(ascii: ">"), from: after),
                let close = find(element.closing, in: bytes, from: start)
            else { return nil }
            return Array(bytes[(start + 1)..<close])
        }
        return nil
    }

    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
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
                // the second byte tells most marks apart
                if mark.count < 2 || text[i + 1] == mark[1], memcmp(hit, mark, mark.count) == 0 { return i }
                i += 1
            }
            return nil
        }
    }
}
