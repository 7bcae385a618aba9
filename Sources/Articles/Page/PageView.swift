/// A page as the rules look at it: its tree, what its names say, and how much text stands in each run.
struct PageView {
    let tree: MarkupTree
    let marks: ElementMarks
    /// Bytes that are no blank, of each run of text; 0 for elements.
    let own: [Int32]

    init(_ tree: MarkupTree) {
        self.tree = tree
        marks = ElementMarks(tree)
        own = tree.bytes.withUnsafeBufferPointer { bytes in
            tree.nodes.map { node in
                guard node.isText else { return 0 }
                var count: Int32 = 0
                for i in Int(node.start)..<Int(node.start + node.count) where bytes[i] > 0x20 { count += 1 }
                return count
            }
        }
    }

    var count: Int { tree.nodes.count }
}
