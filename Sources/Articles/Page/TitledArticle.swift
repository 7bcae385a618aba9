/// The `article` that holds the page's title, for pages that hold more prose elsewhere: a notice on old browsers, a list of
/// teasers, articles appended below the one that was asked for.
struct TitledArticle {
    let page: PageView
    let mass: TextMass
    let prose: ProseScores

    private var tree: MarkupTree { page.tree }

    /// Points of prose below which an `article` is but a heading: one long paragraph, or two short ones.
    private static let least = 2.0

    /// The best element of the titled article; nil where there is none, or where `root` lies in it or around it.
    func best(_ title: String, insteadOf root: Int) -> Int? {
        let wanted = TitledArticle.letters(title)
        guard !wanted.isEmpty else { return nil }
        for node in 1..<max(1, page.count) where tree.nodes[node].known == .h1 || tree.nodes[node].known == .h2 {
            guard let article = article(around: node), prose.total[article] >= TitledArticle.least,
                TitledArticle.letters(tree.text(of: node)) == wanted
            else { continue }
            let range = article..<tree.end(of: article)
            if range.contains(root) || (root..<tree.end(of: root)).contains(article) { return nil }
            return prose.best(in: range)
        }
        return nil
    }

    private func article(around node: Int) -> Int? {
        var ancestor = tree.parent(of: node)
        while ancestor > 0, tree.nodes[ancestor].known != .article { ancestor = tree.parent(of: ancestor) }
        return ancestor > 0 && !mass.isFurniture[ancestor] ? ancestor : nil
    }

    /// Letters and digits alone, small: pages write their title with `…` here and `...` there.
    private static func letters(_ title: String) -> String {
        var letters = String.UnicodeScalarView()
        letters.append(
            contentsOf: title.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            })
        return String(letters)
    }
}
