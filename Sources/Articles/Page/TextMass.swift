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

    init(_ tree: MarkupTree) {
        let furniture = Furniture(tree)
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
            } else if !item.isText, furniture.holds(node) {
                let most = furniture.isCertain(node) ? TextMass.mostOfCertain : TextMass.mostOfFurniture
                isFurniture[node] = Double(text[node] - links[node]) < prose * most
            }
        }
        weigh(tree)
    }

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
