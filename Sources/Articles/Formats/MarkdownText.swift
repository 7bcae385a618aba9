/// Markdown without its marks: what a reader would read aloud.
struct MarkdownText {
    private(set) var lines: [String] = []
    /// Index of the first line if it was a heading.
    private var heading: Int?
    /// Index of the first line that is not empty; -1 before there is one.
    private var firstText = -1
    /// Looks ahead for the end of a link or a tag, of which a text has only so many; what is left then stands as it is.
    private var looks = 20_000

    init(_ text: Substring) {
        var fence: Character?
        var seen = 0
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = raw.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("```") || line.hasPrefix("~~~") {
                fence = fence == nil ? line.first : (fence == line.first ? nil : fence)
                continue
            }
            // Code is not what a reader would read aloud.
            guard fence == nil else { continue }
            append(line)
            while firstText < 0, seen < lines.count {
                if !lines[seen].isEmpty { firstText = seen }
                seen += 1
            }
        }
    }

    private mutating func append(_ line: Substring) {
        let isUnderline = line.count >= 2 && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
        if isUnderline, let last = lines.last, !last.isEmpty {
            if lines.count == firstText + 1, heading == nil { heading = firstText }
            lines.append("")
            return
        }
        if line.count >= 3, line.allSatisfy({ "-*_ ".contains($0) }) {
            lines.append("")
            return
        }
        let marks = line.prefix { $0 == "#" }
        if (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " {
            if firstText < 0, heading == nil { heading = lines.count + 1 }
            let title = line.dropFirst(marks.count).drop { $0 == " " }
            lines += ["", inline(Substring(String(title).trimmingHashes)), ""]
            return
        }
        var rest = line
        while rest.hasPrefix(">") { rest = rest.dropFirst().drop { $0 == " " } }
        if let item = MarkdownText.listItem(rest) {
            lines += ["", inline(item)]
        } else {
            lines.append(inline(rest))
        }
    }

    /// Removes the heading that the text begins with and returns it.
    mutating func takeHeading() -> String? {
        guard let heading, lines.indices.contains(heading) else { return nil }
        defer { lines[heading] = "" }
        return lines[heading]
    }

    private static func listItem(_ line: Substring) -> Substring? {
        for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { return line.dropFirst(2) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return rest.dropFirst(2)
    }

    /// Text of a line without emphasis, code marks, images and the targets of links.
    private mutating func inline(_ line: Substring) -> String {
        var output = ""
        var rest = line
        while let sign = rest.first {
            switch sign {
            case "\\":
                rest = rest.dropFirst()
                if let escaped = rest.first {
                    output.append(escaped)
                    rest = rest.dropFirst()
                }
            case "!" where rest.hasPrefix("!["):
                if let link = link(rest.dropFirst()) {
                    rest = link.rest
                } else {
                    output.append(sign)
                    rest = rest.dropFirst()
                }
            case "[":
                if let link = link(rest) {
                    output += inline(link.label)
                    rest = link.rest
                } else {
                    output.append(sign)
                    rest = rest.dropFirst()
                }
            case "*", "`":
                rest = rest.dropFirst()
            case "_":
                // Inside a word it is a letter like any other.
                let before = output.last.map { $0.isLetter || $0.isNumber } ?? false
                rest = rest.dropFirst()
                let after = rest.first.map { $0.isLetter || $0.isNumber } ?? false
                if before, after { output.append(sign) }
            case "<":
                if let end = tagEnd(rest) {
                    rest = end
                } else {
                    output.append(sign)
                    rest = rest.dropFirst()
                }
            default:
                output.append(sign)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    /// What follows the tag or comment that the text begins with.
    private mutating func tagEnd(_ text: Substring) -> Substring? {
        guard looks > 0, let first = text.dropFirst().first, first.isLetter || first == "/" || first == "!" else {
            return nil
        }
        looks -= 1
        let ahead = text.prefix(1_000)
        return ahead.firstIndex(of: ">").map { text[text.index(after: $0)...] }
    }

    /// `[label](target)`, `[label][reference]`: the label, and what follows.
    private mutating func link(_ text: Substring) -> (label: Substring, rest: Substring)? {
        guard looks > 0 else { return nil }
        looks -= 1
        var depth = 0
        var close: Substring.Index?
        for i in text.indices.prefix(1_000) {
            if text[i] == "[" { depth += 1 }
            if text[i] == "]" {
                depth -= 1
                if depth == 0 {
                    close = i
                    break
                }
            }
        }
        guard let close else { return nil }
        let label = text[text.index(after: text.startIndex)..<close]
        let after = text[text.index(after: close)...]
        guard let open = after.first, open == "(" || open == "[" else { return nil }
        guard let end = after.prefix(1_000).firstIndex(of: open == "(" ? ")" : "]") else { return nil }
        return (label, after[after.index(after: end)...])
    }
}

extension String {
    /// `Title ##` is `Title`.
    fileprivate var trimmingHashes: String {
        var text = self
        while text.last == " " { text.removeLast() }
        let bare = text.reversed().drop { $0 == "#" }
        if bare.count < text.count, bare.first == " " { text = String(bare.reversed()) }
        return text
    }
}
