import Testing
import Vocabulary

@testable import Ledger

@Suite struct StoryTests {
    /// Sixty different words, so that one changed word touches five runs of them.
    static let words = (0..<60).map { "word\($0)" }

    @Test func takesAnEditedCopyOfALaterNightForTheSameStory() throws {
        let store = try LedgerStore(path: ":memory:")
        let night = try Samples.day("2022-09-01")
        var edited = StoryTests.words
        edited[0] = "Vientiane"
        edited[1] = "Phnom"
        let other = StoryTests.words.reversed().joined(separator: " ")
        let first = try Samples.article("one", "2022-08-31", body: StoryTests.words.joined(separator: " "))
        let copy = try Samples.article(
            "two", "2022-09-01", source: "River Post", body: edited.joined(separator: ", ").uppercased())
        let stranger = try Samples.article("three", "2022-09-01", body: other)
        _ = try store.record(night: night, items: [first])
        _ = try store.record(night: night + 1, items: [copy, stranger])
        let stories = try store.history(asOf: night + 1).articles.map { "\($0.id) \($0.story)" }.sorted()
        #expect(stories == ["one one", "three three", "two one"])
    }

    @Test(arguments: [(0, 1.0), (1, 0.8), (60, 0.0)])
    func countsTheRunsOfWordsInCommon(_ changed: Int, _ least: Double) {
        let text = StoryTests.words.joined(separator: " ")
        let other = StoryTests.words.enumerated().map { $0 < changed ? "x\($0)" : $1 }.joined(separator: " ")
        let similarity = Shingles(of: text).jaccard(Shingles(of: other))
        #expect(similarity >= least && (changed == 0) == (similarity == 1))
        #expect(similarity == Shingles(of: other).jaccard(Shingles(of: text)))
    }

    @Test func keepsShinglesThroughTheirBytes() {
        let shingles = Shingles(of: StoryTests.words.joined(separator: " "))
        #expect(Shingles(bytes: shingles.bytes) == shingles)
        #expect(Shingles(of: "").hashes.isEmpty && Sketch(Shingles(of: "")).bands.isEmpty)
    }
}
