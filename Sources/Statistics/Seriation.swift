/// An order in which those who are strongly joined stand together.
///
/// Spectral seriation: each connected part is sorted by the components of its Fiedler vector, the eigenvector of the second
/// smallest eigenvalue of the graph's Laplacian (Atkins, Boman and Hendrickson, A spectral algorithm for seriation and
/// the consecutive ones problem, SIAM Journal on Computing 28, 1998). Parts stand by their weight. Nothing is random: the vector is found by
/// power iteration from a fixed start, ties are broken by position.
enum Seriation {
    /// At most; the iteration ends where no component moves any more.
    private static let steps = 1_500
    private static let stillness = 1e-10

    /// Positions in their new order, for a symmetric matrix of weights, zero on the diagonal.
    static func order(_ weights: [[Double]]) -> [Int] {
        let parts = connectedParts(weights).map { part in
            (part: part, weight: part.reduce(0) { $0 + weights[$1].reduce(0, +) })
        }
        return parts.ranked(by: \.weight, then: { $0.part[0] }).flatMap { ordered($0.part, weights) }
    }

    private static func connectedParts(_ weights: [[Double]]) -> [[Int]] {
        var isSeen = [Bool](repeating: false, count: weights.count)
        var parts: [[Int]] = []
        for start in weights.indices where !isSeen[start] {
            var part = [start]
            isSeen[start] = true
            var next = 0
            while next < part.count {
                for other in weights.indices where !isSeen[other] && weights[part[next]][other] > 0 {
                    isSeen[other] = true
                    part.append(other)
                }
                next += 1
            }
            parts.append(part.sorted())
        }
        return parts
    }

    private static func ordered(_ part: [Int], _ weights: [[Double]]) -> [Int] {
        guard part.count > 2 else { return part }
        let vector = fiedler(part.map { row in part.map { weights[row][$0] } })
        // Rounded, so that the last bit of an iteration decides nothing.
        let places = zip(part, vector).map { (position: $0, at: Int(($1 * 1e6).rounded())) }
            .sorted { ($0.at, $0.position) < ($1.at, $1.position) }.map(\.position)
        // Of the two directions the one that begins with the heavier half.
        func weight(_ half: ArraySlice<Int>) -> Double { half.reduce(0) { $0 + weights[$1].reduce(0, +) } }
        let half = places.count / 2
        return weight(places.prefix(half)) < weight(places.suffix(half)) ? places.reversed() : places
    }

    /// The Fiedler vector of a connected graph, of unit length.
    private static func fiedler(_ weights: [[Double]]) -> [Double] {
        let count = weights.count
        let degrees = weights.map { $0.reduce(0, +) }
        // No eigenvalue of a Laplacian exceeds twice the highest degree: turned around, the smallest becomes the greatest.
        let shift = 2 * (degrees.max() ?? 0)
        var vector = (0..<count).map { Double($0 * $0 % 7) + Double($0) }
        var before = [Double](repeating: 0, count: count)
        let joins = weights.map { row in row.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) } }
        for _ in 0..<steps {
            let mean = vector.reduce(0, +) / Double(count)
            for i in 0..<count { vector[i] -= mean }
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { return vector }
            for i in 0..<count { vector[i] /= length }
            if zip(vector, before).allSatisfy({ abs($0 - $1) < stillness }) { return vector }
            before = vector
            for i in 0..<count {
                var sum = (shift - degrees[i]) * before[i]
                for (j, weight) in joins[i] { sum += weight * before[j] }
                vector[i] = sum
            }
        }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? vector.map { $0 / length } : vector
    }
}
