/// The sums on both sides of a number under a law on whole numbers, of which only the ratio of neighbouring terms is known.
enum Tails {
    /// P(X ≤ k) and P(X ≥ k). The terms by their ratios from the largest one down on both sides: no factorials, nothing
    /// overflows, nothing that counts is lost. `ratio` is P(X = i + 1) / P(X = i).
    static func at(
        _ k: Int, in range: ClosedRange<Int>, mode: Int, ratio: (_ i: Int) -> Double
    ) -> (lower: Double, upper: Double) {
        let mode = min(max(mode, range.lowerBound), range.upperBound)
        var lower = 0.0
        var upper = 0.0
        func add(_ term: Double, _ i: Int) {
            if i <= k { lower += term }
            if i >= k { upper += term }
        }
        add(1, mode)
        var all = 1.0
        var term = 1.0
        var i = mode
        while i < range.upperBound, term > 0 {
            term *= ratio(i)
            i += 1
            add(term, i)
            all += term
        }
        term = 1
        i = mode
        while i > range.lowerBound, term > 0 {
            term /= ratio(i - 1)
            i -= 1
            add(term, i)
            all += term
        }
        return (lower / all, upper / all)
    }
}
