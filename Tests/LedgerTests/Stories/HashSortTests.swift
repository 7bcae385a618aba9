import Testing

@testable import Ledger

@Suite struct HashSortTests {
    /// A linear congruential generator (Numerical Recipes): evenly spread, and the same every time.
    private static func spread(_ count: Int) -> [UInt32] {
        var state: UInt32 = 1
        return (0..<count).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return state
        }
    }

    @Test(arguments: [0, 1, 2, 31, 32, 200, 5_000]) func sortsWhatIsSpreadEvenly(count: Int) {
        let numbers = HashSortTests.spread(count)
        #expect(HashSort.sorted(numbers) == numbers.sorted())
    }

    @Test func sortsWhatIsNot() {
        let close = HashSortTests.spread(500).map { $0 >> 20 }
        #expect(HashSort.sorted(close) == close.sorted())
        let same = [UInt32](repeating: .max, count: 100) + [0]
        #expect(HashSort.sorted(same) == same.sorted())
    }
}
