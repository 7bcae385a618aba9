/// How many of `marked` among `all` are found in `draws` of them, none drawn twice.
struct Hypergeometric {
    let all: Int
    let marked: Int
    let draws: Int

    /// P(X ≤ k) and P(X ≥ k).
    func tails(at k: Int) -> (lower: Double, upper: Double) {
        let mode = Int(Double(draws + 1) * Double(marked + 1) / Double(all + 2))
        return Tails.at(k, in: max(0, draws + marked - all)...min(draws, marked), mode: mode) { i in
            Double(marked - i) / Double(i + 1) * Double(draws - i) / Double(all - marked - draws + i + 1)
        }
    }
}
