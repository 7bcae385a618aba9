/// A column of a table: text to the left, numbers to the right.
struct Column {
    let label: String
    var isNumber = false

    static func text(_ label: String) -> Column { Column(label: label) }
    static func number(_ label: String) -> Column { Column(label: label, isNumber: true) }
}

extension HTMLBuilder {
    /// A table whose rows `body` writes; on a narrow screen its rows become cards where `asCards` says so.
    mutating func table(_ columns: [Column], asCards: Bool = true, _ body: (inout HTMLBuilder) -> Void) {
        raw(asCards ? "<table class=\"cards\"><thead><tr>" : "<div class=\"scroll\"><table><thead><tr>")
        for column in columns {
            element("th", column.isNumber ? "scope=\"col\" class=\"num\"" : "scope=\"col\"", text: column.label)
        }
        raw("</tr></thead><tbody>")
        body(&self)
        raw(asCards ? "</tbody></table>" : "</tbody></table></div>")
    }
}
