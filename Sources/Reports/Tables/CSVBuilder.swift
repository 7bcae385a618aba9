/// A table for other programs: RFC 4180, comma, CRLF, UTF-8, a header line.
///
/// Text from articles is hostile to spreadsheets too: a field that a spreadsheet would take for a formula (it begins
/// with `=`, `+`, `-`, `@`, a tab or a line end) gets an apostrophe before it. Numbers are written as they are.
struct CSVBuilder {
    private(set) var bytes: [UInt8] = []
    private let width: Int
    private var column = 0

    /// So many fields a line, and no line of names.
    init(width: Int) { self.width = width }

    init(columns: [String]) {
        width = columns.count
        for name in columns { field(name) }
    }

    /// Text of any origin; nothing for nil.
    mutating func field(_ text: String?) {
        separate()
        guard var text, !text.isEmpty else { return close() }
        text.withUTF8 { append($0) }
        close()
    }

    /// Whole where nothing has to be quoted, as most text.
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let isFormula = CSVBuilder.startsFormula(text[0])
        guard isFormula || text.contains(where: CSVBuilder.needsQuotes) else { return bytes.append(contentsOf: text) }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte == 0 ? UInt8(ascii: " ") : byte)
        }
        bytes.append(UInt8(ascii: "\""))
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

    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
        default: false
        }
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 13 || byte == 10 || byte == 0
    }
}
