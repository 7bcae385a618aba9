/// NewsML-G2: news items alone or in a message, their text as XHTML, NITF or plain text within `contentSet`.
struct NewsMLG2Reader {
    let intake: Intake

    func read(_ tree: MarkupTree) throws {
        let items = tree.descendants(named: "newsItem")
        for (index, item) in items.enumerated() {
            if tree.isCutShort, tree.end(of: item) == tree.nodes.count { break }
            guard isText(item, in: tree) else { continue }
            try intake.accept(draft(of: item, in: tree), place: "item \(index + 1)")
        }
        if tree.isCutShort, let damage = tree.damage { throw damage }
        if intake.count == 0 { throw tree.damage ?? ReadFailure(.notAnArticle("no news item with text in it")) }
    }

    /// Pictures, video and graphics are items of their own, and no articles.
    private func isText(_ item: Int, in tree: MarkupTree) -> Bool {
        guard let kind = tree.descendants(of: item, named: "itemClass").first.flatMap({ tree[$0, attribute: "qcode"] })
        else { return true }
        return kind.hasSuffix(":text") || kind.hasSuffix(":composite")
    }

    private func draft(of item: Int, in tree: MarkupTree) -> Draft {
        let about = tree.child(of: item, named: "contentMeta") ?? item
        let management = tree.child(of: item, named: "itemMeta") ?? item
        func text(_ node: Int, _ name: String) -> String? {
            tree.descendants(of: node, named: name).lazy.map { tree.text(of: $0) }.first {
                $0.utf8.contains { $0 > 0x20 }
            }
        }
        /// The name of a party stands in `name` below it, or in `literal`.
        func party(_ node: Int, _ name: String) -> String? {
            guard let found = tree.descendants(of: node, named: name).first else { return nil }
            return tree.text(of: found, child: "name") ?? tree[found, attribute: "literal"]
                ?? tree[found, attribute: "qcode"].flatMap { $0.split(separator: ":").last.map(String.init) }
        }
        var draft = Draft(id: tree[item, attribute: "guid"])
        draft.title = text(about, "headline") ?? text(management, "title")
        draft.date =
            text(about, "contentCreated") ?? text(management, "firstCreated") ?? text(management, "versionCreated")
            ?? text(about, "contentModified")
        draft.author = text(about, "by") ?? party(about, "creator")
        draft.source = party(about, "infoSource") ?? party(management, "provider")
        draft.language =
            tree.descendants(of: about, named: "language").first.flatMap { tree[$0, attribute: "tag"] }
            ?? tree[item, attribute: "xml:lang"]
        draft.url = tree.descendants(of: management, named: "link").lazy.compactMap { tree[$0, attribute: "href"] }
            .first { WebAddress($0) != nil }
        if let content = tree.child(of: item, named: "contentSet") {
            if let nitf = tree.descendants(of: content, named: "nitf").first {
                draft.text = NITFReader.draft(of: nitf, in: tree).text
            } else if let plain = tree.descendants(of: content, named: "inlineData").first {
                draft.text = Array(tree.text(of: plain).utf8)
            } else {
                var writer = BlockText(tree)
                writer.append(content) { tree.nodes[$0].name == "h1" || tree.nodes[$0].name == "figure" }
                draft.text = writer.output
            }
        }
        return draft
    }
}
