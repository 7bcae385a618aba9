/// XML or HTML as a tree in one array: elements and the text between them, in the order of the document.
///
/// Nodes are plain numbers; the bytes of texts and attribute values lie one behind the other in `bytes`.
struct MarkupTree {
    struct Attribute {
        let known: KnownName
        /// Index into `names`.
        let name: Int32
        let start: Int32
        let count: Int32
    }

    struct Node {
        /// `text` for text.
        let known: KnownName
        /// Index into `names`.
        let name: Int32
        let parent: Int32
        fileprivate(set) var firstChild: Int32 = -1
        fileprivate(set) var lastChild: Int32 = -1
        fileprivate(set) var next: Int32 = -1
        /// The first index after all that it holds; known once the tree is whole.
        fileprivate(set) var end: Int32 = 0
        /// Where its text lies in `bytes`, or its attributes in `attributes`.
        fileprivate(set) var start: Int32
        fileprivate(set) var count: Int32 = 0

        var isText: Bool { known == .text }
    }

    /// The first node is the document itself; a node stands before all that it holds.
    private(set) var nodes = [Node(known: .other, name: 0, parent: -1, start: 0)]
    private(set) var attributes: [Attribute] = []
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Names that occur, each once.
    private(set) var names = ["#document", ""]
    private var indexes: [String: Int32] = [:]
    /// What the parser found wrong first, and where.
    var damage: ReadFailure?
    /// Whether the parser gave up before the end, or the document ended inside an element.
    var isCutShort = false

    static let root = 0

    mutating func reserve(nodes count: Int, bytes size: Int) {
        nodes.reserveCapacity(count)
        bytes.reserveCapacity(size)
    }

    /// Index of a name, entered if it is new.
    mutating func index(of name: String) -> Int32 {
        if let index = indexes[name] { return index }
        let index = Int32(names.count)
        names.append(name)
        indexes[name] = index
        return index
    }

    mutating func append(element known: KnownName, name: Int32, to parent: Int) -> Int {
        link(
            Node(known: known, name: name, parent: Int32(parent), start: Int32(attributes.count)), to: parent)
    }

    /// Adds an attribute to the element that was appended last.
    mutating func append(attribute known: KnownName, name: Int32, value: UnsafeBufferPointer<UInt8>) {
        attributes.append(
            Attribute(known: known, name: name, start: Int32(bytes.count), count: Int32(value.count)))
        bytes.append(contentsOf: value)
        nodes[nodes.count - 1].count += 1
    }

    mutating func append(text: UnsafeBufferPointer<UInt8>, to parent: Int) {
        let last = Int(nodes[parent].lastChild)
        // Nothing can have come between two runs of text without an element.
        if last >= 0, nodes[last].isText {
            nodes[last].count += Int32(text.count)
        } else {
            let node = link(
                Node(known: .text, name: 1, parent: Int32(parent), start: Int32(bytes.count)), to: parent)
            nodes[node].count = Int32(text.count)
        }
        bytes.append(contentsOf: text)
    }

    private mutating func link(_ node: Node, to parent: Int) -> Int {
        let index = nodes.count
        nodes.append(node)
        let last = Int(nodes[parent].lastChild)
        if last >= 0 { nodes[last].next = Int32(index) } else { nodes[parent].firstChild = Int32(index) }
        nodes[parent].lastChild = Int32(index)
        return index
    }

    /// Notes where each element ends, once all have come.
    mutating func close() {
        var i = nodes.count - 1
        while i > 0 {
            if nodes[i].end == 0 { nodes[i].end = Int32(i + 1) }
            let parent = Int(nodes[i].parent)
            if nodes[parent].end < nodes[i].end { nodes[parent].end = nodes[i].end }
            i -= 1
        }
        if nodes[0].end == 0 { nodes[0].end = 1 }
    }
}

extension MarkupTree {
    func name(of node: Int) -> String { names[Int(nodes[node].name)] }

    func parent(of node: Int) -> Int { Int(nodes[node].parent) }

    func children(of node: Int) -> Children { Children(tree: self, current: Int(nodes[node].firstChild)) }

    struct Children: Sequence, IteratorProtocol {
        let tree: MarkupTree
        var current: Int

        mutating func next() -> Int? {
            guard current >= 0 else { return nil }
            defer { current = Int(tree.nodes[current].next) }
            return current
        }
    }

    /// The first index after all that `node` holds.
    func end(of node: Int) -> Int { Int(nodes[node].end) }

    /// Elements below `node` with this name, in order.
    func descendants(of node: Int = root, named name: String) -> [Int] {
        guard let index = indexes[name] else { return [] }
        return (node + 1..<max(node + 1, end(of: node))).filter { nodes[$0].name == index }
    }

    /// All elements of the document with this name, in order.
    func elements(_ known: KnownName) -> [Int] { nodes.indices.filter { nodes[$0].known == known } }

    func child(of node: Int, named name: String) -> Int? {
        guard let index = indexes[name] else { return nil }
        return children(of: node).first { nodes[$0].name == index }
    }

    /// The bytes of a run of text.
    func bytes(of text: Int) -> ArraySlice<UInt8> {
        let node = nodes[text]
        return bytes[Int(node.start)..<Int(node.start + node.count)]
    }

    /// All text below the node, as it stands.
    func text(of node: Int) -> String {
        var text: [UInt8] = []
        for i in node..<end(of: node) where nodes[i].isText { text += bytes(of: i) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Text of the first child with this name.
    func text(of node: Int, child name: String) -> String? {
        child(of: node, named: name).map { text(of: $0) }
    }

    /// Where the value of an attribute lies in `bytes`.
    func range(of known: KnownName, at node: Int) -> Range<Int>? {
        let item = nodes[node]
        guard !item.isText else { return nil }
        for attribute in attributes[Int(item.start)..<Int(item.start + item.count)] where attribute.known == known {
            return Int(attribute.start)..<Int(attribute.start + attribute.count)
        }
        return nil
    }

    subscript(node: Int, attribute known: KnownName) -> String? {
        range(of: known, at: node).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    subscript(node: Int, attribute name: String) -> String? {
        let item = nodes[node]
        guard !item.isText, let index = indexes[name] else { return nil }
        let found = attributes[Int(item.start)..<Int(item.start + item.count)].first { $0.name == index }
        return found.map { String(decoding: bytes[Int($0.start)..<Int($0.start + $0.count)], as: UTF8.self) }
    }
}
