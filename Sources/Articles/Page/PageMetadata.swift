/// What a page says of itself: in JSON-LD, Open Graph, `meta` and `link` elements, in this order of trust.
struct PageMetadata {
    private(set) var title: String?
    private(set) var url: String?
    private(set) var source: String?
    private(set) var author: String?
    private(set) var language: String?
    /// Dates as written, the most trusted first.
    private(set) var dates: [String] = []
    /// The article's text as the page states it for machines; UTF-8.
    private(set) var body: [UInt8]?

    init(_ tree: MarkupTree, limits: Limits) {
        let linked = LinkedData(tree, limits: limits)
        let meta = MetaElements(tree)
        let heading = PageMetadata.heading(in: tree)
        let head = tree.elements(.title).first.map { TextNormalizer.line(tree.text(of: $0)) }
        title = [
            linked.headline.map { HTMLText.plain($0, limits: limits) }, meta["og:title"], meta["twitter:title"],
            heading.flatMap { PageMetadata.agree($0, head ?? "") ? $0 : nil }, head, heading, meta["title"],
        ]
        .lazy.compactMap { $0 }.first { !$0.isEmpty }
        source =
            linked.publisher ?? meta["og:site_name"] ?? meta["application-name"] ?? meta["dc.publisher"]
            ?? meta["article:publisher"].flatMap { WebAddress($0) == nil ? $0 : nil }
        title = title.map { PageMetadata.withoutSite($0, source: source, heading: heading) }
        let canonical = tree.elements(.link).first {
            tree[$0, attribute: .rel]?.lowercased() == "canonical"
        }
        url = [canonical.flatMap { tree[$0, attribute: .href] }, meta["og:url"], linked.url]
            .lazy.compactMap { $0 }.first { WebAddress($0) != nil }
        author =
            linked.author ?? meta["author"] ?? meta["article:author"].flatMap { WebAddress($0) == nil ? $0 : nil }
            ?? meta["dc.creator"] ?? meta["byl"] ?? PageMetadata.markedAuthor(in: tree)
        language =
            tree.elements(.html).first.flatMap {
                tree[$0, attribute: .lang] ?? tree[$0, attribute: .xmlLang]
            }
            ?? linked.language ?? meta["og:locale"] ?? meta["language"] ?? meta["content-language"]
        dates =
            linked.dates
            + MetaElements.dateNames.compactMap { meta[$0] }
        body = linked.body.map { Array($0.utf8) }
        if let text = body, HTMLText.looksLikeHTML(text) { body = HTMLText.plain(text, limits: limits) }
    }

    /// Whether a heading says what the title of the window says: half of its words at least. Others name a section of the site.
    private static func agree(_ heading: String, _ title: String) -> Bool {
        func words(_ text: String) -> Set<ArraySlice<UInt8>> {
            let lower = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            return Set(
                lower.split {
                    !($0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x80)
                })
        }
        let own = words(heading)
        return title.isEmpty || own.intersection(words(title)).count * 2 >= own.count
    }

    /// The only first-level heading, or the first that stands in an article.
    private static func heading(in tree: MarkupTree) -> String? {
        let headings = tree.elements(.h1).map { TextNormalizer.line(tree.text(of: $0)) }.filter {
            !$0.isEmpty
        }
        return headings.max { $0.utf8.count < $1.utf8.count }
    }

    private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » "].map { Array($0.utf8) }

    /// `Leaders meet | Mekong Courier` without its second half.
    private static func withoutSite(_ title: String, source: String?, heading: String?) -> String {
        let line = TextNormalizer.line(title)
        if let heading, heading != line, line.hasPrefix(heading), heading.count >= 20 { return heading }
        for separator in separators {
            guard let cut = line.lastIndex(ofBytes: separator) else { continue }
            let tail = line.utf8[line.utf8.index(cut, offsetBy: separator.count)...]
            let name = String(decoding: tail, as: UTF8.self).lowercased()
            let site = source.map { $0.lowercased() } ?? ""
            let isSite = !site.isEmpty && (site.contains(name) || name.contains(site))
            if isSite, line[..<cut].count >= 10 { return String(line[..<cut]) }
        }
        return line
    }

    private static func markedAuthor(in tree: MarkupTree) -> String? {
        let marked = (1..<max(1, tree.nodes.count)).first { node in
            tree[node, attribute: .rel] == "author" || tree[node, attribute: .itemprop] == "author"
        }
        guard let marked else { return nil }
        let name = TextNormalizer.line(tree.text(of: marked))
        return name.isEmpty || name.count > 100 ? nil : name
    }
}
