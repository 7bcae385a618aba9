/// The rows of a tab-separated table that is compiled in as a literal.
///
/// Every table is read before the first article: hence by bytes, and no field is made a string that nobody asks for.
package struct TableRows: Sequence, IteratorProtocol {
    /// What has not been read yet; the literal lives as long as the program.
    private var rest: UnsafeBufferPointer<UInt8>

    package init(_ literal: StaticString) {
        rest = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// A line of the table, as its fields.
    package struct Row: RandomAccessCollection {
        private let line: UnsafeBufferPointer<UInt8>

        fileprivate init(_ line: UnsafeBufferPointer<UInt8>) { self.line = line }

        package var startIndex: Int { 0 }
        package var endIndex: Int { 1 + line.count { $0 == TableRows.tab } }

        /// Found from the beginning of the line: lines are short, and few of their fields are asked for.
        package subscript(field: Int) -> String {
            var start = 0
            for _ in 0..<field {
                let end = TableRows.end(of: line, from: start, at: TableRows.tab)
                precondition(end < line.count, "the row of a table is cut short")
                start = end + 1
            }
            return TableRows.string(line, start..<TableRows.end(of: line, from: start, at: TableRows.tab))
        }
    }

    /// The next line that is not empty.
    package mutating func next() -> Row? {
        while !rest.isEmpty {
            let end = TableRows.end(of: rest, from: 0, at: UInt8(ascii: "\n"))
            let line = UnsafeBufferPointer(rebasing: rest[..<end])
            rest = UnsafeBufferPointer(rebasing: rest[Swift.min(end + 1, rest.count)...])
            if !line.isEmpty { return Row(line) }
        }
        return nil
    }

    /// The items of a field that holds a list.
    package static func list(_ field: String) -> [String] {
        var field = field
        return field.withUTF8 { bytes in
            var items: [String] = []
            var start = 0
            while start < bytes.count {
                let end = end(of: bytes, from: start, at: UInt8(ascii: "|"))
                if end > start { items.append(string(bytes, start..<end)) }
                start = end + 1
            }
            return items
        }
    }

    private static let tab = UInt8(ascii: "\t")

    /// Where the next separator stands, or the text ends.
    private static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int, at separator: UInt8) -> Int {
        var i = start
        while i < text.count, text[i] != separator { i += 1 }
        return i
    }

    private static func string(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }
}
