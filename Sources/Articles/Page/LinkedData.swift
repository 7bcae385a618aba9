/// What the JSON-LD of a page says of its article (schema.org).
struct LinkedData {
    private(set) var headline: String?
    private(set) var publisher: String?
    private(set) var author: String?
    private(set) var url: String?
    private(set) var language: String?
    private(set) var dates: [String] = []
    private(set) var body: String?

    private static let articleTypes = ["Article", "BlogPosting", "Report", "Posting"]

    init(_ tree: MarkupTree, limits: Limits) {
        var articles: [JSONValue] = []
        for node in tree.elements(.script) {
            guard tree[node, attribute: .type]?.lowercased().hasPrefix("application/ld+json") == true else { continue }
            let bytes = Array(LinkedData.unwrapped(tree.text(of: node)))
            guard let value = try? JSONParser.value(of: bytes, limits: limits) else { continue }
            LinkedData.collect(value, into: &articles)
        }
        for article in articles {
            headline = headline ?? article["headline"]?.text
            publisher = publisher ?? LinkedData.name(article["publisher"])
            author = author ?? LinkedData.name(article["author"])
            language = language ?? article["inLanguage"]?.text
            if let text = article["articleBody"]?.text, text.utf8.count > (body?.utf8.count ?? 0) { body = text }
            url = url ?? article["url"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text
            dates += ["datePublished", "dateCreated"].compactMap { article[$0]?.text }
        }
        dates += articles.compactMap { $0["dateModified"]?.text }
    }

    /// Some pages wrap the data in a comment or in CDATA.
    private static func unwrapped(_ text: String) -> ArraySlice<UInt8> {
        var inside = Array(text.utf8)[...]
        for mark in wrappings {
            let trimmed = inside.drop { $0 <= 0x20 }
            if trimmed.starts(with: mark.utf8) { inside = trimmed.dropFirst(mark.utf8.count) }
        }
        let brace = UInt8(ascii: "}")
        guard let close = inside.lastIndex(where: { $0 == brace || $0 == UInt8(ascii: "]") }) else { return inside }
        // `]]>` ends in a bracket of its own.
        if inside[close...].starts(with: "]>".utf8), let brace = inside.lastIndex(of: brace) { return inside[...brace] }
        return inside[...close]
    }

    private static let wrappings = ["<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"]

    private static func collect(_ value: JSONValue, into articles: inout [JSONValue]) {
        switch value {
        case .array(let elements): elements.forEach { collect($0, into: &articles) }
        case .object:
            let types = value["@type"]?.elements?.compactMap(\.text) ?? [value["@type"]?.text ?? ""]
            if types.contains(where: { type in articleTypes.contains { type.hasSuffix($0) } }) {
                articles.append(value)
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = value[key] { collect(inner, into: &articles) }
            }
        default: break
        }
    }

    private static func name(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text): WebAddress(text) == nil ? text : nil
        case .object: name(value?["name"])
        case .array(let elements):
            elements.isEmpty ? nil : elements.compactMap { name($0) }.joined(separator: ", ")
        default: nil
        }
    }
}
