import Reading
import Vocabulary

/// Which countries a passage says took part in something, and which stayed away: `attended by top diplomats of`, `France and Italy
/// joined the call`, `the conference included Canada`, `Mexico was absent`.
final class Attendance {
    private(set) var attending: [Country] = []
    private(set) var absent: [Country] = []
    /// Whose officials the passage names.
    private(set) var officials: [Country] = []

    /// Tokens before and behind a row of countries in which words say that they took part.
    private static let reach = 9

    private static let verbs = Passage.keys(
        """
        attended attend attends attending joined join joins joining participated participate participates participating part \
        gathered gather gathers gathering convened convene converged huddled represented present chaired chair hosts hosted \
        counterparts
        """)
    private static let openers = Passage.keys(
        """
        attended joined included includes include including comprising gathered brought brings bringing convened representatives \
        delegates delegations counterparts leaders ministers diplomats envoys officials presidents chiefs heads
        """)
    private static let absences = Passage.keys(
        "absent absence skip skips skipped skipping boycott boycotted boycotting excluded uninvited snubbed missing")

    init(context: FindingContext, rows: CountryRows) {
        let passage = context.passage
        for (index, own) in rows.rows.enumerated() {
            let sentence = passage.sentences[index].tokens
            for row in own {
                let behind = row.tokens.upperBound..<min(sentence.upperBound, row.tokens.upperBound + Attendance.reach)
                let before = max(sentence.lowerBound, row.tokens.lowerBound - Attendance.reach)..<row.tokens.lowerBound
                let around = [before, behind].joined()
                if around.contains(where: { Attendance.absences.contains(passage.key($0)) }) {
                    add(row.countries, to: &absent)
                } else if behind.contains(where: { Attendance.verbs.contains(passage.key($0)) })
                    || row.countries.count > 1
                        && before.contains(where: { Attendance.openers.contains(passage.key($0)) })
                {
                    add(row.countries, to: &attending)
                }
            }
            for actor in context.cast.actors[index] where actor.kind == .official || actor.kind == .person {
                add(actor.countries, to: &officials)
            }
        }
    }

    private func add(_ countries: [Country], to list: inout [Country]) {
        for country in countries where !list.contains(country) { list.append(country) }
    }

    /// The share of the parties that is among the countries.
    static func share(of parties: [Country], in countries: [Country]) -> Float {
        Float(parties.count { countries.contains($0) }) / Float(parties.count)
    }
}
