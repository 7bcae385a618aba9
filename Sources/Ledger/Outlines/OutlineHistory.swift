internal import Foundation
internal import GRDB
internal import Synchronization
internal import Vocabulary

/// Articles and occasions of which the outlines are read, and each of them when it is asked for.
struct OutlineHistory {
    let articles: ArticleSheets
    let occasions: OutlineRows
    private let forms: StoredForms

    /// Nil where the outlines do not hold for that night: where a later one is known, some forms wait to be made again, or rows
    /// are missing.
    init?(_ database: Database, of store: LedgerStore, asOf night: Day, whenLost: @escaping LedgerStore.Loss) throws {
        guard try !database.finds("SELECT 1 FROM staleForm", []),
            try !database.finds("SELECT 1 FROM article WHERE readOn > ?", [night.description]),
            let articles = try ArticleSheets(database), let occasions = try OutlineRows(database, .occasion)
        else { return nil }
        (self.articles, self.occasions) = (articles, occasions)
        forms = StoredForms(of: store, whenLost: whenLost)
    }

    func shelves(firstNight: Day) -> (articles: Shelf<ArticleEntry>, occasions: Shelf<Occasion>) {
        let (articles, occasions, forms) = (UnreadArticles(articles, forms), occasions, forms)
        return (
            Shelf(Shelf.Stock(.articles(articles)) { place in articles.article(at: place) }),
            Shelf(
                Shelf.Stock(.occasions(occasions, firstNight: firstNight)) { place in
                    let (id, seal, addedOn) = occasions.read(at: place) { row in
                        let head = OccasionOutline.head(&row, firstNight: firstNight)
                        return (String(decoding: head.id, as: UTF8.self), head.seal, head.addedOn)
                    }
                    return forms.occasion(id, seal: seal, addedOn: addedOn)
                })
        )
    }
}

/// Articles of which the outlines are read as far as they tell of anything. Which other one has a place is asked of the ledger, day by day.
final class UnreadArticles: Sendable {
    let sheets: ArticleSheets
    private let forms: StoredForms
    /// By the numbers of the days.
    private let ids = Mutex<[Int: [String]]>([:])
    /// The places of those that were asked for, where they have one.
    private let places = Mutex<[String: Int?]>([:])

    init(_ sheets: ArticleSheets, _ forms: StoredForms) {
        self.sheets = sheets
        self.forms = forms
    }

    func article(at place: Int) -> ArticleEntry {
        let row = sheets.read(at: place) { row in
            _ = row.number()
            return (id: row.text(), seal: row.mark())
        }
        if let row { return forms.article(row.id, seal: row.seal) }
        let day = sheets.day(of: place)
        return forms.article(ids(of: day)[place - sheets.days[day].places.lowerBound], seal: nil)
    }

    /// Nil where there is no such article.
    func place(of id: String) -> Int? {
        if let known = places.withLock({ $0[id] }) { return known }
        let place = findPlace(of: id)
        places.withLock { $0[id] = .some(place) }
        return place
    }

    private func findPlace(of id: String) -> Int? {
        guard let published = forms.published(id) else { return nil }
        let number = sheets.days.partitioningIndex { own in
            own.day.map { $0 >= published ?? Day(number: .max) } ?? true
        }
        guard number < sheets.days.count, sheets.days[number].day == published else { return nil }
        let ids = ids(of: number)
        let place = ids.partitioningIndex { !$0.utf8.lexicographicallyPrecedes(id.utf8) }
        return place < ids.count && ids[place] == id ? sheets.days[number].places.lowerBound + place : nil
    }

    /// Sorted.
    private func ids(of number: Int) -> [String] {
        if let known = ids.withLock({ $0[number] }) { return known }
        let (day, places) = (sheets.days[number].day, sheets.days[number].places)
        let known = forms.ids(publishedOn: day, count: places.count)
        ids.withLock { $0[number] = known }
        return known
    }
}

/// Reads forms one by one, on all cores. One whose seal does not fit is told from the rows instead.
struct StoredForms: Sendable {
    private let readers: FormReaders
    private let path: String
    private let whenLost: LedgerStore.Loss

    init(of store: LedgerStore, whenLost: @escaping LedgerStore.Loss) {
        readers = FormReaders(of: store)
        (path, self.whenLost) = (store.path, whenLost)
    }

    /// `seal` is the one that the outline tells; nil where it has no row for the article.
    func article(_ id: String, seal: Mark?) -> ArticleEntry {
        reading { database in
            if let (bytes, seal) = try bytes(.article, id, seal, database) {
                return ArticleEntry(try KeptArticle(bytes, seal: seal))
            }
            return try FormKeeper(database: database).article(id)
        }
    }

    func occasion(_ id: String, seal: Mark, addedOn: Day) -> Occasion {
        reading { database in
            if let (bytes, seal) = try bytes(.occasion, id, seal, database) {
                return Occasion(try KeptOccasion(bytes, seal: seal, addedOn: addedOn))
            }
            var told = try FormKeeper(database: database).occasion(id)?.occasion
            told?.addedOn = addedOn
            return told
        }
    }

    /// The ids of the articles of a day of publication, or of those without one, sorted; so many are known.
    func ids(publishedOn day: Day?, count: Int) -> [String] {
        reading { database in
            let statement = try database.cachedStatement(sql: "SELECT id FROM article WHERE published IS ? ORDER BY id")
            let ids = try String.fetchAll(statement, arguments: [day?.description])
            return ids.count == count ? ids : nil
        }
    }

    /// The day of publication of an article, nil where it has none; nil where there is no such article.
    func published(_ id: String) -> Day?? {
        reading { database in
            let statement = try database.cachedStatement(sql: "SELECT published FROM article WHERE id = ?")
            let row = try Row.fetchOne(statement, arguments: [id])
            return .some(row.map { row in (row[0] as String?).flatMap { Day($0) } })
        }
    }

    /// Nil where they are not those that were sealed; with the seal, which is asked of the ledger where it is not told.
    private func bytes(
        _ kind: OutlineRows.Kind, _ id: String, _ seal: Mark?, _ database: Database
    ) throws -> (bytes: [UInt8], seal: Mark)? {
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: kind.formByID), arguments: [id])
        guard let row = try rows.next() else { return nil }
        let bytes = try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
        let own = KeptForm.seal(of: bytes)
        let isWhole =
            try seal.map { $0 == own }
            ?? row.withUnsafeData(atIndex: 1) { data in
                data?.withUnsafeBytes { own.isHeld(by: $0) } ?? false
            }
        return isWhole ? (bytes, own) : nil
    }

    /// A ledger that was opened, locked and read a moment ago, and that cannot be read now, leaves nothing that a night could still do.
    private func reading<Record>(_ read: (Database) throws -> Record?) -> Record {
        do {
            if let record = try readers.read(read) { return record }
        } catch {
            whenLost(LedgerError(reason: .cannotRead, path: path, detail: "\(error)"))
        }
        whenLost(
            LedgerError(
                reason: .inconsistent, path: path, detail: "an article or occasion is gone that it had a moment ago"))
    }
}
