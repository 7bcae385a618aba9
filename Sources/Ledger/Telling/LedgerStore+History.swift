internal import Findings
internal import GRDB
package import Vocabulary

extension LedgerStore {
    /// Everything that was known on a night; what later nights added is left out.
    package func history(asOf night: Day) throws(LedgerError) -> History {
        try reading { database in
            let limit = [night.description]
            let reader = HistoryReader(database: database, night: night)
            let byID = try reader.articles()
            let reports = try reader.reports(of: byID)
            let articles = HistoryReader.byDay(byID).map { byID[$0] }
            let rejections = try RejectionRow.fetchAll(
                database,
                sql: "SELECT * FROM rejection WHERE readOn <= ? ORDER BY path, position, reason",
                arguments: StatementArguments(limit))
            let occasions = try OccasionRow.fetchAll(database, sql: "SELECT * FROM occasion ORDER BY id")
            let nights = try NightRecords(database: database).eventful(
                before: night, readings: byID.map(\.readOn) + rejections.map(\.readOn), occasions)
            return History(
                asOf: night, previousNight: nights.last, articles: articles,
                rejections: rejections.map(\.entry),
                occasions: OccasionTelling(
                    articles: byID, reports: reports, firstNight: nights.first ?? night
                ).occasions(occasions),
                anniversaries: AnniversaryTelling.entries(of: articles),
                milestones: MilestoneTelling.entries(of: articles),
                changes: try OccasionChanges(database: database).changes(of: night),
                nights: try NightRecords(database: database).records(through: night, occasions))
        }
    }

    /// What became new or different in occasions after one night, and through another; after nil: ever.
    package func changes(after night: Day?, through last: Day) throws(LedgerError) -> [OccasionChange] {
        try reading { database in
            try OccasionChanges(database: database).changes(after: night?.description, through: last)
        }
    }

    /// Ids that were once published, and what they became; nil where every report of them went.
    package func forwarding() throws(LedgerError) -> [(id: String, occasion: String?)] {
        try reading { database in
            try ForwardingRow.fetchAll(database, sql: "SELECT * FROM forwarding ORDER BY id")
                .map { ($0.id, $0.occasion) }
        }
    }
}
