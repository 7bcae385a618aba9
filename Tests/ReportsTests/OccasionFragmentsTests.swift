import Ledger
import Testing
import Vocabulary

@testable import Reports

@Suite struct OccasionFragmentsTests {
    private func occasion(_ id: String) -> Occasion {
        var occasion = MadeUpHistory.one().occasions[0]
        occasion.id = id
        return occasion
    }

    @Test func makesEachKindOnceForEachMeeting() {
        let fragments = OccasionFragments()
        #expect(fragments.json(of: occasion("m-1")) { [1] } == [1])
        #expect(fragments.json(of: occasion("m-1")) { [9] } == [1])
        #expect(fragments.line(of: occasion("m-1")) { [2] } == [2])
        #expect(fragments.line(of: occasion("m-1")) { [9] } == [2])
        #expect(fragments.json(of: occasion("m-2")) { [3] } == [3])
        #expect(fragments.details(of: occasion("m-1")) { [4] } == [4])
        #expect(fragments.details(of: occasion("m-1")) { [9] } == [4])
    }

    @Test func keepsNoMoreThanThereIsRoomFor() {
        let fragments = OccasionFragments(room: 1)
        #expect(fragments.json(of: occasion("m-1")) { [1] } == [1])
        #expect(fragments.json(of: occasion("m-2")) { [2] } == [2])
        #expect(fragments.json(of: occasion("m-2")) { [3] } == [3])
        // What has its place gets the other kind as well.
        #expect(fragments.line(of: occasion("m-1")) { [4] } == [4])
        #expect(fragments.line(of: occasion("m-1")) { [5] } == [4])
    }
}
