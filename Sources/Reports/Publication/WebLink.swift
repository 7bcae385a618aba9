/// An address that may stand in a link: http or https, of a host without anything strange, of bounded length. What may not stand in an
/// address, and often does in its path (blanks, quotation marks, brackets), stands as `%20` and so on, as browsers write it.
///
/// Addresses come with the articles and are hostile until looked at: `javascript:` and `data:` never become links.
struct WebLink {
    let text: String

    init?(_ address: String?) {
        guard var address, address.utf8.count <= 2_000 else { return nil }
        guard let path = address.withUTF8(WebLink.startOfPath) else { return nil }
        text = address.withUTF8 { WebLink.isPlain($0[path...]) } ? address : WebLink.encoded(address, from: path)
    }

    /// Where the path, the query or the fragment begins; nil where the address may not stand in a link.
    private static func startOfPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        // Lower case by the bit that tells the two apart: no byte but a letter becomes a letter of these.
        let scheme = bytes[..<colon].lazy.map { $0 | 0x20 }
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else { return nil }
        guard bytes[colon...].starts(with: "://".utf8) else { return nil }
        let rest = bytes[(colon + 3)...]
        let path = rest.firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex
        guard path > rest.startIndex,
            bytes[rest.startIndex..<path].allSatisfy({ isPlain($0) || "[]".utf8.contains($0) })
        else { return nil }
        return bytes[path...].allSatisfy { $0 >= 0x20 && $0 != 0x7F } ? path : nil
    }

    private static func isPlain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.allSatisfy(isPlain)
            && !bytes.indices.contains { bytes[$0] == UInt8(ascii: "%") && !isEscape(bytes, at: $0) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F: false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"),
            UInt8(ascii: "["), UInt8(ascii: "]"):
            false
        default: true
        }
    }

    /// `%2F`, not the `%` of `100%`.
    private static func isEscape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, at place: Int) -> Bool {
        let digits = bytes[place...].dropFirst().prefix(2)
        return digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }
    }

    private static func encoded(_ address: String, from path: Int) -> String {
        var address = address
        var encoded: [UInt8] = []
        address.withUTF8 { bytes in
            let rest = bytes[path...]
            encoded += bytes[..<path]
            for place in rest.indices {
                let byte = rest[place]
                if isPlain(byte), byte != UInt8(ascii: "%") || isEscape(rest, at: place) {
                    encoded.append(byte)
                } else {
                    let digits = String(byte, radix: 16, uppercase: true)
                    encoded += "%\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8
                }
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
