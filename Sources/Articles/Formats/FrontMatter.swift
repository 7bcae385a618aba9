/// Fields above a text: `key: value` lines between two lines of `---`.
///
/// The small part of YAML that static site generators put there: scalars, quoted or not, and lists of scalars.
struct FrontMatter {
    let fields: [(key: String, value: String)]
    /// What follows it.
    let rest: Substring

    /// Nil where the text does not begin with one.
    init?(_ text: String) {
        // `\r\n` is one Character, so lines are cut at anything that ends one.
        let opening = text.prefix { !$0.isNewline }
        guard opening.trimmedRight == "---" else { return nil }
        var fields: [(key: String, value: String)] = []
        var list: [String] = []
        var rest = text[opening.endIndex...].dropFirst()
        var lines = 0
        func close() {
            guard !list.isEmpty, let last = fields.indices.last, fields[last].value.isEmpty else { return }
            fields[last].value = list.joined(separator: ", ")
        }
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isNewline }
            rest = rest[line.endIndex...].dropFirst()
            lines += 1
            let content = line.trimmedRight
            if content == "---" || content == "..." {
                close()
                guard !fields.isEmpty else { return nil }
                self.fields = fields
                self.rest = rest
                return
            }
            guard lines <= 200 else { return nil }
            let item = content.drop { $0 == " " }
            if item.hasPrefix("- ") {
                list.append(FrontMatter.unquoted(item.dropFirst(2)))
            } else if content.isEmpty || item.hasPrefix("#") {
                continue
            } else if let colon = content.firstIndex(of: ":"), content.first != " " {
                close()
                list = []
                let value = content[content.index(after: colon)...]
                guard value.isEmpty || value.first == " " || value.first == "\t" else { return nil }
                fields.append((String(content[..<colon]), FrontMatter.unquoted(value)))
            } else if content.first != " ", content.first != "\t" {
                return nil
            }
        }
        return nil
    }

    /// A draft with what the fields say, `text` still to be set.
    func draft() -> Draft {
        var collector = FieldCollector()
        for (key, value) in fields {
            // The text is what follows, whatever a field calls itself.
            guard let (role, rank) = FieldNames.role(of: key), role != .text else { continue }
            collector.set(role, rank: rank, to: Array(value.utf8))
        }
        return collector.draft()
    }

    /// YAML's escapes in double quotes (YAML 1.2, 5.7) as far as text has them; what is none of them stays as it is.
    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let sign = rest.first else {
                result.append(scalar)
                continue
            }
            rest.removeFirst()
            let simple: [Unicode.Scalar: Unicode.Scalar] = [
                "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "t": "\t", "r": "\r", " ": " ", "N": "\u{85}",
                "_": "\u{A0}",
            ]
            let lengths: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
            if let plain = simple[sign] {
                result.append(plain)
            } else if let length = lengths[sign], rest.count >= length,
                let number = UInt32(String(rest.prefix(length)), radix: 16), let meant = Unicode.Scalar(number)
            {
                result.append(meant)
                rest = rest.dropFirst(length)
            } else {
                result.append(contentsOf: [scalar, sign])
            }
        }
        return String(result)
    }

    private static func unquoted(_ raw: Substring) -> String {
        let value = raw.trimmedRight.drop { $0 == " " || $0 == "\t" }
        if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote {
            let inner = value.dropFirst().dropLast()
            return quote == "'" ? String(inner).replacing("''", with: "'") : unescaped(inner)
        }
        if value.hasPrefix("["), value.hasSuffix("]") {
            return value.dropFirst().dropLast().split(separator: ",").map { unquoted($0) }.joined(separator: ", ")
        }
        return String(value)
    }
}

extension Substring {
    fileprivate var trimmedRight: Substring {
        var text = self
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
