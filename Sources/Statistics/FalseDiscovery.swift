/// The procedure of Benjamini and Hochberg (J. R. Stat. Soc. B 57, 1995, 289–300) for many tests at once.
///
/// Of what is marked at 0.05, at most 5 % is expected to be a false alarm; holds for tests that are independent, or
/// dependent in the same direction (Benjamini and Yekutieli 2001), as pairs that share a country are.
package enum FalseDiscovery {
    package static let level = 0.05

    /// Each p-value adjusted: the smallest level at which its test would be marked. In the order given.
    package static func adjusted(_ probabilities: [Double]) -> [Double] {
        let count = Double(probabilities.count)
        let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
        var adjusted = probabilities
        var least = 1.0
        for (rank, place) in order.enumerated().reversed() {
            least = min(least, probabilities[place] * count / Double(rank + 1))
            adjusted[place] = least
        }
        return adjusted
    }
}
