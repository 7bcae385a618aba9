/// Fragments of HTML as they stand in feeds and records.
enum HTMLText {
    /// The text of a fragment; what is too deep or too broken comes back as it was, without its tags.
    static func plain(_ bytes: [UInt8], limits: Limits) -> [UInt8] {
        guard let tree = try? HTMLTree.parse(bytes, limits: limits) else { return withoutTags(bytes) }
        var text = BlockText(tree)
        text.append(MarkupTree.root)
        return text.output
    }

    /// The text of a field that may hold entities or inline markup, such as a feed's title.
    static func plain(_ text: String, limits: Limits) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return text }
        return String(decoding: plain(Array(text.utf8), limits: limits), as: UTF8.self)
    }

    /// Whether a field that does not say so holds HTML: it has tags that part paragraphs or mark links.
    static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.firstIndex(of: UInt8(ascii: "<")) else { return false }
        var i = first
        var looked = 0
        while i + 2 < bytes.count, looked < 200 {
            if bytes[i] == UInt8(ascii: "<") {
                looked += 1
                let rest = bytes[(i + 1)...].prefix(12)
                let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
                if tags.contains(String(decoding: name, as: UTF8.self).lowercased()) {
                    let after = name.endIndex < bytes.count ? bytes[name.endIndex] : 0
                    if after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after <= 0x20 { return true }
                }
            }
            i += 1
        }
        return false
    }

    private static let tags: Set<String> = [
        "p", "br", "div", "a", "span", "strong", "em", "b", "i", "ul", "li", "blockquote", "figure", "img", "html",
        "body", "article", "table", "script", "style", "iframe", "object", "embed", "font", "center",
    ]

    private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var inside = false
        for byte in bytes {
            if byte == UInt8(ascii: "<") { inside = true }
            if !inside { output.append(byte) }
            if byte == UInt8(ascii: ">"), inside {
                inside = false
                output.append(0x20)
            }
        }
        return output
    }
}
