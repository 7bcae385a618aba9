import Testing
import Vocabulary

@testable import Ledger

/// A story is every article that a chain of near copies connects, in whatever order and on whatever nights they come.
@Suite struct StoriesAcrossNightsTests {
    /// Three versions of one text: the outer two are no copies of each other, the middle one is a copy of both.
    static let versions: [String] = [0, 7, 14].map { first in
        (first..<first + 100).map { "word\($0)" }.joined(separator: " ")
    }

    static func article(_ index: Int) throws -> ReadArticle {
        try Samples.article(
            "v\(index)", "2022-08-2\(index)", source: "Paper \(index)", body: versions[index],
            [Samples.meeting("KHM-LAO", in: "LAO")])
    }

    @Test func theOuterVersionsAreNoCopiesOfEachOther() {
        let shingles = Self.versions.map { Shingles(of: $0) }
        #expect(shingles[0].jaccard(shingles[1]) >= 0.8 && shingles[1].jaccard(shingles[2]) >= 0.8)
        #expect(shingles[0].jaccard(shingles[2]) < 0.8)
    }

    @Test(arguments: [[0, 1, 2], [0, 2, 1], [2, 1, 0], [1, 0, 2]])
    func unitesStoriesThatALaterVersionConnects(_ order: [Int]) throws {
        let store = try LedgerStore(path: ":memory:")
        let night = try Samples.day("2022-09-01")
        for (place, index) in order.enumerated() {
            _ = try store.record(night: night + place, items: [try Self.article(index)])
        }
        let stories = try store.history(asOf: night + 3).articles.map { "\($0.id) \($0.story)" }
        #expect(stories == ["v0 v0", "v1 v0", "v2 v0"])
    }

    @Test func givesTheSameStoriesInOneNight() throws {
        let store = try LedgerStore(path: ":memory:")
        let night = try Samples.day("2022-09-01")
        _ = try store.record(night: night, items: try [2, 0, 1].map { try Self.article($0) })
        #expect(try store.history(asOf: night).articles.map(\.story) == ["v0", "v0", "v0"])
    }

    @Test func findsEveryPairThatComparingAllWithAllFinds() {
        var texts: [Shingles] = []
        for base in 0..<30 {
            let words = (0..<80).map { "b\(base)w\($0)" }
            for edit in 0..<4 {
                let edited = words.enumerated().map { $0 < edit * 2 ? "e\(edit)\($0)" : $1 }
                texts.append(Shingles(of: edited.joined(separator: " ")))
            }
        }
        var expected: [String] = []
        for i in texts.indices {
            for j in texts.indices where i < j && texts[i].jaccard(texts[j]) >= 0.8 { expected.append("\(i) \(j)") }
        }
        let found = StoryJoin(shingles: texts, bands: texts.map { Sketch($0).bands }).pairs.map { "\($0.0) \($0.1)" }
        #expect(found == expected && expected.count >= 90)
    }
}
