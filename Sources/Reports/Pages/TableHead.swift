/// A column of a table: text to the left, numbers to the right.
struct Column {
    let label: String
    var isNumber = false
    /// Whether the script may sort by it.
    var sorts = false

    static func text(_ label: String) -> Column { Column(label: label) }
    static func number(_ label: String) -> Column { Column(label: label, isNumber: true, sorts: true) }
    /// Text that can be sorted by.
    static func name(_ label: String) -> Column { Column(label: label, sorts: true) }
}

extension HTMLBuilder {
    /// A table whose rows `body` writes; on a narrow screen its rows become cards where `asCards` says so.
    ///
    /// `filter` names the rows (`pairs`) of a table so long that the script offers to filter and sort it.
    mutating func table(
        _ columns: [Column], asCards: Bool = true, filter: String? = nil, _ body: (inout HTMLBuilder) -> Void
    ) {
        if !asCards { raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">") }
        var attributes = asCards ? ["class=\"cards\""] : []
        if let filter { attributes.append("data-filter=\"\(filter)\"") }
        open("table", attributes.joined(separator: " "))
        raw("<thead><tr>")
        for column in columns {
            let sort = filter != nil && column.sorts ? " data-sort=\"\(column.isNumber ? "number" : "text")\"" : ""
            element("th", "scope=\"col\"\(column.isNumber ? " class=\"num\"" : "")\(sort)", text: column.label)
        }
        raw("</tr></thead><tbody>")
        body(&self)
        raw(asCards ? "</tbody></table>" : "</tbody></table></div>")
    }
}
