/// A web page: one article, without what stands around it.
struct PageReader {
    let intake: Intake
    /// Where the page came from, if the container says (a web archive); the page itself is trusted more.
    var address: String?
    /// The encoding that the server named.
    var charset: String?

    func read(_ bytes: [UInt8], position: Int? = nil, place: String? = nil) throws {
        do {
            try intake.accept(try draft(of: bytes), position: position, place: place)
        } catch let failure as ReadFailure {
            try intake.reject(failure, position: position, place: place)
        }
    }

    func draft(of bytes: [UInt8]) throws(ReadFailure) -> Draft {
        let decoded = TextDecoder.decode(bytes, claimed: charset ?? PageReader.declaredCharset(bytes))
        let tree = try HTMLTree.parse(decoded.bytes, limits: intake.limits)
        let page = PageView(tree)
        let metadata = PageMetadata(tree, limits: intake.limits)
        var draft = Draft()
        draft.text = MainContent.text(of: page, title: metadata.title)
        if let stated = metadata.body, MainContent.prefers(stated, over: draft.text) { draft.text = stated }
        draft.title = metadata.title
        draft.url = metadata.url ?? address
        draft.source = metadata.source ?? draft.url.flatMap { WebAddress($0)?.site }
        draft.author = metadata.author
        draft.language = metadata.language
        draft.date = PageDate(page, metadata: metadata, address: draft.url ?? address).text
        if let note = decoded.note { draft.notes.append(note) }
        return draft
    }

    /// The encoding that a `meta` element of the first bytes names.
    private static func declaredCharset(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4_096)
        guard
            let mark = head.firstIndex(ofBytes: Array("charset=".utf8))
                ?? head.firstIndex(ofBytes: Array("CHARSET=".utf8))
        else { return nil }
        let value = head[(mark + 8)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
        let name = value.prefix {
            ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x5F
        }
        return String(decoding: name, as: UTF8.self)
    }
}
