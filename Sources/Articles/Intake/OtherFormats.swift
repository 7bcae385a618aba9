/// Files that lie among news and are none, known by their first bytes, so that nobody reads a picture as text.
enum OtherFormats {
    /// Signatures as the formats' own specifications give them.
    private static let signatures: [(bytes: [UInt8], kind: String)] = [
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        (Array("GIF8".utf8), "a GIF picture"), (Array("%PDF-".utf8), "a PDF document"),
        (Array("RIFF".utf8), "sound, film or a WebP picture"), (Array("ID3".utf8), "sound"),
        (Array("OggS".utf8), "sound"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"), (Array("{\\rtf".utf8), "an RTF document"),
        (Array("BZh".utf8), "a bzip2 file; unpack it, or pack it with gzip"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz file; unpack it, or pack it with gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard file; unpack it, or pack it with gzip"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it"), (Array("Rar!".utf8), "a RAR archive; unpack it"),
        (Array("SQLite format 3".utf8), "a database"),
        (Array("PAR1".utf8), "a Parquet file; write it out as JSON Lines"),
        (Array("filedesc://".utf8), "an ARC file; turn it into WARC first"),
    ]

    /// What the bytes are, in words that complete “is no article: …”; nil for what may well be news.
    static func kind(of head: [UInt8]) -> String? {
        if let known = signatures.first(where: { head.starts(with: $0.bytes) }) { return known.kind }
        return isMail(head) ? "an e-mail message" : nil
    }

    /// Fields that stand above every message (RFC 5322), and above nothing else.
    private static let mailFields: Set<String> = [
        "received", "return-path", "delivered-to", "message-id", "mime-version", "from", "to", "subject", "date",
        "x-received", "dkim-signature", "content-type",
    ]

    /// A block of `Name: value` lines, three of which only a message has.
    private static func isMail(_ head: [UInt8]) -> Bool {
        var found: Set<String> = []
        for line in head.prefix(8_192).split(separator: 0x0A, omittingEmptySubsequences: false) {
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

    /// The root's name where the text is surely XML: declared as such, or an element that closes what it opens.
    static func rootOfXML(_ text: ArraySlice<UInt8>) -> String? {
        guard let root = FormatDetector.firstElement(text.prefix(8_192)) else { return nil }
        if text.starts(with: "<?xml".utf8) { return root }
        let closes = text.suffix(200).firstIndex(ofBytes: Array("</\(root)>".utf8)) != nil
        return text.starts(with: "<\(root)".utf8) && closes ? root : nil
    }
}
