/// A table written as JSON, by columns or by rows below the names of its columns: the shapes in which pandas
/// writes a data frame.
enum JSONTable {
    /// The table's rows as objects; nil where the object is no table.
    static func rows(of members: [(key: String, value: JSONValue)]) -> [JSONValue]? {
        columns(members) ?? split(members)
    }

    /// `{"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}`
    private static func columns(_ members: [(key: String, value: JSONValue)]) -> [JSONValue]? {
        var columns: [(name: String, cells: [(key: String, value: JSONValue)])] = []
        for (name, value) in members {
            guard case .object(let cells) = value, cells.allSatisfy({ $0.value.isScalar }) else { return nil }
            columns.append((name, cells))
        }
        guard columns.count > 1, let keys = columns.first?.cells.map(\.key), !keys.isEmpty,
            columns.allSatisfy({ $0.cells.count == keys.count && $0.cells[0].key == keys[0] }),
            columns.contains(where: { FieldNames.role(of: $0.name)?.role == .text })
        else { return nil }
        return keys.indices.map { row in .object(columns.map { ($0.name, $0.cells[row].value) }) }
    }

    /// `{"columns": ["title", "text"], "data": [["…", "…"]]}`
    private static func split(_ members: [(key: String, value: JSONValue)]) -> [JSONValue]? {
        guard let names = members.first(where: { $0.key == "columns" })?.value.elements?.map(\.text),
            let data = members.first(where: { $0.key == "data" })?.value.elements,
            names.contains(where: { $0.flatMap(FieldNames.role(of:))?.role == .text })
        else { return nil }
        return data.compactMap { row in
            row.elements.map { cells in .object(zip(names, cells).compactMap { name, cell in name.map { ($0, cell) } })
            }
        }
    }
}
