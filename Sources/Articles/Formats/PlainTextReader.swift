/// Plain text: one article a file, with or without front matter, with or without a headline.
struct PlainTextReader {
    let intake: Intake

    /// A headline is shorter than this; what is longer is a first paragraph.
    private static let longestHeadline = 160

    func read(_ bytes: [UInt8]) throws {
        let decoded = TextDecoder.decode(bytes)
        let text = String(decoding: decoded.bytes, as: UTF8.self)
        var draft: Draft
        if let matter = FrontMatter(text) {
            draft = matter.draft()
            draft.text = Array(matter.rest.utf8)
        } else {
            draft = Draft(text: decoded.bytes)
        }
        if PlainTextReader.isListOfAddresses(draft.text) {
            throw ReadFailure(.notAnArticle("a list of addresses without the texts of articles"))
        }
        if let note = decoded.note { draft.notes.append(note) }
        if draft.title == nil, let (title, rest) = PlainTextReader.headline(of: draft.text) {
            draft.title = title
            draft.text = rest
        }
        try intake.accept(draft)
    }

    /// Whether every line is the address of a page, as in what is handed to a crawler.
    private static func isListOfAddresses(_ text: [UInt8]) -> Bool {
        guard text.first(where: { $0 > 0x20 }).map({ $0 | 0x20 }) == UInt8(ascii: "h") else { return false }
        return text.split(separator: 0x0A).lazy.filter { line in line.contains { $0 > 0x20 } }.allSatisfy { line in
            let words = line.split { $0 <= 0x20 }
            return words.count == 1 && WebAddress(String(decoding: words[0], as: UTF8.self)) != nil
        }
    }

    /// The first line where it looks like a headline: short, an empty line after it, text after that, no full stop.
    private static func headline(of bytes: [UInt8]) -> (String, rest: [UInt8])? {
        let text = bytes.drop { $0 <= 0x20 }
        guard let lineEnd = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        let line = TextNormalizer.line(String(decoding: text[..<lineEnd], as: UTF8.self))
        guard !line.isEmpty, line.count <= longestHeadline else { return nil }
        var ends = 0
        var i = lineEnd
        while i < text.endIndex, text[i] <= 0x20 {
            if text[i] == 0x0A || text[i] == 0x0D && (i + 1 >= text.endIndex || text[i + 1] != 0x0A) { ends += 1 }
            i += 1
        }
        guard ends >= 2, i < text.endIndex else { return nil }
        let last = line.reversed().first { !"\"'”’)".contains($0) }
        guard let last, !".:;,".contains(last) else { return nil }
        return (line, Array(text[i...]))
    }
}
