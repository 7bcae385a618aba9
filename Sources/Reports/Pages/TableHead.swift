/// A column of a table: text to the left, numbers to the right.
struct Column {
    /// How the script may sort by it: texts rise at the first press, numbers and dates fall.
    enum Sort: String {
        case text, number, date
    }

    let label: String
    var isNumber = false
    /// Nil where the script may not.
    var sort: Sort?

    static func text(_ label: String) -> Column { Column(label: label) }
    static func number(_ label: String) -> Column { Column(label: label, isNumber: true, sort: .number) }
    /// Text that can be sorted by.
    static func name(_ label: String) -> Column { Column(label: label, sort: .text) }
    /// A date whose cells carry it as `data-value`, empty where there is none.
    static func date(_ label: String) -> Column { Column(label: label, sort: .date) }
}

extension HTMLBuilder {
    /// The script offers to filter longer lists and tables.
    static let unfiltered = 15

    /// A table whose rows `body` writes; on a narrow screen its rows become cards where `asCards` says so.
    ///
    /// - Parameters:
    ///   - name: Plain text that tells it from the other tables of the page, for those who hear it.
    ///   - filter: The rows (`pairs`) of a table so long that the script offers to filter and sort it.
    mutating func table(
        _ columns: [Column], name: String, asCards: Bool = true, filter: String? = nil,
        _ body: (inout HTMLBuilder) -> Void
    ) {
        let name = HTMLBuilder.escape(name)
        if !asCards {
            raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(name), to be scrolled\">")
        }
        var attributes = asCards ? ["class=\"cards\""] : []
        attributes.append("aria-label=\"\(name)\"")
        if let filter { attributes.append("data-filter=\"\(filter)\"") }
        open("table", attributes.joined(separator: " "))
        raw("<thead><tr>")
        for column in columns {
            let sort = filter == nil ? nil : column.sort.map { " data-sort=\"\($0)\"" }
            element("th", "scope=\"col\"\(column.isNumber ? " class=\"num\"" : "")\(sort ?? "")", text: column.label)
        }
        raw("</tr></thead><tbody>")
        body(&self)
        raw(asCards ? "</tbody></table>" : "</tbody></table></div>")
    }
}
