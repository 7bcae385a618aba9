import Reading
import Vocabulary

/// Says how probable it is that a word tells of a milestone of these countries in that year.
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

    /// By so much something else must be surer than what the rules read, to be told in its place.
    private static let margin = 0.1

    /// The surest of what a candidate may tell that is probable enough.
    func best(
        of candidate: MilestoneCandidate, after last: Milestone?
    ) -> (option: MilestoneOption, probability: Double)? {
        let options = options.likely(of: candidate, after: last)
        guard !options.isEmpty else { return nil }
        let shared = features.shared(candidate, keepsNames: false)
        var best: (option: MilestoneOption, probability: Double)?
        var most = 0.0
        let rows = options.map { features.row($0, shared: shared) }
        for (option, probability) in zip(options, MilestoneJudge.model.probabilities(of: rows)) {
            guard probability >= (option.isOfRules ? MilestoneRule.threshold : MilestoneRule.otherThreshold) else {
                continue
            }
            let rank = option.isOfRules ? probability + MilestoneJudge.margin : probability
            if rank > most { (best, most) = ((option, probability), rank) }
        }
        return best
    }

    /// All options of a candidate with what the model sees of each, and its names.
    func rows(
        of candidate: MilestoneCandidate, after last: Milestone?
    ) -> [(option: MilestoneOption, row: FeatureRow)] {
        let shared = features.shared(candidate, keepsNames: true)
        return options.options(of: candidate, after: last).map { ($0, features.row($0, shared: shared)) }
    }
}
