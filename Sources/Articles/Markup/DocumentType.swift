/// The document type above an XML document. Nothing that it declares is used, and entities that nobody knows cannot grow.
enum DocumentType {
    /// The document from its first sign on, without its document type.
    static func removed(from bytes: [UInt8]) -> [UInt8] {
        var i = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let start = i
        // Only what stands above the root element: a page quoted in CDATA has one of its own.
        while i < bytes.count {
            let rest = bytes[i...]
            if bytes[i] <= 0x20 || bytes[i] > 0x7F {
                i += 1
            } else if rest.starts(with: "<?".utf8) {
                i = end(of: "?>", in: rest)
            } else if rest.starts(with: "<!--".utf8) {
                i = end(of: "-->", in: rest)
            } else if rest.starts(with: "<!DOCTYPE".utf8) {
                return Array(bytes[start..<i]) + bytes[endOfDeclaration(bytes, from: i)...]
            } else {
                break
            }
        }
        return start == 0 ? bytes : Array(bytes[start...])
    }

    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int {
        bytes.firstRange(of: Array(mark.utf8))?.upperBound ?? bytes.endIndex
    }

    /// Behind the `>` that closes the declaration, past those of the declarations inside it.
    private static func endOfDeclaration(_ bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        var quote: UInt8 = 0
        var i = start
        while i < bytes.count {
            let byte = bytes[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "<") {
                if bytes[i...].starts(with: "<!--".utf8) {
                    i = end(of: "-->", in: bytes[i...])
                    continue
                }
                depth += 1
            } else if byte == UInt8(ascii: ">") {
                depth -= 1
                if depth == 0 { return i + 1 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            i += 1
        }
        return bytes.count
    }
}
