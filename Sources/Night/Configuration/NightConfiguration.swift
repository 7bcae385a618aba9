package import Articles
package import Findings
package import Vocabulary

/// What the operator may set in `attache.yaml`; every setting has a default.
package struct NightConfiguration: Hashable, Sendable {
    /// The title of the published pages.
    package var title: String
    /// The night: nil for the day on which the program runs.
    package var asOf: Day?
    /// Where the published folder can be reached, for feeds: `https://example.org/attache/`.
    package var baseURL: String?
    /// Whether an input that cannot be read makes the exit status 1.
    package var strict: Bool
    /// Where to keep what is known, relative to the configuration file.
    package var ledger: String?
    /// The operator's topics, on top of those that are always there.
    package var topics: [TopicDefinition]
    /// Whether the table of pairs also has the months and years in which nothing was counted.
    package var zeroRows: Bool
    /// Under what the tables may be used, by its SPDX name.
    package var licence: String?
    /// How much a single input may ask of the machine.
    package var limits: Limits

    package init(
        title: String = "attache", asOf: Day? = nil, baseURL: String? = nil, strict: Bool = false,
        ledger: String? = nil, topics: [TopicDefinition] = [], zeroRows: Bool = false, licence: String? = nil,
        limits: Limits = Limits()
    ) {
        self.title = title
        self.asOf = asOf
        self.baseURL = baseURL
        self.strict = strict
        self.ledger = ledger
        self.topics = topics
        self.zeroRows = zeroRows
        self.licence = licence
        self.limits = limits
    }
}

/// Where in a configuration file something is wrong, and what.
package struct ConfigurationError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case unreadable
        case malformed(String)
        case unknownKey(String, known: [String])
        case repeatedKey(String)
        /// `expected` completes “must be …”.
        case badValue(key: String, expected: String)
        case missing(key: String)
    }

    package var file: String
    /// From 1; nil where the whole file is meant.
    package var line: Int?
    package var reason: Reason

    package init(file: String, line: Int? = nil, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }
}

extension ConfigurationError: CustomStringConvertible {
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return switch reason {
        case .unreadable: "\(place): the configuration cannot be read"
        case .malformed(let detail): "\(place): no YAML: \(detail)"
        case .unknownKey(let key, let known):
            "\(place): unknown key “\(key)”; known are \(known.joined(separator: ", "))"
        case .repeatedKey(let key): "\(place): “\(key)” is set twice"
        case .badValue(let key, let expected): "\(place): “\(key)” must be \(expected)"
        case .missing(let key): "\(place): “\(key)” is missing"
        }
    }
}
