package import Vocabulary

/// A dated fact in the relations of two or more countries.
package struct Milestone: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case diplomaticRelations, partnership, agreement }

    /// What became of diplomatic relations.
    package enum Change: String, Sendable, Codable, CaseIterable { case established, restored, severed }

    package var parties: [Country]
    package var kind: Kind
    /// Nil for other kinds, and where a program that did not tell them apart read the text.
    package var change: Change?
    /// The year at least.
    package var date: PartialDate
    /// As the text names it: `comprehensive strategic partnership`.
    package var name: String
    package var confidence: Double
    package var evidence: Evidence

    package init(
        parties: [Country], kind: Kind, change: Change? = nil, date: PartialDate, name: String,
        confidence: Double = 0.5, evidence: Evidence
    ) {
        self.parties = Set(parties).sorted()
        self.kind = kind
        self.change = change
        self.date = date
        self.name = name
        self.confidence = confidence
        self.evidence = evidence
    }
}
