package import Vocabulary

/// The topics that are looked for; the two of `Tables/topics.swift` are always there, a user's come on top.
package struct Taxonomy: Hashable, Sendable {
    package private(set) var definitions: [TopicDefinition]

    package static let standard = Taxonomy(rows: TableRows(topicRows))

    init(rows: TableRows) {
        definitions = []
        for fields in rows where fields.count > 2 {
            let topic = Topic(fields[1])
            switch fields[0] {
            case "topic":
                guard fields.count > 4 else { continue }
                definitions.append(
                    TopicDefinition(
                        topic: topic, label: fields[2], mediaTopic: fields[3], firstYear: Int(fields[4]) ?? 0))
            case "term":
                guard fields.count > 3, let index = index(of: topic) else { continue }
                let near = fields.count > 4 ? fields[4].split(separator: " ").map(String.init) : []
                let condition: TopicDefinition.Condition =
                    switch fields[2] {
                    case "year": .year
                    case "company": .company
                    case "near": .near(near)
                    default: .always
                    }
                definitions[index].terms += TableRows.list(fields[3]).map { .init($0, condition) }
            case "exclusion":
                guard let index = index(of: topic) else { continue }
                definitions[index].exclusions += TableRows.list(fields[2])
            case "effect":
                guard fields.count > 3, let index = index(of: topic) else { continue }
                definitions[index].effectOf = Topic(fields[2])
                func words(_ field: Int) -> [String] {
                    fields.count > field ? fields[field].split(separator: " ").map(String.init) : []
                }
                definitions[index].effectWords += words(3)
                definitions[index].farEffectWords += words(4)
                definitions[index].answerWords += words(5)
            default: continue
            }
        }
    }

    /// With a user's topics; one with the id of a known topic adds its phrases to that.
    package func adding(_ more: [TopicDefinition]) -> Taxonomy {
        var taxonomy = self
        for definition in more {
            if let index = taxonomy.index(of: definition.topic) {
                taxonomy.definitions[index].terms += definition.terms
                taxonomy.definitions[index].exclusions += definition.exclusions
                taxonomy.definitions[index].effectWords += definition.effectWords
                taxonomy.definitions[index].farEffectWords += definition.farEffectWords
                taxonomy.definitions[index].answerWords += definition.answerWords
                if !definition.label.isEmpty { taxonomy.definitions[index].label = definition.label }
                if let code = definition.mediaTopic { taxonomy.definitions[index].mediaTopic = code }
            } else {
                taxonomy.definitions.append(definition)
            }
        }
        return taxonomy
    }

    package subscript(topic: Topic) -> TopicDefinition? {
        index(of: topic).map { definitions[$0] }
    }

    private func index(of topic: Topic) -> Int? {
        definitions.firstIndex { $0.topic == topic }
    }
}
