/// An e-mail message (RFC 5322) or one part of it (RFC 2045): its fields and what follows them.
struct MailMessage {
    let fields: HeaderFields
    let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var fields = HeaderFields()
        var line: [UInt8] = []
        var rest = bytes.drop { $0 <= 0x20 }
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            var next = rest[..<end]
            if next.last == 0x0D { next.removeLast() }
            rest = rest[min(end + 1, rest.endIndex)...]
            // A field goes on in lines that begin with a blank.
            if let first = next.first, first == 0x20 || first == 0x09 {
                line += next
                continue
            }
            if !line.isEmpty { fields.add(line[...]) }
            line = Array(next)
            if next.isEmpty { break }
        }
        if !line.isEmpty { fields.add(line[...]) }
        self.fields = fields
        body = rest
    }

    /// The first part that is text, plain before HTML; nil where the message has none. Attachments are passed over.
    func text(depth: Int = 0) -> (bytes: [UInt8], isHTML: Bool)? {
        let type = (fields["content-type"] ?? "text/plain").lowercased()
        guard fields["content-disposition"]?.lowercased().hasPrefix("attachment") != true else { return nil }
        if type.hasPrefix("multipart/") {
            guard depth < 8, let boundary = parameter("boundary") else { return nil }
            let parts = parts(at: Array(("--" + boundary).utf8)).lazy.map(MailMessage.init)
            let texts = parts.prefix(100).compactMap { $0.text(depth: depth + 1) }
            return texts.first { !$0.isHTML } ?? texts.first
        }
        guard type.hasPrefix("text/plain") || type.hasPrefix("text/html") else { return nil }
        return (TextDecoder.decode(content(), claimed: parameter("charset")).bytes, type.hasPrefix("text/html"))
    }

    private func content() -> [UInt8] {
        switch fields["content-transfer-encoding"]?.lowercased() {
        case "base64": Base64.decode(Array(body)) ?? Array(body)
        case "quoted-printable": MailMessage.unquoted(body)
        default: Array(body)
        }
    }

    private func parameter(_ name: String) -> String? {
        guard let type = fields["content-type"] else { return nil }
        for part in type.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name else { continue }
            return pair[1].filter { $0 != "\"" && $0 != " " }
        }
        return nil
    }

    /// What stands between lines that begin with the boundary.
    private func parts(at boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var rest = body
        while let mark = rest.firstIndex(ofBytes: boundary), parts.count < 100 {
            let isLineStart = mark == body.startIndex || body[mark - 1] == 0x0A
            if isLineStart {
                if let start { parts.append(body[start..<mark]) }
                start = mark + boundary.count
            }
            rest = body[(mark + boundary.count)...]
        }
        return parts
    }

    /// Quoted-printable undone; `=` at the end of a line joins it with the next.
    static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var i = bytes.startIndex
        while i < bytes.endIndex {
            guard bytes[i] == UInt8(ascii: "=") else {
                output.append(bytes[i])
                i += 1
                continue
            }
            let after = bytes[(i + 1)...]
            if after.first == 0x0A {
                i += 2
            } else if after.starts(with: [0x0D, 0x0A]) {
                i += 3
            } else if after.count >= 2, let byte = UInt8(String(decoding: after.prefix(2), as: UTF8.self), radix: 16) {
                output.append(byte)
                i += 3
            } else {
                output.append(bytes[i])
                i += 1
            }
        }
        return output
    }

    /// `=?utf-8?Q?Caf=C3=A9?=` and `=?…?B?…?=` in a field, undone (RFC 2047).
    static func decoded(_ field: String) -> String {
        var output = ""
        var rest = field[...]
        while let open = rest.firstRange(of: "=?") {
            let parts = rest[open.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].first == "=" else { break }
            let before = rest[..<open.lowerBound]
            // Blanks between two encoded words are none.
            if !(before.allSatisfy { $0 == " " } && !output.isEmpty) { output += before }
            let bytes =
                parts[1].lowercased() == "b"
                ? Base64.decode(Array(parts[2].utf8)) ?? []
                : unquoted(Array(parts[2].utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })[...])
            output += String(
                decoding: TextDecoder.decode(bytes, claimed: String(parts[0])).bytes, as: UTF8.self)
            rest = parts[3].dropFirst()
        }
        return output + rest
    }
}

extension MailMessage {
    /// Fields that stand above every message (RFC 5322), and above nothing else.
    private static let mailFields: Set<String> = [
        "received", "return-path", "delivered-to", "message-id", "mime-version", "from", "to", "subject", "date",
        "x-received", "dkim-signature", "content-type",
    ]

    /// Whether a document begins as a message does: a block of `Name: value` lines, three of which only a message has.
    static func begins(_ head: [UInt8]) -> Bool {
        var found: Set<String> = []
        let start = head.drop(while: { $0 <= 0x20 }).prefix(8_192)
        for line in start.split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard let first = line.first, first > 0x20 else {
                if line.count <= 1 { break }
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            guard !name.utf8.contains(0x20) else { return false }
            if mailFields.contains(name) { found.insert(name) }
        }
        return found.count >= 3 && !found.isDisjoint(with: ["received", "message-id", "delivered-to", "mime-version"])
    }
}
