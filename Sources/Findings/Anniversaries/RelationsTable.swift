import Vocabulary

/// When two countries established, broke off or restored diplomatic relations.
struct RelationsTable: Sendable {
    struct Event: Sendable {
        let date: PartialDate
        /// `established`, `re-established`, `severed`, `upgraded to ambassador level`
        let name: String
    }

    private let events: [CountryPair: [Event]]

    init() {
        var events: [CountryPair: [Event]] = [:]
        for fields in TableRows(relationRows) where fields.count > 3 {
            guard let one = Country(fields[0]), let other = Country(fields[1]), let pair = CountryPair(one, other),
                let date = PartialDate(fields[2])
            else { continue }
            events[pair, default: []].append(Event(date: date, name: fields[3]))
        }
        self.events = events
    }

    subscript(pair: CountryPair) -> [Event] { events[pair] ?? [] }

    /// Whether the table has relations begin in that year; nil where it does not know the pair.
    func begins(_ pair: CountryPair, in year: Int) -> Bool? {
        let known = self[pair].filter { $0.name != "severed" }
        return known.isEmpty ? nil : known.contains { $0.date.year == year }
    }

    /// What the table knows of the pair, in words for a note.
    func summary(_ pair: CountryPair) -> String {
        self[pair].map { "\($0.name) \($0.date)" }.joined(separator: ", ")
    }
}
