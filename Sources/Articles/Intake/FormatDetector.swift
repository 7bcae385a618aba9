/// Tells what a document is by its first bytes; the name only decides between text, Markdown and CSV, which look alike.
enum FormatDetector {
    static func format(of head: [UInt8], named name: String) throws(ReadFailure) -> InputFormat? {
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .zip }
        if head.count >= 262, head[257..<262].elementsEqual("ustar".utf8) { return .tar }
        if head.starts(with: "WARC/".utf8) { return .warc }
        if head.starts(with: "filedesc://".utf8) { return .arc }
        if WireReader.begins(head) { return .wire }
        if MailMessage.begins(head) || MailboxReader.begins(head) { return .mail }
        if let kind = OtherFormats.kind(of: head) { throw ReadFailure(.notAnArticle(kind)) }
        guard !isBinary(head) else { return nil }
        let decoded = TextDecoder.decode(head).bytes
        let text = decoded.drop { $0 <= 0x20 }
        guard let first = text.first else { return .text }
        switch first {
        case UInt8(ascii: "{"): return json(text) ?? .text
        case UInt8(ascii: "["):
            let second = text.dropFirst().first { $0 > 0x20 }
            // prose may begin with a bracket, a link of a wiki with two
            let isNested = text.lazy.filter { $0 > 0x20 }.prefix(3).elementsEqual("[[[".utf8)
            return isNested || second == UInt8(ascii: "{") || second == UInt8(ascii: "]") ? .json : .text
        case UInt8(ascii: "<"):
            if let format = markup(text) { return format }
            if let root = OtherFormats.rootOfXML(text) {
                throw ReadFailure(.notAnArticle("XML of a kind that attache does not know, with the root <\(root)>"))
            }
            return byName(name, text)
        default: return byName(name, text)
        }
    }

    /// JSON Lines where the first line is a whole object and a second begins another, or the file holds but one line.
    private static func json(_ text: ArraySlice<UInt8>) -> InputFormat? {
        let second = text.dropFirst().first { $0 > 0x20 }
        guard second == UInt8(ascii: "\"") || second == UInt8(ascii: "}") else { return nil }
        guard let lineEnd = text.firstIndex(of: 0x0A) else { return .jsonl }
        let line = text[..<lineEnd].reversed().first { $0 > 0x20 }
        // A pretty-printed object opens, or ends a member with a comma, at the end of its first line.
        return line == UInt8(ascii: "{") || line == UInt8(ascii: ",") ? .json : .jsonl
    }

    private static func markup(_ text: ArraySlice<UInt8>) -> InputFormat? {
        let head = String(decoding: text.prefix(64), as: UTF8.self).lowercased()
        guard let element = firstElement(text.prefix(8_192))?.lowercased() else {
            return head.hasPrefix("<!doctype html") ? .html : nil
        }
        let local = element.split(separator: ":").last.map(String.init) ?? element
        switch local {
        case "rss", "rdf", "feed", "channel": return .feed
        case "entry" where text.prefix(2_048).firstIndex(ofBytes: Array("http://www.w3.org/2005/Atom".utf8)) != nil:
            return .feed
        case "nitf": return .nitf
        case "newsitem", "newsmessage", "packageitem": return .newsmlG2
        case "newsml": return .newsml
        case "reuters": return .reuters
        case "lewis": return .reuters
        default:
            if head.hasPrefix("<!doctype lewis") { return .reuters }
            if head.hasPrefix("<!doctype html") || pageElements.contains(local) { return .html }
            return nil
        }
    }

    private static let pageElements: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "script", "div", "p", "article", "main", "section", "h1",
        "table",
        "span", "a", "b", "center", "font", "style", "header",
    ]

    /// Name of the first element, past declarations and comments.
    static func firstElement(_ head: ArraySlice<UInt8>) -> String? {
        var i = head.startIndex
        while let open = head[i...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = head[(open + 1)...]
            if rest.starts(with: "!--".utf8) {
                guard let close = rest.firstIndex(ofBytes: Array("-->".utf8)) else { return nil }
                i = close + 3
            } else if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") {
                guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                i = close
            } else {
                let name = rest.prefix {
                    ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 > 0x7F || $0 == 0x3A
                        || $0 == 0x2D || $0 == 0x5F
                }
                return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
            }
        }
        return nil
    }

    private static func byName(_ name: String, _ text: ArraySlice<UInt8>) -> InputFormat {
        var lower = name.lowercased()
        for ending in [".gz", ".bz2", ".xz", ".zst"] where lower.hasSuffix(ending) { lower.removeLast(ending.count) }
        if [".csv", ".tsv", ".tab"].contains(where: { lower.hasSuffix($0) }) { return .csv }
        if [".md", ".markdown", ".mdown"].contains(where: { lower.hasSuffix($0) }) { return .markdown }
        return CSVReader.hasHeader(text) ? .csv : .text
    }

    /// NULs that UTF-16 does not explain, or many control characters, are no text.
    static func isBinary(_ head: [UInt8]) -> Bool {
        let sample = head.prefix(4_096)
        if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return false }
        if sample.starts(with: [0, 0, 0xFE, 0xFF]) { return false }
        let controls = sample.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0C && $0 != 0x0D }
        if controls == 0 { return false }
        return controls * 20 > sample.count && !TextDecoder.isUTF16(head)
    }
}
