extension HTMLBuilder {
    /// A part of a page under its heading; nothing where there is nothing to show.
    mutating func section(_ heading: String, id: String, lead: String? = nil, _ body: String) {
        guard !body.isEmpty else { return }
        raw("<section aria-labelledby=\"\(id)-heading\" id=\"\(id)\">")
        element("h2", "id=\"\(id)-heading\"", text: heading)
        if let lead { element("p", "class=\"lead\"", text: lead) }
        raw(body)
        raw("</section>")
    }

    /// The numbers that a page opens with.
    mutating func figures(_ figures: [(label: String, value: Int)]) {
        element("ul", "class=\"figures\"") { html in
            for figure in figures {
                html.element("li") { html in
                    html.element("span", text: figure.label)
                    html.element("b", text: Counting.grouped(figure.value))
                }
            }
        }
    }
}
