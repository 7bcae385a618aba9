/// Points for prose: what each element of a page holds of blocks of running text.
struct ProseScores {
    /// Points of all blocks within each element.
    private(set) var total: [Double]
    /// The element with the best points for its size; nil for a page without prose.
    private(set) var best: Int?
    /// Points of each element by that measure.
    private var points: [Double]

    init(_ page: PageView, mass: TextMass) {
        let tree = page.tree
        let count = page.count
        let own = ProseScores.ownText(page, mass)
        total = [Double](repeating: 0, count: count)
        var near = total
        points = []
        for node in 1..<max(1, count) where own.text[node] >= 25 {
            let density = Double(own.links[node]) / Double(own.text[node])
            let points = (1 + min(Double(own.text[node]) / 100, 12)) * (1 - density)
            if own.text[node] >= 70, density < 0.5 { total[node] += points }
            // A block that is itself text all over, cut by `<br>`, is a candidate too.
            var ancestor = own.text[node] >= 400 ? node : tree.parent(of: node)
            var share = 1.0
            for level in 0..<5 where ancestor > 0 {
                near[ancestor] += points * share
                share = level == 0 ? 0.5 : share * 0.6
                ancestor = tree.parent(of: ancestor)
            }
        }
        for node in stride(from: count - 1, to: 0, by: -1) { total[tree.parent(of: node)] += total[node] }
        for node in 1..<max(1, count) where near[node] > 0 {
            near[node] *= (1 - mass.linkDensity(node)) * ProseScores.weight(page, node)
        }
        points = near
        best = best(in: 1..<max(1, count))
    }

    /// The best element among some; nil where none has prose.
    func best(in range: Range<Int>) -> Int? {
        var best: Int?
        var most = 0.0
        for node in range where points[node] > most {
            best = node
            most = points[node]
        }
        return best
    }

    /// Text by the innermost block that it stands in.
    private static func ownText(_ page: PageView, _ mass: TextMass) -> (text: [Int32], links: [Int32]) {
        let tree = page.tree
        var text = [Int32](repeating: 0, count: page.count)
        var links = text
        for node in 1..<max(1, page.count) where tree.nodes[node].isText && mass.text[node] > 0 {
            var isLink = false
            var block = tree.parent(of: node)
            while block > 0 {
                let name = tree.nodes[block].known
                if name == .td || BlockText.isBlock(name) { break }
                if name == .a { isLink = true }
                block = tree.parent(of: block)
            }
            text[block] += mass.text[node]
            if isLink { links[block] += mass.text[node] }
        }
        return (text, links)
    }

    /// Elements that say that they are an article's body weigh more.
    private static func weight(_ page: PageView, _ node: Int) -> Double {
        let marks = page.marks[node]
        if marks.contains(.statedBody) { return 1.5 }
        if marks.contains(.body) { return 1.3 }
        return page.tree.nodes[node].known == .article ? 1.2 : 1
    }
}
