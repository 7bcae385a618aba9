import Testing

@testable import Statistics

@Suite struct SeriationTests {
    /// Weights by pairs of positions.
    private func matrix(_ count: Int, _ joins: [(Int, Int, Double)]) -> [[Double]] {
        var weights = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for (one, other, weight) in joins {
            weights[one][other] = weight
            weights[other][one] = weight
        }
        return weights
    }

    @Test func findsTheWayAlongAPath() {
        // The path 3 – 0 – 4 – 1 – 2, whose order no other order matches.
        let order = Seriation.order(matrix(5, [(3, 0, 1), (0, 4, 1), (4, 1, 1), (1, 2, 1)]))
        #expect(order == [3, 0, 4, 1, 2] || order == [2, 1, 4, 0, 3])
    }

    @Test func keepsTwoLooselyJoinedBlocksTogether() {
        var joins: [(Int, Int, Double)] = [(0, 1, 0.1)]
        for block in [[0, 2, 4, 6], [1, 3, 5, 7]] {
            for one in block { for other in block where one < other { joins.append((one, other, 3)) } }
        }
        let order = Seriation.order(matrix(8, joins))
        #expect(Set(order.prefix(4).map { $0 % 2 }).count == 1)
        #expect(order.sorted() == Array(0..<8))
    }

    @Test func putsTheHeavierPartFirst() {
        #expect(Seriation.order(matrix(5, [(0, 1, 1), (2, 3, 5), (3, 4, 5)])).prefix(3).sorted() == [2, 3, 4])
        #expect(Seriation.order([]) == [])
    }
}
