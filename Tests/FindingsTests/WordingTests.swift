import Articles
import Testing
import Vocabulary

@testable import Findings

@Suite("Patterns of wording")
struct WordingTests {
    /// What is said around the trigger of the likeliest candidate of two countries, and around its parties.
    private struct Patterns: Equatable {
        let shared: [UInt32]
        let own: [UInt32]
    }

    private func patterns(_ text: String, of first: Country, _ second: Country) throws -> Patterns {
        let finder = Finder()
        let context = finder.context(
            of: Article(
                id: "test", title: "", body: text, published: Day("2022-09-02"), origin: .init(path: "test.txt")))
        let scored = finder.meetings.scored(in: context, floor: 0)
        let own = scored.filter { $0.candidate.parties == [first, second].sorted() }
        let best = try #require(own.max { max($0.held, $0.planned) < max($1.held, $1.planned) })
        var patterns = WordingPatterns(context: context)
        return Patterns(
            shared: patterns.shared(at: best.candidate.trigger, in: best.candidate.sentence),
            own: patterns.own(of: best.candidate))
    }

    @Test("Who the parties are and on which day does not matter, what is said of them does")
    func names() throws {
        let met = try patterns(
            "Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund on Monday.", of: .init("KEN")!,
            .init("NOR")!)
        let alike = try patterns(
            "Chilean President Ana Rojas met Lao Prime Minister Khamphone Vilay on Thursday.", of: .init("CHL")!,
            .init("LAO")!)
        let wrote = try patterns(
            "Chilean President Ana Rojas sent a letter to Lao Prime Minister Khamphone Vilay on Thursday.",
            of: .init("CHL")!,
            .init("LAO")!)
        #expect(met == alike)
        #expect(Set(met.shared).intersection(wrote.shared).count < met.shared.count / 2)
        #expect(met.own != wrote.own)
    }

    @Test("Each pattern counts once, in a bucket that the table has")
    func once() throws {
        let found = try patterns(
            "The talks, the talks between Kenya and Norway, were the talks of talks.", of: .init("KEN")!, .init("NOR")!)
        for buckets in [found.shared, found.own] {
            #expect(buckets.count > 10)
            #expect(Set(buckets).count == buckets.count)
            #expect(buckets.allSatisfy { $0 < 1 << UInt32(PatternList.bits) })
        }
    }

    @Test("A sentence that tells of something else has worse odds of a meeting that was held")
    func odds() throws {
        func held(_ text: String) throws -> Float {
            let found = try patterns(text, of: .init("KEN")!, .init("NOR")!)
            return WordingModel.standard.score(found.shared).held + WordingModel.standard.score(found.own).held
        }
        let met = try held("Kenyan President Peter Mwangi met Norwegian Prime Minister Kari Lund on Monday.")
        for deed in ["sent a letter to", "sent troops against", "welcomed the victory of", "signed a law named after"] {
            #expect(
                try held("Kenyan President Peter Mwangi \(deed) Norwegian Prime Minister Kari Lund on Monday.") < met)
        }
    }
}
