import Vocabulary

/// Gradient-boosted trees as read from a table: a sum of leaf values, put through the logistic function.
struct TreeEnsemble: Sendable {
    /// Eight bytes, so that a tree lies in a few cache lines; the left child is the next node, as in the table's preorder. A
    /// leaf is its own child, so that one step more than a branch has does no harm.
    private struct Node {
        /// A leaf's value; else the greatest value of the feature that goes left.
        var threshold: Float
        var feature: UInt16
        /// How many nodes further the children lie.
        var left: UInt8
        var right: UInt8
    }

    /// Trees that are walked side by side: a walk waits for memory and comparisons, four wait together.
    private static let lanes = 4

    private var nodes: [Node] = []
    private var base: Float = 0
    /// How many features a row must have.
    private var width = 0
    /// The trees as the table has them: the order in which sums that count are rounded.
    private var asFitted = Walk()
    /// Those first whose leaves can add most: for telling early which sums stay below a floor.
    private var byPromise = Walk()

    /// An order of the trees, four at a time.
    private struct Walk {
        var roots: [Int32] = []
        /// By tree: no more than this can the trees from it on add.
        var most: [Float] = []
        /// By four trees: the longest branch in steps.
        var depths: [Int32] = []
    }

    /// A tree while the table is read.
    private struct Tree {
        let root: Int32
        let depth: Int32
        var most: Float
    }

    /// Lines of the table: `base VALUE`, then a tree a line: nodes in preorder separated by spaces, `feature:threshold`
    /// for an inner node (left where the value is at most the threshold), `=value` for a leaf.
    init(lines: some Sequence<Substring>) {
        var trees: [Tree] = []
        for line in lines {
            if line.hasPrefix("base ") {
                base = Float(line.dropFirst(5)) ?? 0
                continue
            }
            let fields = line.utf8.split(separator: UInt8(ascii: " "))
            guard !fields.isEmpty else { continue }
            var next = 0
            let root = nodes.count
            let depth = build(fields, &next)
            let leaves = nodes[root...].filter { $0.left == 0 }
            trees.append(Tree(root: Int32(root), depth: depth, most: leaves.map(\.threshold).max() ?? 0))
        }
        width = nodes.reduce(0) { max($0, Int($1.feature) + 1) }
        // the last four are filled with trees that add nothing
        while trees.count % TreeEnsemble.lanes != 0 {
            trees.append(Tree(root: Int32(nodes.count), depth: 0, most: 0))
            nodes.append(Node(threshold: 0, feature: 0, left: 0, right: 0))
        }
        asFitted = TreeEnsemble.walk(trees)
        byPromise = TreeEnsemble.walk(trees.sorted { $0.most > $1.most })
    }

    private static func walk(_ trees: [Tree]) -> Walk {
        var walk = Walk(roots: trees.map(\.root))
        walk.most = [Float](repeating: 0, count: trees.count + 1)
        for i in trees.indices.reversed() { walk.most[i] = walk.most[i + 1] + trees[i].most }
        for first in stride(from: 0, to: trees.count, by: lanes) {
            walk.depths.append(trees[first..<first + lanes].map(\.depth).max() ?? 0)
        }
        return walk
    }

    /// The length of the longest branch below the node that is built.
    private mutating func build(_ fields: [Substring.UTF8View], _ next: inout Int) -> Int32 {
        precondition(next < fields.count, "a tree of the table is cut short")
        let own = nodes.count
        let field = fields[next]
        next += 1
        if field.first == UInt8(ascii: "=") {
            nodes.append(Node(threshold: Float(Substring(field.dropFirst())) ?? 0, feature: 0, left: 0, right: 0))
            return 0
        }
        let colon = field.firstIndex(of: UInt8(ascii: ":")) ?? field.endIndex
        nodes.append(
            Node(
                threshold: Float(Substring(field[colon...].dropFirst())) ?? 0,
                feature: UInt16(Substring(field[..<colon])) ?? 0, left: 1, right: 0))
        let left = build(fields, &next)
        nodes[own].right = UInt8(nodes.count - own)
        return 1 + max(left, build(fields, &next))
    }

    /// The probability for a row of features.
    func probability(_ row: [Float]) -> Double {
        TreeEnsemble.logistic(sum(row, asFitted, giveUpBelow: -.infinity)!)
    }

    /// The probability for a row of features; nil where it is less than `floor`, which most trees need not be asked for.
    func probability(_ row: [Float], atLeast floor: Floor) -> Double? {
        guard sum(row, byPromise, giveUpBelow: floor.sum) != nil else { return nil }
        let probability = probability(row)
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
    private func sum(_ row: [Float], _ walk: Walk, giveUpBelow least: Float) -> Float? {
        precondition(row.count >= width, "a row of features is shorter than the model expects")
        var sum = base
        let nodes = nodes.span
        let row = row.span
        let roots = walk.roots.span
        let most = walk.most.span
        let depths = walk.depths.span
        for group in depths.indices {
            let tree = group * TreeEnsemble.lanes
            if sum + most[tree] < least { return nil }
            var at = (
                Int(roots[tree]), Int(roots[tree + 1]), Int(roots[tree + 2]), Int(roots[tree + 3])
            )
            for _ in 0..<depths[group] {
                TreeEnsemble.step(&at.0, nodes, row)
                TreeEnsemble.step(&at.1, nodes, row)
                TreeEnsemble.step(&at.2, nodes, row)
                TreeEnsemble.step(&at.3, nodes, row)
            }
            sum += nodes[at.0].threshold
            sum += nodes[at.1].threshold
            sum += nodes[at.2].threshold
            sum += nodes[at.3].threshold
        }
        return sum
    }

    /// Unchecked: `build` makes children lie inside the nodes, and the width of the row was checked. The checks took a quarter
    /// of the sum.
    @inline(__always)
    private static func step(_ at: inout Int, _ nodes: Span<Node>, _ row: Span<Float>) {
        let node = nodes[unchecked: at]
        at &+= Int(row[unchecked: Int(node.feature)] <= node.threshold ? node.left : node.right)
    }
}
