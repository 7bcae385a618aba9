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

    init(_ tree: MarkupTree) {
        for node in tree.descendants(named: "meta") {
            guard let content = tree[node, attribute: "content"] else { continue }
            for key in ["property", "name", "itemprop", "http-equiv"] {
                guard let name = tree[node, attribute: key]?.lowercased() else { continue }
                let value = TextNormalizer.line(content)
                if values[name] == nil, !value.isEmpty { values[name] = value }
            }
        }
    }

    subscript(name: String) -> String? { values[name] }
}
