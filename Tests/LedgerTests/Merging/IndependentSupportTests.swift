import Findings
import Testing
import Vocabulary

@testable import Ledger

/// Only what was written independently makes an occasion surer.
struct IndependentSupportTests {
    private static let arrival =
        "President Lindiwe Mokoena arrived in Maseru on Tuesday for talks with her counterpart on water and grazing."
    private static let dinner = "Over a dinner in the palace both heads of state agreed to open a second crossing."

    @Test func growsSurerWithStoriesOfOtherOutletsInOtherWords() {
        #expect(confidence([("s1", "Courier", Self.arrival), ("s2", "Herald", Self.dinner)]) == 0.75)
    }

    @Test func growsNoSurerWithCopiesOfAStory() {
        #expect(confidence([("s1", "Courier", Self.arrival), ("s1", "Herald", Self.dinner)]) == 0.5)
    }

    @Test func growsNoSurerWithAnOutletsNextVersion() {
        #expect(confidence([("s1", "Courier", Self.arrival), ("s2", "Courier", Self.dinner)]) == 0.5)
    }

    @Test func growsNoSurerWithTheSameSentenceInAnotherOutlet() {
        let shortened = "MASERU: " + Self.arrival.replacing(" and grazing", with: "")
        #expect(confidence([("s1", "Courier", Self.arrival), ("s2", "Herald", shortened)]) == 0.5)
    }

    @Test func followsChainsOfVersionsAndCopies() {
        let reports = [
            ("s1", "Courier", Self.arrival), ("s2", "Herald", Self.dinner), ("s2", "Courier", "They met for an hour."),
            ("s3", "Gazette", "Talks between the neighbours lasted until midnight, said a spokesman."),
        ]
        #expect(support(reports).voices == [[0, 1, 2], [3]])
        #expect(confidence(reports) == 0.75)
    }

    @Test func holdsOutletsThatAreNotNamedApart() {
        #expect(confidence([("s1", nil, Self.arrival), ("s2", nil, Self.dinner)]) == 0.75)
    }

    @Test func takesTheSurestReportOfAVoice() {
        var reports = self.reports([("s1", "Courier", Self.arrival), ("s1", "Herald", Self.dinner)])
        reports[1].meeting.confidence = 0.9
        #expect(MergedFacts(reports: reports).confidence == 0.9)
    }

    @Test func growsNoSurerThatItWasHeldWithWhoSaysThatItWasCalledOff() {
        var reports = self.reports([("s1", "Courier", Self.arrival), ("s2", "Herald", Self.dinner)])
        reports[1].meeting.status = .cancelled
        #expect(MergedFacts(reports: reports).confidence == 0.5)
        reports[1].meeting.status = .planned
        #expect(MergedFacts(reports: reports).confidence == 0.75)
    }

    private func confidence(_ told: [(story: String, source: String?, sentence: String)]) -> Double {
        MergedFacts(reports: reports(told)).confidence
    }

    private func support(_ told: [(story: String, source: String?, sentence: String)]) -> IndependentSupport {
        IndependentSupport(reports: reports(told))
    }

    private func reports(_ told: [(story: String, source: String?, sentence: String)]) -> [MeetingReport] {
        told.enumerated().map { index, own in
            var meeting = Samples.meeting("LSO-ZAF")
            meeting.confidence = 0.5
            meeting.evidence.sentence = own.sentence
            var report = Reports.report("a\(index)", "2022-08-31", meeting, story: own.story)
            report.source = own.source
            return report
        }
    }
}
