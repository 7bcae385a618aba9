/// How much text each element of a page holds, and how much of it is links; furniture weighs nothing.
struct TextMass {
    /// Bytes of text that is not blank.
    private(set) var text: [Int]
    private(set) var links: [Int]
    /// Nodes that are furniture or lie in it.
    private(set) var isFurniture: [Bool]

    /// Furniture seldom holds so much of a page's prose; what does is the article under an odd name.
    private static let mostOfFurniture = 0.4
    private static let mostOfCertain = 0.8

    init(_ tree: MarkupTree, trustsNames: Bool) {
        let furniture = Furniture(tree, trustsNames: trustsNames)
        let count = tree.nodes.count
        text = [Int](repeating: 0, count: count)
        links = text
        isFurniture = [Bool](repeating: false, count: count)
        for node in 1..<max(1, count) {
            let item = tree.nodes[node]
            isFurniture[node] = isFurniture[item.parent] || !item.isText && BlockText.unread.contains(item.name)
        }
        weigh(tree)
        let prose = Double(text[MarkupTree.root] - links[MarkupTree.root])
        for node in 1..<max(1, count) where !isFurniture[node] {
            let item = tree.nodes[node]
            if isFurniture[item.parent] {
                isFurniture[node] = true
            } else if !item.isText, furniture.holds(node), !quotesPost(tree, node) {
                let most = furniture.isCertain(node) ? TextMass.mostOfCertain : TextMass.mostOfFurniture
                isFurniture[node] = Double(text[node] - links[node]) < prose * most
            }
        }
        markTeasers(tree, prose: prose)
        weigh(tree)
    }

    /// A heading that is a link, with a few lines under it, announces another story.
    private mutating func markTeasers(_ tree: MarkupTree, prose: Double) {
        for node in 1..<max(1, tree.nodes.count) where TextMass.headings.contains(tree.nodes[node].name) {
            guard !isFurniture[node], text[node] >= 10, linkDensity(node) > 0.9 else { continue }
            let teaser = tree.nodes[node].parent
            // Weighed before it is walked: a page may be nothing but headings.
            guard text[teaser] < 500, Double(text[teaser]) < prose * 0.25 else { continue }
            let end = tree.end(of: teaser)
            guard (teaser..<end).count(where: { TextMass.headings.contains(tree.nodes[$0].name) }) == 1 else {
                continue
            }
            for inner in teaser..<end { isFurniture[inner] = true }
        }
    }

    /// What somebody posted elsewhere and the article quotes, in a frame that is called social.
    private func quotesPost(_ tree: MarkupTree, _ node: Int) -> Bool {
        text[node] < 1_000
            && tree.descendants(of: node, named: "blockquote").contains {
                tree[$0, attribute: "class"]?.contains("twitter-tweet") == true
            }
    }

    private static let headings: Set<String> = ["h2", "h3", "h4", "h5"]

    /// Sums up text and links from the leaves to the root.
    private mutating func weigh(_ tree: MarkupTree) {
        for node in tree.nodes.indices {
            text[node] =
                tree.nodes[node].isText && !isFurniture[node] ? tree.nodes[node].text.utf8.count { $0 > 0x20 } : 0
            links[node] = 0
        }
        for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
            let item = tree.nodes[node]
            if item.name == "a" { links[node] = text[node] }
            text[item.parent] += text[node]
            links[item.parent] += links[node]
        }
    }

    func linkDensity(_ node: Int) -> Double {
        text[node] == 0 ? 0 : Double(links[node]) / Double(text[node])
    }
}
