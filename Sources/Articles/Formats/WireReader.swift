/// Stories as news wires send them between control signs: IPTC 7901 and ANPA-1312.
///
/// `SOH`, a line for the switch, a line for the desk, `STX`, headline, text, `ETX`, a line with the day. Headlines of
/// IPTC 7901 end in `=`; ANPA begins every line above the text with `^` and ends it with `<` or `=`.
struct WireReader {
    let intake: Intake

    private static let begin: UInt8 = 0x01
    private static let text: UInt8 = 0x02
    private static let end: UInt8 = 0x03
    private static let idle: UInt8 = 0x16
    /// Bytes in which the text has to begin.
    private static let longestHeader = 1_000

    /// Whether a document begins as a story of a wire does.
    static func begins(_ head: some Collection<UInt8>) -> Bool {
        let start = head.drop { $0 == idle || $0 == 0x0D || $0 == 0x0A }
        guard start.first == begin else { return false }
        return start.prefix(longestHeader).contains(text)
    }

    /// Each story of a file: several may follow each other.
    func read(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: WireReader.begin) {
            let after = rest[(start + 1)...]
            let next = after.firstIndex(of: WireReader.begin) ?? after.endIndex
            let story = after[..<next]
            rest = after[next...]
            guard let open = story.firstIndex(of: WireReader.text) else { continue }
            let close = story[open...].firstIndex(of: WireReader.end) ?? story.endIndex
            try intake.accept(draft(Array(story[(open + 1)..<close]), trailer: Array(story[close...])))
        }
    }

    private func draft(_ bytes: [UInt8], trailer: [UInt8]) -> Draft {
        let decoded = TextDecoder.repair(bytes)
        var lines = String(decoding: decoded.bytes.filter { $0 != 0x0D }, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)[...]
        var draft = Draft()
        if lines.first?.hasPrefix("^") == true {
            WireReader.takeANPA(&lines, into: &draft)
            lines = lines.map { WireReader.unmarked($0) }[...]
        } else {
            WireReader.takeIPTC(&lines, into: &draft)
        }
        draft.text = Array(WireReader.withoutDesk(lines).joined(separator: "\n").utf8)
        draft.date = WireReader.date(
            String(decoding: trailer.filter { $0 != WireReader.end && $0 != 0x0D }, as: UTF8.self))
        if let note = decoded.note { draft.notes.append(note) }
        return draft
    }

    /// `EXTRA`, `1ST LEAD`: what the desk says of a story above its headline.
    private static func isStatus(_ line: Substring) -> Bool {
        line.count <= 30 && !line.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    }

    /// The headline, over one line or more, up to the one that ends in `=`; a byline may be the last of them.
    private static func takeIPTC(_ lines: inout ArraySlice<Substring>, into draft: inout Draft) {
        guard let last = lines.prefix(12).firstIndex(where: { $0.trimmed.hasSuffix("=") }) else { return }
        var title: [Substring] = []
        for line in lines[...last] {
            let text = line.trimmed.hasSuffix("=") ? line.trimmed.dropLast().trimmed : line.trimmed
            if text.hasPrefix("By "), !title.isEmpty {
                draft.author = String(text.dropFirst(3))
            } else if !text.isEmpty, !isStatus(text) || line.startIndex == lines[last].startIndex {
                title.append(text)
            }
        }
        draft.title = title.joined(separator: " ")
        lines = lines[(last + 1)...]
    }

    /// Slug, headline, notes of the desk, byline and agency.
    private static func takeANPA(_ lines: inout ArraySlice<Substring>, into draft: inout Draft) {
        var isSlug = true
        while let line = lines.first, line.hasPrefix("^") || line.trimmed.isEmpty {
            let marked = line.dropFirst().trimmed
            guard let mark = marked.last, mark == "<" || mark == "=" || marked.isEmpty else { break }
            lines.removeFirst()
            let text = marked.dropLast().trimmed
            if isSlug {
                isSlug = false
            } else if text.hasPrefix("By ") {
                draft.author = draft.author ?? String(text.dropFirst(3))
            } else if mark == "<", draft.title == nil, !notes.contains(where: { text.hasPrefix($0) }) {
                draft.title = String(text)
            }
        }
    }

    /// A line of ANPA's text without the marks that it has in lists and tables.
    private static func unmarked(_ line: Substring) -> Substring {
        let text = line.trimmed
        guard text.hasPrefix("^") else { return line }
        return text.hasSuffix("<") || text.hasSuffix("=") ? text.dropFirst().dropLast() : text.dropFirst()
    }

    /// How lines begin that the desk wrote for editors.
    private static let notes = ["AP Photo", "Eds:", "(Eds:", "EDITOR'S NOTE", "AP Graphic", "AP Video"]

    /// The text without what stands below the line that says that it is not for publication.
    private static func withoutDesk(_ lines: ArraySlice<Substring>) -> ArraySlice<Substring> {
        let end = lines.firstIndex { line in
            let text = line.lowercased()
            return text.hasPrefix("the following information is not ") && text.contains("for publication")
        }
        guard let end else { return lines }
        let body = lines[..<end]
        return body[..<((body.lastIndex { $0.contains { $0.isLetter } } ?? end - 1) + 1)]
    }

    /// `212322 GMT Nov 18` (day, hour, minute) and `AP-WF-02-20-16 0337GMT`.
    private static func date(_ line: String) -> String? {
        let words = line.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "<" }
        for (i, word) in words.enumerated() {
            if word.utf8.count == 6, let stamp = Int(word), let month = words[(i + 1)...].first(where: isMonth),
                let year = words.last(where: { $0.utf8.count == 2 && Int($0) != nil })
            {
                return "\(stamp / 10_000) \(month) \(year)"
            }
            let parts = word.split(separator: "-")
            if parts.count == 5, parts[0] == "AP", let month = Int(parts[2]), let day = Int(parts[3]),
                let year = Int(parts[4])
            {
                return "\(2000 + year)-\(month)-\(day)"
            }
        }
        return nil
    }

    private static func isMonth(_ word: Substring) -> Bool {
        word.utf8.count >= 3 && MonthNames.number(of: word.lowercased()) != nil
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text.drop { $0.isWhitespace || $0 == "\u{2}" }
    }
}
