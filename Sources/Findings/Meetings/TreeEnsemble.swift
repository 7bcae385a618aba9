import Vocabulary

/// Gradient-boosted trees as read from a table: a sum of leaf values, put through the logistic function.
struct TreeEnsemble: Sendable {
    /// Eight bytes, so that a tree lies in a few cache lines; the left child is the next node, as in the table's preorder.
    private struct Node {
        /// A leaf's value; else the greatest value of the feature that goes left.
        var threshold: Float
        /// -1 for a leaf.
        var feature: Int16
        /// How many nodes further the right child lies.
        var right: UInt16
    }

    private var nodes: [Node] = []
    private var roots: [Int32] = []
    private var base: Float = 0
    /// By tree: no more than this can the trees from it on add.
    private var most: [Float] = []

    /// Lines of the table: `base VALUE`, then a tree a line: nodes in preorder separated by spaces, `feature:threshold`
    /// for an inner node (left where the value is at most the threshold), `=value` for a leaf.
    init(lines: some Sequence<Substring>) {
        for line in lines {
            if line.hasPrefix("base ") {
                base = Float(line.dropFirst(5)) ?? 0
                continue
            }
            let fields = line.utf8.split(separator: UInt8(ascii: " "))
            guard !fields.isEmpty else { continue }
            var next = 0
            roots.append(Int32(nodes.count))
            build(fields, &next)
        }
        bound()
    }

    private mutating func build(_ fields: [Substring.UTF8View], _ next: inout Int) {
        guard next < fields.count else { return }
        let own = nodes.count
        let field = fields[next]
        next += 1
        if field.first == UInt8(ascii: "=") {
            nodes.append(Node(threshold: Float(Substring(field.dropFirst())) ?? 0, feature: -1, right: 0))
            return
        }
        let colon = field.firstIndex(of: UInt8(ascii: ":")) ?? field.endIndex
        nodes.append(
            Node(
                threshold: Float(Substring(field[colon...].dropFirst())) ?? 0,
                feature: Int16(Substring(field[..<colon])) ?? 0, right: 0))
        build(fields, &next)
        nodes[own].right = UInt16(nodes.count - own)
        build(fields, &next)
    }

    private mutating func bound() {
        most = [Float](repeating: 0, count: roots.count + 1)
        for tree in roots.indices.reversed() {
            let end = tree + 1 < roots.count ? Int(roots[tree + 1]) : nodes.count
            let leaves = nodes[Int(roots[tree])..<end].filter { $0.feature < 0 }
            most[tree] = most[tree + 1] + (leaves.map(\.threshold).max() ?? 0)
        }
    }

    /// The probability for a row of features.
    func probability(_ row: [Float]) -> Double { TreeEnsemble.logistic(sum(row, giveUpBelow: -.infinity)!) }

    /// The probability for a row of features; nil where it is less than `floor`, which most trees need not be asked for.
    func probability(_ row: [Float], atLeast floor: Floor) -> Double? {
        guard let sum = sum(row, giveUpBelow: floor.sum) else { return nil }
        let probability = TreeEnsemble.logistic(sum)
        return probability >= floor.probability ? probability : nil
    }

    /// A least probability, and a sum of leaf values that is surely below it however the sum was rounded.
    struct Floor: Sendable {
        let probability: Double
        fileprivate let sum: Float
        /// A sum of a few hundred numbers below 4 in single precision is wrong by less than a thousandth.
        private static let slack = 0.01

        /// Nothing is below it.
        static let none = Floor(0)

        init(_ probability: Double) {
            self.probability = probability
            sum = Float(-Exponential.log(1 / probability - 1) - Floor.slack)
        }
    }

    private static func logistic(_ sum: Float) -> Double { 1 / (1 + Exponential.exp(-Double(sum))) }

    /// Nil as soon as the trees that are left cannot lift the sum to `least`.
    private func sum(_ row: [Float], giveUpBelow least: Float) -> Float? {
        var sum = base
        let nodes = nodes.span
        let row = row.span
        let roots = roots.span
        let most = most.span
        for tree in roots.indices {
            if sum + most[tree] < least { return nil }
            var at = Int(roots[tree])
            var node = nodes[at]
            while node.feature >= 0 {
                at += row[Int(node.feature)] <= node.threshold ? 1 : Int(node.right)
                node = nodes[at]
            }
            sum += node.threshold
        }
        return sum
    }
}
