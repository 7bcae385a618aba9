import Vocabulary

/// Every table of the folder, column by column: generated from what writes the tables and `datapackage.json`.
struct CodebookPage {
    static let path = "codebook.html"

    let site: SiteContext

    func page() -> Page {
        var html = HTMLBuilder()
        html.section("Reading the tables", id: "format", "<div class=\"prose\">\(MethodText.tables)</div>")
        for schema in DataFiles.schemas {
            html.section(schema.description.title, id: schema.description.name, table(schema))
        }
        return Page(
            path: CodebookPage.path, title: "Codebook", kicker: "<a href=\"method.html\">Method</a>",
            headline: "What each column of each table means",
            standfirst: "The same for programs: <a href=\"\(DataPackage.path)\">\(DataPackage.path)</a>"
                + " (Frictionless Data Package); for the archive: <a href=\"\(Schema.path)\">the XML schema</a>.",
            content: html)
    }

    private func table(_ schema: TableSchema) -> String {
        let description = schema.description
        var html = HTMLBuilder()
        html.raw("<p class=\"lead\">")
        html.link(schema.path, schema.path)
        html.text(". \(description.description) Key: \(description.primaryKey.joined(separator: ", ")).")
        for key in description.foreignKeys {
            html.text(" \(Counting.capitalised(key.fields.joined(separator: ", "))) refers to ")
            html.link("#\(key.table)", key.table)
            html.text(" (\(key.reference.joined(separator: ", "))).")
        }
        html.raw("</p>")
        html.table([.text("Column"), .text("Type"), .text("Meaning"), .text("Values")], name: schema.path) { html in
            for field in schema.fields {
                html.element("tr") { html in
                    html.raw("<th scope=\"row\"><code>")
                    html.text(field.name)
                    html.raw("</code></th>")
                    html.element("td", "data-label=\"Type\"", text: field.kind.rawValue)
                    html.element("td", "class=\"wide\" data-label=\"Meaning\"", text: field.description)
                    html.element("td", "class=\"wide\" data-label=\"Values\"", text: CodebookPage.values(of: field))
                }
            }
        }
        return html.string
    }

    /// The constraints in words.
    static func values(of field: TableField) -> String {
        var words = field.constraints.map { constraint in
            switch constraint {
            case .required: "never empty"
            case .unique: "unique"
            case .oneOf(let values): values.joined(separator: ", ")
            case .pattern(let pattern): pattern
            case .minimum(let value): "\(value) at least"
            case .maximum(let value): "\(value) at most"
            }
        }
        if !field.isRequired { words.append("may be empty") }
        return words.joined(separator: "; ")
    }
}
