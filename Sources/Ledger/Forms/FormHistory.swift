internal import Foundation
internal import GRDB
internal import Vocabulary

/// Reads the articles and occasions of a ledger from their forms.
struct FormHistory {
    /// By id.
    let articles: [ArticleEntry]
    /// By id, with the night on which each became known.
    private let added: [(row: OccasionRow, form: OccasionBytes)]

    private struct OccasionBytes {
        let firstPublished: Day?
        let bytes: [UInt8]
        let seal: Mark
    }

    /// Nil where the forms do not hold for that night: where a later one is known, some wait to be made again, or the bytes are
    /// not those that the ledger wrote.
    init?(_ database: Database, asOf night: Day) throws {
        guard try !database.finds("SELECT 1 FROM staleForm", []),
            try !database.finds("SELECT 1 FROM article WHERE readOn > ?", [night.description])
        else { return nil }
        do {
            articles = try FormHistory.articles(database)
            added = try FormHistory.occasions(database)
        } catch is FormReader.Damaged {
            return nil
        }
    }

    /// By id.
    var rows: [OccasionRow] { added.map(\.row) }

    /// By first day, then id; those without dates last. Nil where the bytes are no occasions.
    func occasions(firstNight: Day) throws -> [Occasion]? {
        do {
            let occasions = try added.map { row, form in
                // A ledger's first night takes in the news of many days: see `OccasionTelling`.
                let isFirst = row.addedOn == firstNight
                let known = isFirst ? form.firstPublished.map { min(row.addedOn, $0) } ?? row.addedOn : row.addedOn
                return Occasion(try KeptOccasion(form.bytes, seal: form.seal, addedOn: known))
            }
            return OccasionTelling.byDay(occasions)
        } catch is FormReader.Damaged {
            return nil
        }
    }

    private static func articles(_ database: Database) throws -> [ArticleEntry] {
        let rows = try Row.fetchCursor(database, sql: "SELECT form, seal FROM articleForm ORDER BY id")
        var articles: [ArticleEntry] = []
        while let row = try rows.next() {
            let (bytes, seal) = try sealed(row, 0)
            articles.append(ArticleEntry(try KeptArticle(bytes, seal: seal)))
        }
        return articles
    }

    private static func occasions(_ database: Database) throws -> [(row: OccasionRow, form: OccasionBytes)] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT form, seal, id, addedOn, firstPublished FROM occasionForm ORDER BY id")
        var occasions: [(row: OccasionRow, form: OccasionBytes)] = []
        while let row = try rows.next() {
            let (bytes, seal) = try sealed(row, 0)
            let day = Day(number: row[3])
            let published = (row[4] as Int?).map { Day(number: $0) }
            occasions.append(
                (
                    OccasionRow(id: row[2], addedOn: day, changedOn: day, status: nil),
                    OccasionBytes(firstPublished: published, bytes: bytes, seal: seal)
                ))
        }
        return occasions
    }

    /// A form and its seal, which stand in two columns; throws where the bytes are not what was sealed.
    private static func sealed(_ row: Row, _ column: Int) throws -> ([UInt8], Mark) {
        let bytes = try row.withUnsafeData(atIndex: column) { $0.map { [UInt8]($0) } ?? [] }
        let seal = KeptForm.seal(of: bytes)
        let isWhole = try row.withUnsafeData(atIndex: column + 1) { data in
            data?.withUnsafeBytes { seal.isHeld(by: $0) } ?? false
        }
        guard isWhole else { throw FormReader.Damaged() }
        return (bytes, seal)
    }
}
