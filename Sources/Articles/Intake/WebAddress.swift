/// A link that may be shown: http or https, a host, no blanks, no user name.
struct WebAddress: Hashable {
    let text: String
    /// Lower case, without port.
    let host: String

    private static let longest = 2_000
    /// Blanks, controls, and signs that no URL holds unescaped; they serve only those who want to break out of an attribute.
    private static let isForbidden: [Bool] = (0...255).map { byte in
        byte <= 0x20 || byte == 0x7F || "\"<>\\^`{|}".utf8.contains(UInt8(byte))
    }

    init?(_ raw: some StringProtocol) {
        var bytes = Array(raw.utf8)
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        let blanks = bytes.prefix { $0 <= 0x20 }.count
        bytes.removeFirst(blanks)
        guard bytes.count <= WebAddress.longest, !bytes.contains(where: { WebAddress.isForbidden[Int($0)] }) else {
            return nil
        }
        let address = String(decoding: bytes, as: UTF8.self)
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = address[..<colon].lowercased()
        guard scheme == "http" || scheme == "https", address[colon...].hasPrefix("://") else { return nil }
        let afterScheme = address[address.index(colon, offsetBy: 3)...]
        let authority = afterScheme.prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { return nil }
        let name = authority.prefix { $0 != ":" }.lowercased()
        guard !name.isEmpty, authority.hasPrefix("[") || name.utf8.allSatisfy({ WebAddress.mayStandInHost($0) })
        else { return nil }
        host = name
        text = scheme + "://" + afterScheme
    }

    private static func mayStandInHost(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    /// The host without `www.`.
    var site: String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }
}
