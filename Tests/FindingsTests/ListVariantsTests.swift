import Testing
import Vocabulary

@testable import Findings

/// Which of the readings of a gathering's list is told, and whether any is.
@Suite struct ListVariantsTests {
    private func told(
        _ codes: String, confidence: Double, share: Double = 0, days: DayRange? = nil,
        status: Meeting.Status = .held
    ) throws -> ToldOccasion {
        let parties = try codes.split(separator: " ").map { try #require(Country(String($0))) }
        return ToldOccasion(
            draft: OccasionDraft(parties: parties, status: status, members: [0], dates: days), confidence: confidence,
            share: share, lead: Candidate(sentence: 0, trigger: 0, kind: .meet, parties: parties, shape: []))
    }

    private func lines(_ told: [ToldOccasion]) -> [String] {
        told.map { one in
            "\(one.draft.parties.map(\.code).joined(separator: " ")) \((one.confidence * 100).rounded() / 100)"
        }
    }

    @Test func tellsTheReadingWhosePairsMetWithTheConfidenceOfAll() throws {
        let readings = try [
            told("BRA CHL PER URY", confidence: 0.1, share: 0.5),
            told("BOL BRA CHL PER URY", confidence: 0.2, share: 0.8),
            told("BOL BRA CHL PER", confidence: 0.3, share: 0.6),
        ]
        #expect(lines(ListVariants.joined(readings)) == ["BOL BRA CHL PER URY 0.6"])
    }

    @Test func prefersTheSurerOfReadingsWithTheSameShare() throws {
        let readings = try [
            told("BRA CHL PER URY", confidence: 0.1, share: 0.7), told("BOL BRA CHL PER", confidence: 0.2, share: 0.7),
        ]
        #expect(lines(ListVariants.joined(readings)) == ["BOL BRA CHL PER 0.3"])
    }

    @Test func leavesOutAListOfWhichTooLittleMet() throws {
        let list = try told("BRA CHL PER URY", confidence: 0.1, share: 0.4)
        let pair = try told("BRA CHL", confidence: 0.5)
        #expect(lines(ListVariants.joined([list, pair])) == ["BRA CHL 0.5"])
    }

    @Test func takesOtherCountriesAnotherStatusAndOtherDaysForAnotherList() throws {
        let day = DayRange(try #require(Day("2022-09-02")))
        let later = DayRange(try #require(Day("2022-09-20")))
        let lists = try [
            told("BRA CHL PER URY", confidence: 0.4, share: 0.6, days: day),
            told("BRA CHL PER URY", confidence: 0.4, share: 0.6, days: later),
            told("BRA CHL PER URY", confidence: 0.4, share: 0.6, days: day, status: .planned),
            told("BRA EST LTU LVA", confidence: 0.4, share: 0.6, days: day),
            told("BRA CHL PER URY", confidence: 0.4, share: 0.5),
        ]
        #expect(
            lines(ListVariants.joined(lists)) == [
                "BRA CHL PER URY 0.8", "BRA CHL PER URY 0.4", "BRA CHL PER URY 0.4", "BRA EST LTU LVA 0.4",
            ])
    }
}
