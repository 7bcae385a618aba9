/// Whether a pair's last 30 days stand out from its own year before, upwards or downwards.
///
/// Counted are occasions by the day of publication of their first report, so that wire copies weigh nothing, in the last
/// 30 days and in twelve windows of 30 days before them, each held against the articles read in it. If nothing had
/// changed, the counts of all windows would be negative binomial with one rate an article and one ratio of variance to
/// mean, the dispersion φ. Of the `recent + earlier` occasions together, the number that falls into the last 30
/// days is then beta-binomial with the share `recentArticles / (recentArticles + earlierArticles)` and the
/// concentration `(recent + earlier) / (φ − 1)` (the negative hypergeometric law: Johnson, Kemp and Kotz, Univariate
/// Discrete Distributions, 2005, 6.2.2); for φ = 1 binomial, which is the conditional test of two Poisson counts of Przyborowski
/// and Wilenski (Biometrika 31, 1940, 313–323). Both tails are looked at, with four fifths of the error for rises: the p-value
/// is the smaller one of upper tail / 0.8 and lower tail / 0.2.
///
/// φ is Pearson's χ² over its degrees of freedom in the earlier windows (McCullagh and Nelder, Generalized Linear Models,
/// 1989, 6.2.4), the pair's own drawn halfway to that of all pairs together, as variances of many small samples are
/// (Smyth, Stat. Appl. Genet. Mol. Biol. 3, 2004), and one at least. Meetings cluster, since a summit brings several at once;
/// a cluster makes φ large and a mark rare.
///
/// What it does, in simulated nights of 200 pairs with one to eight meetings a month in clusters of one to three (φ = 2.3): where
/// nothing changed, a false alarm in 3 % of 1,000 nights, and in 5 % where one pair in five clusters and the others do not. Of 20
/// pairs that became four times as busy it marks 31 %, at six times 72 %. A test that is told every pair's true rate and φ, which
/// nobody knows, marks 28 % and 70 % with both tails alike, 36 % and 76 % if it looks for rises alone: the counts of one month
/// hold no more. A fall to a tenth was never marked: too little falls. φ of the pair alone gave false alarms in 15 % of the nights
/// of one kind, the common one alone in 7 to 23 % of those of the other.
///
/// Marked is a pair whose p-value, adjusted for all pairs tested (`FalseDiscovery`), is 0.05 or less. Tested is a pair with
/// five occasions or more in both spans together; which one they fall into plays no part in that choice.
///
/// Assumptions, and where they break: windows are independent; coverage enters as the number of articles, whatever their
/// sources write about; reports of the last days may still be coming in, which makes a fall look larger than it is.
package struct ChangeTest: Hashable, Sendable {
    package static let recentDays = 30
    package static let windows = 12
    package static let earlierDays = recentDays * windows
    package static let leastOccasions = 5
    /// How many days ago the days of both spans are.
    package static let recentAges = 0..<recentDays
    package static let earlierAges = recentDays..<(recentDays + earlierDays)
    /// Of the error that is allowed, so much is spent on rises: the counts of most pairs are so small that no fall could stand
    /// out, and half of it would be thrown away.
    static let riseShare = 0.8
    /// Windows with articles that the year before must have, so that there is a history to stand out from.
    package static let leastWindows = 6

    package let recent: Int
    package let earlier: Int
    package let recentArticles: Int
    package let earlierArticles: Int
    /// The ratio of variance to mean, one at least.
    package let dispersion: Double
    /// The probability of what was seen or something farther out on either side, if nothing had changed.
    package let probability: Double
    /// The same, adjusted for all pairs tested in the same night.
    package internal(set) var adjusted: Double

    package init(recent: Int, earlier: Int, recentArticles: Int, earlierArticles: Int, dispersion: Double = 1) {
        self.recent = recent
        self.earlier = earlier
        self.recentArticles = recentArticles
        self.earlierArticles = earlierArticles
        self.dispersion = max(dispersion, 1)
        probability = ChangeTest.probability(
            recent: recent, of: recent + earlier, recentArticles: recentArticles, earlierArticles: earlierArticles,
            dispersion: max(dispersion, 1))
        adjusted = probability
    }

    package var isTested: Bool {
        recent + earlier >= ChangeTest.leastOccasions && recentArticles > 0 && earlierArticles > 0
    }

    package var standsOut: Bool { isTested && adjusted <= FalseDiscovery.level }

    /// Whether more became known than the year before would lead one to expect.
    package var isMore: Bool { Double(recent) > expected }

    /// What was to be expected in the last 30 days at the rate of the year before.
    package var expected: Double {
        earlierArticles > 0 ? Double(earlier) * Double(recentArticles) / Double(earlierArticles) : 0
    }

    /// What an arrow can say without claiming that anything stands out.
    package enum Direction: Hashable, Sendable {
        case more, fewer, usual
    }

    /// Beyond the ordinary scatter of such a count, one standard deviation, or within it; nil where too few are known or expected for
    /// either.
    package var direction: Direction? {
        guard Double(recent) + expected >= Double(ChangeTest.leastOccasions) else { return nil }
        let scatter = (expected * dispersion).squareRoot()
        if abs(Double(recent) - expected) <= max(1, scatter) { return .usual }
        return isMore ? .more : .fewer
    }

    private static func probability(
        recent: Int, of all: Int, recentArticles: Int, earlierArticles: Int, dispersion: Double
    ) -> Double {
        guard all > 0, earlierArticles > 0, recentArticles > 0 else { return 1 }
        let excess = dispersion - 1
        let law = BetaBinomial(
            n: all, share: Double(recentArticles) / Double(recentArticles + earlierArticles),
            concentration: excess > 1e-9 ? Double(all) / excess : nil)
        let tails = law.tails(at: recent)
        return min(1, tails.upper / riseShare, tails.lower / (1 - riseShare))
    }
}

/// Pearson's χ² of counts in windows against one rate an article, with its degrees of freedom.
struct Dispersion: Hashable, Sendable {
    var chiSquared = 0.0
    var degrees = 0

    /// χ² over its degrees of freedom; 1 where there are none.
    var ratio: Double { degrees > 0 ? chiSquared / Double(degrees) : 1 }

    /// As many degrees of freedom as a pair's own year has.
    private static let commonDegrees = Double(ChangeTest.windows - 1)

    /// The ratio drawn to the one of all pairs, halfway for a pair with a whole year; one at least.
    func drawn(to common: Double) -> Double {
        max(1, (chiSquared + Dispersion.commonDegrees * common) / (Double(degrees) + Dispersion.commonDegrees))
    }

    init() {}

    /// Windows without articles are left out.
    init(counts: [Int], articles: [Int]) {
        let read = counts.indices.filter { articles[$0] > 0 }
        let all = read.reduce(0) { $0 + counts[$1] }
        let exposure = read.reduce(0) { $0 + articles[$1] }
        guard all > 0, read.count > 1 else { return }
        degrees = read.count - 1
        for window in read {
            let expected = Double(all) * Double(articles[window]) / Double(exposure)
            let difference = Double(counts[window]) - expected
            chiSquared += difference * difference / expected
        }
    }

    static func + (left: Dispersion, right: Dispersion) -> Dispersion {
        var sum = left
        sum.chiSquared += right.chiSquared
        sum.degrees += right.degrees
        return sum
    }
}
