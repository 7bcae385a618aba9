/// The article within a page: the element that holds most of its prose, without the furniture inside it.
///
/// Scores paragraphs and hands each score up to the elements around it, as Readability does, after everything that its name
/// gives away as furniture has been taken out (`Furniture`); what is left inside the best element is then judged block by
/// block by how much of it is links.
struct MainContent {
    private let tree: MarkupTree
    private let mass: TextMass

    init(_ tree: MarkupTree) {
        self.tree = tree
        mass = TextMass(tree)
    }

    /// UTF-8; paragraphs parted by an empty line.
    func text(title: String?) -> [UInt8] {
        let root = bestElement()
        var writer = BlockText(tree)
        writer.append(root) { mass.isFurniture[$0] || isLinkList($0) || isTitle($0, title) }
        return writer.output
    }

    /// Whether the text that a page states for machines is better than what was found in its elements.
    static func prefers(_ stated: [UInt8], over found: [UInt8]) -> Bool {
        stated.count > 400 && found.count * 2 < stated.count
    }

    private func bestElement() -> Int {
        var scores = [Double](repeating: 0, count: tree.nodes.count)
        for node in 1..<max(1, tree.nodes.count) where isParagraph(node) {
            let length = mass.text[node]
            guard length >= 25 else { continue }
            let score = (1 + min(Double(length) / 100, 3)) * (1 - mass.linkDensity(node))
            var ancestor = tree.nodes[node].parent
            var share = 1.0
            for level in 0..<5 where ancestor > 0 {
                scores[ancestor] += score * share
                share = level == 0 ? 0.5 : share * 0.6
                ancestor = tree.nodes[ancestor].parent
            }
        }
        var best = 1
        var bestScore = 0.0
        for node in 1..<max(1, tree.nodes.count) where scores[node] > 0 {
            let score = scores[node] * (1 - mass.linkDensity(node)) * weight(node)
            if score > bestScore {
                best = node
                bestScore = score
            }
        }
        return bestScore > 0 ? best : (tree.descendants(named: "body").first ?? MarkupTree.root)
    }

    private func weight(_ node: Int) -> Double {
        let item = tree.nodes[node]
        if tree[node, attribute: "itemprop"] == "articleBody" { return 1.5 }
        let marks = ((tree[node, attribute: "class"] ?? "") + " " + (tree[node, attribute: "id"] ?? "")).lowercased()
        if [
            "article-body", "articlebody", "story-body", "entry-content", "post-content", "article-content",
            "post-body",
        ]
        .contains(where: { marks.contains($0) }) {
            return 1.3
        }
        return item.name == "article" ? 1.2 : 1
    }

    private func isParagraph(_ node: Int) -> Bool {
        guard !mass.isFurniture[node] else { return false }
        switch tree.nodes[node].name {
        case "p", "pre", "blockquote", "li": return true
        case "div", "td", "section":
            return !tree.children(of: node).contains { BlockText.blocks.contains(tree.nodes[$0].name) }
        default: return false
        }
    }

    private func isLinkList(_ node: Int) -> Bool {
        switch tree.nodes[node].name {
        case "ul", "ol", "div", "section", "table", "p", "li", "h2", "h3", "h4", "h5", "dl":
            return mass.text[node] > 0 && mass.linkDensity(node) > 0.6
        default: return false
        }
    }

    /// The title stands in the title, and not again in the body.
    private func isTitle(_ node: Int, _ title: String?) -> Bool {
        switch tree.nodes[node].name {
        case "h1": true
        case "h2", "h3": title.map { TextNormalizer.line(tree.text(of: node)) == $0 } ?? false
        default: false
        }
    }
}
