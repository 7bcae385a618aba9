import Statistics

extension HTMLBuilder {
    /// A part of a page under its heading; nothing where there is nothing to show.
    mutating func section(_ heading: String, id: String, lead: String? = nil, _ body: String) {
        section(heading, id: id, lead: lead, HTMLBuilder(body))
    }

    mutating func section(_ heading: String, id: String, lead: String? = nil, _ body: HTMLBuilder) {
        guard !body.bytes.isEmpty else { return }
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
    /// How many are plans for a time that has passed.
    let past: Int

    init(_ label: String, _ value: Int, certain: Int? = nil, past: Int = 0) {
        (self.label, self.value, self.certain, self.past) = (label, value, certain, past)
    }

    /// `42 of them certain; 3 past, not reported as held`; nil where all are certain and none is past.
    var aside: String? {
        let parts = [certain.flatMap(doubt), past == 0 ? nil : pastAside].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func doubt(_ certain: Int) -> String? {
        guard certain < value else { return nil }
        return value == 1 ? "uncertain" : "\(certain == 0 ? "none" : Counting.grouped(certain)) of them certain"
    }

    private var pastAside: String {
        let count = past < value ? "\(Counting.grouped(past)) " : value > 1 ? "all " : ""
        return count + "past, not reported as held"
    }

    /// What was held, is planned and was called off, each by itself; `past` are plans for a time that has passed.
    static func byStatus(_ tally: Tally, past: Int) -> [Figure] {
        let (all, certain) = (tally.counts, tally.certain)
        return [
            Figure("Meetings held", all.held, certain: certain.held),
            Figure("Planned", all.planned, certain: certain.planned, past: past),
            Figure("Called off", all.cancelled, certain: certain.cancelled),
        ]
    }
}
