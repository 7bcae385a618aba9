/// XML or HTML as a tree in one array: elements and the text between them, in the order of the document.
struct MarkupTree {
    struct Attribute {
        let name: String
        let value: String
    }

    struct Node {
        /// Empty for text.
        let name: String
        var attributes: [Attribute] = []
        var text = ""
        let parent: Int
        var firstChild = -1
        var lastChild = -1
        var next = -1

        var isText: Bool { name.isEmpty }
    }

    /// The first node is the document itself; a node stands before all that it holds.
    private(set) var nodes = [Node(name: "#document", parent: -1)]
    /// What the parser found wrong first, and where.
    var damage: ReadFailure?
    /// Whether the parser gave up before the end, or the document ended inside an element.
    var isCutShort = false

    static let root = 0

    mutating func append(element name: String, attributes: [Attribute], to parent: Int) -> Int {
        link(Node(name: name, attributes: attributes, parent: parent), to: parent)
    }

    mutating func append(text: String, to parent: Int) {
        let last = nodes[parent].lastChild
        if last >= 0, nodes[last].isText {
            nodes[last].text += text
        } else {
            _ = link(Node(name: "", text: text, parent: parent), to: parent)
        }
    }

    private mutating func link(_ node: Node, to parent: Int) -> Int {
        let index = nodes.count
        nodes.append(node)
        let last = nodes[parent].lastChild
        if last >= 0 { nodes[last].next = index } else { nodes[parent].firstChild = index }
        nodes[parent].lastChild = index
        return index
    }
}

extension MarkupTree {
    func children(of node: Int) -> Children { Children(tree: self, current: nodes[node].firstChild) }

    struct Children: Sequence, IteratorProtocol {
        let tree: MarkupTree
        var current: Int

        mutating func next() -> Int? {
            guard current >= 0 else { return nil }
            defer { current = tree.nodes[current].next }
            return current
        }
    }

    /// The first index after all that `node` holds.
    func end(of node: Int) -> Int {
        var last = node
        while nodes[last].lastChild >= 0 { last = nodes[last].lastChild }
        return last + 1
    }

    /// Elements below `node` with this name, in order.
    func descendants(of node: Int = root, named name: String) -> [Int] {
        (node + 1..<max(node + 1, end(of: node))).filter { nodes[$0].name == name }
    }

    func child(of node: Int, named name: String) -> Int? {
        children(of: node).first { nodes[$0].name == name }
    }

    /// All text below the node, as it stands.
    func text(of node: Int) -> String {
        var text = ""
        for i in node..<end(of: node) where nodes[i].isText { text += nodes[i].text }
        return text
    }

    /// Text of the first child with this name.
    func text(of node: Int, child name: String) -> String? {
        child(of: node, named: name).map { text(of: $0) }
    }

    subscript(node: Int, attribute name: String) -> String? {
        nodes[node].attributes.first { $0.name == name }?.value
    }
}
