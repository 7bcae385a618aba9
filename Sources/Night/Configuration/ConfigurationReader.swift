internal import Articles
internal import Findings
internal import Reports
internal import Vocabulary
internal import Yams

/// Reads `attache.yaml`: a key that is unknown, or a value of the wrong kind, is an error that names file and line.
package struct ConfigurationReader {
    private let file: String

    package init(file: String) { self.file = file }

    private static let keys = [
        "as-of", "base-url", "ledger", "licence", "limits", "strict", "title", "topics", "zero-rows",
    ]
    private static let topicKeys = ["exclusions", "id", "label", "media-topic", "terms"]

    package func read(_ text: String) throws(ConfigurationError) -> NightConfiguration {
        var configuration = NightConfiguration()
        guard let root = try compose(text) else { return configuration }
        for (key, value) in try entries(of: root, known: ConfigurationReader.keys, as: "configuration") {
            switch key {
            case "title": configuration.title = try string(value, key)
            case "as-of":
                guard let day = Day(try string(value, key)) else { throw bad(value, key, "a day, as in 2022-08-31") }
                configuration.asOf = day
            case "base-url":
                let url = try string(value, key)
                guard isBaseURL(url) else {
                    throw bad(value, key, "the address of a folder on the web, as in https://news.example/attache/")
                }
                configuration.baseURL = url
            case "strict":
                guard let flag = value.bool else { throw bad(value, key, "true or false") }
                configuration.strict = flag
            case "ledger": configuration.ledger = try string(value, key)
            case "limits": configuration.limits = try limits(value)
            case "topics": configuration.topics = try topics(value)
            case "zero-rows":
                guard let flag = value.bool else { throw bad(value, key, "true or false") }
                configuration.zeroRows = flag
            case "licence":
                let name = try string(value, key)
                guard isLicenceName(name) else { throw bad(value, key, "the SPDX name of a licence, as in CC-BY-4.0") }
                configuration.licence = name
            default: continue
            }
        }
        return configuration
    }

    private func compose(_ text: String) throws(ConfigurationError) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            var line: Int?
            switch error {
            case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): line = mark.line
            case .duplicatedKeysInMapping(let keys, let context):
                let key = keys.sorted().first ?? "?"
                throw ConfigurationError(file: file, line: context.mark.line, reason: .repeatedKey(key))
            default: break
            }
            throw ConfigurationError(file: file, line: line, reason: .malformed(firstLine(of: "\(error)")))
        } catch {
            throw ConfigurationError(file: file, reason: .malformed("\(error)"))
        }
    }

    private func firstLine(of text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? text }

    private func limits(_ node: Node) throws(ConfigurationError) -> Limits {
        var limits = Limits()
        let known = Limits.Adjustable.allCases.map(\.rawValue)
        for (key, value) in try entries(of: node, known: known, as: "limits") {
            guard let limit = Limits.Adjustable(rawValue: key) else { continue }
            guard limits.set(limit, to: try string(value, key)) else {
                throw bad(value, key, "\(limit)")
            }
        }
        return limits
    }

    private func topics(_ node: Node) throws(ConfigurationError) -> [TopicDefinition] {
        guard let items = node.sequence else { throw bad(node, "topics", "a list") }
        var topics: [TopicDefinition] = []
        for item in items {
            var definition = TopicDefinition(topic: Topic(""), label: "")
            for (key, value) in try entries(of: item, known: ConfigurationReader.topicKeys, as: "topics") {
                switch key {
                case "id":
                    let id = try string(value, key)
                    guard isTopicID(id) else {
                        throw bad(value, key, "lower-case letters, digits and hyphens, 64 at most, and not “index”")
                    }
                    guard !topics.contains(where: { $0.topic == Topic(id) }) else {
                        throw ConfigurationError(file: file, line: value.mark?.line, reason: .repeatedKey(id))
                    }
                    definition.topic = Topic(id)
                case "label": definition.label = try string(value, key)
                case "media-topic": definition.mediaTopic = try string(value, key)
                case "terms": definition.terms = try strings(value, key).map { .init($0) }
                case "exclusions": definition.exclusions = try strings(value, key)
                default: continue
                }
            }
            guard !definition.topic.id.isEmpty else {
                throw ConfigurationError(file: file, line: item.mark?.line, reason: .missing(key: "id"))
            }
            topics.append(definition)
        }
        return topics
    }

    /// With a host, and without what only the address of one page has.
    private func isBaseURL(_ url: String) -> Bool {
        guard let rest = ["https://", "http://"].first(where: url.hasPrefix).map({ url.dropFirst($0.count) }),
            !url.contains("?"), !url.contains("#"), !url.contains("@"),
            SiteConfiguration(baseURL: url).baseURL != nil
        else { return false }
        let host = rest.prefix { $0 != "/" }
        let name = host.prefix { $0 != ":" }
        let port = host.dropFirst(name.count)
        let isIPv6 = host.hasPrefix("[") && host.contains("]")
        guard isIPv6 || port.isEmpty || UInt16(port.dropFirst()) ?? 0 > 0 else { return false }
        return isIPv6
            || !name.isEmpty && name.first != "." && !name.contains("..")
                && name.contains { $0.isLetter || $0.isNumber }
                && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "%" }
    }

    /// A topic's id becomes the name of a page; `index` is that of the list of topics.
    private func isTopicID(_ id: String) -> Bool {
        guard id != "index", let first = id.utf8.first, first != 45, id.utf8.count <= 64 else { return false }
        return id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    /// What Data Package allows in a licence's name.
    private func isLicenceName(_ name: String) -> Bool {
        name.utf8.count <= 64
            && name.utf8.allSatisfy {
                (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46
            }
    }

    private func entries(
        of node: Node, known: [String], as name: String
    ) throws(ConfigurationError) -> [(key: String, value: Node)] {
        guard let mapping = node.mapping else {
            if node.null != nil { return [] }
            throw bad(node, name, "a set of keys and values")
        }
        var entries: [(key: String, value: Node)] = []
        for (keyNode, value) in mapping {
            let key = keyNode.string ?? "?"
            guard known.contains(key) else {
                throw ConfigurationError(
                    file: file, line: keyNode.mark?.line, reason: .unknownKey(key, known: known))
            }
            guard !entries.contains(where: { $0.key == key }) else {
                throw ConfigurationError(file: file, line: keyNode.mark?.line, reason: .repeatedKey(key))
            }
            entries.append((key, value))
        }
        return entries
    }

    private func string(_ node: Node, _ key: String) throws(ConfigurationError) -> String {
        guard let scalar = node.scalar, !scalar.string.isEmpty else { throw bad(node, key, "a text") }
        return scalar.string
    }

    private func strings(_ node: Node, _ key: String) throws(ConfigurationError) -> [String] {
        guard let items = node.sequence else { throw bad(node, key, "a list of phrases") }
        var strings: [String] = []
        for item in items { strings.append(try string(item, key)) }
        return strings
    }

    private func bad(_ node: Node, _ key: String, _ expected: String) -> ConfigurationError {
        ConfigurationError(file: file, line: node.mark?.line, reason: .badValue(key: key, expected: expected))
    }
}
