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

    @Test("Giving up early never changes what is at least as probable as the floor")
    func floors() {
        for step in 0...100 {
            let least = Double(step) / 100
            let floor = TreeEnsemble.Floor(least)
            for first in stride(from: Float(-1), through: 3, by: 0.5) {
                for second in stride(from: Float(-1), through: 3, by: 0.5) {
                    let full = ensemble.probability([first, second])
                    #expect(ensemble.probability([first, second], atLeast: floor) == (full >= least ? full : nil))
                }
            }
        }
    }
}
