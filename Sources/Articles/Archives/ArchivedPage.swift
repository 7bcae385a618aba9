/// What a web archive keeps of one address: an answer of a server, or a bare document.
struct ArchivedPage {
    let intake: Intake
    let address: String?
    /// Media type of a bare document.
    let type: String
    let position: Int
    let place: String

    /// Characters of an address that a rejection shows.
    private static let shownAddress = 200

    /// Hands over the page or the items of a feed, or why it is none; what is neither HTML nor plain text nor a feed is passed
    /// over in silence, since nobody took it for an article.
    func read(_ block: [UInt8], isResponse: Bool) throws {
        do {
            var content = block
            var type = type
            if isResponse {
                guard let response = try HTTPResponse(block, limits: intake.limits), response.status == 200 else {
                    return
                }
                content = response.body
                type = response.fields["content-type"] ?? "text/html"
            }
            let kind = type.lowercased()
            if ArchivedPage.isXML(kind) { return try readFeed(content) }
            guard ArchivedPage.isText(kind) else { return }
            // Servers call pictures and programs text, too.
            if let other = OtherFormats.kind(of: content) { throw ReadFailure(.notAnArticle(other)) }
            if FormatDetector.isBinary(content) { throw ReadFailure(.notAnArticle("bytes that are no text")) }
            try read(content, kind: kind)
        } catch var failure as ReadFailure {
            // Where in the answer it broke off helps nobody who has to find the record.
            failure.place = address.map { "\(place), \($0.prefix(ArchivedPage.shownAddress))" } ?? place
            try intake.reject(failure, position: position)
        }
    }

    /// Types that feeds have, and site maps too.
    private static func isXML(_ kind: String) -> Bool {
        ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"]
            .contains { kind.hasPrefix($0) }
    }

    private func readFeed(_ content: [UInt8]) throws {
        let format = try? FormatDetector.format(of: Array(content.prefix(1 << 16)), named: "")
        guard format == .feed else { return }
        let tree = try XMLText.parse(content, format: "feed", limits: intake.limits)
        try FeedReader(intake: intake, record: place).read(tree)
    }

    private static func isText(_ kind: String) -> Bool {
        ["text/html", "application/xhtml", "text/plain"].contains { kind.hasPrefix($0) }
    }

    private func read(_ content: [UInt8], kind: String) throws {
        var page = PageReader(intake: intake, address: address)
        if let charset = kind.firstRange(of: "charset=") {
            let name = kind[charset.upperBound...].drop { $0 == "\"" }.prefix { $0 != ";" && $0 != "\"" && $0 != " " }
            page.charset = String(name)
        }
        if kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml") {
            try page.read(content, position: position, place: place)
        } else if kind.hasPrefix("text/plain") {
            let decoded = TextDecoder.decode(content, claimed: page.charset)
            var draft = Draft(text: decoded.bytes, url: address)
            draft.source = address.flatMap { WebAddress($0)?.site }
            try intake.accept(draft, position: position, place: place)
        }
    }
}
