/// Whether something is said more often in one set of stories than in another, and by how much.
///
/// The unit is the story, not the mention and not the article: mentions of one text hang together, and copies of a wire
/// story are one. Both sets and "mentions it or not" make a table of four cells.
///
/// - G² = 2 Σ O ln(O / E) over the four cells, χ² with one degree of freedom if nothing differs (Dunning, Computational
///   Linguistics 19, 1993, 61–74; for comparing corpora Rayson and Garside, Proc. Workshop on Comparing Corpora, 2000, 1–6).
/// - Effect size: the log ratio, log₂ of the quotient of both shares (Hardie 2014): 1 is twice as often, −1 half as often.
///   Where a cell is empty, one half is added to both counts and to both totals' remainders.
/// - Interval of the log ratio, 95 %: Wald's on the logarithm (Katz, Baptista, Azen and Pike, Biometrics 34, 1978, 469–474).
package struct Keyness: Hashable, Sendable {
    /// Stories of the one set that mention it, and all stories of that set.
    package let inside: Int
    package let insideTotal: Int
    /// The same of the other set.
    package let outside: Int
    package let outsideTotal: Int
    /// G², signed by nothing: look at `logRatio` for the direction.
    package let logLikelihood: Double
    package let probability: Double
    /// Adjusted for all comparisons of the same table (`FalseDiscovery`).
    package internal(set) var adjusted: Double
    /// Base 2.
    package let logRatio: Double
    package let interval: ClosedRange<Double>

    /// Fewer mentions than that in both sets together are shown without a verdict.
    package static let leastStories = 5

    /// Nil where one of the sets is empty or nobody mentions it.
    package init?(inside: Int, insideTotal: Int, outside: Int, outsideTotal: Int) {
        guard insideTotal > 0, outsideTotal > 0, inside + outside > 0, inside <= insideTotal, outside <= outsideTotal
        else { return nil }
        self.inside = inside
        self.insideTotal = insideTotal
        self.outside = outside
        self.outsideTotal = outsideTotal
        logLikelihood = Keyness.logLikelihood(inside, insideTotal, outside, outsideTotal)
        probability = ChiSquared.upperTail(logLikelihood, degrees: 1)
        adjusted = probability
        let addition = inside == 0 || outside == 0 ? 0.5 : 0
        let (a, all) = (Double(inside) + addition, Double(insideTotal) + 2 * addition)
        let (b, others) = (Double(outside) + addition, Double(outsideTotal) + 2 * addition)
        let ln2 = Elementary.log(2)
        logRatio = Elementary.log((a / all) / (b / others)) / ln2
        // Rounding may leave the sum a hair below zero where everybody mentions it.
        let error = max(0, 1 / a - 1 / all + 1 / b - 1 / others).squareRoot() / ln2
        let halfWidth = 1.959963984540054 * error
        interval = (logRatio - halfWidth)...(logRatio + halfWidth)
    }

    package var insideShare: Double { Double(inside) / Double(insideTotal) }
    package var outsideShare: Double { Double(outside) / Double(outsideTotal) }

    package var standsOut: Bool { inside + outside >= Keyness.leastStories && adjusted <= FalseDiscovery.level }

    private static func logLikelihood(_ a: Int, _ all: Int, _ b: Int, _ others: Int) -> Double {
        let total = Double(all + others)
        let mentioning = Double(a + b)
        func cell(_ observed: Int, _ row: Double, _ column: Double) -> Double {
            observed > 0 ? Double(observed) * Elementary.log(Double(observed) * total / (row * column)) : 0
        }
        let sum =
            cell(a, mentioning, Double(all)) + cell(b, mentioning, Double(others))
            + cell(all - a, total - mentioning, Double(all)) + cell(others - b, total - mentioning, Double(others))
        return max(0, 2 * sum)
    }
}
