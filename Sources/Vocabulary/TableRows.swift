/// The rows of a tab-separated table that is compiled in as a literal.
///
/// Every table is read before the first article: hence by bytes, without the splitting of strings and without closures.
package struct TableRows: Sequence, IteratorProtocol {
    /// What has not been read yet; the literal lives as long as the program.
    private var rest: UnsafeBufferPointer<UInt8>

    package init(_ literal: StaticString) {
        rest = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// The fields of the next line that is not empty.
    package mutating func next() -> [String]? {
        while let line = TableRows.cut(&rest, at: UInt8(ascii: "\n")) {
            if !line.isEmpty { return TableRows.fields(of: line, separator: UInt8(ascii: "\t")) }
        }
        return nil
    }

    /// The items of a field that holds a list.
    package static func list(_ field: String) -> [String] {
        var field = field
        return field.withUTF8 { fields(of: $0, separator: UInt8(ascii: "|")).filter { !$0.isEmpty } }
    }

    private static func fields(of line: UnsafeBufferPointer<UInt8>, separator: UInt8) -> [String] {
        var fields: [String] = []
        var rest = line
        while let field = cut(&rest, at: separator) { fields.append(String(decoding: field, as: UTF8.self)) }
        if line.last == separator { fields.append("") }
        return fields
    }

    /// Takes what stands before the next separator, and that; nil at the end.
    private static func cut(
        _ rest: inout UnsafeBufferPointer<UInt8>, at separator: UInt8
    ) -> UnsafeBufferPointer<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: separator) ?? rest.count
        let piece = UnsafeBufferPointer(rebasing: rest[..<end])
        rest = UnsafeBufferPointer(rebasing: rest.dropFirst(end + 1))
        return piece
    }
}
