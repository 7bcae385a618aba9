package import Findings
package import Vocabulary

/// An anniversary as the ledger knows it: one event commemorated, with every article that speaks of it.
package struct AnniversaryEntry: Hashable, Sendable {
    /// Stable, safe in paths: `a-KHM-LAO-diplomaticRelations-1956`.
    package var id: String
    package var parties: [Country]
    package var subject: Anniversary.Subject
    package var organisation: String?
    /// The year commemorated.
    package var year: Int?
    /// Month and day of the yearly return, where an article states the day.
    package var monthDay: MonthDay?
    package var mentions: [AnniversaryMention]

    package struct MonthDay: Hashable, Sendable {
        package var month: Int
        package var day: Int

        package init(month: Int, day: Int) {
            self.month = month
            self.day = day
        }
    }

    package init(
        id: String, parties: [Country], subject: Anniversary.Subject, organisation: String?, year: Int?,
        monthDay: MonthDay?, mentions: [AnniversaryMention]
    ) {
        self.id = id
        self.parties = parties
        self.subject = subject
        self.organisation = organisation
        self.year = year
        self.monthDay = monthDay
        self.mentions = mentions
    }
}

/// One article's record of an anniversary.
package struct AnniversaryMention: Hashable, Sendable {
    package var article: String
    package var record: Int
    package var anniversary: Anniversary

    package init(article: String, record: Int, anniversary: Anniversary) {
        self.article = article
        self.record = record
        self.anniversary = anniversary
    }
}
