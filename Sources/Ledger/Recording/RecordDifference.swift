internal import Findings
internal import Vocabulary

/// In what a record of a corrected article differs from the one that it took the place of.
///
/// Written behind the reason of a change, field by field: `[date: 2022-09-04 → 2022-09-05] [place: Bogor, IDN → Jakarta, IDN]`;
/// an empty side was not told. `OccasionChange.differences` reads it again.
struct RecordDifference {
    let fields: [OccasionChange.Difference]

    /// Empty where only the sentence is another.
    init(from old: Meeting, to new: Meeting) {
        let values: [(OccasionChange.Field, (Meeting) -> String)] = [
            (.parties, { $0.parties.map(\.code).joined(separator: "; ") }),
            (.status, { $0.status.rawValue }),
            (.kind, { $0.kind.rawValue }),
            // The day of publication is no statement of the article.
            (.date, { $0.dateSource == .published ? "" : $0.dates?.description ?? "" }),
            (.place, { [$0.venue, $0.venueCountry?.code].compactMap(\.self).joined(separator: ", ") }),
            (.host, { $0.host?.code ?? "" }),
            (.rank, { $0.level == .unknown ? "" : $0.level.rawValue }),
            (.people, { RecordDifference.list($0.participants) }),
        ]
        fields = values.compactMap { field, value in
            let (before, now) = (RecordDifference.plain(value(old)), RecordDifference.plain(value(new)))
            return before == now ? nil : OccasionChange.Difference(field: field, before: before, now: now)
        }
    }

    /// As the field of a change has them.
    static func people(_ participants: [Participant]) -> String { plain(list(participants)) }

    private static func list(_ participants: [Participant]) -> String {
        participants.map { NamedPerson($0).text() }.joined(separator: "; ")
    }

    /// Without the signs that part fields from each other: names and places are what an article wrote.
    private static func plain(_ text: String) -> String {
        String(
            text.map { character in
                switch character {
                case "[": "("
                case "]": ")"
                case "→": "-"
                default: character
                }
            })
    }
}
