/// Finds the articles in a JSON value: one object, a list of them, or a list wrapped in what an API says about it.
enum JSONRecords {
    /// Keys under which APIs wrap their lists: NewsAPI, JSON Feed, the Guardian, Elasticsearch, and the usual.
    static let wrappers = [
        "articles", "items", "data", "results", "docs", "documents", "hits", "response", "news", "stories", "records",
        "@graph", "entries", "posts", "item", "_items",
    ]

    /// Drafts in the order of the file. An object without text and without a list inside is a draft without text.
    static func drafts(in value: JSONValue) -> [Draft] {
        switch value {
        case .array(let elements): elements.flatMap { drafts(in: $0) }
        case .object: object(value)
        default: []
        }
    }

    private static func object(_ value: JSONValue) -> [Draft] {
        guard case .object(let members) = value else { return [] }
        let record = fields(of: value)
        if record.hasText, !isFeed(value) { return [record.draft()] }
        // Elasticsearch keeps the document below `_source`.
        if let source = value["_source"] { return object(source) }
        for wrapper in wrappers {
            guard let inner = value[wrapper] else { continue }
            switch inner {
            case .array, .object:
                let found = drafts(in: inner)
                return isFeed(value) ? found.map { fill($0, from: record.draft()) } : found
            default: continue
            }
        }
        return members.isEmpty ? [] : [record.draft()]
    }

    /// JSON Feed has a title and a description of its own, which are no article.
    private static func isFeed(_ value: JSONValue) -> Bool {
        value["version"]?.text?.contains("jsonfeed.org") == true && value["items"]?.elements != nil
    }

    /// What a JSON Feed says once for all its items: the title of the feed is their source.
    static func fill(_ draft: Draft, from feed: Draft) -> Draft {
        var draft = draft
        draft.source = draft.source ?? feed.title
        draft.author = draft.author ?? feed.author
        draft.language = draft.language ?? feed.language
        return draft
    }

    /// What a JSON Feed says of itself; nil for any other object.
    static func feed(_ value: JSONValue) -> Draft? { isFeed(value) ? fields(of: value).draft() : nil }

    private static func fields(of value: JSONValue) -> FieldCollector {
        var collector = FieldCollector()
        guard case .object(let members) = value else { return collector }
        for (key, value) in members {
            guard let (role, rank) = FieldNames.role(of: key), collector.wants(role, rank: rank),
                let text = text(of: value, role: role)
            else { continue }
            collector.set(role, rank: rank, to: Array(text.utf8))
        }
        return collector
    }

    /// The text of a field that need not be a string: `{"name": …}`, `[{"name": …}]`, a list of paragraphs.
    private static func text(of value: JSONValue, role: FieldRole) -> String? {
        switch value {
        case .string(let text), .number(let text): return text
        case .null, .bool: return nil
        case .array(let elements):
            let parts = elements.compactMap { text(of: $0, role: role) }
            switch role {
            case .text: return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
            case .author: return parts.isEmpty ? nil : parts.joined(separator: ", ")
            default: return parts.first
            }
        case .object:
            let names =
                switch role {
                case .text: ["text", "value", "#text", "_value", "content"]
                case .id: ["$oid", "value", "id"]
                case .date: ["$date", "value", "date"]
                case .url: ["url", "href", "@id"]
                default: ["name", "title", "value", "#text", "_value", "domain", "id"]
                }
            return names.lazy.compactMap { value[$0]?.text }.first
        }
    }
}
