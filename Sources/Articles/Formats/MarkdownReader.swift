/// Markdown: one article a file; front matter gives the fields, the first heading the title.
struct MarkdownReader {
    let intake: Intake

    func read(_ bytes: [UInt8]) throws {
        let decoded = TextDecoder.decode(bytes)
        let text = String(decoding: decoded.bytes, as: UTF8.self)
        let matter = FrontMatter(text)
        var draft = matter?.draft() ?? Draft()
        var plain = MarkdownText(matter?.rest ?? text[...])
        if draft.title == nil { draft.title = plain.takeHeading() }
        draft.text = Array(plain.lines.joined(separator: "\n").utf8)
        if let note = decoded.note { draft.notes.append(note) }
        try intake.accept(draft)
    }
}
