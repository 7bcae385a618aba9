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
    func probability(_ row: [Float]) -> Double { TreeEnsemble.logistic(sum(row)) }

    /// The probability for a row of features; nil where it is less than `floor`.
    func probability(_ row: [Float], atLeast floor: Double) -> Double? {
        let probability = probability(row)
        return probability >= floor ? probability : nil
    }

    private static func logistic(_ sum: Float) -> Double { 1 / (1 + Exponential.exp(-Double(sum))) }

    /// Unchecked where a leaf or a tree is looked up: the builder makes them lie inside, and the width of the row is checked.
    private func sum(_ row: [Float]) -> Float {
        precondition(row.count >= width, "a row of features is shorter than the model expects")
        let (row, features, splits) = (row.span, features.span, splits.span)
        let (leaves, firstLeaves) = (leaves.span, firstLeaves.span)
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: firstLeaves.count) { left in
            left.initialize(repeating: .max)
            for f in features.indices {
                let own = features[unchecked: f]
                let value = row[unchecked: own.index]
                var i = own.splits.lowerBound
                while i < own.splits.upperBound {
                    let split = splits[unchecked: i]
                    if value <= split.threshold { break }
                    left[Int(split.tree)] &= split.kept
                    i &+= 1
                }
            }
            // in the order of the table, by which sums are rounded
            var sum = base
            for tree in firstLeaves.indices {
                sum += leaves[unchecked: Int(firstLeaves[unchecked: tree]) &+ left[tree].trailingZeroBitCount]
            }
            return sum
        }
    }
}
