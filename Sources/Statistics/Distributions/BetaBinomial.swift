/// The beta-binomial distribution: n draws whose probability is itself drawn from Beta(alpha, beta).
///
/// Without alpha and beta it is the binomial distribution, to which it tends as both grow in the same ratio.
struct BetaBinomial {
    let n: Int
    /// alpha / (alpha + beta).
    let share: Double
    /// alpha + beta; nil for the binomial distribution.
    let concentration: Double?

    /// P(X ≤ k) and P(X ≥ k).
    func tails(at k: Int) -> (lower: Double, upper: Double) {
        Tails.at(k, in: 0...n, mode: Int(Double(n) * share), ratio: ratio)
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
