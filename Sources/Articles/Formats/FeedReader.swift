/// RSS in all its versions and Atom: an article an item, with as much of its text as the feed gives.
struct FeedReader {
    let intake: Intake

    func read(_ tree: MarkupTree) throws {
        let items = (1..<tree.nodes.count).filter { tree.nodes[$0].name == "item" || tree.nodes[$0].name == "entry" }
        let channel = header(tree)
        for (index, item) in items.enumerated() {
            // The item at which a broken file ends is half an article at best.
            if tree.isCutShort, index == items.count - 1, tree.end(of: item) == tree.nodes.count { break }
            try intake.accept(draft(item, in: tree, channel: channel), place: "item \(index + 1)")
        }
        if tree.isCutShort, let damage = tree.damage { throw damage }
        if items.isEmpty { throw tree.damage ?? ReadFailure(.notAnArticle("a feed without items")) }
    }

    private struct Channel {
        var title: String?
        var language: String?
        var link: String?
    }

    private func header(_ tree: MarkupTree) -> Channel {
        guard
            let channel = (1..<tree.nodes.count).first(where: {
                tree.nodes[$0].name == "channel" || tree.nodes[$0].name == "feed"
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
            draft.text = whole
        } else {
            draft.text = Array((text("description", "summary", "dc:description", "media:description") ?? "").utf8)
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
        if let encoded = tree.text(of: item, child: "content:encoded"), encoded.utf8.contains(where: { $0 > 0x20 }) {
            return Array(encoded.utf8)
        }
        guard let content = tree.child(of: item, named: "content") ?? tree.child(of: item, named: "summary") else {
            return nil
        }
        switch tree[content, attribute: "type"] {
        case "xhtml":
            var text = BlockText(tree)
            text.append(content)
            return HTMLEscaping.escaped(text.output)
        case "html", "text/html":
            return Array(tree.text(of: content).utf8)
        default:
            let bytes = Array(tree.text(of: content).utf8)
            guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
            return HTMLText.looksLikeHTML(bytes) ? bytes : HTMLEscaping.escaped(bytes)
        }
    }

    private func link(of item: Int, in tree: MarkupTree) -> String? {
        var first: String?
        for child in tree.children(of: item) where tree.nodes[child].name == "link" {
            let relation = tree[child, attribute: "rel"] ?? "alternate"
            let address = tree[child, attribute: "href"] ?? tree.text(of: child)
            if relation == "alternate" { return address }
            first = first ?? address
        }
        return first
    }

    private func author(_ item: Int, in tree: MarkupTree) -> String? {
        for child in tree.children(of: item) {
            switch tree.nodes[child].name {
            case "dc:creator": return tree.text(of: child)
            case "author": return tree.text(of: child, child: "name") ?? tree.text(of: child)
            default: continue
            }
        }
        return nil
    }

    private func plain(_ text: String) -> String { HTMLText.plain(text, limits: intake.limits) }
}
