/// What a cell holds before it is written.
enum TableValue: Sendable {
    case text(String?)
    case integer(Int?)
    case number(Double?)
}

/// A column with the rule that fills it: the one place that names, describes and writes it.
struct TableColumn<Row>: Sendable {
    let field: TableField
    let value: @Sendable (Row) -> TableValue
}

extension TableColumn {
    static func text(
        _ name: String, _ description: String, _ constraints: TableField.Constraint...,
        value: @escaping @Sendable (Row) -> String?
    ) -> TableColumn {
        TableColumn(
            field: TableField(name: name, kind: .string, description: description, constraints: constraints),
            value: { .text(value($0)) })
    }

    static func date(
        _ name: String, _ description: String, _ constraints: TableField.Constraint...,
        value: @escaping @Sendable (Row) -> String?
    ) -> TableColumn {
        TableColumn(
            field: TableField(name: name, kind: .date, description: description, constraints: constraints),
            value: { .text(value($0)) })
    }

    static func integer(
        _ name: String, _ description: String, _ constraints: TableField.Constraint...,
        value: @escaping @Sendable (Row) -> Int?
    ) -> TableColumn {
        TableColumn(
            field: TableField(name: name, kind: .integer, description: description, constraints: constraints),
            value: { .integer(value($0)) })
    }

    static func number(
        _ name: String, _ description: String, _ constraints: TableField.Constraint...,
        value: @escaping @Sendable (Row) -> Double?
    ) -> TableColumn {
        TableColumn(
            field: TableField(name: name, kind: .number, description: description, constraints: constraints),
            value: { .number(value($0)) })
    }
}

/// A table: its description and its columns. Bytes, data package and codebook all come from here, so that none of
/// them can say what the others do not.
struct DataTable<Row>: Sendable {
    let schema: TableSchema
    /// Of the columns, in their order.
    private let values: [@Sendable (Row) -> TableValue]

    init(_ description: TableDescription, columns: [TableColumn<Row>]) {
        schema = TableSchema(description: description, fields: columns.map(\.field))
        values = columns.map(\.value)
    }

    func bytes(_ rows: some Sequence<Row>) -> [UInt8] {
        var table = CSVBuilder(columns: schema.fields.map(\.name))
        write(rows, to: &table)
        return table.bytes
    }

    /// Without the line of names.
    func lines(_ rows: some Sequence<Row>) -> [UInt8] {
        var table = CSVBuilder(width: schema.fields.count)
        write(rows, to: &table)
        return table.bytes
    }

    private func write(_ rows: some Sequence<Row>, to table: inout CSVBuilder) {
        for row in rows {
            for value in values {
                switch value(row) {
                case .text(let text): table.field(text)
                case .integer(let number): table.field(number)
                case .number(let number): table.field(number)
                }
            }
        }
    }
}

/// What is said of a table as a whole.
struct TableDescription: Sendable {
    /// `meetings`; the file is `meetings.csv`.
    let name: String
    let title: String
    let description: String
    let primaryKey: [String]
    var foreignKeys: [ForeignKey] = []
}

/// Columns whose values stand in a column of another table.
struct ForeignKey: Sendable {
    let fields: [String]
    let table: String
    let reference: [String]

    init(_ fields: [String], in table: String, _ reference: [String]) {
        self.fields = fields
        self.table = table
        self.reference = reference
    }
}

struct TableSchema: Sendable {
    let description: TableDescription
    let fields: [TableField]

    var path: String { "\(description.name).csv" }
}
