/// A topic of the taxonomy by its id: `transnational-crime`, `covid-19`, `covid-19-impact`, and what a user adds.
package struct Topic: Hashable, Sendable, Codable {
    package let id: String

    package init(_ id: String) { self.id = id }

    package init(from decoder: any Decoder) throws {
        id = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id)
    }
}

extension Topic: Comparable, CustomStringConvertible {
    package static func < (left: Topic, right: Topic) -> Bool { left.id < right.id }
    package var description: String { id }
}
