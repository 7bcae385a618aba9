/// Web archives (WARC 1.0 and 1.1): the pages among their response and resource records, streamed record by record.
struct WARCReader {
    let intake: Intake

    func read(_ reader: ByteReader) throws {
        var number = 0
        var isLost = false
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
                try intake.reject(ReadFailure(.tooLarge(limit: limit)), position: number, place: place)
                continue
            }
            let block = try reader.take(length)
            guard block.count == length else {
                throw ReadFailure(malformed: "WARC", "ends inside a record", place: "byte \(record.offset)")
            }
            do {
                try self.record(record, block, number, place)
            } catch let failure as ReadFailure {
                try intake.reject(failure, position: number, place: place)
            }
        }
        if intake.count == 0 { throw ReadFailure(.notAnArticle("no page in it")) }
    }

    private func record(_ record: HeaderFields, _ block: [UInt8], _ number: Int, _ place: String) throws {
        var page = PageReader(intake: intake)
        page.address = record["warc-target-uri"].map { $0.trimmingBrackets }
        // Crawlers keep their own logs and arguments as records of `metadata:` addresses.
        if let address = page.address, address.hasPrefix("metadata:") || address.hasPrefix("urn:") { return }
        var content = block
        var type = record["content-type"] ?? ""
        if record["warc-type"]?.lowercased() == "response" {
            guard let response = try HTTPResponse(block, limits: intake.limits), response.status == 200 else { return }
            content = response.body
            type = response.fields["content-type"] ?? "text/html"
        }
        let kind = type.lowercased()
        if let charset = kind.firstRange(of: "charset=") {
            let name = kind[charset.upperBound...].drop { $0 == "\"" }.prefix { $0 != ";" && $0 != "\"" && $0 != " " }
            page.charset = String(name)
        }
        if kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml") {
            try page.read(content, position: number, place: place)
        } else if kind.hasPrefix("text/plain") {
            let decoded = TextDecoder.decode(content, claimed: page.charset)
            var draft = Draft(text: decoded.bytes, url: page.address)
            draft.source = page.address.flatMap { WebAddress($0)?.site }
            try intake.accept(draft, position: number, place: place)
        }
        // Pictures, style sheets and scripts are no rejections: nobody took them for articles.
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
