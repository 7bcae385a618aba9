import Vocabulary

/// Gradient-boosted trees as read from a table: a sum of leaf values, put through the logistic function.
///
/// Trees are not walked. For each feature the splits of all trees lie in a row by their thresholds, and those that a row's value
/// exceeds strike out the leaves to their left; the first leaf that a tree has left is the one that a walk would end at. Most
/// features of most rows are low and exceed little, so that few splits are looked at, one after the other (the idea is that of
/// QuickScorer: Lucchese et al., SIGIR 2015).
struct TreeEnsemble: Sendable {
    private struct Split {
        /// The greatest value of the feature that goes left.
        var threshold: Float
        var tree: Int32
        /// The leaves of the tree, a bit each from the left, without those on the left of the split.
        var kept: UInt32
    }

    /// The splits that ask for one feature, by their thresholds.
    private struct Feature {
        var index: Int
        var splits: Range<Int>
    }

    private var splits: [Split] = []
    private var features: [Feature] = []
    /// Of all trees, from the left; and where those of each tree begin.
    private var leaves: [Float] = []
    private var firstLeaves: [Int32] = []
    private var base: Float = 0
    /// How many features a row must have.
    private var width = 0

    private static let mostLeaves = 32

    /// Lines of the table: `base VALUE`, then a tree a line: nodes in preorder separated by spaces, `feature:threshold`
    /// for an inner node (left where the value is at most the threshold), `=value` for a leaf.
    init(lines: [TableLine]) {
        var builder = Builder()
        for line in lines {
            if let value = line.rest(after: "base ") {
                base = Float(String(decoding: value.bytes, as: UTF8.self)) ?? 0
            } else {
                builder.addTree(line)
            }
        }
        leaves = builder.leaves
        firstLeaves = builder.firstLeaves
        for index in builder.splits.indices {
            let own = builder.splits[index].sorted { $0.threshold < $1.threshold }
            guard !own.isEmpty else { continue }
            features.append(Feature(index: index, splits: splits.count..<splits.count + own.count))
            splits += own
        }
        width = builder.splits.count
    }

    init(lines: some Sequence<Substring>) {
        let text = Array(lines.joined(separator: "\n").utf8)
        self = text.withUnsafeBufferPointer { TreeEnsemble(lines: TableLine.lines(of: $0)) }
    }

    /// Takes trees from their lines.
    private struct Builder {
        /// By feature.
        var splits: [[Split]] = []
        var leaves: [Float] = []
        var firstLeaves: [Int32] = []
        private var numbers = NumberText()

        mutating func addTree(_ line: TableLine) {
            var nodes = line
            guard let root = nodes.cut(at: UInt8(ascii: " ")) else { return }
            firstLeaves.append(Int32(leaves.count))
            build(root, &nodes)
            precondition(leaves.count - Int(firstLeaves[firstLeaves.count - 1]) <= mostLeaves, "a tree has many leaves")
        }

        /// A node and all below it, whose text comes next.
        private mutating func build(_ node: TableLine?, _ nodes: inout TableLine) {
            guard var node else { preconditionFailure("a tree of the table is cut short") }
            if let value = node.rest(after: "=") {
                leaves.append(numbers.float(value.bytes))
                return
            }
            guard let feature = node.cut(at: UInt8(ascii: ":")), !node.bytes.isEmpty else {
                preconditionFailure("a node of the table is neither a split nor a leaf")
            }
            let index = Int(numbers.float(feature.bytes))
            let threshold = numbers.float(node.bytes)
            let tree = firstLeaves.count - 1
            let first = leaves.count - Int(firstLeaves[tree])
            build(nodes.cut(at: UInt8(ascii: " ")), &nodes)
            let end = leaves.count - Int(firstLeaves[tree])
            build(nodes.cut(at: UInt8(ascii: " ")), &nodes)
            precondition(end < mostLeaves, "a tree has many leaves")
            while splits.count <= index { splits.append([]) }
            let struck = (UInt32(1) << UInt32(end - first) - 1) << UInt32(first)
            splits[index].append(Split(threshold: threshold, tree: Int32(tree), kept: ~struck))
        }
    }

    /// The probability for a row of features.
    func probability(_ row: [Float]) -> Double { probabilities([row])[0] }

    /// The probabilities for rows of features, in their order. Rows alike are best asked about together: four of them share
    /// each look at a split.
    func probabilities(_ rows: [[Float]]) -> [Double] {
        var probabilities: [Double] = []
        probabilities.reserveCapacity(rows.count)
        for first in stride(from: 0, to: rows.count, by: TreeEnsemble.together) {
            func row(_ place: Int) -> [Float] { rows[min(first + place, rows.count - 1)] }
            let sums = sums(row(0), row(1), row(2), row(3))
            for place in 0..<min(TreeEnsemble.together, rows.count - first) {
                probabilities.append(TreeEnsemble.logistic(sums[place]))
            }
        }
        return probabilities
    }

    func probabilities(of rows: [FeatureRow]) -> [Double] { probabilities(rows.map { $0.values }) }

    /// Rows that are summed at once.
    private static let together = 4

    private static func logistic(_ sum: Float) -> Double { 1 / (1 + Exponential.exp(-Double(sum))) }

    /// Unchecked where a leaf or a tree is looked up: the builder makes them lie inside, and the width of the rows is checked.
    private func sums(_ a: [Float], _ b: [Float], _ c: [Float], _ d: [Float]) -> SIMD4<Float> {
        precondition(
            min(a.count, b.count, c.count, d.count) >= width, "a row of features is shorter than the model expects")
        let (a, b, c, d) = (a.span, b.span, c.span, d.span)
        let (features, splits) = (features.span, splits.span)
        let (leaves, firstLeaves) = (leaves.span, firstLeaves.span)
        return withUnsafeTemporaryAllocation(of: SIMD4<UInt32>.self, capacity: firstLeaves.count) { left in
            left.initialize(repeating: SIMD4(repeating: .max))
            for f in features.indices {
                let own = features[unchecked: f]
                let i = own.index
                let values = SIMD4(a[unchecked: i], b[unchecked: i], c[unchecked: i], d[unchecked: i])
                let greatest = TreeEnsemble.greatest(of: values)
                var place = own.splits.lowerBound
                while place < own.splits.upperBound {
                    let split = splits[unchecked: place]
                    if greatest <= split.threshold { break }
                    let spared = SIMD4<UInt32>.zero.replacing(
                        with: .max, where: values .<= SIMD4(repeating: split.threshold))
                    left[Int(split.tree)] &= spared | SIMD4(repeating: split.kept)
                    place &+= 1
                }
            }
            // in the order of the table, by which sums are rounded
            var sums = SIMD4(repeating: base)
            for tree in firstLeaves.indices {
                let (first, left) = (Int(firstLeaves[unchecked: tree]), left[tree])
                func leaf(_ left: UInt32) -> Float { leaves[unchecked: first &+ left.trailingZeroBitCount] }
                sums += SIMD4(leaf(left[0]), leaf(left[1]), leaf(left[2]), leaf(left[3]))
            }
            return sums
        }
    }

    /// In the form that is an instruction a pair; `max` is a call.
    private static func greatest(of values: SIMD4<Float>) -> Float {
        let left = values[0] > values[1] ? values[0] : values[1]
        let right = values[2] > values[3] ? values[2] : values[3]
        return left > right ? left : right
    }
}
