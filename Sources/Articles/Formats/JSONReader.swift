/// JSON: a record, a list, an API's answer, a JSON Feed, or several such values one after another.
///
/// A list is streamed, one element in memory at a time, also where an object is wrapped around it; an element that cannot
/// be read costs only itself.
struct JSONReader {
    let intake: Intake

    /// Bytes in which the list of an object that is not held has to begin.
    private static let longestHead = 1 << 16

    func read(_ reader: ByteReader) throws {
        while let first = try nextSign(reader) {
            switch first {
            case UInt8(ascii: "["):
                try reader.skip(1)
                try list(reader)
            case UInt8(ascii: "{"): try object(reader)
            default: throw ReadFailure(malformed: "JSON", "no value begins like this", place: "byte \(reader.offset)")
            }
        }
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no record of an article in it")) }
    }

    private func nextSign(_ reader: ByteReader) throws(ReadFailure) -> UInt8? {
        while let byte = try reader.peek(1).first {
            // Commas behind objects that stand one to a line are the rest of a list whose brackets were cut off.
            if byte > 0x20, byte != UInt8(ascii: ",") { return byte }
            try reader.skip(1)
        }
        return nil
    }

    /// One object in a piece, or the list in it where it is too large or broken.
    private func object(_ reader: ByteReader) throws {
        let offset = reader.offset
        let (bytes, isWhole) = try held(reader)
        var failure = ReadFailure(.tooLarge(limit: Limits.size(intake.limits.record, of: "record"), setting: .size))
        var whole: JSONValue?
        if isWhole {
            let decoded = TextDecoder.repair(Array(bytes))
            do throws(ReadFailure) {
                let value = try JSONParser.value(of: decoded.bytes, limits: intake.limits)
                try reader.skip(bytes.count)
                whole = value
            } catch {
                failure = error
            }
            if let whole { return try hand(whole, decoded.note) }
        }
        guard let wrapping = JSONWrapping(bytes.prefix(JSONReader.longestHead)) else {
            try intake.reject(failure, place: "byte \(offset)")
            return try pass(reader, depth: 0)
        }
        let head = try reader.take(wrapping.length) + Array(("]" + String(repeating: "}", count: wrapping.depth)).utf8)
        try list(reader, feed: (try? JSONParser.value(of: head, limits: intake.limits)).flatMap(JSONRecords.feed))
        try pass(reader, depth: wrapping.depth)
    }

    /// The object that begins here, left where it is; its first bytes where it is larger than a record may be.
    private func held(_ reader: ByteReader) throws(ReadFailure) -> (ArraySlice<UInt8>, isWhole: Bool) {
        var size = 1 << 16
        while true {
            let window = try reader.peek(size)
            var extent = JSONExtent()
            if let length = extent.length(in: window) { return (window.prefix(length), length <= intake.limits.record) }
            if window.count < size { return (window, true) }
            guard size < intake.limits.record else { return (window, false) }
            size *= 4
        }
    }

    /// Passes over what is left of objects that are open.
    private func pass(_ reader: ByteReader, depth: Int) throws(ReadFailure) {
        var extent = JSONExtent(depth: depth)
        while try !reader.atEnd() {
            let ready = reader.ready
            let length = extent.length(in: ready)
            try reader.skip(length ?? ready.count)
            if length != nil { return }
        }
    }

    /// The elements of a list whose `[` is passed.
    private func list(_ reader: ByteReader, feed: Draft? = nil) throws {
        var scanner = JSONListScanner(reader, limit: intake.limits.record)
        var number = 0
        while let element = try scanner.next() {
            number += 1
            switch element {
            case .tooLong(let offset):
                let limit = Limits.size(intake.limits.record, of: "record")
                try intake.reject(
                    ReadFailure(.tooLarge(limit: limit, setting: .size)), place: "element \(number), byte \(offset)")
            case .broken(let offset):
                let failure = ReadFailure(malformed: "JSON", "a quotation mark too many or too few")
                try intake.reject(failure, place: "element \(number), byte \(offset)")
            case .value(let bytes, let offset):
                do {
                    let decoded = TextDecoder.repair(bytes)
                    let value = try JSONParser.value(of: decoded.bytes, limits: intake.limits)
                    try hand(value, decoded.note, feed: feed, place: "element \(number)")
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

    private func hand(_ value: JSONValue, _ note: String?, feed: Draft? = nil, place: String? = nil) throws {
        let drafts = JSONRecords.drafts(in: value)
        if drafts.isEmpty {
            try intake.reject(ReadFailure(.notAnArticle("a value without fields of an article")), place: place)
        }
        for var draft in drafts {
            if let feed { draft = JSONRecords.fill(draft, from: feed) }
            if let note { draft.notes.append(note) }
            try intake.accept(draft, place: place)
        }
    }
}
