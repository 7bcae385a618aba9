/// The `meta` elements of a page by the lower-case name that they go by.
struct MetaElements {
    private var values: [String: String] = [:]

    /// Names under which the day of publication stands, the most trusted first; those of last changes come last.
    static let dateNames = [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published",
        "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate",
        "publication_date",
        "cxenseparse:recs:publishtime", "article.published", "published-date", "citation_publication_date",
        "dc.date.issued",
        "dcterms.created", "dc.date", "dcterms.date", "article_date_original", "date", "rnews:datepublished",
        "bt:pubdate", "article:modified_time", "og:updated_time", "last-modified",
    ]

    private static let keys: [KnownName] = [.property, .name, .itemprop, .httpEquiv]

    init(_ tree: MarkupTree) {
        for node in tree.elements(.meta) {
            guard let content = tree.range(of: .content, at: node) else { continue }
            for key in MetaElements.keys {
                guard let name = tree.range(of: key, at: node) else { continue }
                let lower = tree.bytes[name].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
                let text = String(decoding: lower, as: UTF8.self)
                if values[text] == nil, tree.bytes[content].contains(where: { $0 > 0x20 }) {
                    values[text] = String(decoding: tree.bytes[content], as: UTF8.self)
                }
            }
        }
    }

    /// The value as one line; nil where there is none or nothing in it.
    subscript(name: String) -> String? {
        values[name].map { TextNormalizer.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
