/// JSON to be written: keys in the order given, two spaces a level, so that a difference between two nights reads well.
enum JSONValue {
    case text(String)
    case integer(Int)
    case bool(Bool)
    case list([JSONValue])
    case object([(String, JSONValue)])

    static func texts(_ items: [String]) -> JSONValue { .list(items.map { .text($0) }) }

    func write(to text: inout String, indent: String = "") {
        let inner = indent + "  "
        switch self {
        case .text(let value): text += JSONText.quoted(value)
        case .integer(let value): text += String(value)
        case .bool(let value): text += value ? "true" : "false"
        case .list(let items):
            guard !items.isEmpty else { return text += "[]" }
            text += "[\n"
            for (place, item) in items.enumerated() {
                text += inner
                item.write(to: &text, indent: inner)
                text += place < items.count - 1 ? ",\n" : "\n"
            }
            text += indent + "]"
        case .object(let entries):
            guard !entries.isEmpty else { return text += "{}" }
            text += "{\n"
            for (place, (key, value)) in entries.enumerated() {
                text += "\(inner)\(JSONText.quoted(key)): "
                value.write(to: &text, indent: inner)
                text += place < entries.count - 1 ? ",\n" : "\n"
            }
            text += indent + "}"
        }
    }
}
