/// How much text each element of a page holds, and how much of it is links; furniture weighs nothing.
struct TextMass {
    /// Bytes of text that is not blank.
    private(set) var text: [Int32]
    private(set) var links: [Int32]
    /// Nodes that are furniture or lie in it.
    private(set) var isFurniture: [Bool]

    /// Furniture seldom holds so much of a page's prose; what does is the article under an odd name.
    private static let mostOfFurniture = 0.4
    private static let mostOfCertain = 0.8

    init(_ page: PageView, trust: Furniture.Trust) {
        let furniture = Furniture(page: page, trust: trust)
        let tree = page.tree
        let count = page.count
        text = page.own
        links = [Int32](repeating: 0, count: count)
        isFurniture = [Bool](repeating: false, count: count)
        for node in 1..<max(1, count) {
            let item = tree.nodes[node]
            isFurniture[node] = isFurniture[Int(item.parent)] || BlockText.isUnread(item.known)
        }
        weigh(page)
        let prose = Double(text[MarkupTree.root] - links[MarkupTree.root])
        for node in 1..<max(1, count) where !isFurniture[node] {
            let item = tree.nodes[node]
            if isFurniture[Int(item.parent)] {
                // `main` lies in a menu only where somebody forgot to close that.
                isFurniture[node] = item.known != .main
            } else if !item.isText, furniture.holds(node), !quotesPost(page, node), !TextMass.isWoven(page, node) {
                let most = furniture.isCertain(node) ? TextMass.mostOfCertain : TextMass.mostOfFurniture
                isFurniture[node] = Double(text[node] - links[node]) < prose * most
            }
        }
        markTeasers(tree, prose: prose)
        weigh(page)
    }

    /// A name or a term inside a sentence, with words on both sides: links are called after what they lead to, such as a
    /// `player`, and without them the sentence would lose its subject.
    private static func isWoven(_ page: PageView, _ node: Int) -> Bool {
        let tree = page.tree
        switch tree.nodes[node].known {
        case .a, .span, .strong, .em: break
        default: return false
        }
        let next = tree.end(of: node)
        let parent = tree.nodes[node].parent
        guard next - node <= 4, !page.marks[node].contains(.aside) else { return false }
        /// Bytes that are not blank in a text beside the element.
        func words(_ beside: Int) -> Int32 {
            guard beside < tree.nodes.count, tree.nodes[beside].isText, tree.nodes[beside].parent == parent else {
                return 0
            }
            return page.own[beside]
        }
        let (before, after) = (words(node - 1), words(next))
        if before > 1, after > 0 { return true }
        // At either end of a paragraph only where the sentence plainly goes on.
        guard tree.nodes[Int(parent)].known == .p else { return false }
        if after >= 20, let first = tree.bytes(of: next).first(where: { $0 > 0x20 }) {
            return node == Int(parent) + 1 && first >= 0x61 && first <= 0x7A
        }
        if before >= 20, let last = tree.bytes(of: node - 1).last(where: { $0 > 0x20 }) {
            return next == tree.end(of: Int(parent)) && last >= 0x61 && last <= 0x7A
        }
        return false
    }

    /// A heading that is a link, with a few lines under it, announces another story.
    private mutating func markTeasers(_ tree: MarkupTree, prose: Double) {
        for node in 1..<max(1, tree.nodes.count) where TextMass.isHeading(tree.nodes[node].known) {
            guard !isFurniture[node], text[node] >= 10, linkDensity(node) > 0.9 else { continue }
            let teaser = tree.parent(of: node)
            // Weighed before it is walked: a page may be nothing but headings.
            guard text[teaser] < 500, Double(text[teaser]) < prose * 0.25 else { continue }
            let end = tree.end(of: teaser)
            guard (teaser..<end).count(where: { TextMass.isHeading(tree.nodes[$0].known) }) == 1 else { continue }
            for inner in teaser..<end { isFurniture[inner] = true }
        }
    }

    /// What somebody posted elsewhere and the article quotes, in a frame that is called social.
    private func quotesPost(_ page: PageView, _ node: Int) -> Bool {
        text[node] < 1_000
            && (node + 1..<max(node + 1, page.tree.end(of: node))).contains {
                page.tree.nodes[$0].known == .blockquote && page.marks[$0].contains(.post)
            }
    }

    static func isHeading(_ name: KnownName) -> Bool {
        switch name {
        case .h2, .h3, .h4, .h5: true
        default: false
        }
    }

    /// Sums up text and links from the leaves to the root.
    private mutating func weigh(_ page: PageView) {
        for node in 0..<page.count {
            text[node] = isFurniture[node] ? 0 : page.own[node]
            links[node] = 0
        }
        for node in stride(from: page.count - 1, to: 0, by: -1) {
            let item = page.tree.nodes[node]
            if item.known == .a { links[node] = text[node] }
            text[Int(item.parent)] += text[node]
            links[Int(item.parent)] += links[node]
        }
    }

    func linkDensity(_ node: Int) -> Double {
        text[node] == 0 ? 0 : Double(links[node]) / Double(text[node])
    }
}
