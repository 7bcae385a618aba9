import Ledger
import Statistics

/// A page's meetings that are not ahead: those held, and apart from them what was planned for a time that has passed or called off.
/// Those are not known to have taken place, and in one list with the others they would be read as if they had.
struct PastMeetings {
    let list: OccasionList
    /// Of the list of those held.
    let heading: String
    let id: String

    init(_ list: OccasionList, heading: String = "Meetings", id: String = "meetings") {
        (self.list, self.heading, self.id) = (list, heading, id)
    }

    static let unheldHeading = "Planned once, or called off"
    static let unheld =
        "Planned for a time that has passed, with no report that they took place, or called off. They are not counted as held."

    /// `more` follows below the list of those held.
    func write(
        held: some Collection<Occasion>, unheld: some Collection<Occasion>, lead: String? = nil,
        unheldLead: String = PastMeetings.unheld, more: String = "", to html: inout HTMLBuilder
    ) {
        html.section(heading, id: id, lead: held.isEmpty ? nil : lead, (held.isEmpty ? "" : list.html(held)) + more)
        html.section(
            PastMeetings.unheldHeading, id: "unheld", lead: unheldLead, unheld.isEmpty ? "" : list.html(unheld))
    }

    /// The latest of many, and that there are more.
    func write(latest count: Int, of past: OccasionSet, to html: inout HTMLBuilder) {
        let (held, unheld) = (past.held.reversed(), past.unheld.reversed())
        func part(_ all: Int) -> String? {
            all > count ? "The latest \(count) of \(Counting.grouped(all)); all are on the pairs’ pages." : nil
        }
        write(
            held: held.prefix(count), unheld: unheld.prefix(count), lead: part(held.count) ?? "The latest first.",
            unheldLead: [PastMeetings.unheld, part(unheld.count)].compactMap(\.self).joined(separator: " "), to: &html)
    }
}
