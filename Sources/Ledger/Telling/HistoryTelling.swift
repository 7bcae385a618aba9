internal import GRDB
internal import Vocabulary

/// Puts together what is known on a night.
struct HistoryTelling {
    let database: Database
    let night: Day

    /// From the forms of articles and occasions; nil where they cannot be read.
    func history(of forms: FormHistory) throws -> History? {
        try history(articles: forms.articles, forms.rows) { try forms.occasions(firstNight: $0) }
    }

    /// From the rows of all tables: what the forms are made of.
    func history() throws -> History {
        let reader = HistoryReader(database: database, night: night)
        let articles = try reader.articles()
        let reports = try reader.reports(of: articles)
        let rows = try OccasionRow.fetchAll(database, sql: "SELECT * FROM occasion ORDER BY id")
        let history = try history(articles: articles, rows) { firstNight in
            OccasionTelling(articles: articles, reports: reports, firstNight: firstNight).occasions(rows)
        }
        return history ?? History(asOf: night)
    }

    /// `byID` and `rows` are sorted by id.
    private func history(
        articles byID: [ArticleEntry], _ rows: [OccasionRow],
        _ occasions: (_ firstNight: Day) throws -> [Occasion]?
    ) throws -> History? {
        let articles = HistoryReader.byDay(byID).map { byID[$0] }
        let rejections = try RejectionRow.fetchAll(
            database, sql: "SELECT * FROM rejection WHERE readOn <= ? ORDER BY path, position, reason",
            arguments: [night.description])
        let nights = try NightRecords(database: database).eventful(
            before: night, readings: byID.map(\.readOn) + rejections.map(\.readOn), rows)
        guard let occasions = try occasions(nights.first ?? night) else { return nil }
        return History(
            asOf: night, previousNight: nights.last, articles: articles, rejections: rejections.map(\.entry),
            occasions: occasions, anniversaries: AnniversaryTelling.entries(of: articles),
            milestones: MilestoneTelling.entries(of: articles),
            changes: try OccasionChanges(database: database).changes(of: night),
            nights: try NightRecords(database: database).records(through: night, rows))
    }
}
