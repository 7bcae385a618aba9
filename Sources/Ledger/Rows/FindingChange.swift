package import Vocabulary

/// What a correction made of an article's records that are no meetings: of how many it tells now, and of how many it told.
package struct FindingChange: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case anniversary, milestone, topic }

    /// What is told, in all that tells it from another record of the article.
    package struct Finding: Hashable, Sendable {
        package var kind: Kind
        /// An anniversary's subject, a milestone's kind, or the id of a topic, as records have them.
        package var subject: String
        /// Of a milestone: what became of diplomatic relations.
        package var change: String?
        /// An anniversary's organisation, or what the text calls a milestone.
        package var name: String?
        /// Of an anniversary.
        package var ordinal: Int?
        /// The year commemorated, or the date of a milestone.
        package var date: PartialDate?
        /// Of a topic none.
        package var parties: [Country]

        package init(
            kind: Kind, subject: String, change: String? = nil, name: String? = nil, ordinal: Int? = nil,
            date: PartialDate? = nil, parties: [Country] = []
        ) {
            (self.kind, self.subject, self.change, self.name) = (kind, subject, change, name)
            (self.ordinal, self.date, self.parties) = (ordinal, date, parties)
        }
    }

    package var night: Day
    package var article: String
    package var finding: Finding
    /// Of each record of the article, before or after, in whose pair or country a topic of it is counted; for events their parties.
    package var groups: [[Country]]
    package var before: Int
    package var now: Int

    package init(night: Day, article: String, finding: Finding, groups: [[Country]], before: Int, now: Int) {
        (self.night, self.article, self.finding) = (night, article, finding)
        (self.groups, self.before, self.now) = (groups, before, now)
    }

    package var pairs: Set<CountryPair> { Set(groups.flatMap { CountryPair.all(among: $0) }) }
    package var countries: Set<Country> { Set(groups.joined()) }
}
