/// RSS in all its versions and Atom: an article an item, with as much of its text as the feed gives.
struct FeedReader {
    let intake: Intake
    /// Where the feed lies in a file that holds more, as a rejection has it.
    var record: String?

    func read(_ tree: MarkupTree) throws {
        let count = try items(of: tree)
        if tree.isCutShort, let damage = tree.damage { throw damage }
        if count == 0 { throw tree.damage ?? ReadFailure(.notAnArticle("a feed without items")) }
    }

    /// Hands over the items, which are counted from `first` on, and returns how many of them are whole.
    @discardableResult
    func items(of tree: MarkupTree, from first: Int = 1) throws -> Int {
        let items = (0..<tree.nodes.count).filter { tree.name(of: $0) == "item" || tree.name(of: $0) == "entry" }
        let channel = header(tree)
        var whole = 0
        for (index, item) in items.enumerated() {
            // The item at which a broken file ends is half an article at best.
            if tree.isCutShort, index == items.count - 1, tree.end(of: item) == tree.nodes.count { break }
            try intake.accept(
                draft(item, in: tree, channel: channel),
                place: (record.map { $0 + ", " } ?? "") + "item \(first + index)")
            whole += 1
        }
        return whole
    }

    /// Without the line that WordPress puts under each article: `The post … appeared first on …`.
    private static func withoutOrigin(_ text: [UInt8]) -> [UInt8] {
        let tail = text.suffix(1_500)
        guard let start = tail.firstIndex(ofBytes: Array("The post <".utf8)),
            let end = tail[start...].firstIndex(ofBytes: Array("appeared first on ".utf8)), text.count - end < 300
        else { return text }
        return Array(text[..<start])
    }

    private struct Channel {
        var title: String?
        var language: String?
        var link: String?
    }

    private func header(_ tree: MarkupTree) -> Channel {
        guard
            let channel = (0..<tree.nodes.count).first(where: {
                tree.name(of: $0) == "channel" || tree.name(of: $0) == "feed"
            })
        else { return Channel() }
        let language =
            tree.text(of: channel, child: "language") ?? tree.text(of: channel, child: "dc:language")
            ?? tree[channel, attribute: "xml:lang"]
        return Channel(
            title: tree.text(of: channel, child: "title").map(plain), language: language,
            link: link(of: channel, in: tree))
    }

    private func draft(_ item: Int, in tree: MarkupTree, channel: Channel) -> Draft {
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { tree.text(of: item, child: $0) }.first { $0.utf8.contains { $0 > 0x20 } }
        }
        var draft = Draft(id: text("guid", "id", "dc:identifier"))
        draft.title = text("title", "dc:title", "media:title").map(plain)
        if let whole = content(item, in: tree) {
            draft.text = FeedReader.withoutOrigin(whole)
        } else {
            draft.text = Array(
                (text("description", "summary", "dc:description", "media:description", "itunes:summary") ?? "").utf8)
        }
        draft.isHTML = true
        draft.date = text("pubDate", "published", "dc:date", "dcterms:issued", "dcterms:created", "issued", "updated")
        draft.url = link(of: item, in: tree) ?? tree[item, attribute: "rdf:about"]
        draft.author = author(item, in: tree)
        let source = tree.child(of: item, named: "source")
        draft.source =
            source.flatMap { tree.text(of: $0, child: "title") ?? tree.text(of: $0) }.map(plain)
            ?? text("dc:publisher", "dc:source") ?? channel.title
        draft.language = text("dc:language") ?? tree[item, attribute: "xml:lang"] ?? channel.language
        // A guid that is a link serves as one where no other is given.
        if draft.url == nil, let id = draft.id, WebAddress(id) != nil { draft.url = id }
        if draft.id == nil, let about = tree[item, attribute: "rdf:about"] { draft.id = about }
        if let damage = tree.damage, case .malformed(_, let detail) = damage.reason {
            draft.notes.append("the feed is not well-formed: \(detail)")
        }
        return draft
    }

    /// The full text, as HTML; Atom says what its content is, and XHTML stands there as elements.
    private func content(_ item: Int, in tree: MarkupTree) -> [UInt8]? {
        // `fullitem` and XHTML's `body` are what feeds had before there was `content:encoded`.
        for name in ["content:encoded", "content", "fullitem", "body", "summary"] {
            guard let node = tree.child(of: item, named: name) else { continue }
            let text = markup(of: node, in: tree)
            if text.contains(where: { $0 > 0x20 }) { return text }
        }
        return nil
    }

    private func markup(of content: Int, in tree: MarkupTree) -> [UInt8] {
        if tree.children(of: content).contains(where: { !tree.nodes[$0].isText }) {
            var text = BlockText(tree)
            text.append(content)
            return HTMLEscaping.escaped(text.output)
        }
        let bytes = Array(tree.text(of: content).utf8)
        if tree.name(of: content) == "content:encoded" { return bytes }
        let type = tree[content, attribute: "type"] ?? "text"
        if tree[content, attribute: "mode"] == "base64" || !FeedReader.isText(type) {
            let plain = Base64.decode(bytes) ?? bytes
            return HTMLText.looksLikeHTML(plain) ? plain : HTMLEscaping.escaped(plain)
        }
        if type == "html" || type == "text/html" { return bytes }
        return HTMLText.looksLikeHTML(bytes) ? bytes : HTMLEscaping.escaped(bytes)
    }

    /// RFC 4287, 4.1.3.3: what is neither text nor markup stands in Base64.
    private static func isText(_ type: String) -> Bool {
        !type.contains("/") || type.hasPrefix("text/") || type.hasSuffix("xml")
    }

    private func link(of item: Int, in tree: MarkupTree) -> String? {
        var first: String?
        for child in tree.children(of: item) where tree.name(of: child) == "link" {
            let relation = tree[child, attribute: "rel"] ?? "alternate"
            let address = tree[child, attribute: "href"] ?? tree.text(of: child)
            if relation == "alternate" { return address }
            first = first ?? address
        }
        return first
    }

    private func author(_ item: Int, in tree: MarkupTree) -> String? {
        for child in tree.children(of: item) {
            switch tree.name(of: child) {
            case "dc:creator": return tree.text(of: child)
            case "author": return tree.text(of: child, child: "name") ?? tree.text(of: child)
            default: continue
            }
        }
        return nil
    }

    private func plain(_ text: String) -> String { HTMLText.plain(text, limits: intake.limits) }
}
