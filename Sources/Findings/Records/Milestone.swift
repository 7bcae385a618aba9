package import Vocabulary

/// A dated fact in the relations of two or more countries.
package struct Milestone: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case diplomaticRelations, partnership, agreement }

    package var parties: [Country]
    package var kind: Kind
    /// The year at least.
    package var date: PartialDate
    /// As the text names it: `comprehensive strategic partnership`.
    package var name: String
    package var confidence: Double
    package var evidence: Evidence

    package init(
        parties: [Country], kind: Kind, date: PartialDate, name: String, confidence: Double = 0.5, evidence: Evidence
    ) {
        self.parties = Set(parties).sorted()
        self.kind = kind
        self.date = date
        self.name = name
        self.confidence = confidence
        self.evidence = evidence
    }
}
