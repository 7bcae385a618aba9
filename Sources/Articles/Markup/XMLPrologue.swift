/// What stands above the first item of a feed or message: which elements are open there, and what an item is called.
struct XMLPrologue {
    /// Qualified names of the elements around the items, the root first; never empty.
    private(set) var open: [String] = []
    /// Qualified name of an item: `item`, `atom:entry`.
    private(set) var item = ""
    /// Bytes before the first item.
    private(set) var length = 0

    /// Nil where no such item begins within an element.
    init?(_ bytes: ArraySlice<UInt8>, itemNames: Set<String>) {
        var i = bytes.startIndex
        while let tag = bytes[i...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = bytes[tag...]
            if let (_, end) = XMLPrologue.passed.first(where: { rest.starts(with: $0.0.utf8) }) {
                guard let close = rest.firstRange(of: Array(end.utf8)) else { return nil }
                i = close.upperBound
                continue
            }
            guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let isEnd = rest.dropFirst().first == UInt8(ascii: "/")
            let name = String(
                decoding: rest.dropFirst(isEnd ? 2 : 1).prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E }, as: UTF8.self)
            if isEnd {
                if open.last == name { open.removeLast() }
            } else if itemNames.contains(name.split(separator: ":").last.map(String.init) ?? name) {
                guard !open.isEmpty else { return nil }
                item = name
                length = tag - bytes.startIndex
                return
            } else if bytes[close - 1] != UInt8(ascii: "/") {
                open.append(name)
            }
            i = close + 1
        }
        return nil
    }

    /// What is no element, by how it begins and ends. A document type that declares something inside itself ends too early
    /// here, which leaves declarations that are passed over in their turn.
    private static let passed = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
}
