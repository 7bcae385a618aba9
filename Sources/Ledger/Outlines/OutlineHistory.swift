internal import Foundation
internal import GRDB
internal import Vocabulary

/// Articles and occasions of which the outlines are read, and each of them when it is asked for.
struct OutlineHistory {
    let articles: OutlineRows
    let occasions: OutlineRows
    private let forms: StoredForms

    /// Nil where the outlines do not hold for that night: where a later one is known, some forms wait to be made again, or rows
    /// are missing.
    init?(_ database: Database, of store: LedgerStore, asOf night: Day, whenLost: @escaping LedgerStore.Loss) throws {
        guard try !database.finds("SELECT 1 FROM staleForm", []),
            try !database.finds("SELECT 1 FROM article WHERE readOn > ?", [night.description]),
            let articles = try OutlineRows(database, .article), let occasions = try OutlineRows(database, .occasion)
        else { return nil }
        (self.articles, self.occasions) = (articles, occasions)
        forms = StoredForms(of: store, whenLost: whenLost)
    }

    func shelves(firstNight: Day) -> (articles: Shelf<ArticleEntry>, occasions: Shelf<Occasion>) {
        let (articles, occasions, forms) = (articles, occasions, forms)
        return (
            Shelf(
                Shelf.Stock(rows: articles, firstNight: firstNight) { place in
                    let (id, seal) = articles.read(at: place) { row in
                        _ = row.number()
                        return (row.text(), row.mark())
                    }
                    return forms.article(id, seal: seal)
                }),
            Shelf(
                Shelf.Stock(rows: occasions, firstNight: firstNight) { place in
                    let (id, seal, addedOn) = occasions.read(at: place) { row in
                        let head = OccasionOutline.head(&row, firstNight: firstNight)
                        return (String(decoding: head.id, as: UTF8.self), head.seal, head.addedOn)
                    }
                    return forms.occasion(id, seal: seal, addedOn: addedOn)
                })
        )
    }
}

/// Reads forms one by one, on all cores. One whose seal does not fit is told from the rows instead.
private struct StoredForms: Sendable {
    private let readers: FormReaders
    private let path: String
    private let whenLost: LedgerStore.Loss

    init(of store: LedgerStore, whenLost: @escaping LedgerStore.Loss) {
        readers = FormReaders(of: store)
        (path, self.whenLost) = (store.path, whenLost)
    }

    func article(_ id: String, seal: Mark) -> ArticleEntry {
        reading { database in
            if let bytes = try bytes(.article, id, seal, database) {
                return ArticleEntry(try KeptArticle(bytes, seal: seal))
            }
            return try FormKeeper(database: database).article(id)
        }
    }

    func occasion(_ id: String, seal: Mark, addedOn: Day) -> Occasion {
        reading { database in
            if let bytes = try bytes(.occasion, id, seal, database) {
                return Occasion(try KeptOccasion(bytes, seal: seal, addedOn: addedOn))
            }
            var told = try FormKeeper(database: database).occasion(id)?.occasion
            told?.addedOn = addedOn
            return told
        }
    }

    /// Nil where they are not those that were sealed.
    private func bytes(_ kind: OutlineRows.Kind, _ id: String, _ seal: Mark, _ database: Database) throws -> [UInt8]? {
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: kind.formByID), arguments: [id])
        guard let row = try rows.next() else { return nil }
        let bytes = try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
        return KeptForm.seal(of: bytes) == seal ? bytes : nil
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
