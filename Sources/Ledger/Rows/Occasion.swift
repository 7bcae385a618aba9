package import Findings
package import Vocabulary

/// One meeting as the ledger knows it: the facts that its reports agree on, and all its reports.
///
/// A history has a million of them, of most of which a night asks no more than some numbers, which are read at once, and what
/// `accept` tells: all else is read from the bytes of `OccasionForm` when it is asked for. Copies share what they hold.
package struct Occasion: Sendable {
    private var kept: KeptOccasion

    init(_ kept: KeptOccasion) { self.kept = kept }

    package init(
        id: String, parties: [Country], kind: Meeting.Kind, status: Meeting.Status, dates: DayRange?,
        dateSource: Meeting.DateSource?, venueCountry: Country?, venue: String?, host: Country?,
        participants: [Participant], level: Meeting.Level, confidence: Double, reports: [OccasionReport],
        addedOn: Day, changedOn: Day, disagreements: [String] = []
    ) {
        self.init(
            OccasionFacts(
                id: id, parties: parties, kind: kind, status: status, dates: dates, participants: participants,
                level: level, confidence: confidence, addedOn: addedOn, changedOn: changedOn,
                rest: OccasionFacts.Rest(
                    dateSource: dateSource, venueCountry: venueCountry, venue: venue, host: host,
                    reports: reports, disagreements: disagreements)))
    }

    init(_ facts: OccasionFacts) { kept = KeptOccasion(facts) }

    /// All that it holds.
    var facts: OccasionFacts {
        get { kept.facts }
        set { kept = KeptOccasion(newValue) }
    }

    /// Of everything that it holds.
    package var mark: Mark { kept.mark }

    /// Of its id.
    package var name: Mark { kept.name }

    /// Tells the visitor parties, participants and reports, each in their order.
    package func accept(_ visitor: inout some OccasionVisitor) { kept.accept(&visitor) }

    /// Stable across nights, safe in paths and URLs: `m-KHM-LAO-20220830-1f3a9c`.
    package var id: String {
        get { kept.list.value.id }
        set { facts.id = newValue }
    }

    /// Two or more, sorted.
    package var parties: [Country] {
        get { kept.list.value.parties }
        set { facts.parties = newValue }
    }

    package var kind: Meeting.Kind {
        get { kept.kind }
        set { facts.kind = newValue }
    }

    package var status: Meeting.Status {
        get { kept.status }
        set { facts.status = newValue }
    }

    package var dates: DayRange? {
        get { kept.dates }
        set { facts.dates = newValue }
    }

    package var participants: [Participant] {
        get { kept.list.value.participants }
        set { facts.participants = newValue }
    }

    package var level: Meeting.Level {
        get { kept.level }
        set { facts.level = newValue }
    }

    /// The night on which it became known.
    package var addedOn: Day {
        get { kept.addedOn }
        set { facts.addedOn = newValue }
    }

    /// The last night that changed it.
    package var changedOn: Day {
        get { kept.changedOn }
        set { facts.changedOn = newValue }
    }

    /// The records of its reports, in their order, without what they say.
    package var reportKeys: [OccasionReport.Key] { kept.list.value.reportKeys }

    package var dateSource: Meeting.DateSource? {
        get { kept.rest.value.dateSource }
        set { facts.rest.dateSource = newValue }
    }

    package var venueCountry: Country? {
        get { kept.rest.value.venueCountry }
        set { facts.rest.venueCountry = newValue }
    }

    package var venue: String? {
        get { kept.rest.value.venue }
        set { facts.rest.venue = newValue }
    }

    package var host: Country? {
        get { kept.rest.value.host }
        set { facts.rest.host = newValue }
    }

    package var confidence: Double {
        get { kept.confidence }
        set { facts.confidence = newValue }
    }

    /// The earliest first; one or more.
    package var reports: [OccasionReport] {
        get { kept.rest.value.reports }
        set { facts.rest.reports = newValue }
    }

    /// Where reports disagree, in sentences: `2 reports say 2022-08-30, 1 says 2022-08-31`.
    package var disagreements: [String] {
        get { kept.rest.value.disagreements }
        set { facts.rest.disagreements = newValue }
    }
}

extension Occasion: Hashable {
    package static func == (left: Occasion, right: Occasion) -> Bool {
        left.kept === right.kept || left.facts == right.facts
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(kept.name) }
}

/// One article's record of an occasion.
package struct OccasionReport: Hashable, Sendable {
    /// Which record of which article.
    package struct Key: Hashable, Sendable {
        package let article: String
        package let record: Int
    }

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

    package var key: Key { Key(article: article, record: record) }
}
