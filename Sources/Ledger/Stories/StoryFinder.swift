internal import Foundation
internal import GRDB

/// Finds the stories of a night's texts, among each other and among all that were read before, and unites them.
struct StoryFinder {
    /// A text of this night; `sketch` is its row.
    struct Text {
        var article: String
        var shingles: Shingles
        var bands: [Int64]
        var sketch: Int64
    }

    let database: Database

    /// Writes down where the texts lie, and returns the groups of articles that are one story: of two or more each.
    func join(_ texts: [Text]) throws -> [[String]] {
        var partners: [(String, String)] = []
        for (left, right) in StoryJoin(shingles: texts.map(\.shingles), bands: texts.map(\.bands)).pairs {
            partners.append((texts[left].article, texts[right].article))
        }
        let known = try candidates(of: texts)
        for (text, candidates) in zip(texts, known) {
            partners += try earlier(like: text, among: candidates).map { (text.article, $0) }
        }
        return StoryFinder.united(partners)
    }

    /// Where a text lay that a correction replaced.
    func forget(_ sketch: SketchRow) throws {
        guard let id = sketch.id else { return }
        for value in Sketch(Shingles(bytes: Array(sketch.shingles))).bands {
            try database.run("DELETE FROM band WHERE value = ? AND sketch = ?", [value, id])
        }
    }

    /// The sketches of earlier texts that lie where each text lies; writes down where that is.
    ///
    /// In order of value, so that each page of the table is touched once.
    private func candidates(of texts: [Text]) throws -> [Set<Int64>] {
        var candidates = [Set<Int64>](repeating: [], count: texts.count)
        let own = Set(texts.map(\.sketch))
        let lookup = try database.cachedStatement(sql: "SELECT sketch FROM band WHERE value = ?")
        let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO band (value, sketch) VALUES (?, ?)")
        let places = texts.indices.flatMap { text in texts[text].bands.map { (value: $0, text: text) } }
        for place in places.sorted(by: { ($0.value, $0.text) < ($1.value, $1.text) }) {
            for sketch in try Int64.fetchAll(lookup, arguments: [place.value]) where !own.contains(sketch) {
                candidates[place.text].insert(sketch)
            }
            try insert.execute(arguments: [place.value, texts[place.text].sketch])
        }
        return candidates
    }

    private func earlier(like text: Text, among candidates: Set<Int64>) throws -> [String] {
        try candidates.sorted().compactMap { id in
            guard let row = try SketchRow.one(database, "SELECT * FROM sketch WHERE id = ?", [id]),
                Shingles.canReach(StoryJoin.threshold, row.shingles.count / 4, text.shingles.hashes.count)
            else { return nil }
            let similarity = text.shingles.jaccard(Shingles(bytes: Array(row.shingles)))
            return similarity >= StoryJoin.threshold ? row.article : nil
        }
    }

    private static func united(_ pairs: [(String, String)]) -> [[String]] {
        var parents: [String: String] = [:]
        func root(_ name: String) -> String {
            var name = name
            while let parent = parents[name], parent != name { name = parent }
            return name
        }
        for (left, right) in pairs {
            let ours = root(left)
            let theirs = root(right)
            parents[max(ours, theirs)] = min(ours, theirs)
            for name in [left, right, ours, theirs] where parents[name] == nil { parents[name] = name }
        }
        return Dictionary(grouping: parents.keys, by: root).values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
