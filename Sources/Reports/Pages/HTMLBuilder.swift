import Vocabulary

/// HTML into bytes: the fast way for long lists and tables. Everything that is not markup of ours goes through `text`.
struct HTMLBuilder {
    private(set) var bytes: [UInt8] = []

    init() {}

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup of ours.
    mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
    mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Text of any origin.
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            case 0..<9, 11..<13, 14..<32, 127: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
    }

    /// An element with text alone; `attributes` are markup of ours.
    mutating func element(_ name: String, _ attributes: String = "", text content: String) {
        open(name, attributes)
        text(content)
        close(name)
    }

    mutating func element(_ name: String, _ attributes: String = "", _ content: (inout HTMLBuilder) -> Void) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    mutating func open(_ name: String, _ attributes: String = "") {
        raw(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
    }

    mutating func close(_ name: String) { raw("</\(name)>") }

    /// A link within the site or to an address that `WebLink` has let pass.
    mutating func link(_ address: String, _ content: String, attributes: String = "") {
        raw("<a href=\"")
        text(address)
        raw(attributes.isEmpty ? "\">" : "\" \(attributes)>")
        text(content)
        raw("</a>")
    }

    static func escape(_ text: String) -> String {
        var html = HTMLBuilder()
        html.text(text)
        return html.string
    }
}
