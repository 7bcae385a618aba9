/// Finds the texts among many of which one is a copy, an update or a lightly edited version of another.
///
/// Candidates share a band of their sketches; each is then compared in full, so that no pair is there by chance.
package struct StoryJoin: Sendable {
    /// Chosen as the design asks; wire copies with another lead sentence lie above it, two reports of one event below 0.4.
    package static let threshold = 0.8

    /// Positions of the two texts, the smaller first, sorted.
    package let pairs: [(Int, Int)]
    /// How many pairs were compared in full.
    package let compared: Int

    package init(_ articles: [ReadArticle]) {
        self.init(shingles: articles.map(\.shingles), bands: articles.map(\.sketch.bands))
    }

    init(shingles: [Shingles], bands: [[Int64]]) {
        var candidates: Set<Candidate> = []
        var places: [(value: Int64, text: Int32)] = []
        for band in 0..<Sketch.bandCount {
            places.removeAll(keepingCapacity: true)
            for (text, own) in bands.enumerated() where !own.isEmpty { places.append((own[band], Int32(text))) }
            places.sort { $0.value != $1.value ? $0.value < $1.value : $0.text < $1.text }
            var start = 0
            while start < places.count {
                var end = start + 1
                while end < places.count, places[end].value == places[start].value { end += 1 }
                StoryJoin.add(places[start..<end], to: &candidates) { left, right in
                    Shingles.canReach(StoryJoin.threshold, shingles[left].hashes.count, shingles[right].hashes.count)
                }
                start = end
            }
        }
        compared = candidates.count
        pairs = candidates.filter { candidate in
            shingles[candidate.left].jaccard(shingles[candidate.right]) >= StoryJoin.threshold
        }.map { ($0.left, $0.right) }.sorted { $0 < $1 }
    }

    private struct Candidate: Hashable {
        var left: Int
        var right: Int
    }

    private static func add(
        _ places: ArraySlice<(value: Int64, text: Int32)>, to candidates: inout Set<Candidate>,
        where canBe: (Int, Int) -> Bool
    ) {
        guard places.count > 1 else { return }
        for i in places.indices {
            for j in (i + 1)..<places.endIndex {
                let left = Int(places[i].text)
                let right = Int(places[j].text)
                if canBe(left, right) { candidates.insert(Candidate(left: left, right: right)) }
            }
        }
    }
}
