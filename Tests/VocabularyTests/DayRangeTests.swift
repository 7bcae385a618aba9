import Testing
import Vocabulary

struct DayRangeTests {
    static func range(_ start: String, _ end: String) throws -> DayRange {
        let first = try #require(PartialDate(start))
        let last = try #require(PartialDate(end))
        return try #require(DayRange(first, last))
    }

    @Test(arguments: [
        ("2022-08-30", "2022-09-01", "2022-08-30", "2022-09-01", PartialDate.Precision.day),
        ("2022-08", "2022-08", "2022-08-01", "2022-08-31", .month),
        ("2022", "2022-09-01", "2022-01-01", "2022-09-01", .year),
        ("2022-08-30", "2022-08", "2022-08-30", "2022-08-31", .month),
    ])
    func aRangeIsAsPreciseAsItsVaguerEnd(
        start: String, end: String, first: String, last: String, precision: PartialDate.Precision
    ) throws {
        let range = try Self.range(start, end)
        #expect(range.first == Day(first))
        #expect(range.last == Day(last))
        #expect(range.precision == precision)
    }

    @Test func anEndBeforeTheStartIsRefused() throws {
        let second = try #require(PartialDate("2022-09-02"))
        let first = try #require(PartialDate("2022-09-01"))
        let september = try #require(PartialDate("2022-09"))
        let lastOfAugust = try #require(PartialDate("2022-08-31"))
        #expect(DayRange(second, first) == nil)
        #expect(DayRange(september, lastOfAugust) == nil)
        #expect(DayRange(second, september) != nil)
    }

    @Test(arguments: [
        ("2022-08-30", "2022-08-31", 0, false), ("2022-08-30", "2022-08-31", 1, true),
        ("2022-08-30", "2022-08", 0, true), ("2022-08-30", "2022", 0, true),
        ("2022-08-30", "2022-09", 1, false), ("2022-08-30", "2022-09", 2, true),
        ("2022-08-30", "2021", 30, false), ("2022-08-30", "2022-08-30", 0, true),
    ])
    func rangesOverlapWithinTheSlack(one: String, other: String, slack: Int, expected: Bool) throws {
        let first = try Self.range(one, one)
        let second = try Self.range(other, other)
        #expect(first.overlaps(second, slack: slack) == expected)
        #expect(second.overlaps(first, slack: slack) == expected)
    }

    @Test func oneDayIsWrittenOnceAndSeveralWithBothEnds() throws {
        #expect(try Self.range("2022-08-30", "2022-08-30").description == "2022-08-30")
        #expect(try Self.range("2022-08-30", "2022-09-01").description == "2022-08-30/2022-09-01")
        let day = try #require(Day("2022-08-30"))
        let range = try Self.range("2022-08-30", "2022-08-30")
        #expect(DayRange(day) == range)
    }
}
