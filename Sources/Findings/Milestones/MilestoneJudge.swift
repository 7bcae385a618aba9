import Reading
import Vocabulary

/// Says how probable a milestone is that the rules have read.
struct MilestoneJudge {
    private let options: MilestoneOptions
    private let features: MilestoneFeatures
    private static let model = TreeEnsemble(lines: TableLine.lines(of: milestoneWeights))

    /// Reads the model, which is read at most once.
    static func readTable() { _ = model }

    init(reading: MilestoneReading) {
        options = MilestoneOptions(reading: reading)
        features = MilestoneFeatures(reading: reading)
    }

    /// The probability of what the rules read in a candidate.
    func confidence(in candidate: MilestoneCandidate, after last: Milestone?) -> Double {
        guard let option = options.ofRules(candidate, after: last) else { return 0 }
        let shared = features.shared(candidate, keepsNames: false)
        return MilestoneJudge.model.probability(features.row(option, shared: shared).values)
    }

    /// All options of a candidate with what the model sees of each, and its names.
    func rows(
        of candidate: MilestoneCandidate, after last: Milestone?
    ) -> [(option: MilestoneOption, row: FeatureRow)] {
        let shared = features.shared(candidate, keepsNames: true)
        return options.options(of: candidate, after: last).map { ($0, features.row($0, shared: shared)) }
    }
}
