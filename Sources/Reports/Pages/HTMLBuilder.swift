import Vocabulary

/// HTML into bytes: the fast way for long lists and tables. Everything that is not markup of ours goes through `text`.
struct HTMLBuilder {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ markup: String) { raw(markup) }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Markup of ours.
    mutating func raw(_ markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }
    mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }
    mutating func raw(_ markup: HTMLBuilder) { bytes.append(contentsOf: markup.bytes) }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Text of any origin. What no document may hold becomes U+FFFD, as in the archive: pages made of it again are the same.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            // Whole runs at once: most text has nothing to escape.
            var start = 0
            for place in utf8.indices where !HTMLBuilder.isPlain(utf8[place]) {
                guard let (replacement, length) = HTMLBuilder.replacement(in: utf8, at: place) else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
                start = place + length
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// Whether a byte stands for itself wherever it is: most do, and are not looked at again.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"): true
        case UInt8(ascii: "*")...UInt8(ascii: ";"), UInt8(ascii: "?")...UInt8(ascii: "~"), UInt8(ascii: " "): true
        default: false
        }
    }

    /// What stands for the character that begins at a place, and how many bytes it has; nil where it stands for itself.
    private static func replacement(
        in text: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> (text: StaticString, length: Int)? {
        switch text[place] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0..<9, 11..<13, 14..<32: ("\u{FFFD}", 1)
        case 127: (" ", 1)
        // U+FFFE and U+FFFF.
        case 0xEF where text[place + 1] == 0xBF && text[place + 2] >= 0xBE: ("\u{FFFD}", 3)
        default: nil
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
        raw("<")
        raw(name)
        if !attributes.isEmpty {
            raw(" ")
            raw(attributes)
        }
        raw(">")
    }

    mutating func close(_ name: String) {
        raw("</")
        raw(name)
        raw(">")
    }

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
