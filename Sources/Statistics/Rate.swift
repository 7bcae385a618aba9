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
        let low = count == 0 ? 0 : IncompleteGamma.inverse(Double(count), probability: 0.025)
        let high = IncompleteGamma.inverse(Double(count) + 1, probability: 0.975)
        return (low * 1000 / Double(articles))...(high * 1000 / Double(articles))
    }
}
