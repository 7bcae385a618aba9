import Vocabulary

/// The model of a record's details: where it was, of which kind, and who took part.
struct DetailModel: Sendable {
    let venue: TreeEnsemble
    /// The venue again, with what the first answers say of the passage's other occasions.
    let venueAmong: TreeEnsemble
    let participant: TreeEnsemble
    let call: TreeEnsemble
    /// Among what is no call.
    let multilateral: TreeEnsemble
    /// Among what is neither.
    let visit: TreeEnsemble

    static let standard = DetailModel()

    /// Who is less probable than this is left out: of those named on left-out folds five in six are annotated.
    static let participantFloor = 0.4
    /// The venue of talks and gatherings less probable than this is left open.
    static let venueFloor = 0.2
    /// And that of talks, where a third country is named.
    static let thirdCountryFloor = 0.12

    /// Reads the table of weights: sections begin with a line `model NAME`.
    private init() {
        let sections = TableLine.sections(of: detailWeights, word: "model ")
        func ensemble(_ name: String) -> TreeEnsemble { TreeEnsemble(lines: sections[name] ?? []) }
        venue = ensemble("venue")
        venueAmong = ensemble("venueAmong")
        participant = ensemble("participant")
        call = ensemble("call")
        multilateral = ensemble("multilateral")
        visit = ensemble("visit")
    }

    /// The likeliest of the four kinds, given the likeliest venues; `row` ends in their probabilities. What was held in a third
    /// country is no visit.
    func kind(_ row: [Float], isHeldElsewhere: Bool) -> Meeting.Kind {
        let call = call.probability(row)
        let multilateral = (1 - call) * multilateral.probability(row)
        let rest = 1 - call - multilateral
        let visit = isHeldElsewhere ? 0 : visit.probability(row)
        let shares = [call, multilateral, rest * visit, rest * (1 - visit)]
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? 3
        return [.call, .multilateral, .visit, .talks][best]
    }
}
