import Articles
import Findings
import Vocabulary

/// Scores the program's findings against the gate's annotations.
///
/// A meeting is found if countries and status are the same and the days can be (a day of slack; what has no date in the
/// annotation may have any); an anniversary by countries and ordinal; a milestone by countries, kind and year; a topic if the
/// article has it.
struct AccuracyGate {
    struct Tally {
        var hits = 0
        var found = 0
        var annotated = 0

        var f1: Double { found + annotated == 0 ? 1 : Double(2 * hits) / Double(found + annotated) }
    }

    private(set) var tallies: [String: Tally] = [:]

    mutating func add(_ gold: GateFile.Annotation, _ findings: ArticleFindings) {
        count("meetings", gold.meetings, findings.meetings) { annotated, found in
            annotated.parties == found.parties.map(\.code) && annotated.status == found.status.rawValue
                && Self.agree(annotated, found.dates)
        }
        count("anniversaries", gold.anniversaries, findings.anniversaries) { annotated, found in
            annotated.parties == found.parties.map(\.code) && annotated.ordinal == found.ordinal
        }
        count("milestones", gold.milestones, findings.milestones) { annotated, found in
            annotated.parties == found.parties.map(\.code) && annotated.kind == found.kind.rawValue
                && annotated.year == found.date.year
        }
        let topics = gold.topics.filter { $0.value > 0 }.map(\.key)
        count("topics", topics, Set(findings.topics.map(\.topic.id)).sorted()) { $0 == $1 }
    }

    private static func agree(_ annotated: GateFile.Meeting, _ found: DayRange?) -> Bool {
        guard let start = annotated.start.flatMap({ PartialDate($0) }) else { return true }
        let end = annotated.end.flatMap { PartialDate($0) } ?? start
        guard let found, let days = DayRange(start, end) else { return false }
        return days.overlaps(found, slack: 1)
    }

    private mutating func count<Annotated, Found>(
        _ name: String, _ annotated: [Annotated], _ found: [Found], fits: (Annotated, Found) -> Bool
    ) {
        var tally = tallies[name] ?? Tally()
        var free = Array(found.indices)
        for record in annotated {
            guard let match = free.firstIndex(where: { fits(record, found[$0]) }) else { continue }
            free.remove(at: match)
            tally.hits += 1
        }
        tally.found += found.count
        tally.annotated += annotated.count
        tallies[name] = tally
    }
}
