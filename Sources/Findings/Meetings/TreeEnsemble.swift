import Vocabulary

/// Gradient-boosted trees as read from a table: a sum of leaf values, put through the logistic function.
struct TreeEnsemble: Sendable {
    private var features: [Int16] = []
    private var thresholds: [Float] = []
    /// Children by node; for a leaf both are the node itself and the threshold is its value.
    private var lefts: [Int32] = []
    private var rights: [Int32] = []
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
            let nodes = line.split(separator: " ")
            guard !nodes.isEmpty else { continue }
            var next = 0
            roots.append(Int32(features.count))
            build(nodes, &next)
        }
    }

    var isEmpty: Bool { roots.isEmpty }

    private mutating func build(_ nodes: [Substring], _ next: inout Int) {
        let own = features.count
        guard next < nodes.count else { return }
        let node = nodes[next]
        next += 1
        if node.first == "=" {
            features.append(-1)
            thresholds.append(Float(node.dropFirst()) ?? 0)
            lefts.append(Int32(own))
            rights.append(Int32(own))
            return
        }
        let fields = node.split(separator: ":")
        features.append(Int16(fields[0]) ?? 0)
        thresholds.append(Float(fields[1]) ?? 0)
        lefts.append(Int32(own + 1))
        rights.append(0)
        build(nodes, &next)
        rights[own] = Int32(features.count)
        build(nodes, &next)
    }

    /// The probability for a row of features.
    func probability(_ row: [Float]) -> Double {
        var sum = base
        for root in roots {
            var node = Int(root)
            while features[node] >= 0 {
                node = Int(row[Int(features[node])] <= thresholds[node] ? lefts[node] : rights[node])
            }
            sum += thresholds[node]
        }
        return 1 / (1 + Exponential.exp(-Double(sum)))
    }
}
