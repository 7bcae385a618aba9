import Testing

@testable import Findings

@Suite("Sums of trees")
struct TreeEnsembleTests {
    /// Two features; sums from -3 to 3.
    private let ensemble = TreeEnsemble(
        lines: ["base 0.5", "0:1.5 =-2 1:0 =0.25 =1.5", "1:2 0:0 =-1.5 =-0.5 =1"].map { Substring($0) })

    @Test(
        "A row goes left where its value is at most the threshold",
        arguments: [
            ([0, 0], 0.5 - 2 - 1.5), ([1.5, 1], 0.5 - 2 - 0.5), ([2, 0], 0.5 + 0.25 - 0.5), ([2, 3], 0.5 + 1.5 + 1),
        ] as [([Float], Double)])
    func walks(row: [Float], sum: Double) {
        #expect(abs(ensemble.probability(row) - 1 / (1 + Exponential.exp(-sum))) < 1e-7)
    }

    /// A walk down the tree that a line spells, the way the table is meant.
    private func walk(_ fields: [Substring], _ next: inout Int, _ row: [Float], counts: Bool = true) -> Float {
        let field = fields[next]
        next += 1
        if field.hasPrefix("=") { return counts ? Float(field.dropFirst()) ?? 0 : 0 }
        let parts = field.split(separator: ":")
        let goesLeft = row[Int(parts[0]) ?? 0] <= Float(parts[1]) ?? 0
        let left = walk(fields, &next, row, counts: counts && goesLeft)
        return left + walk(fields, &next, row, counts: counts && !goesLeft)
    }

    /// A tree of so many leaves with thresholds that come again.
    private func tree(leaves: Int, _ random: inout SystemRandomNumberGenerator) -> String {
        if leaves == 1 { return "=\(Float.random(in: -2...2, using: &random))" }
        let left = Int.random(in: 1..<leaves, using: &random)
        let split = "\(Int.random(in: 0..<5, using: &random)):\(Int.random(in: -2...2, using: &random)).5"
        return "\(split) \(tree(leaves: left, &random)) \(tree(leaves: leaves - left, &random))"
    }

    @Test("Striking out leaves ends where a walk down each tree does")
    func agreesWithWalks() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let lines = (0..<20).map { _ in
                Substring(tree(leaves: Int.random(in: 1...32, using: &random), &random))
            }
            let ensemble = TreeEnsemble(lines: lines + ["9:0 =0 =0"])
            // any number of rows: four are summed at once
            let rows = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                (0..<10).map { _ in Float(Int.random(in: -6...6, using: &random)) / 2 }
            }
            let probabilities = ensemble.probabilities(rows)
            #expect(probabilities.count == rows.count)
            for (row, probability) in zip(rows, probabilities) {
                let sum = lines.reduce(Float(0)) { sum, line in
                    var next = 0
                    return sum + walk(line.split(separator: " "), &next, row)
                }
                #expect(probability == 1 / (1 + Exponential.exp(-Double(sum))), "\(lines) \(row)")
            }
        }
    }
}
