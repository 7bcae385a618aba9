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
        let rejections = try rejections()
        let nights = try NightRecords(database: database).eventful(
            before: night, readings: byID.map(\.readOn) + rejections.map(\.readOn), added: rows.map(\.addedOn))
        guard let occasions = try occasions(nights.first ?? night) else { return nil }
        return History(
            asOf: night, previousNight: nights.last, articles: articles, rejections: rejections.map(\.entry),
            occasions: occasions, anniversaries: AnniversaryTelling.entries(of: articles),
            milestones: MilestoneTelling.entries(of: articles),
            changes: try OccasionChanges(database: database).changes(of: night),
            nights: try NightRecords(database: database).records(through: night, added: NightRecords.added(rows)))
    }

    private func rejections() throws -> [RejectionRow] {
        try RejectionRow.fetchAll(
            database, sql: "SELECT * FROM rejection WHERE readOn <= ? ORDER BY path, position, reason",
            arguments: [night.description])
    }

    /// From the outlines: of articles and occasions nothing is read but of articles that tell of events.
    func history(of outlines: OutlineHistory) throws -> History {
        var adding = AddingNights()
        outlines.occasions.each { adding.take(&$0) }
        let rejections = try rejections()
        let nights = try NightRecords(database: database).eventful(
            before: night,
            readings: outlines.articles.days.flatMap { $0.readings.map(\.night) } + rejections.map(\.readOn),
            added: adding.days)
        let (articles, occasions) = outlines.shelves(firstNight: nights.first ?? night)
        let telling = outlines.articles.tellingOfEvents.map { articles[$0] }
        return History(
            asOf: night, previousNight: nights.last, articles: articles, rejections: rejections.map(\.entry),
            occasions: occasions, anniversaries: AnniversaryTelling.entries(of: telling),
            milestones: MilestoneTelling.entries(of: telling),
            changes: try OccasionChanges(database: database).changes(of: night),
            nights: try NightRecords(database: database).records(
                through: night, added: adding.records(of: outlines.occasions)))
    }
}

/// Which occasions became known on which night.
private struct AddingNights {
    private struct Night {
        let day: Day
        var places: [Int] = []
        var mark = Mark(high: 0, low: 0)
    }

    private var nights: [Night] = []
    private var numbers: [Day: Int] = [:]
    private var last = 0
    private var place = 0

    var days: [Day] { nights.map(\.day) }

    mutating func take(_ row: inout OutlineReader) {
        let (id, _, addedOn) = OccasionOutline.head(&row, firstNight: Day(number: .min))
        // What comes one after the other was mostly added on one night.
        if nights.isEmpty || nights[last].day != addedOn { last = number(of: addedOn) }
        nights[last].places.append(place)
        nights[last].mark = nights[last].mark.together(with: Mark(text: id))
        place += 1
    }

    private mutating func number(of day: Day) -> Int {
        if let known = numbers[day] { return known }
        numbers[day] = nights.count
        nights.append(Night(day: day))
        return nights.count - 1
    }

    func records(of rows: OutlineRows) -> [Day: NightRecord] {
        Dictionary(
            uniqueKeysWithValues: nights.map { night in
                (night.day, NightRecord(night: night.day, addedAt: night.places, of: rows, mark: night.mark))
            })
    }
}
