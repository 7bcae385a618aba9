/// The rows of a tab-separated table that is compiled in as a literal.
package struct TableRows: Sequence {
    private let text: String

    package init(_ literal: StaticString) {
        text = literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }

    package func makeIterator() -> AnyIterator<[String]> {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n")).makeIterator()
        return AnyIterator {
            lines.next().map { line in
                line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                    .map { String(Substring($0)) }
            }
        }
    }

    /// The items of a field that holds a list.
    package static func list(_ field: String) -> [String] {
        // by bytes: characters take ten times as long, and all tables are read before the first article
        field.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
    }
}
