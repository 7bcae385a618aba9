import Vocabulary

/// Gradient-boosted trees as read from a table: a sum of leaf values, put through the logistic function.
struct TreeEnsemble: Sendable {
    private struct Node {
        /// -1 for a leaf.
        var feature: Int32
        /// A leaf's value; else the greatest value of the feature that goes left.
        var threshold: Float
        var left: Int32
        var right: Int32
    }

    private var nodes: [Node] = []
    private var roots: [Int32] = []
    private var base: Float = 0

    /// Lines of the table: `base VALUE`, then a tree a line: nodes in preorder separated by spaces, `feature:threshold`
    /// for an inner node (left where the value is at most the threshold), `=value` for a leaf.
    init(lines: some Sequence<Substring>) {
        for line in lines {
            if line.hasPrefix("base ") {
                base = Float(line.dropFirst(5)) ?? 0
                continue
            }
            let fields = line.split(separator: " ")
            guard !fields.isEmpty else { continue }
            var next = 0
            roots.append(Int32(nodes.count))
            build(fields, &next)
        }
    }

    private mutating func build(_ fields: [Substring], _ next: inout Int) {
        guard next < fields.count else { return }
        let own = nodes.count
        let field = fields[next]
        next += 1
        if field.first == "=" {
            nodes.append(Node(feature: -1, threshold: Float(field.dropFirst()) ?? 0, left: 0, right: 0))
            return
        }
        let parts = field.split(separator: ":")
        nodes.append(
            Node(feature: Int32(parts[0]) ?? 0, threshold: Float(parts[1]) ?? 0, left: Int32(own + 1), right: 0))
        build(fields, &next)
        nodes[own].right = Int32(nodes.count)
        build(fields, &next)
    }

    /// The probability for a row of features.
    func probability(_ row: [Float]) -> Double {
        var sum = base
        let nodes = nodes.span
        let row = row.span
        for root in roots {
            var node = nodes[Int(root)]
            while node.feature >= 0 {
                node = nodes[Int(row[Int(node.feature)] <= node.threshold ? node.left : node.right)]
            }
            sum += node.threshold
        }
        return 1 / (1 + Exponential.exp(-Double(sum)))
    }
}
