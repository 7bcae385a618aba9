import Testing

@testable import Ledger

/// Small cases of our own for what is one meeting and what is not, each with the sentence that says why it is there.
@Suite struct OccasionCasesTests {
    @Test(arguments: OccasionCase.together + OccasionCase.apart)
    func groupsAsACarefulReaderWould(_ example: OccasionCase) {
        #expect(Reports.groups(example.reports) == example.groups.sorted())
        #expect(Reports.groups(example.reports.reversed()) == example.groups.sorted())
    }

    @Test func everyCaseSaysWhatItShows() {
        let sentences = (OccasionCase.together + OccasionCase.apart).map(\.shows)
        #expect(sentences.count >= 40 && Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.utf8.count > 20 })
    }
}
