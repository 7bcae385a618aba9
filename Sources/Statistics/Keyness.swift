/// Whether something is said more often in one set of stories than in another, and by how much.
///
/// The unit is the story, not the mention and not the article: mentions of one text hang together, and copies of a wire
/// story are one. Both sets and "mentions it or not" make a table of four cells.
///
/// - G² = 2 Σ O ln(O / E) over the four cells, χ² with one degree of freedom if nothing differs (Dunning, Computational
///   Linguistics 19, 1993, 61–74; for comparing corpora Rayson and Garside, Proc. Workshop on Comparing Corpora, 2000, 1–6).
/// - Effect size: the log ratio, log₂ of the quotient of both shares (Hardie 2014): 1 is twice as often, −1 half as often.
///   Where a cell is empty, one half is added to both counts and to both totals' remainders.
/// - Interval of the quotient, 95 %, from Wilson's intervals of both shares by the method of variance estimates recovery
///   (Donner and Zou, Stat. Methods Med. Res. 21, 2012, 347–359): it stays wide where one story of one mentions it, and has
///   no end where nobody does.
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
        let quotient = Keyness.quotientInterval(inside, insideTotal, outside, outsideTotal)
        interval = (Elementary.log(quotient.low) / ln2)...(Elementary.log(quotient.high) / ln2)
    }

    package var insideShare: Double { Double(inside) / Double(insideTotal) }

    package var standsOut: Bool { inside + outside >= Keyness.leastStories && adjusted <= FalseDiscovery.level }

    /// Of (a / all) / (b / others); from 0 and to infinity where a cell is empty.
    private static func quotientInterval(_ a: Int, _ all: Int, _ b: Int, _ others: Int) -> (low: Double, high: Double) {
        let (p, q) = (Double(a) / Double(all), Double(b) / Double(others))
        let (own, other) = (wilson(p, Double(all)), wilson(q, Double(others)))
        let product = p * q
        func root(_ spread: Double, _ divisor: Double) -> Double {
            max(0, product * product - spread * divisor).squareRoot()
        }
        let (lowSpread, lowDivisor) = (own.low * (2 * p - own.low), other.high * (2 * q - other.high))
        let (highSpread, highDivisor) = (own.high * (2 * p - own.high), other.low * (2 * q - other.low))
        let low =
            abs(lowDivisor) < 1e-12
            ? lowSpread / (2 * product) : (product - root(lowSpread, lowDivisor)) / lowDivisor
        let high =
            b == 0 || highDivisor <= 0 ? Double.infinity : (product + root(highSpread, highDivisor)) / highDivisor
        let least = a == 0 ? 0 : max(0, low)
        return (least, max(least, high))
    }

    /// Wilson's interval of a share of n (J. Am. Stat. Assoc. 22, 1927, 209–212), 95 %.
    private static func wilson(_ share: Double, _ n: Double) -> (low: Double, high: Double) {
        let z = 1.959963984540054
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
        return (share == 0 ? 0 : max(0, middle - half), share == 1 ? 1 : min(1, middle + half))
    }

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
