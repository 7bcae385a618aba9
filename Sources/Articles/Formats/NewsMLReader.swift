/// NewsML 1: news items whose components carry headline, byline and content, often as XHTML or NITF.
struct NewsMLReader {
    let intake: Intake

    func read(_ tree: MarkupTree) throws {
        try items(of: tree)
        if tree.isCutShort, let damage = tree.damage { throw damage }
        if intake.count == 0 { throw tree.damage ?? ReadFailure(.notAnArticle("no news item in it")) }
    }

    /// Hands over the items, which are counted from `first` on, and returns how many are whole.
    @discardableResult
    func items(of tree: MarkupTree, from first: Int = 1) throws -> Int {
        var whole = 0
        for (index, item) in tree.descendants(named: "NewsItem").enumerated() {
            if tree.isCutShort, tree.end(of: item) == tree.nodes.count { break }
            whole += 1
            // An item that only gathers others has no content of its own.
            guard tree.descendants(of: item, named: "NewsItem").isEmpty else { continue }
            try intake.accept(draft(of: item, in: tree), place: "item \(first + index)")
        }
        return whole
    }

    private func draft(of item: Int, in tree: MarkupTree) -> Draft {
        func text(_ name: String) -> String? {
            tree.descendants(of: item, named: name).lazy.map { tree.text(of: $0) }.first {
                $0.utf8.contains { $0 > 0x20 }
            }
        }
        func attribute(_ name: String, _ key: String) -> String? {
            tree.descendants(of: item, named: name).first.flatMap { tree[$0, attribute: key] }
        }
        var draft = Draft()
        if let nitf = tree.descendants(of: item, named: "nitf").first { draft = NITFReader.draft(of: nitf, in: tree) }
        draft.id = text("PublicIdentifier") ?? text("NewsItemId") ?? draft.id
        draft.title = text("HeadLine") ?? text("NewsLineText") ?? draft.title
        draft.date = text("DateId") ?? text("FirstCreated") ?? text("ThisRevisionCreated") ?? draft.date
        draft.author = text("ByLine") ?? draft.author
        draft.source = text("CopyrightHolder") ?? text("ProviderId") ?? draft.source
        draft.language = attribute("Language", "FormalName") ?? draft.language
        if draft.text.isEmpty {
            var writer = BlockText(tree)
            for content in tree.descendants(of: item, named: "DataContent") { writer.append(content) }
            draft.text = writer.output
            draft.isHTML = HTMLText.looksLikeHTML(draft.text)
            if draft.text.isEmpty { draft.text = Array((text("DataContent") ?? "").utf8) }
        }
        return draft
    }
}
