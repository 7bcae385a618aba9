/// NewsML-G2: news items alone or in a message, their text as XHTML, NITF or plain text within `contentSet`.
struct NewsMLG2Reader {
    let intake: Intake

    func read(_ tree: MarkupTree) throws {
        try items(of: tree)
        if tree.isCutShort, let damage = tree.damage { throw damage }
        if intake.count == 0 { throw tree.damage ?? ReadFailure(.notAnArticle("no news item with text in it")) }
    }

    /// Hands over the items with text, which are counted from `first` on, and returns how many items are whole.
    @discardableResult
    func items(of tree: MarkupTree, from first: Int = 1) throws -> Int {
        var whole = 0
        for (index, item) in tree.descendants(named: "newsItem").enumerated() {
            if tree.isCutShort, tree.end(of: item) == tree.nodes.count { break }
            whole += 1
            guard isText(item, in: tree) else { continue }
            let place = "item \(first + index)"
            if let status = withdrawn(item, in: tree) {
                try intake.reject(ReadFailure(.notAnArticle("its producer has marked it “\(status)”")), place: place)
                continue
            }
            try intake.accept(draft(of: item, in: tree), place: place)
        }
        return whole
    }

    /// `canceled` or `withheld` where the item must not be used; those are the terms of the standard besides `usable`.
    private func withdrawn(_ item: Int, in tree: MarkupTree) -> String? {
        let status = tree.descendants(of: item, named: "pubStatus").first.flatMap { tree[$0, attribute: "qcode"] }
        return status?.split(separator: ":").last.map(String.init).flatMap {
            ["canceled", "withheld"].contains($0) ? $0 : nil
        }
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
        let content = tree.child(of: item, named: "contentSet")
        let nitf = content.flatMap { tree.descendants(of: $0, named: "nitf").first }
        var draft = nitf.map { NITFReader.draft(of: $0, in: tree) } ?? Draft()
        draft.id = tree[item, attribute: "guid"]
        draft.title = text(about, "headline") ?? draft.title ?? text(management, "title")
        draft.date =
            text(about, "contentCreated") ?? text(management, "firstCreated") ?? text(management, "versionCreated")
            ?? text(about, "contentModified") ?? draft.date
        draft.author = text(about, "by") ?? party(about, "creator") ?? draft.author
        draft.source = party(about, "infoSource") ?? party(management, "provider") ?? draft.source
        draft.language =
            tree.descendants(of: about, named: "language").first.flatMap { tree[$0, attribute: "tag"] }
            ?? tree[item, attribute: "xml:lang"]
        draft.url = tree.descendants(of: management, named: "link").lazy.compactMap { tree[$0, attribute: "href"] }
            .first { WebAddress($0) != nil }
        if nitf == nil, let content {
            if let plain = tree.descendants(of: content, named: "inlineData").first {
                draft.text = Array(tree.text(of: plain).utf8)
                draft.isHTML = HTMLText.looksLikeHTML(draft.text)
            } else {
                draft.text = page(content, in: tree)
            }
        }
        return draft
    }

    /// XHTML without its title and what some agencies put above and below: keywords, dates, notes to editors.
    private func page(_ content: Int, in tree: MarkupTree) -> [UInt8] {
        var writer = BlockText(tree)
        writer.append(content) { ["h1", "figure", "header", "footer", "aside"].contains(tree.name(of: $0)) }
        guard writer.output.isEmpty else { return writer.output }
        writer = BlockText(tree)
        writer.append(content)
        return writer.output
    }
}
