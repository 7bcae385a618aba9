import Findings
import Testing
import Vocabulary

@testable import Ledger

@Suite struct MergedFactsTests {
    @Test func takesTheMostPreciseDate() {
        let facts = merged([
            Samples.meeting("KHM-LAO", on: "2022-08"), Samples.meeting("KHM-LAO", on: "2022-08-30"),
        ])
        #expect(facts.dates?.range.description == "2022-08-30")
    }

    @Test func takesTheDateThatMostReportsSupport() {
        let facts = merged(["2022-08-29", "2022-08-30", "2022-08-30"].map { Samples.meeting("KHM-LAO", on: $0) })
        #expect(facts.dates?.range.description == "2022-08-30")
        #expect(
            Disagreements.sentences(of: facts.reports) == ["2 reports say 2022-08-30, 1 says 2022-08-29"])
    }

    @Test func trustsWhatIsToldOfThePastBeforeThePlan() {
        let plan = Samples.meeting("KHM-LAO", .visit, .planned, on: "2022-08-29")
        let facts = merged([plan, plan, Samples.meeting("KHM-LAO", on: "2022-08-30")])
        #expect(facts.status == .held)
        #expect(facts.dates?.range.description == "2022-08-30")
    }

    @Test func keepsACancelledPlanCancelled() {
        let facts = merged([
            Samples.meeting("KHM-LAO", .visit, .planned, on: "2022-08-29"),
            Samples.meeting("KHM-LAO", .visit, .cancelled, on: "2022-08-29"),
        ])
        #expect(facts.status == .cancelled)
    }

    @Test func takesPlaceHostAndKindByMajorityAndTiesFromTheEarliest() {
        let lao = Samples.meeting("KHM-LAO", in: "LAO", at: "Vientiane")
        let khm = Samples.meeting("KHM-LAO", in: "KHM", at: "Phnom Penh")
        let tie = merged([khm, lao])
        #expect(tie.venueCountry == Country("KHM") && tie.venue == "Phnom Penh" && tie.host == Country("KHM"))
        let vote = merged([khm, lao, lao])
        #expect(vote.venueCountry == Country("LAO") && vote.venue == "Vientiane" && vote.host == Country("LAO"))
        #expect(merged([lao, Samples.meeting("KHM-LAO", .talks), Samples.meeting("KHM-LAO", .talks)]).kind == .talks)
    }

    @Test func namesEverybodyOnceByTheLongestName() {
        let facts = merged([
            Samples.meeting("KHM-LAO", with: ["Manet/KHM"]),
            Samples.meeting("KHM-LAO", with: ["Hun Manet/KHM", "Khamliang Outhakaysone/LAO"]),
        ])
        #expect(facts.participants.map(\.name) == ["Hun Manet", "Khamliang Outhakaysone"])
    }

    private func merged(_ meetings: [Meeting]) -> MergedFacts {
        MergedFacts(
            reports: meetings.enumerated().map { index, meeting in
                Reports.report("a\(index)", "2022-08-31", meeting)
            })
    }
}
