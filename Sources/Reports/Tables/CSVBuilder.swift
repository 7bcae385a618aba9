/// A table for other programs: RFC 4180, comma, CRLF, UTF-8, a header line.
///
/// Text from articles is hostile to spreadsheets too: a field that a spreadsheet would take for a formula (it begins
/// with `=`, `+`, `-`, `@`, a tab or a line end) gets an apostrophe before it. Numbers are written as they are.
struct CSVBuilder {
    private(set) var bytes: [UInt8] = []
    private let width: Int
    private var column = 0

    init(columns: [String]) {
        width = columns.count
        for name in columns { field(name) }
    }

    /// Text of any origin; nothing for nil.
    mutating func field(_ text: String?) {
        separate()
        guard let text, !text.isEmpty else { return close() }
        let utf8 = Array(text.utf8)
        let isFormula = CSVBuilder.formulaStarts.contains(utf8[0])
        let needsQuotes = isFormula || utf8.contains { CSVBuilder.quoted.contains($0) }
        guard needsQuotes else {
            bytes.append(contentsOf: utf8)
            return close()
        }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte == 0 ? UInt8(ascii: " ") : byte)
        }
        bytes.append(UInt8(ascii: "\""))
        close()
    }

    mutating func field(_ number: Int?) {
        separate()
        if let number { bytes.append(contentsOf: String(number).utf8) }
        close()
    }

    /// Four decimals at most: more would claim what no measurement gives.
    mutating func field(_ number: Double?) {
        separate()
        if let number, number.isFinite {
            bytes.append(contentsOf: ((number * 10_000).rounded() / 10_000).description.utf8)
        }
        close()
    }

    private mutating func separate() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func close() {
        column += 1
        if column == width {
            bytes.append(contentsOf: [13, 10])
            column = 0
        }
    }

    private static let formulaStarts = Set("=+-@\t\r\n".utf8)
    private static let quoted = Set(",\"\r\n\0".utf8)
}
