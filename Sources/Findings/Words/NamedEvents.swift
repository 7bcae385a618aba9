import Reading
import Vocabulary

/// What is known of events that texts name without their countries.
struct NamedEvents: Sendable {
    struct Event: Sendable {
        let name: String
        let subject: Anniversary.Subject
        let parties: [Country]
        let year: Int?
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
                    year: Int(fields[3])))
        }
        self.phrases = phrases
        self.events = events
    }

    /// The first event that is named in the range, and where.
    func first(in range: Range<Int>, of passage: Passage) -> (event: Event, tokens: Range<Int>)? {
        for i in range {
            if let found = phrases.longest(at: i, end: range.upperBound, in: passage) {
                return (events[found.value], i..<found.end)
            }
        }
        return nil
    }
}
