import Vocabulary

/// `sitemap.xml`, for search engines: the Sitemaps protocol 0.9. Where there are more addresses than one file may hold,
/// it is an index of `sitemap-1.xml`, `sitemap-2.xml` and so on.
struct SiteMap {
    /// The protocol's limit for one file.
    static let limit = 50_000

    struct Page {
        let path: String
        /// The night that it is of.
        let changed: Day
    }

    let base: String
    let pages: [Page]

    func write(each write: (ReportFile) throws -> Void) throws {
        let sorted = pages.sorted { $0.path < $1.path }
        guard sorted.count > SiteMap.limit else { return try write(addresses("sitemap.xml", sorted[...])) }
        var parts: [Page] = []
        for start in stride(from: 0, to: sorted.count, by: SiteMap.limit) {
            let path = "sitemap-\(parts.count + 1).xml"
            let own = sorted[start..<min(start + SiteMap.limit, sorted.count)]
            if let last = own.map(\.changed).max() { parts.append(Page(path: path, changed: last)) }
            try write(addresses(path, own))
        }
        try write(list("sitemap.xml", root: "sitemapindex", item: "sitemap", parts[...]))
    }

    private func addresses(_ path: String, _ pages: ArraySlice<Page>) throws -> ReportFile {
        try list(path, root: "urlset", item: "url", pages)
    }

    private func list(_ path: String, root: String, item: String, _ pages: ArraySlice<Page>) throws -> ReportFile {
        let xml = try XMLBuilder()
        xml.element(root) {
            xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
            for page in pages {
                xml.element(item) {
                    xml.element("loc", text: base + page.path)
                    xml.element("lastmod", text: page.changed.description)
                }
            }
        }
        return ReportFile(path: path, bytes: try xml.finish())
    }
}
