import CLibXML2

/// Replaces the named entities of HTML in XML, where they are undeclared and would break the document: `&nbsp;` in a feed.
enum NamedEntities {
    private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
    /// `&thetasym;` is the longest name there is in HTML 4.
    private static let longest = 8

    static func resolve(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var copied = 0
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "<"), bytes[i...].starts(with: "<![CDATA[".utf8) {
                // What stands in CDATA is read literally, and again as HTML later.
                i = endOfCDATA(bytes, from: i)
                continue
            }
            guard bytes[i] == UInt8(ascii: "&"), let (scalar, length) = entity(bytes, at: i) else {
                i += 1
                continue
            }
            output += bytes[copied..<i]
            output.appendScalar(scalar)
            i += length
            copied = i
        }
        output += bytes[copied...]
        return output
    }

    private static func entity(_ bytes: [UInt8], at i: Int) -> (UInt32, length: Int)? {
        let name = bytes[(i + 1)...].prefix(longest).prefix {
            ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39
        }
        guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
        let text = String(decoding: name, as: UTF8.self)
        guard !predefined.contains(text), let found = htmlEntityLookup(text) else { return nil }
        return (found.pointee.value, name.count + 2)
    }

    private static func endOfCDATA(_ bytes: [UInt8], from start: Int) -> Int {
        var i = start
        while i + 2 < bytes.count {
            if bytes[i] == UInt8(ascii: "]"), bytes[i + 1] == UInt8(ascii: "]"), bytes[i + 2] == UInt8(ascii: ">") {
                return i + 3
            }
            i += 1
        }
        return bytes.count
    }
}
