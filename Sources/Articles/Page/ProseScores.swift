/// Points for prose: what each element of a page holds of blocks of running text.
struct ProseScores {
    /// Points of all blocks within each element.
    private(set) var total: [Double]
    /// The element with the best points for its size; nil for a page without prose.
    private(set) var best: Int?

    init(_ tree: MarkupTree, mass: TextMass) {
        let count = tree.nodes.count
        let own = ProseScores.ownText(tree, mass)
        total = [Double](repeating: 0, count: count)
        var near = total
        for node in 1..<max(1, count) where own.text[node] >= 25 {
            let density = Double(own.links[node]) / Double(own.text[node])
            let points = (1 + min(Double(own.text[node]) / 100, 12)) * (1 - density)
            if own.text[node] >= 70, density < 0.5 { total[node] += points }
            // A block that is itself text all over, cut by `<br>`, is a candidate too.
            var ancestor = own.text[node] >= 400 ? node : tree.nodes[node].parent
            var share = 1.0
            for level in 0..<5 where ancestor > 0 {
                near[ancestor] += points * share
                share = level == 0 ? 0.5 : share * 0.6
                ancestor = tree.nodes[ancestor].parent
            }
        }
        for node in stride(from: count - 1, to: 0, by: -1) { total[tree.nodes[node].parent] += total[node] }
        var bestPoints = 0.0
        for node in 1..<max(1, count) where near[node] > 0 {
            let points = near[node] * (1 - mass.linkDensity(node)) * ProseScores.weight(tree, node)
            if points > bestPoints {
                best = node
                bestPoints = points
            }
        }
    }

    /// Text by the innermost block that it stands in.
    private static func ownText(_ tree: MarkupTree, _ mass: TextMass) -> (text: [Int], links: [Int]) {
        var text = [Int](repeating: 0, count: tree.nodes.count)
        var links = text
        for node in 1..<max(1, tree.nodes.count) where tree.nodes[node].isText && mass.text[node] > 0 {
            var isLink = false
            var block = tree.nodes[node].parent
            while block > 0, !BlockText.blocks.contains(tree.nodes[block].name), tree.nodes[block].name != "td" {
                if tree.nodes[block].name == "a" { isLink = true }
                block = tree.nodes[block].parent
            }
            text[block] += mass.text[node]
            if isLink { links[block] += mass.text[node] }
        }
        return (text, links)
    }

    private static let names: [[UInt8]] = [
        "article-body", "articlebody", "article_body", "story-body", "entry-content", "post-content", "article-content",
        "post-body", "article__body",
    ].map { Array($0.utf8) }

    /// Whether the element says that it is an article's body.
    static func isNamedBody(_ tree: MarkupTree, _ node: Int) -> Bool {
        if tree[node, attribute: "itemprop"] == "articleBody" { return true }
        let marks = ((tree[node, attribute: "class"] ?? "") + " " + (tree[node, attribute: "id"] ?? "")).lowercased()
        return names.contains { marks.holds($0) }
    }

    private static func weight(_ tree: MarkupTree, _ node: Int) -> Double {
        if tree[node, attribute: "itemprop"] == "articleBody" { return 1.5 }
        if isNamedBody(tree, node) { return 1.3 }
        return tree.nodes[node].name == "article" ? 1.2 : 1
    }
}
