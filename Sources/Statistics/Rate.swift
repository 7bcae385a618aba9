import Synchronization

/// A count held against the articles read: so many for each thousand, with its interval.
///
/// Assumption: the count is Poisson over the articles read. The interval is the exact one of Garwood (Biometrika 28, 1936,
/// 437–442), 95 %: from χ²(0.025; 2k) / 2 to χ²(0.975; 2k + 2) / 2. Counts that cluster are more spread than it says.
package struct Rate: Hashable, Sendable {
    package let count: Int
    package let articles: Int

    /// Nil where nothing was read: no rate can be given then.
    package init?(count: Int, articles: Int) {
        guard articles > 0 else { return nil }
        self.count = count
        self.articles = articles
    }

    package var perThousand: Double { Double(count) * 1000 / Double(articles) }

    /// For each thousand articles, 95 %.
    package var interval: ClosedRange<Double> {
        let limits = Rate.limits(of: count)
        return (limits.low * 1000 / Double(articles))...(limits.high * 1000 / Double(articles))
    }

    /// Of the mean of a Poisson count. Tables hold the same small counts a hundred thousand times, and finding the limits takes
    /// longer than all else in a row.
    private static func limits(of count: Int) -> (low: Double, high: Double) {
        if let known = known.withLock({ $0[count] }) { return known }
        let limits = (
            low: count == 0 ? 0 : IncompleteGamma.inverse(Double(count), probability: 0.025),
            high: IncompleteGamma.inverse(Double(count) + 1, probability: 0.975)
        )
        known.withLock { $0[count] = limits }
        return limits
    }

    private static let known = Mutex<[Int: (low: Double, high: Double)]>([:])
}
