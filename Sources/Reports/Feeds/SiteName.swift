import Ledger
import Statistics
import Vocabulary

/// What tells one site from all others in the names that feed readers and calendars keep.
///
/// RFC 4287 (4.2.6) and RFC 5545 (3.8.4.7) ask that a name is the same for ever and nobody else's. Two sites that read the same
/// news give their records the same ids, so each name has the site's in it: sixteen hexadecimal digits of the SHA-256 of the
/// address, or where none is set of the title and the first night.
struct SiteName {
    let digits: String
    private let address: String?

    init(configuration: SiteConfiguration, index: HistoryIndex) {
        address = configuration.baseURL
        let first = index.firstReading ?? index.history.asOf
        let text = address ?? "\(configuration.title)\n\(first)"
        digits = String(SHA256.hex(text.utf8).prefix(16))
    }

    var feed: String { address ?? "urn:attache:\(digits):feed" }

    func entry(_ occasion: Occasion) -> String { "urn:attache:\(digits):occasion:\(SitePaths.safe(occasion.id))" }

    /// `a-KHM-LAO-1956@0f3a….attache`.
    func event(_ id: String) -> String { "\(SitePaths.safe(id))@\(digits).attache" }
}
