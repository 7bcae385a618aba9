/// Web archives (WARC 1.0 and 1.1): the pages among their response and resource records, streamed record by record.
struct WARCReader {
    let intake: Intake

    func read(_ reader: ByteReader) throws {
        try read(reader, isLost: false)
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no page in it")) }
    }

    private func read(_ reader: ByteReader, isLost wasLost: Bool) throws {
        var number = 0
        var isLost = wasLost
        while let record = try header(reader, isLost: isLost) {
            number += 1
            isLost = false
            let place = "record \(number), byte \(record.offset)"
            guard let length = record["content-length"].flatMap({ Int($0) }), length >= 0 else {
                let given = record["content-length"].map { "its Content-Length “\($0.prefix(30))” is no length" }
                let failure = ReadFailure(malformed: "WARC", given ?? "a record without Content-Length")
                try intake.reject(failure, position: number, place: place)
                isLost = true
                continue
            }
            let type = record["warc-type"]?.lowercased()
            guard type == "response" || type == "resource" || type == "conversion" else {
                try reader.skip(length)
                continue
            }
            guard length <= intake.limits.record else {
                try reader.skip(length)
                let limit = Limits.size(intake.limits.record, of: "record")
                try intake.reject(ReadFailure(.tooLarge(limit: limit, setting: .size)), position: number, place: place)
                continue
            }
            let block = try reader.take(length)
            guard block.count == length else {
                let failure = ReadFailure(malformed: "WARC", "ends inside a record", place: "byte \(record.offset)")
                // A length that is too great has swallowed the records behind it.
                guard block.firstIndex(ofBytes: Array("\nWARC/1.".utf8)) != nil else { throw failure }
                try intake.reject(failure, position: number)
                return try read(ByteReader(bytes: block), isLost: true)
            }
            let address = record["warc-target-uri"].map { $0.trimmingBrackets }
            // Crawlers keep their own logs and arguments as records of `metadata:` addresses.
            if let address, address.hasPrefix("metadata:") || address.hasPrefix("urn:") { continue }
            let page = ArchivedPage(
                intake: intake, address: address, type: record["content-type"] ?? "", position: number, place: place)
            try page.read(block, isResponse: type == "response")
        }
    }

    /// The fields above the next record; nil at the end of the archive.
    ///
    /// Where a record has not the length that it states, the search goes on for the line that begins another. It is told of
    /// once; not at all where `isLost` says that it has been already.
    private func header(_ reader: ByteReader, isLost wasLost: Bool) throws -> HeaderFields? {
        var isLost = wasLost
        while true {
            let offset = reader.offset
            guard let line = try reader.line(limit: 1 << 16) else { return nil }
            guard case .bytes(let bytes) = line, !bytes.allSatisfy({ $0 <= 0x20 }) else { continue }
            if bytes.starts(with: "WARC/".utf8) { return try fields(reader, offset: offset) }
            if !isLost {
                let failure = ReadFailure(malformed: "WARC", "no record where one should begin")
                try intake.reject(failure, place: "byte \(offset)")
            }
            isLost = true
        }
    }

    private func fields(_ reader: ByteReader, offset: Int) throws(ReadFailure) -> HeaderFields {
        var fields = HeaderFields(offset: offset)
        while let line = try reader.line(limit: 1 << 16) {
            guard case .bytes(let bytes) = line else {
                throw ReadFailure(malformed: "WARC", "a header line without end", place: "byte \(offset)")
            }
            if bytes.allSatisfy({ $0 <= 0x20 }) { break }
            fields.add(bytes)
        }
        return fields
    }
}

extension String {
    /// WARC 1.0 was read by some as asking for `<http://…>`.
    fileprivate var trimmingBrackets: String {
        hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
    }
}
