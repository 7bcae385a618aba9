/// What a web archive keeps of one address: an answer of a server, or a bare document.
struct ArchivedPage {
    let intake: Intake
    let address: String?
    /// Media type of a bare document.
    let type: String
    let position: Int
    let place: String

    /// Hands over the page, or why it is none; what is neither HTML nor plain text is passed over in silence, since nobody
    /// took it for an article.
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
            try read(content, kind: type.lowercased())
        } catch let failure as ReadFailure {
            try intake.reject(failure, position: position, place: place)
        }
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
