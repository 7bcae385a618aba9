import Reading
import Vocabulary

/// Dates an article that has no date: a 66th anniversary of ties established in 1956 falls in 2022.
///
/// Safe only where ordinal and year speak of the same event: the year stands in the anniversary's own sentence, or a
/// milestone of the same kind between the same countries gives it. Where two such sums disagree, there is no answer.
package struct YearInference: Sendable {
    private let anniversaries: AnniversaryRule
    private let milestones: MilestoneRule
    /// Beside these words the anniversary falls in another year than the report.
    private static let elsewhere = Passage.keys("next last previous following")

    package init(anniversaries: AnniversaryRule, milestones: MilestoneRule) {
        self.anniversaries = anniversaries
        self.milestones = milestones
    }

    /// Nil for an article with a date, and wherever the text does not say.
    package func year(in context: FindingContext) -> Int? {
        guard context.anchor.published == nil else { return nil }
        let found = anniversaries.find(in: context)
        guard !found.isEmpty else { return nil }
        let dated = milestones.stated(in: context)
        var years: Set<Int> = []
        for anniversary in found where anniversary.ordinal > 1 && !fallsElsewhere(anniversary, context) {
            if let year = anniversary.year, anniversary.evidence.sentence.contains(String(year)) {
                years.insert(year + anniversary.ordinal)
            }
            for milestone in dated where speak(milestone, anniversary) {
                years.insert(milestone.date.year + anniversary.ordinal)
            }
        }
        return years.count == 1 ? years.first : nil
    }

    private func speak(_ milestone: Milestone, _ anniversary: Anniversary) -> Bool {
        guard milestone.parties == anniversary.parties else { return false }
        switch anniversary.subject {
        case .diplomaticRelations:
            return milestone.kind == .diplomaticRelations && milestone.change != .severed
        case .partnership: return milestone.kind == .partnership
        default: return false
        }
    }

    private func fallsElsewhere(_ anniversary: Anniversary, _ context: FindingContext) -> Bool {
        anniversary.evidence.sentence.split(separator: " ").contains {
            YearInference.elsewhere.contains(Passage.key($0.lowercased()))
        }
    }
}
