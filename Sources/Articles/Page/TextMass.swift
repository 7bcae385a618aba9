/// How much text each element of a page holds, and how much of it is links; furniture weighs nothing.
struct TextMass {
    /// Bytes of text that is not blank.
    private(set) var text: [Int]
    private(set) var links: [Int]
    /// Nodes that are furniture or lie in it.
    private(set) var isFurniture: [Bool]

    init(_ tree: MarkupTree) {
        let furniture = Furniture(tree)
        let count = tree.nodes.count
        text = [Int](repeating: 0, count: count)
        links = text
        isFurniture = [Bool](repeating: false, count: count)
        for node in 1..<max(1, count) {
            let item = tree.nodes[node]
            isFurniture[node] =
                isFurniture[item.parent]
                || !item.isText && (BlockText.unread.contains(item.name) || furniture.holds(node))
            if item.isText, !isFurniture[node] {
                text[node] = item.text.utf8.count { $0 > 0x20 }
            }
        }
        for node in stride(from: count - 1, to: 0, by: -1) {
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
