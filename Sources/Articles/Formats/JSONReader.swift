/// JSON: a record, a list, an API's answer, a JSON Feed, or several such values one after another.
///
/// A list is streamed, one element in memory at a time; an element that cannot be read costs only itself.
struct JSONReader {
    let intake: Intake

    func read(_ reader: ByteReader) throws {
        while let first = try nextSign(reader) {
            if first == UInt8(ascii: "[") {
                try list(reader)
            } else {
                try values(try reader.rest(limit: intake.limits.document))
            }
        }
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no record of an article in it")) }
    }

    private func nextSign(_ reader: ByteReader) throws(ReadFailure) -> UInt8? {
        while let byte = try reader.peek(1).first {
            if byte > 0x20 { return byte }
            try reader.skip(1)
        }
        return nil
    }

    private func list(_ reader: ByteReader) throws {
        try reader.skip(1)
        var scanner = JSONListScanner(reader, limit: intake.limits.record)
        var number = 0
        while let element = try scanner.next() {
            number += 1
            switch element {
            case .tooLong(let offset):
                let limit = Limits.size(intake.limits.record, of: "record")
                try intake.reject(
                    ReadFailure(.tooLarge(limit: limit)), place: "element \(number), byte \(offset)")
            case .value(let bytes, let offset):
                do {
                    let decoded = TextDecoder.repair(bytes)
                    let value = try JSONParser.value(of: decoded.bytes, limits: intake.limits)
                    try hand(value, decoded.note, place: "element \(number)")
                } catch let failure as ReadFailure {
                    // What the parser counts begins with the element.
                    let inside = failure.place.map { "\($0) of it" }
                    let place = ["element \(number) at byte \(offset)", inside].compactMap(\.self).joined(
                        separator: ", ")
                    try intake.reject(ReadFailure(failure.reason, place: place))
                }
            }
        }
    }

    /// Objects, one after another, in one piece.
    private func values(_ bytes: [UInt8]) throws {
        let decoded = TextDecoder.decode(bytes)
        var parser = JSONParser(decoded.bytes, limits: intake.limits)
        while !parser.atEnd() { try hand(try parser.value(), decoded.note) }
    }

    private func hand(_ value: JSONValue, _ note: String?, place: String? = nil) throws {
        let drafts = JSONRecords.drafts(in: value)
        if drafts.isEmpty {
            try intake.reject(ReadFailure(.notAnArticle("a value without fields of an article")), place: place)
        }
        for var draft in drafts {
            if let note { draft.notes.append(note) }
            try intake.accept(draft, place: place)
        }
    }
}
