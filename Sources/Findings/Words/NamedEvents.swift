import Reading
import Vocabulary

/// What is known of events that texts name without their countries.
struct NamedEvents: Sendable {
    struct Event: Sendable {
        let name: String
        let subject: Anniversary.Subject
        let parties: [Country]
        /// A world war's: it has no parties, whatever countries stand beside it.
        let isNobodys: Bool
        let year: Int?
        /// A country that the article must name; nil where the name is unique.
        let needs: Country?
    }

    private let phrases: PhraseTable
    private let events: [Event]

    init(lexicon: Lexicon) {
        var phrases = PhraseTable(lexicon: lexicon)
        var events: [Event] = []
        for fields in TableRows(namedEventRows) where fields.count > 3 {
            let names = TableRows.list(fields[0])
            guard let first = names.first, let subject = Anniversary.Subject(rawValue: fields[1]) else { continue }
            for name in names { phrases.add(name, events.count) }
            events.append(
                Event(
                    name: first, subject: subject, parties: TableRows.list(fields[2]).compactMap { Country($0) },
                    isNobodys: fields[2] == "-",
                    year: Int(fields[3]), needs: fields.count > 4 ? Country(fields[4]) : nil))
        }
        self.phrases = phrases
        self.events = events
    }

    /// The first event that is named in the range, and where; names that are not unique only with their country.
    func first(
        in range: Range<Int>, of passage: Passage, naming countries: [Country] = []
    ) -> (event: Event, tokens: Range<Int>)? {
        for i in range {
            if let found = phrases.longest(at: i, end: range.upperBound, in: passage) {
                let event = events[found.value]
                if let needs = event.needs, !countries.contains(needs) { continue }
                return (event, i..<found.end)
            }
        }
        return nil
    }
}
