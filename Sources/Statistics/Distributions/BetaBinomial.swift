/// The beta-binomial distribution: n draws whose probability is itself drawn from Beta(alpha, beta).
///
/// Without alpha and beta it is the binomial distribution, to which it tends as both grow in the same ratio.
struct BetaBinomial {
    let n: Int
    /// alpha / (alpha + beta).
    let share: Double
    /// alpha + beta; nil for the binomial distribution.
    let concentration: Double?

    /// P(X ≤ k) and P(X ≥ k). The terms by their ratios from the largest one down on both sides: no factorials, nothing
    /// overflows, nothing that counts is lost.
    func tails(at k: Int) -> (lower: Double, upper: Double) {
        let mode = min(max(Int(Double(n) * share), 0), n)
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
        while i < n, term > 0 {
            term *= ratio(i)
            i += 1
            add(term, i)
            all += term
        }
        term = 1
        i = mode
        while i > 0, term > 0 {
            term /= ratio(i - 1)
            i -= 1
            add(term, i)
            all += term
        }
        return (lower / all, upper / all)
    }

    /// P(X = i + 1) / P(X = i).
    private func ratio(_ i: Int) -> Double {
        let (left, right) = (Double(n - i), Double(i + 1))
        guard let concentration else { return left / right * share / (1 - share) }
        let alpha = concentration * share
        let beta = concentration - alpha
        return left / right * (alpha + Double(i)) / (beta + left - 1)
    }
}
