/// An address that may stand in a link: http or https, no control characters or spaces, of bounded length.
///
/// Addresses come with the articles and are hostile until looked at: `javascript:` and `data:` never become links.
struct WebLink {
    let text: String

    init?(_ address: String?) {
        guard let address, address.utf8.count <= 2_000 else { return nil }
        let scheme = address.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = address.dropFirst(scheme.count)
        guard rest.hasPrefix("://"), rest.count > 3, rest.dropFirst(3).first != "/" else { return nil }
        let forbidden: Set<UInt8> = Set("\"'<>\\`{}|^".utf8)
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }) else { return nil }
        text = address
    }
}
