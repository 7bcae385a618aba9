import Findings
import Testing
import Vocabulary

@testable import Ledger

/// A cause is written as a line that reads as a sentence, and read again without loss.
@Suite struct ChangeCauseTests {
    static let lines: [(ChangeCause, String)] = [
        (.reports(.more, count: 1, named: .init(["a17"])), "1 report more: a17"),
        (
            .reports(.less, count: 6, named: .init(["a", "b", "c", "d"], others: 2)),
            "6 reports less: a, b, c and 3 more"
        ),
        // Ids that look like the words around them.
        (
            .reports(.corrected, count: 2, named: .init(["x, y and 3 more", "100%20"])),
            "2 reports corrected: x,%20y%20and%203%20more, 100%2520"
        ),
        (.joined(["m-KHM-LAO-20220830-1f3a9c", "m-b"]), "one occasion with m-KHM-LAO-20220830-1f3a9c, m-b"),
        (.gone(.init(["a1"])), "no longer told: a1"), (.gone(.init([])), "no longer told: none"),
        (.before(.cancelled), "cancelled before"), (.other("first told"), "first told"),
        (.other("3 reports: odd"), "3 reports: odd"), (.other(""), ""),
    ]

    @Test(arguments: lines) func isReadAsItWasWritten(_ cause: ChangeCause, _ line: String) {
        #expect(cause.text == line)
        #expect(ChangeCause(line) == cause)
    }

    @Test func namesThreeAndCountsTheOthers() {
        let cause = ChangeCause.reports(.more, count: 5, named: .init(["a", "b", "c", "d", "e"]))
        #expect(cause.ids == ["a", "b", "c"] && cause.others == 2)
    }

    @Test func addsWhatTwoRunsOfANightDid() {
        let first = ChangeCause.reports(.more, count: 2, named: .init(["b", "a"]))
        let second = ChangeCause.reports(.more, count: 3, named: .init(["a", "c", "d"]))
        #expect(first.adding(second)?.text == "4 reports more: a, b, c and 1 more")
        #expect(first.adding(.reports(.less, count: 1, named: .init(["a"]))) == nil)
        #expect(first.adding(.before(.held)) == nil)
    }

    /// Beside the cause stand the fields, whatever signs the texts have.
    @Test func standsBesideTheFieldsThatChanged() throws {
        let night = try #require(Day("2022-09-01"))
        let fields = [OccasionChange.Difference(field: .people, before: "Hun Manet, General", now: "")]
        let change = OccasionChange(
            night: night, occasion: "m-1", kind: .withdrawn, cause: .gone(.init(["a1"])), differences: fields)
        #expect(change.reason == "no longer told: a1 [people: Hun Manet, General → ]")
        #expect(change.cause == .gone(.init(["a1"])) && change.differences == fields)
    }

    /// A bracket alone is no field: ids and names have them too.
    @Test(arguments: [
        ("2 reports more: a[1], b [2]", "", 0), ("x [dates: 1 → 2]", "", 0), ("x[date: 1 → 2]", "", 0),
        ("[date: ", "", 0),
        ("b [2] [kind: talks → call]", "b [2]", 1), (" [place:  → Hanoi]", "", 1),
        ("é [date: 2022 → 2023] [people: A → B]", "é", 2), ("x [", "", 0),
    ])
    func findsTheFirstFieldByItsName(_ reason: String, _ cause: String, _ count: Int) throws {
        let night = try #require(Day("2022-09-01"))
        let change = OccasionChange(night: night, occasion: "m-1", kind: .corrected, reason: reason)
        #expect(change.cause == ChangeCause(count == 0 ? reason : cause))
        #expect(change.differences.count == count)
    }
}
