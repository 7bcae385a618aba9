internal import Vocabulary

/// The day of publication of a page: what it states for machines, then `time` elements, its address, and what it shows.
struct PageDate {
    /// As written, and readable by `PublishedDate`; nil where the page has none.
    private(set) var text: String?

    init(_ tree: MarkupTree, metadata: PageMetadata, address: String?) {
        text =
            metadata.dates.first { PublishedDate.day(in: $0) != nil } ?? PageDate.timeElement(in: tree)
            ?? address.flatMap { PageDate.inAddress($0) } ?? PageDate.shown(in: tree)
    }

    /// A `time` element or one with `itemprop="datePublished"`; those marked as published before all others.
    private static func timeElement(in tree: MarkupTree) -> String? {
        var first: String?
        for node in 1..<max(1, tree.nodes.count) {
            let property = tree[node, attribute: "itemprop"]?.lowercased()
            guard tree.nodes[node].name == "time" || property == "datepublished" else { continue }
            let written = [tree[node, attribute: "datetime"], tree[node, attribute: "content"], tree.text(of: node)]
                .lazy.compactMap { $0 }.first { PublishedDate.day(in: $0) != nil }
            guard let written else { continue }
            if property == "datepublished" || tree[node, attribute: "pubdate"] != nil { return written }
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

    private static let namesOfDates = ["date", "publish", "posted", "time", "byline"].map { Array($0.utf8) }

    /// The first short text near the top that reads as a date, and is marked or worded as one.
    private static func shown(in tree: MarkupTree) -> String? {
        for node in 1..<max(1, tree.nodes.count) where !tree.nodes[node].isText {
            guard !tree.nodes[node].attributes.isEmpty else { continue }
            let marks = ((tree[node, attribute: "class"] ?? "") + " " + (tree[node, attribute: "id"] ?? ""))
                .lowercased()
            guard marks.utf8.count > 1, namesOfDates.contains(where: { marks.holds($0) }) else { continue }
            let text = TextNormalizer.line(tree.text(of: node))
            if text.utf8.count <= 120, isLikely(text) { return text }
        }
        for node in 1..<max(1, tree.nodes.count) where tree.nodes[node].isText {
            guard !BlockText.unread.contains(tree.nodes[tree.nodes[node].parent].name) else { continue }
            let text = TextNormalizer.line(tree.nodes[node].text)
            if text.utf8.count <= 60, isLikely(text) { return text }
        }
        return nil
    }

    /// The web holds little from before 1990 that is dated by its address or a line in small print.
    private static func isLikely(_ text: String) -> Bool {
        PublishedDate.day(in: text).map { (1980...2050).contains($0.year) } ?? false
    }
}
