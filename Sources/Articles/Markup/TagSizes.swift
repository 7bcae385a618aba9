/// Looks for elements with more attributes than anybody writes: the parser compares each with all before it.
enum TagSizes {
    /// Throws for the first such element; what stands in comments, CDATA and scripts is no element.
    static func check(_ bytes: [UInt8], limits: Limits) throws(ReadFailure) {
        var found: Int?
        bytes.withUnsafeBufferPointer { buffer in
            found = firstOversized(buffer.span, bytes, most: limits.attributes)
        }
        if let found {
            throw ReadFailure(.tooLarge(limit: "\(limits.attributes) attributes an element"), place: "byte \(found)")
        }
    }

    private static func firstOversized(_ span: Span<UInt8>, _ bytes: [UInt8], most: Int) -> Int? {
        var i = 0
        while i < span.count {
            guard span[i] == UInt8(ascii: "<"), i + 1 < span.count else {
                i += 1
                continue
            }
            let next = span[i + 1] | 0x20
            let isLetter = next >= 0x61 && next <= 0x7A
            guard isLetter || span[i + 1] == UInt8(ascii: "!") else {
                i += 1
                continue
            }
            if let mark = opaque.first(where: { bytes[i...].prefix($0.open.count).elementsEqual($0.open, by: isSame) })
            {
                guard let end = mark.close.lazy.compactMap({ bytes[i...].firstIndex(ofBytes: $0) }).first else {
                    return nil
                }
                i = end
                continue
            }
            let (end, attributes) = tag(span, at: i)
            if attributes > most { return i }
            i = end
        }
        return nil
    }

    /// How they begin, in lower case, and how they may end.
    private static let opaque: [(open: [UInt8], close: [[UInt8]])] = [
        ("<!--", ["-->"]), ("<![cdata[", ["]]>"]), ("<script", ["</script", "</SCRIPT"]),
        ("<style", ["</style", "</STYLE"]),
    ].map { (Array($0.utf8), $1.map { Array($0.utf8) }) }

    private static func isSame(_ written: UInt8, _ lower: UInt8) -> Bool {
        written == lower || written >= 0x41 && written <= 0x5A && written | 0x20 == lower
    }

    /// Where the tag ends, and how many pieces between blanks it has besides its name.
    private static func tag(_ span: Span<UInt8>, at start: Int) -> (end: Int, attributes: Int) {
        var quote: UInt8 = 0
        var pieces = 0
        var i = start + 1
        while i < span.count {
            let byte = span[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                // Attributes may follow each other without a blank.
                if span[i - 1] == UInt8(ascii: "=") { quote = byte }
                pieces += 1
            } else if byte <= 0x20, span[i - 1] > 0x20 {
                pieces += 1
            }
            i += 1
        }
        return (i, pieces)
    }
}
