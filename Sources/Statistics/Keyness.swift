/// Whether something is said more often in one set of stories than in another, and by how much.
///
/// The unit is the story, not the mention and not the article: mentions of one text hang together, and copies of a wire
/// story are one. Both sets and "mentions it or not" make a table of four cells.
///
/// - G² = 2 Σ O ln(O / E) over the four cells, χ² with one degree of freedom if nothing differs (Dunning, Computational
///   Linguistics 19, 1993, 61–74; for comparing corpora Rayson and Garside, Proc. Workshop on Comparing Corpora, 2000, 1–6).
///   Where fewer than five stories are to be expected in one of the cells, it is not (Cochran, Biometrics 10, 1954, 417–451):
///   there the probability is the exact one of the table with its margins, twice the smaller tail (Fisher, Statistical Methods
///   for Research Workers, 1934).
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
    /// Of a difference like that or a larger one, if nothing differed.
    package let probability: Double
    /// Adjusted for all that are tested in the same table (`adjusted(_:)`).
    package private(set) var adjusted: Double
    /// Base 2.
    package let logRatio: Double
    package let interval: ClosedRange<Double>

    /// Where a set has fewer stories than that, or fewer of both together mention it, the counts stand alone: two of two stories
    /// are a large share and no pattern.
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
        probability =
            Keyness.leastExpected(inside, insideTotal, outside, outsideTotal) < 5
            ? Keyness.exact(inside, insideTotal, outside, outsideTotal)
            : ChiSquared.upperTail(logLikelihood, degrees: 1)
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

    /// Whether there are enough stories to compare. Says nothing of which of them mention it, so that the choice does not favour
    /// a verdict.
    package var isTested: Bool { min(insideTotal, outsideTotal, inside + outside) >= Keyness.leastStories }

    package var standsOut: Bool { isTested && adjusted <= FalseDiscovery.level }

    /// All comparisons of one table, with the probabilities of those that are tested adjusted for their number. In the order given.
    static func adjusted(_ all: [Keyness]) -> [Keyness] {
        let tested = all.indices.filter { all[$0].isTested }
        var result = all
        for (place, value) in zip(tested, FalseDiscovery.adjusted(tested.map { all[$0].probability })) {
            result[place].adjusted = value
        }
        return result
    }

    /// Of the four cells, if nothing differed.
    private static func leastExpected(_ a: Int, _ all: Int, _ b: Int, _ others: Int) -> Double {
        let (row, column) = (min(a + b, all + others - a - b), min(all, others))
        return Double(row) * Double(column) / Double(all + others)
    }

    private static func exact(_ a: Int, _ all: Int, _ b: Int, _ others: Int) -> Double {
        let tails = Hypergeometric(all: all + others, marked: a + b, draws: all).tails(at: a)
        return min(1, 2 * min(tails.lower, tails.upper))
    }

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
