/// An address that may stand in a link: http or https, no control characters or spaces, of bounded length.
///
/// Addresses come with the articles and are hostile until looked at: `javascript:` and `data:` never become links.
struct WebLink {
    let text: String

    init?(_ address: String?) {
        guard let address, address.utf8.count <= 2_000 else { return nil }
        let bytes = address.utf8
        let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
        // Lower case by the bit that tells the two apart: no byte but a letter becomes a letter of these.
        let folded = scheme.lazy.map { $0 | 0x20 }
        guard folded.elementsEqual("http".utf8) || folded.elementsEqual("https".utf8) else { return nil }
        let rest = bytes.dropFirst(scheme.count)
        guard rest.starts(with: "://".utf8), let first = rest.dropFirst(3).first, first != UInt8(ascii: "/") else {
            return nil
        }
        guard bytes.allSatisfy(WebLink.mayStand) else { return nil }
        text = address
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
