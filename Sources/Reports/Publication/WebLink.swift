/// An address that may stand in a link: http or https, no control characters or spaces, of bounded length.
///
/// Addresses come with the articles and are hostile until looked at: `javascript:` and `data:` never become links.
struct WebLink {
    let text: String

    init?(_ address: String?) {
        guard var address, address.utf8.count <= 2_000, address.withUTF8(WebLink.isLink) else { return nil }
        text = address
    }

    private static func isLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        // Lower case by the bit that tells the two apart: no byte but a letter becomes a letter of these.
        let scheme = bytes[..<colon].lazy.map { $0 | 0x20 }
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else { return false }
        let rest = bytes[colon...]
        guard rest.starts(with: "://".utf8), let first = rest.dropFirst(3).first, first != UInt8(ascii: "/") else {
            return false
        }
        return bytes.allSatisfy(mayStand)
    }

    private static func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F: false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"):
            false
        default: true
        }
    }
}
