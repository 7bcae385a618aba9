/// Finds the articles in a JSON value: one object, a list of them, or a list wrapped in what an API says about it.
enum JSONRecords {
    /// Keys under which APIs wrap their lists: NewsAPI, JSON Feed, the Guardian, Elasticsearch, and the usual.
    static let wrappers = [
        "articles", "items", "data", "results", "docs", "documents", "hits", "response", "news", "stories", "records",
        "@graph", "entries", "posts", "item", "_items", "objects",
    ]

    /// Objects in which APIs keep a record's own fields: Elasticsearch, the Guardian, JSON:API.
    private static let envelopes = ["_source", "fields", "attributes"]

    /// Lists of a record that are no articles, though they have titles and texts.
    private static let asides: Set<String> = [
        "comments", "images", "media", "videos", "related", "authors", "author", "links", "tags", "categories",
        "associations", "source", "thread", "_links", "meta", "metadata",
    ]

    /// Drafts in the order of the file. An object without text and without a list inside is a draft without text.
    static func drafts(in value: JSONValue) -> [Draft] {
        switch value {
        case .array(let elements): elements.flatMap { drafts(in: $0) }
        case .object(let members): drafts(in: value, members)
        default: []
        }
    }

    private static func drafts(in value: JSONValue, _ members: [(key: String, value: JSONValue)]) -> [Draft] {
        var record = FieldCollector()
        collect(members, into: &record)
        if !record.hasText {
            for envelope in envelopes {
                if case .object(let inner)? = value[envelope] { collect(inner, into: &record) }
            }
        }
        if record.hasText, !isFeed(value) {
            var draft = record.draft()
            draft.withdrawn = withdrawn(value)
            return [draft]
        }
        if let rows = JSONTable.rows(of: members) { return rows.flatMap { drafts(in: $0) } }
        for wrapper in wrappers {
            guard let inner = value[wrapper] else { continue }
            switch inner {
            case .array, .object:
                let found = drafts(in: inner)
                return isFeed(value) ? found.map { fill($0, from: record.draft()) } : found
            default: continue
            }
        }
        var draft = record.draft()
        if draft.title == nil {
            let found = unnamed(members)
            if !found.isEmpty { return found }
        }
        // A field of text that is blank is another matter.
        if !members.contains(where: { FieldNames.role(of: $0.key)?.role == .text }) { draft.names = members.map(\.key) }
        return members.isEmpty ? [] : [draft]
    }

    /// Articles below keys that no list knows, such as their own addresses: they must have a title beside the text.
    private static func unnamed(_ members: [(key: String, value: JSONValue)]) -> [Draft] {
        members.flatMap { member -> [Draft] in
            guard !asides.contains(member.key.lowercased()) else { return [] }
            var found = drafts(in: member.value).filter { !$0.text.isEmpty && $0.title != nil }
            if found.count == 1, found[0].url == nil, WebAddress(member.key) != nil { found[0].url = member.key }
            return found
        }
    }

    /// `canceled` or `withheld`, as ninjs and NewsML-G2 call what must not be used.
    private static func withdrawn(_ value: JSONValue) -> String? {
        value["pubstatus"]?.text.flatMap { ["canceled", "withheld"].contains($0) ? $0 : nil }
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
        if case .object(let members) = value { collect(members, into: &collector) }
        return collector
    }

    private static func collect(_ members: [(key: String, value: JSONValue)], into collector: inout FieldCollector) {
        for (key, value) in members {
            guard let (role, rank) = FieldNames.role(of: key), collector.wants(role, rank: rank),
                let text = text(of: value, role: role)
            else { continue }
            collector.set(role, rank: rank, to: Array(text.utf8))
        }
    }

    /// The text of a field that need not be a string: `{"name": …}`, `[{"name": …}]`, a list of paragraphs.
    private static func text(of value: JSONValue, role: FieldRole) -> String? {
        switch value {
        case .string(let text), .number(let text): return text
        case .null, .bool: return nil
        case .array(let elements):
            let parts = elements.compactMap { text(of: $0, role: role) }
            switch role {
            // ninjs gives one text several times, in several types.
            case .text where elements.first?["contenttype"] != nil || elements.first?["contentType"] != nil:
                return parts.first
            case .text: return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
            case .author: return parts.isEmpty ? nil : parts.joined(separator: ", ")
            default: return parts.first
            }
        case .object:
            let names =
                switch role {
                case .text: ["text", "value", "#text", "_value", "content", "rendered", "processed", "html"]
                case .id: ["$oid", "value", "id"]
                case .date: ["$date", "$numberLong", "value", "date", "utc"]
                case .url: ["url", "href", "@id"]
                case .title: ["main", "rendered", "value", "title", "name", "#text", "_value"]
                default: ["name", "title", "value", "#text", "_value", "domain", "id", "original"]
                }
            for name in names {
                if let inner = value[name], let text = text(of: inner, role: role) { return text }
            }
            return role == .text ? sections(of: value) : nil
        }
    }

    /// The paragraphs of a body that comes in its parts, as fundus writes it.
    private static func sections(of value: JSONValue) -> String? {
        let parts = ["summary", "headline", "paragraphs", "sections"].compactMap { name in
            value[name].flatMap { text(of: $0, role: .text) }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}
