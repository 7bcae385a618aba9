/// NITF 3: one story a document, its text in `body.content`; also reads those that stand inside NewsML.
struct NITFReader {
    let intake: Intake

    func read(_ tree: MarkupTree) throws {
        let stories = tree.descendants(named: "nitf")
        guard !stories.isEmpty else { throw tree.damage ?? ReadFailure(.notAnArticle("no NITF story in it")) }
        if tree.isCutShort, let damage = tree.damage { throw damage }
        for story in stories { try intake.accept(NITFReader.draft(of: story, in: tree)) }
    }

    static func draft(of story: Int, in tree: MarkupTree) -> Draft {
        func first(_ names: String...) -> Int? {
            names.lazy.compactMap { tree.descendants(of: story, named: $0).first }.first
        }
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { tree.descendants(of: story, named: $0).first }.map { tree.text(of: $0) }
                .first { $0.utf8.contains { $0 > 0x20 } }
        }
        var draft = Draft()
        draft.id = first("doc-id").flatMap { tree[$0, attribute: "id-string"] }
        draft.title = text("hl1", "headline", "title")
        draft.date =
            first("date.issue").flatMap { tree[$0, attribute: "norm"] }
            ?? first("story.date").flatMap { tree[$0, attribute: "norm"] ?? tree.text(of: $0) }
            ?? first("pubdata").flatMap { tree[$0, attribute: "date.publication"] } ?? text("dateline")
        draft.source =
            first("pubdata").flatMap { tree[$0, attribute: "name"] } ?? text("distributor")
            ?? first("doc.copyright").flatMap { tree[$0, attribute: "holder"] }
        draft.url = first("pubdata").flatMap { tree[$0, attribute: "ex-ref"] }
        draft.author = text("byttl.person", "byline")
        draft.language = tree[story, attribute: "xml:lang"]
        if let body = first("body.content", "block", "body") {
            var writer = BlockText(tree)
            writer.append(body) { node in
                ["media", "media-caption", "hedline", "byline", "dateline", "note", "body.head", "body.end"]
                    .contains(tree.name(of: node))
            }
            draft.text = writer.output
        }
        return draft
    }
}
