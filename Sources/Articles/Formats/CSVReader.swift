/// Tables in CSV or TSV: the first row names the columns, each further row is an article.
struct CSVReader {
    let intake: Intake

    func read(_ input: ByteReader) throws {
        let head = try input.peek(1 << 16)
        guard let dialect = CSVDialect(head, isKnown: true) else { throw CSVReader.lack(of: head) }
        let reader = dialect.endsLinesByReturn ? ByteReader(ReturnSource(input)) : input
        if dialect.namesSeparator { _ = try reader.line(limit: intake.limits.record) }
        var rows = CSVRows(reader, dialect: dialect, limit: intake.limits.record)
        var names = dialect.columns
        if names == nil { names = try rows.next()?.fields.map { String(decoding: $0, as: UTF8.self) } }
        guard let names else { throw ReadFailure(.emptyText) }
        let columns = names.map(FieldNames.role(of:))
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
                guard let column, !CSVReader.isMissing(field) else { continue }
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

    /// What Python, Hive and MySQL write for a value that is not there.
    private static func isMissing(_ field: [UInt8]) -> Bool {
        field.count <= 4
            && ["null", "NULL", "None", "nan", "NaN", "NaT", "\\N"].contains { field.elementsEqual($0.utf8) }
    }

    /// Whether the first line reads as the names of an article's fields: text, and a second one beside it.
    static func hasHeader(_ text: ArraySlice<UInt8>) -> Bool { CSVDialect(text, isKnown: false) != nil }

    /// What is wrong with a table without a column of text: GDELT's give the addresses of articles.
    private static func lack(of head: ArraySlice<UInt8>) -> ReadFailure {
        let names = CSVDialect.names(in: head)
        let shown = names.prefix(8).map { $0.prefix(40) }.joined(separator: ", ") + (names.count > 8 ? ", …" : "")
        let givesAddresses = names.contains { FieldNames.role(of: $0)?.role == .url || WebAddress($0) != nil }
        if givesAddresses {
            return ReadFailure(
                .notAnArticle("a table of addresses without the texts of articles; its first row is \(shown)"))
        }
        return ReadFailure(
            malformed: "CSV", "the first row names no column of text; it is \(shown)", place: "line 1")
    }
}
