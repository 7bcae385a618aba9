import Findings
import Ledger
import Statistics
import Vocabulary

/// What a corrected article tells of an anniversary, a milestone or a topic, and what it told before, in words as
/// `DifferenceWording` has them: `Mentions of Transnational crime: 1 (was 3)`.
struct FindingWording {
    let site: SiteContext

    /// A sentence without full stop.
    func sentence(_ change: FindingChange) -> String {
        if change.finding.kind == .topic {
            let topic = site.configuration.label(of: Topic(change.finding.subject))
            return "Mentions of \(topic): \(Counting.grouped(change.now)) (was \(Counting.grouped(change.before)))"
        }
        let (label, what) = words(change.finding)
        if change.before == 0 { return "\(label): \(what) (not told before)" }
        if change.now == 0 { return "\(label): no longer told (was \(what))" }
        return "\(label): \(what), told \(Counting.times(change.now)) (was \(Counting.times(change.before)))"
    }

    private func words(_ finding: FindingChange.Finding) -> (label: String, what: String) {
        let whose = finding.parties.isEmpty ? finding.name ?? "" : site.names.list(finding.parties)
        let date = finding.date.map { ", \(DateWording.date($0))" } ?? ""
        if finding.kind == .anniversary {
            let subject = Anniversary.Subject(rawValue: finding.subject).map(Names.subject) ?? finding.subject
            let number = finding.ordinal.map { "the \(Counting.ordinal($0))" } ?? "one"
            return ("Anniversary", "\(number), \(whose.isEmpty ? "" : "\(whose): ")\(subject)\(date)")
        }
        let kind = Milestone.Kind(rawValue: finding.subject).map(Names.milestone) ?? finding.subject
        let what = finding.change.map { "\(kind) \($0)" } ?? finding.name ?? kind
        return ("Milestone", "\(whose.isEmpty ? "" : "\(whose): ")\(what)\(date)")
    }
}
