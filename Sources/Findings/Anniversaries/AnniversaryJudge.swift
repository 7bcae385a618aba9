import Reading
import Vocabulary

/// Says how probable it is that a candidate is the anniversary of an event of these countries.
struct AnniversaryJudge {
    let options: AnniversaryOptions
    let features: AnniversaryFeatures
    private static let model = TreeEnsemble(lines: TableLine.lines(of: anniversaryWeights))

    /// Reads the model, which is read at most once.
    static func readTable() { _ = model }

    /// The surest option with its probability.
    func best(of read: ReadAnniversary) -> (option: AnniversaryOption, probability: Double)? {
        let shared = features.shared(read, keepsNames: false)
        var best: (option: AnniversaryOption, probability: Double)?
        let options = options.options(of: read)
        let rows = options.map { features.row($0, of: read, shared: shared) }
        for (option, probability) in zip(options, AnniversaryJudge.model.probabilities(of: rows)) {
            if probability > best?.probability ?? 0 { best = (option, probability) }
        }
        return best
    }

    /// All options of a candidate with what the model sees of each, and its names.
    func rows(of read: ReadAnniversary) -> [(option: AnniversaryOption, row: FeatureRow)] {
        let shared = features.shared(read, keepsNames: true)
        return options.options(of: read).map { ($0, features.row($0, of: read, shared: shared)) }
    }
}
