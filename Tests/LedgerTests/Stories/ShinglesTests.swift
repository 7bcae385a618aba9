import Testing

@testable import Ledger

@Suite struct ShinglesTests {
    private let text = (1...60).map { "word\($0)" }.joined(separator: " ")

    @Test func countsNeitherCaseNorPunctuation() {
        let one = Shingles(of: "The two ministers met, and spoke of trade.")
        #expect(one == Shingles(of: "the two ministers MET: and spoke of \"trade\""))
        #expect(one.jaccard(one) == 1)
    }

    @Test func findsNothingInCommonWithoutWords() {
        #expect(Shingles(of: "?!").hashes.isEmpty)
        #expect(Shingles(of: "").jaccard(Shingles(of: "")) == 0)
        #expect(Sketch(Shingles(of: "")).bands.isEmpty)
    }

    @Test func measuresTheShareOfRunsThatBothHave() {
        // 56 runs of five; ten words more make ten runs more.
        let longer = text + " " + (61...70).map { "word\($0)" }.joined(separator: " ")
        #expect(Shingles(of: text).jaccard(Shingles(of: longer)) == 56.0 / 66.0)
    }

    @Test func surviveTheirWayThroughTheLedger() {
        let shingles = Shingles(of: text)
        #expect(Shingles(bytes: shingles.bytes) == shingles)
        #expect(Shingles(bytes: [1, 2, 3]).hashes.isEmpty)
    }

    @Test func sharesABandWithANearCopyAndNoneWithAStranger() {
        let sketch = Sketch(Shingles(of: text))
        let copy = Sketch(Shingles(of: text + " and an end"))
        let stranger = Sketch(Shingles(of: (101...160).map { "word\($0)" }.joined(separator: " ")))
        #expect(zip(sketch.bands, copy.bands).contains { $0 == $1 })
        #expect(!zip(sketch.bands, stranger.bands).contains { $0 == $1 })
    }
}
