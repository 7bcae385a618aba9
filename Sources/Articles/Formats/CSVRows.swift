/// Rows of CSV as RFC 4180 has them: quoted fields may hold separators, doubled quotes and line ends.
struct CSVRows {
    struct Row {
        /// From 1, the header included.
        var number: Int
        /// The line on which the row begins.
        var line: Int
        var fields: [[UInt8]] = []
        var failure: ReadFailure?
    }

    private let reader: ByteReader
    private let separator: UInt8
    private let escapesByBackslash: Bool
    private let limit: Int
    private var line = 0
    private var number = 0

    init(_ reader: ByteReader, dialect: CSVDialect, limit: Int) {
        self.reader = reader
        separator = dialect.separator
        escapesByBackslash = dialect.escapesByBackslash
        line = dialect.namesSeparator ? 1 : 0
        self.limit = limit
    }

    mutating func next() throws(ReadFailure) -> Row? {
        number += 1
        var row = Row(number: number, line: line + 1)
        var field: [UInt8] = []
        var isQuoted = false
        var size = 0
        repeat {
            guard let next = try reader.line(limit: limit) else {
                guard isQuoted else { return nil }
                row.failure = ReadFailure(malformed: "CSV", "a quoted field that is not closed")
                return row
            }
            line += 1
            guard case .bytes(let bytes) = next else { return tooLarge(row) }
            size += bytes.count + 1
            guard size <= limit else { return tooLarge(row) }
            if isQuoted { field.append(0x0A) }
            var i = bytes.startIndex
            while i < bytes.endIndex {
                let byte = bytes[i]
                if escapesByBackslash, byte == UInt8(ascii: "\\"), i + 1 < bytes.endIndex,
                    bytes[i + 1] == byte || bytes[i + 1] == UInt8(ascii: "\"")
                {
                    field.append(bytes[i + 1])
                    i += 1
                } else if byte == UInt8(ascii: "\"") {
                    if isQuoted, i + 1 < bytes.endIndex, bytes[i + 1] == byte {
                        field.append(byte)
                        i += 1
                    } else if isQuoted {
                        isQuoted = false
                    } else if field.isEmpty {
                        isQuoted = true
                    } else {
                        // A quote in the middle of a field that is not quoted is a quote.
                        field.append(byte)
                    }
                } else if byte == separator, !isQuoted {
                    row.fields.append(field)
                    field = []
                } else {
                    field.append(byte)
                }
                i += 1
            }
        } while isQuoted
        if field.last == 0x0D { field.removeLast() }
        row.fields.append(field)
        return row
    }

    private func tooLarge(_ row: Row) -> Row {
        var row = row
        row.failure = ReadFailure(.tooLarge(limit: Limits.size(limit, of: "row"), setting: .size))
        return row
    }
}
