package import Findings
package import Vocabulary

/// One meeting as the ledger knows it: the facts that its reports agree on, and all its reports.
package struct Occasion: Hashable, Sendable {
    /// Stable across nights, safe in paths and URLs: `m-KHM-LAO-20220830-1f3a9c`.
    package var id: String
    /// Two or more, sorted.
    package var parties: [Country]
    package var kind: Meeting.Kind
    package var status: Meeting.Status
    package var dates: DayRange?
    package var dateSource: Meeting.DateSource?
    package var venueCountry: Country?
    package var venue: String?
    package var host: Country?
    package var participants: [Participant]
    package var level: Meeting.Level
    package var confidence: Double
    /// The earliest first; one or more.
    package var reports: [OccasionReport]
    /// The night on which it became known, and the last one that changed it.
    package var addedOn: Day
    package var changedOn: Day
    /// Where reports disagree, in sentences: `2 reports say 2022-08-30, 1 says 2022-08-31`.
    package var disagreements: [String]

    package init(
        id: String, parties: [Country], kind: Meeting.Kind, status: Meeting.Status, dates: DayRange?,
        dateSource: Meeting.DateSource?, venueCountry: Country?, venue: String?, host: Country?,
        participants: [Participant], level: Meeting.Level, confidence: Double, reports: [OccasionReport],
        addedOn: Day, changedOn: Day, disagreements: [String] = []
    ) {
        self.id = id
        self.parties = parties
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
        self.reports = reports
        self.addedOn = addedOn
        self.changedOn = changedOn
        self.disagreements = disagreements
    }
}

/// One article's record of an occasion.
package struct OccasionReport: Hashable, Sendable {
    /// The article's id, and the index of the record in the article's list, from 0.
    package var article: String
    package var record: Int
    package var meeting: Meeting
    /// Why it was held to be this occasion: `first report`, `same parties, 1 day apart, both name Hun Manet`.
    package var reason: String

    package init(article: String, record: Int, meeting: Meeting, reason: String) {
        self.article = article
        self.record = record
        self.meeting = meeting
        self.reason = reason
    }
}
