/// Tables in CSV or TSV: the first row names the columns, each further row is an article.
struct CSVReader {
    let intake: Intake

    private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

    func read(_ reader: ByteReader) throws {
        guard let separator = try CSVReader.separator(of: reader.peek(1 << 16)) else {
            throw ReadFailure(malformed: "CSV", "the first row names no column of text", place: "line 1")
        }
        var rows = CSVRows(reader, separator: separator, limit: intake.limits.record)
        guard let header = try rows.next() else { throw ReadFailure(.emptyText) }
        let columns = header.fields.map { FieldNames.role(of: String(decoding: $0, as: UTF8.self)) }
        while let row = try rows.next() {
            let place = "line \(row.line)"
            if let failure = row.failure {
                try intake.reject(failure, position: row.number, place: place)
                continue
            }
            if row.fields.allSatisfy({ $0.allSatisfy { $0 <= 0x20 } }) { continue }
            var collector = FieldCollector()
            var note: String?
            for (column, field) in zip(columns, row.fields) {
                guard let column else { continue }
                let decoded = TextDecoder.repair(field)
                note = note ?? decoded.note
                collector.set(column.role, rank: column.rank, to: decoded.bytes)
            }
            var draft = collector.draft()
            if let note { draft.notes.append(note) }
            try intake.accept(draft, position: row.number, place: place)
        }
        if intake.count == 0 { throw ReadFailure(.emptyText) }
    }

    /// Whether the first line reads as the names of an article's fields: text, and a second one beside it.
    static func hasHeader(_ text: ArraySlice<UInt8>) -> Bool { separator(of: text) != nil }

    private static func separator(of head: ArraySlice<UInt8>) -> UInt8? {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count < 10_000 else { return nil }
        return separators.first { separator in
            let names = line.split(separator: separator, omittingEmptySubsequences: false).map { field in
                String(decoding: field.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
            }
            guard names.count > 1, names.allSatisfy({ $0.utf8.count <= 60 }) else { return false }
            let roles = names.compactMap { FieldNames.role(of: $0)?.role }
            return roles.contains(.text) && Set(roles).count > 1
        }
    }
}
