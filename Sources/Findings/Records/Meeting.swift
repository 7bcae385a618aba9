package import Vocabulary

/// One occasion on which officials of two or more countries were, are or will be in contact, as one article tells it.
package struct Meeting: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case visit, talks, multilateral, call }
    package enum Status: String, Sendable, Codable, CaseIterable { case held, planned, cancelled }

    /// Where the dates come from: the text, arithmetic over the text (1956 + 66), or the day of publication.
    package enum DateSource: String, Sendable, Codable, CaseIterable { case text, inferred, published }

    /// The highest rank among those who took part; `unknown` where the text names none.
    package enum Level: String, Sendable, Codable, CaseIterable {
        case leader, minister, deputyMinister, military, legislature, envoy, official, unknown
    }

    /// Two or more, sorted, none twice.
    package var parties: [Country]
    package var kind: Kind
    package var status: Status
    /// Nil where neither the text nor a day of publication gives any.
    package var dates: DayRange?
    package var dateSource: DateSource?
    package var venueCountry: Country?
    /// As the text names it: `Vientiane`.
    package var venue: String?
    /// For visits the country visited, else nil.
    package var host: Country?
    package var participants: [Participant]
    package var level: Level
    /// 0 to 1: the share of records with this confidence that are right.
    package var confidence: Double
    package var evidence: Evidence

    package init(
        parties: [Country], kind: Kind, status: Status, dates: DayRange? = nil, dateSource: DateSource? = nil,
        venueCountry: Country? = nil, venue: String? = nil, host: Country? = nil, participants: [Participant] = [],
        level: Level = .unknown, confidence: Double = 0.5, evidence: Evidence
    ) {
        self.parties = Set(parties).sorted()
        self.kind = kind
        self.status = status
        self.dates = dates
        self.dateSource = dateSource
        self.venueCountry = venueCountry
        self.venue = venue
        self.host = host
        self.participants = participants
        self.level = level
        self.confidence = confidence
        self.evidence = evidence
    }
}

/// Somebody whom the text names as taking part.
package struct Participant: Hashable, Sendable, Codable {
    package var name: String
    /// As in the text: `Deputy Minister of National Defence`.
    package var role: String?
    package var country: Country?

    package init(name: String, role: String? = nil, country: Country? = nil) {
        self.name = name
        self.role = role
        self.country = country
    }
}
