import Statistics

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
    mutating func figures(_ figures: [Figure]) {
        element("ul", "class=\"figures\"") { html in
            for figure in figures {
                html.element("li") { html in
                    html.element("span", text: figure.label)
                    html.element("b", text: Counting.grouped(figure.value))
                    if let aside = figure.aside { html.element("small", text: aside) }
                }
            }
        }
    }
}

/// A number that a page opens with: of everything counted, and how many of it are certain, of which alone its headline speaks.
struct Figure {
    let label: String
    let value: Int
    /// Nil where nothing that is counted can be uncertain.
    let certain: Int?

    init(_ label: String, _ value: Int, certain: Int? = nil) {
        (self.label, self.value, self.certain) = (label, value, certain)
    }

    /// `42 of them certain`; nil where all are.
    var aside: String? {
        guard let certain, certain < value else { return nil }
        if value == 1 { return "uncertain" }
        return "\(certain == 0 ? "none" : Counting.grouped(certain)) of them certain"
    }

    /// What was held, is planned and was called off, each by itself.
    static func byStatus(_ tally: Tally) -> [Figure] {
        let (all, certain) = (tally.counts, tally.certain)
        return [
            Figure("Meetings held", all.held, certain: certain.held),
            Figure("Planned", all.planned, certain: certain.planned),
            Figure("Called off", all.cancelled, certain: certain.cancelled),
        ]
    }
}
