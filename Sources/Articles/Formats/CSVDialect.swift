/// How a table's fields are parted and quoted, as its first lines show it.
struct CSVDialect {
    let separator: UInt8
    /// Whether a quotation mark inside a quoted field has a backslash before it, as Spark and MySQL write, and not its double.
    let escapesByBackslash: Bool
    /// Whether lines end in a bare carriage return.
    let endsLinesByReturn: Bool
    /// Whether the first line is Excel's `sep=;`.
    let namesSeparator: Bool

    /// Names of the columns where the first row does not give them.
    let columns: [String]?

    /// The columns of trafilatura 1 and 2, whose tables have no first row of names.
    private static let trafilatura = [
        "url", "id", "fingerprint", "hostname", "title", "image", "date", "text", "comments", "license", "pagetype",
    ]

    private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

    /// Nil where the first row names no column of text; `isKnown` says that the input is a table for sure, so that one
    /// known name suffices.
    init?(_ head: ArraySlice<UInt8>, isKnown: Bool) {
        var rows = head
        var named: UInt8?
        if head.prefix(4).elementsEqual("sep=".utf8), let sign = head.dropFirst(4).first {
            named = sign
            rows = head.drop { $0 != 0x0A && $0 != 0x0D }.drop { $0 == 0x0A || $0 == 0x0D }
        }
        let line = rows.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count < 10_000 else { return nil }
        endsLinesByReturn = !head.contains(0x0A) && head.contains(0x0D)
        if CSVDialect.isTrafilatura(line) {
            (separator, columns, escapesByBackslash, namesSeparator) = (0x09, CSVDialect.trafilatura, false, false)
            return
        }
        columns = nil
        let candidates = named.map { [$0] } ?? CSVDialect.separators
        guard let separator = candidates.first(where: { CSVDialect.namesText(line, $0, isKnown: isKnown) }) else {
            return nil
        }
        self.separator = separator
        namesSeparator = named != nil
        escapesByBackslash = CSVDialect.showsBackslashes(rows, separator)
    }

    /// The names in the first row, whatever they are.
    static func names(in head: ArraySlice<UInt8>) -> [String] {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(10_000)
        let separator = separators.max { one, other in line.count { $0 == one } < line.count { $0 == other } }
        return split(line, separator ?? separators[0])
    }

    private static func isTrafilatura(_ line: ArraySlice<UInt8>) -> Bool {
        let fields = split(line, 0x09)
        guard fields.count >= 8, fields.count <= trafilatura.count else { return false }
        let isHost = fields[3] == "null" || fields[3].contains(".") && !fields[3].contains(" ")
        let isAddress = fields[0] == "null" || WebAddress(fields[0]) != nil
        return isAddress && isHost && (fields[6] == "null" || PublishedDate.day(in: fields[6]) != nil)
    }

    private static func split(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> [String] {
        line.split(separator: separator, omittingEmptySubsequences: false).map { field in
            String(decoding: field.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
    }

    private static func namesText(_ line: ArraySlice<UInt8>, _ separator: UInt8, isKnown: Bool) -> Bool {
        let names = split(line, separator)
        guard isKnown || names.count > 1, names.allSatisfy({ $0.utf8.count <= 60 }) else { return false }
        let roles = names.compactMap { FieldNames.role(of: $0)?.role }
        return roles.contains(.text) && (isKnown || Set(roles).count > 1)
    }

    /// Whether some `\"` stands where no field can end, and no doubled mark says otherwise.
    private static func showsBackslashes(_ bytes: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
        var found = false
        var before: UInt8 = 0x0A
        var i = bytes.startIndex
        while i + 1 < bytes.endIndex {
            let next = i + 2 < bytes.endIndex ? bytes[i + 2] : 0x0A
            let endsField = next == separator || next == 0x0A || next == 0x0D
            if bytes[i + 1] == UInt8(ascii: "\"") {
                if bytes[i] == UInt8(ascii: "\\") {
                    if !endsField, next != UInt8(ascii: "\"") { found = true }
                    before = UInt8(ascii: "\"")
                    i += 2
                    continue
                }
                let beginsField = before == separator || before == 0x0A || before == 0x0D
                if bytes[i] == UInt8(ascii: "\""), !endsField, !beginsField { return false }
            }
            before = bytes[i]
            i += 1
        }
        return found
    }
}

/// Line feeds for the carriage returns that old programs end lines with.
final class ReturnSource: ByteSource {
    private let reader: ByteReader

    init(_ reader: ByteReader) { self.reader = reader }

    func next() throws(ReadFailure) -> [UInt8] { try reader.chunk().map { $0 == 0x0D ? 0x0A : $0 } }
}
