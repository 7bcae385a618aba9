/// A linear model of how meetings are worded: for each bucket of `WordingPatterns` a weight for held, and one for planned meetings.
struct WordingModel: Sendable {
    /// By bucket, a character of the table each for held and planned.
    private let levels: [(held: UInt8, planned: UInt8)]
    private let held: Scale
    private let planned: Scale

    /// The weights that the table's characters stand for.
    private struct Scale {
        /// By character.
        let weights: [Float]

        /// From `$` to `~`, 45 steps to either side of `Q`; a weight grows with the square of its steps, up to `most`.
        init(most: Float) {
            weights = (0..<128).map { character in
                let steps = Float(character - 81) / 45
                return abs(steps) <= 1 ? most * steps * abs(steps) : 0
            }
        }
    }

    /// What the patterns of a candidate say of it: sums of weights, log odds but for a constant.
    struct Score {
        var held: Float = 0
        var planned: Float = 0
    }

    static let standard = WordingModel()

    /// Reads the table: a line with the greatest weight of each status, then lines of two characters a bucket.
    private init() {
        let bytes = wordingWeights.withUTF8Buffer { Array($0) }
        let end = bytes.firstIndex(of: 10) ?? bytes.endIndex
        let most = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ").map { Float($0) ?? 0 }
        precondition(most.count == 2, "the table of wording begins with two numbers")
        held = Scale(most: most[0])
        planned = Scale(most: most[1])
        var levels: [(held: UInt8, planned: UInt8)] = []
        levels.reserveCapacity(1 << Int(PatternList.bits))
        var first: UInt8?
        for byte in bytes[end...] where byte != 10 {
            precondition(byte < 128, "the table of wording holds a character that stands for no weight")
            if let held = first {
                levels.append((held, byte))
                first = nil
            } else {
                first = byte
            }
        }
        precondition(levels.count == 1 << Int(PatternList.bits), "the table of wording is cut short")
        self.levels = levels
    }

    func score(_ buckets: [UInt32]) -> Score {
        var score = Score()
        for bucket in buckets {
            let level = levels[Int(bucket)]
            score.held += held.weights[Int(level.held)]
            score.planned += planned.weights[Int(level.planned)]
        }
        return score
    }
}
