package import Vocabulary

/// A stated commemoration of a numbered return of an event in the life of states, relations or organisations.
package struct Anniversary: Hashable, Sendable {
    package enum Subject: String, Sendable, Codable, CaseIterable {
        case diplomaticRelations, partnership, treaty, independence, armedForces, war, organisation, other
    }

    /// Two for a relation, one for a national day, none for an organisation.
    package var parties: [Country]
    /// 66 for a 66th anniversary.
    package var ordinal: Int
    package var subject: Subject
    package var organisation: String?
    /// The year commemorated, where it is given or follows.
    package var year: Int?
    /// The day of the anniversary, where it is stated.
    package var date: PartialDate?
    /// What speaks against the record: a table that knows another year.
    package var note: String?
    package var confidence: Double
    package var evidence: Evidence

    package init(
        parties: [Country], ordinal: Int, subject: Subject, organisation: String? = nil, year: Int? = nil,
        date: PartialDate? = nil, note: String? = nil, confidence: Double = 0.5, evidence: Evidence
    ) {
        self.parties = Set(parties).sorted()
        self.ordinal = ordinal
        self.subject = subject
        self.organisation = organisation
        self.year = year
        self.date = date
        self.note = note
        self.confidence = confidence
        self.evidence = evidence
    }
}
