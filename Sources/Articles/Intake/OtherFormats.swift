/// Files that lie among news and are none, known by their first bytes, so that nobody reads a picture as text.
enum OtherFormats {
    /// Signatures as the formats' own specifications give them.
    private static let signatures: [(bytes: [UInt8], kind: String)] = [
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        (Array("GIF8".utf8), "a GIF picture"), (Array("%PDF-".utf8), "a PDF document"),
        (Array("RIFF".utf8), "sound, film or a WebP picture"), (Array("ID3".utf8), "sound"),
        (Array("OggS".utf8), "sound"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"), (Array("{\\rtf".utf8), "an RTF document"),
        ([0x04, 0x22, 0x4D, 0x18], "an LZ4 file; unpack it, or pack it with gzip"),
        (Array("LZIP".utf8), "an lzip file; unpack it, or pack it with gzip"),
        ([0x1F, 0x9D], "a file of the program compress; unpack it, or pack it with gzip"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it"), (Array("Rar!".utf8), "a RAR archive; unpack it"),
        (Array("SQLite format 3".utf8), "a database"),
        (Array("PAR1".utf8), "a Parquet file; write it out as JSON Lines"),
    ]

    /// What the bytes are, in words that complete “is no article: …”; nil for what may well be news.
    static func kind(of head: [UInt8]) -> String? {
        signatures.first { head.starts(with: $0.bytes) }?.kind
    }

    /// The root's name where the text is surely XML: declared as such, or an element that closes what it opens.
    static func rootOfXML(_ text: ArraySlice<UInt8>) -> String? {
        guard let root = FormatDetector.firstElement(text.prefix(8_192)) else { return nil }
        if text.starts(with: "<?xml".utf8) { return root }
        let closes = text.suffix(200).firstIndex(ofBytes: Array("</\(root)>".utf8)) != nil
        return text.starts(with: "<\(root)".utf8) && closes ? root : nil
    }
}
