internal import Foundation
internal import GRDB
internal import Vocabulary

/// Writes the outlines of what a night touched, each on the sheet of its day: at the cost of these sheets.
struct OutlineKeeper {
    private let database: Database
    /// What becomes of rows, by sheet and id; nil where one goes.
    private var changes: [OutlineRows.Kind: [OutlineSheet.Key: [String: [UInt8]?]]] = [:]
    /// Whether it is known on which sheet every row lay.
    private var isWhole = true

    init(database: Database) { self.database = database }

    /// An article whose form is made again; `form` is the one that it had.
    mutating func replaceArticle(
        _ id: String, form: (bytes: [UInt8], seal: Mark)?, by facts: ArticleFacts?, firstPublished: Day?, seal: Mark?
    ) {
        if let form {
            guard let old = try? KeptArticle(form.bytes, seal: form.seal) else { return isWhole = false }
            changes[.article, default: [:]][.init(day: old.published, id: id), default: [:]][id] = .some(nil)
        }
        guard let facts, let seal else { return }
        changes[.article, default: [:]][.init(day: facts.published, id: id), default: [:]][id] =
            ArticleOutline.row(of: facts, firstPublished: firstPublished, seal: seal)
    }

    /// An occasion, likewise.
    mutating func replaceOccasion(
        _ id: String, form: (bytes: [UInt8], seal: Mark)?, by facts: OccasionFacts?, firstPublished: Day?, seal: Mark?
    ) {
        if let form {
            guard let old = try? KeptOccasion(form.bytes, seal: form.seal, addedOn: Day(number: 0)) else {
                return isWhole = false
            }
            changes[.occasion, default: [:]][.init(day: old.dates?.first, id: id), default: [:]][id] = .some(nil)
        }
        guard let facts, let seal else { return }
        changes[.occasion, default: [:]][.init(day: facts.dates?.first, id: id), default: [:]][id] =
            OccasionOutline.row(of: facts, firstPublished: firstPublished, seal: seal)
    }

    /// Writes the sheets; all of them where there are none yet, where they are those of another program, or not what was written.
    func write() throws {
        guard isWhole, try arePresent() else { return try writeAll() }
        for (kind, sheets) in changes {
            for (key, changed) in sheets.sorted(by: { $0.key < $1.key }) {
                guard let known = try rows(of: kind, key) else { return try writeAll() }
                try write(OutlineSheet.merge(known, with: changed), kind, key)
            }
        }
        if try !areAllThere() { try writeAll() }
    }

    /// Whether there are as many rows as articles and occasions.
    private func areAllThere() throws -> Bool {
        for kind in [OutlineRows.Kind.article, .occasion] {
            let rows = try Int.fetchOne(
                database, sql: "SELECT sum(count) FROM outline WHERE kind = ?", arguments: [kind.rawValue])
            let known = try Int.fetchOne(
                database, sql: "SELECT count FROM total WHERE name = ?", arguments: [kind.rawValue])
            if rows ?? 0 != known ?? 0 { return false }
            if kind == .article, try Int.fetchOne(database, sql: "SELECT sum(count) FROM sheetHead") != rows {
                return false
            }
        }
        return true
    }

    /// Whether the ledger has sheets where it has forms.
    private func arePresent() throws -> Bool {
        for kind in [OutlineRows.Kind.article, .occasion] {
            let hasForms = try database.finds("SELECT 1 FROM \(kind.rawValue)Form", [])
            let hasSheets = try database.finds("SELECT 1 FROM outline WHERE kind = ?", [kind.rawValue])
            // What was added just now has a form already.
            if hasForms, !hasSheets { return false }
        }
        return true
    }

    /// The rows of a sheet, none where there is none such; nil where its bytes are not those that the ledger wrote.
    private func rows(of kind: OutlineRows.Kind, _ key: OutlineSheet.Key) throws -> [UInt8]? {
        let sheets = try Row.fetchCursor(
            database.cachedStatement(sql: "SELECT rows, seal FROM outline WHERE kind = ? AND day = ? AND part = ?"),
            arguments: [kind.rawValue, key.day, key.part])
        guard let sheet = try sheets.next() else { return [] }
        let rows = try sheet.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
        guard OutlineSheet.seal(of: rows[...]).data == sheet[1] as Data else { return nil }
        return try kind != .article || hasHead(key) ? rows : nil
    }

    /// Whether the head of a sheet is the one that the ledger wrote.
    private func hasHead(_ key: OutlineSheet.Key) throws -> Bool {
        let heads = try Row.fetchCursor(
            database.cachedStatement(sql: "SELECT head, seal FROM sheetHead WHERE day = ? AND part = ?"),
            arguments: [key.day, key.part])
        guard let head = try heads.next() else { return false }
        let bytes = try head.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] }
        return SheetHead.seal(of: bytes[...]).data == head[1] as Data
    }

    /// With the head of a sheet of articles.

    private func write(
        _ sheet: (rows: [UInt8], count: Int), _ kind: OutlineRows.Kind, _ key: OutlineSheet.Key
    ) throws {
        guard sheet.count > 0 else {
            try database.run(
                "DELETE FROM outline WHERE kind = ? AND day = ? AND part = ?", [kind.rawValue, key.day, key.part])
            if kind == .article {
                try database.run("DELETE FROM sheetHead WHERE day = ? AND part = ?", [key.day, key.part])
            }
            return
        }
        try database.run(
            "INSERT OR REPLACE INTO outline (kind, day, part, count, rows, seal) VALUES (?, ?, ?, ?, ?, ?)",
            [
                kind.rawValue, key.day, key.part, sheet.count, Data(sheet.rows),
                OutlineSheet.seal(of: sheet.rows[...]).data,
            ])
        guard kind == .article else { return }
        let head = SheetHead.bytes(of: sheet.rows, on: key.day)
        try database.run(
            "INSERT OR REPLACE INTO sheetHead (day, part, count, head, seal) VALUES (?, ?, ?, ?, ?)",
            [key.day, key.part, sheet.count, Data(head), SheetHead.seal(of: head[...]).data])
    }

    /// From all forms, which are up to date.
    private func writeAll() throws {
        try database.execute(sql: "DELETE FROM outline; DELETE FROM sheetHead")
        var sheets: [OutlineSheet.Key: [String: [UInt8]?]] = [:]
        let articles = try Row.fetchCursor(database, sql: "SELECT id, form, seal FROM articleForm")
        while let row = try articles.next() {
            let (id, bytes) = (row[0] as String, [UInt8](row[1] as Data))
            let seal = KeptForm.seal(of: bytes)
            guard seal.data == row[2] as Data, let kept = try? KeptArticle(bytes, seal: seal) else { return }
            let facts = kept.facts
            sheets[.init(day: kept.published, id: id), default: [:]][id] = ArticleOutline.row(
                of: facts, firstPublished: try database.firstPublished(of: facts), seal: seal)
        }
        for (key, rows) in sheets { try write(OutlineSheet.merge([], with: rows), .article, key) }
        sheets = [:]
        let occasions = try Row.fetchCursor(
            database, sql: "SELECT id, form, seal, addedOn, firstPublished FROM occasionForm")
        while let row = try occasions.next() {
            let (id, bytes) = (row[0] as String, [UInt8](row[1] as Data))
            let (seal, addedOn) = (KeptForm.seal(of: bytes), Day(number: row[3]))
            guard seal.data == row[2] as Data, let kept = try? KeptOccasion(bytes, seal: seal, addedOn: addedOn) else {
                return
            }
            sheets[.init(day: kept.dates?.first, id: id), default: [:]][id] = OccasionOutline.row(
                of: kept.facts, firstPublished: (row[4] as Int?).map { Day(number: $0) }, seal: seal)
        }
        for (key, rows) in sheets { try write(OutlineSheet.merge([], with: rows), .occasion, key) }
    }
}

extension Database {
    /// The day of publication of the story's first report; nil where an article is that itself.
    func firstPublished(of article: ArticleFacts) throws -> Day? {
        guard article.story != article.id else { return nil }
        let statement = try cachedStatement(sql: "SELECT published FROM article WHERE id = ?")
        return try String.fetchOne(statement, arguments: [article.story]).flatMap { Day($0) }
    }
}
