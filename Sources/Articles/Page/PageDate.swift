internal import Vocabulary

/// The day of publication of a page: what it states for machines, then `time` elements, its address, and what it shows.
struct PageDate {
    /// As written, and readable by `PublishedDate`; nil where the page has none.
    private(set) var text: String?

    init(_ page: PageView, metadata: PageMetadata, address: String?) {
        let tree = page.tree
        text =
            metadata.dates.first { PublishedDate.day(in: $0) != nil } ?? PageDate.timeElement(in: tree)
            ?? address.flatMap { PageDate.inAddress($0) } ?? PageDate.shown(in: page)
    }

    /// A `time` element or one with `itemprop="datePublished"`; those marked as published before all others.
    private static func timeElement(in tree: MarkupTree) -> String? {
        var first: String?
        for node in 1..<max(1, tree.nodes.count) where !tree.nodes[node].isText && tree.nodes[node].count > 0 {
            let property = tree.range(of: .itemprop, at: node).map {
                tree.bytes[$0].count == 13 && tree[node, attribute: .itemprop]?.lowercased() == "datepublished"
            }
            let isMarked = property ?? false
            guard tree.nodes[node].known == .time || isMarked else { continue }
            let written = [tree[node, attribute: .datetime], tree[node, attribute: .content], tree.text(of: node)]
                .lazy.compactMap { $0 }.first { PublishedDate.day(in: $0) != nil }
            guard let written else { continue }
            if isMarked || tree.range(of: .pubdate, at: node) != nil { return written }
            first = first ?? written
        }
        return first
    }

    /// `/2022/08/30/…`, `/2022-08-30-…`, `/20220830/…`.
    private static func inAddress(_ address: String) -> String? {
        let parts = address.utf8.split { $0 < 0x30 || $0 > 0x39 }.map { String(decoding: $0, as: UTF8.self) }
        for (i, part) in parts.enumerated() {
            if part.utf8.count == 4, i + 2 < parts.count, parts[i + 1].utf8.count <= 2, parts[i + 2].utf8.count <= 2 {
                let date = "\(part)-\(parts[i + 1])-\(parts[i + 2])"
                // Only as the path writes it: numbers that merely follow each other are no date.
                let written = ["/", "-", "_"].contains {
                    address.contains("\(part)\($0)\(parts[i + 1])\($0)\(parts[i + 2])")
                }
                if written, isLikely(date) { return date }
            }
            if part.utf8.count == 8, isLikely(part) { return part }
        }
        return nil
    }

    /// The first short text near the top that reads as a date, and is marked or worded as one.
    private static func shown(in page: PageView) -> String? {
        let tree = page.tree
        for node in 1..<max(1, page.count) where page.marks[node].contains(.dated) {
            let text = TextNormalizer.line(tree.text(of: node))
            if text.utf8.count <= 120, isLikely(text) { return text }
        }
        for node in 1..<max(1, tree.nodes.count) where tree.nodes[node].isText {
            guard !BlockText.isUnread(tree.nodes[tree.parent(of: node)].known) else { continue }
            let text = TextNormalizer.line(tree.text(of: node))
            if text.utf8.count <= 60, isLikely(text) { return text }
        }
        return nil
    }

    /// The web holds little from before 1990 that is dated by its address or a line in small print.
    private static func isLikely(_ text: String) -> Bool {
        PublishedDate.day(in: text).map { (1980...2050).contains($0.year) } ?? false
    }
}
