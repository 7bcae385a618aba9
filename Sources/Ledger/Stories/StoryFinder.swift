internal import GRDB

/// Finds the story of which a text is a copy, an update or a lightly edited version.
struct StoryFinder {
    /// Chosen as the design asks; wire copies with another lead sentence lie above it, two reports of one event below 0.4.
    static let threshold = 0.8

    let database: Database

    /// The story of the most similar article that is known; nil where none is similar enough.
    func story(of shingles: Shingles) throws -> String? {
        var candidates: Set<String> = []
        let statement = try database.cachedStatement(sql: "SELECT article FROM band WHERE number = ? AND value = ?")
        for (number, value) in Sketch(shingles).bands.enumerated() {
            try candidates.formUnion(String.fetchAll(statement, arguments: [number, value]))
        }
        var best: (similarity: Double, story: String)?
        for id in candidates.sorted() {
            guard let row = try ArticleRow.fetchOne(database, key: id) else { continue }
            let similarity = shingles.jaccard(Shingles(bytes: Array(row.shingles)))
            if similarity >= StoryFinder.threshold, similarity > best?.similarity ?? 0 {
                best = (similarity, row.story)
            }
        }
        return best?.story
    }
}
