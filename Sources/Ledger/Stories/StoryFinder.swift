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
        let own = Set(texts.map(\.sketch))
        for text in texts { partners += try earlier(like: text, except: own).map { (text.article, $0) } }
        // In order of value, so that pages of the table are touched one after another.
        let places = texts.flatMap { text in text.bands.map { BandRow(value: $0, sketch: text.sketch) } }
        for place in places.sorted(by: { $0.value < $1.value }) { try place.insert(database, onConflict: .ignore) }
        return StoryFinder.united(partners)
    }

    /// Where a text lay that a correction replaced.
    func forget(_ sketch: SketchRow) throws {
        guard let id = sketch.id else { return }
        for value in Sketch(Shingles(bytes: Array(sketch.shingles))).bands {
            try database.execute(sql: "DELETE FROM band WHERE value = ? AND sketch = ?", arguments: [value, id])
        }
    }

    private func earlier(like text: Text, except own: Set<Int64>) throws -> [String] {
        let lookup = try database.cachedStatement(sql: "SELECT sketch FROM band WHERE value = ?")
        var candidates: Set<Int64> = []
        for value in text.bands { try candidates.formUnion(Int64.fetchAll(lookup, arguments: [value])) }
        return try candidates.subtracting(own).sorted().compactMap { id in
            guard let row = try SketchRow.fetchOne(database, key: id),
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
