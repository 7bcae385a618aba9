import Vocabulary

/// Weighs the ways in which one gathering's list can be read: with a country more or less, from this row or from that one.
///
/// The readings exclude one another, so that the probability that the gathering took place, with most of these countries, is
/// the sum of theirs. The surest stands for all.
enum ListVariants {
    /// Four countries or more are a list.
    static let fewest = 4
    /// Readings with this share of their countries in common are readings of one list. Half to eight tenths are worth the same on
    /// left-out folds: F1 of held pairs 0.694 to 0.698, where the surest reading alone, by a threshold of its own, gave 0.687.
    static let likeness = 0.5
    private static let mostConfidence = 0.99

    static func isList(_ parties: [Country]) -> Bool { parties.count >= fewest }

    /// All that are no lists, and of each list the surest reading with the confidence of all, where that is `least`; in the old order.
    static func joined(_ told: [ToldOccasion], least: Double) -> [ToldOccasion] {
        let lists = told.indices.filter { isList(told[$0].draft.parties) }
            .sorted { (-told[$0].confidence, $0) < (-told[$1].confidence, $1) }
        guard !lists.isEmpty else { return told }
        var kept: [Int: Double] = [:]
        var heads: [Int] = []
        for index in lists {
            if let head = heads.first(where: { areOne(told[$0].draft, told[index].draft) }) {
                kept[head, default: 0] += told[index].confidence
            } else {
                heads.append(index)
                kept[index] = told[index].confidence
            }
        }
        return told.indices.compactMap { index in
            guard isList(told[index].draft.parties) else { return told[index] }
            guard let sum = kept[index], sum >= least else { return nil }
            var one = told[index]
            one.confidence = min(sum, mostConfidence)
            return one
        }
    }

    /// Whether both can be readings of one list: most countries in common, the same status, dates that agree or are not told.
    private static func areOne(_ one: OccasionDraft, _ other: OccasionDraft) -> Bool {
        guard one.status == other.status else { return false }
        if let days = one.dates, let others = other.dates, !days.overlaps(others, slack: OccasionMerge.slack) {
            return false
        }
        let common = one.parties.count { other.parties.contains($0) }
        return Double(common) >= likeness * Double(one.parties.count + other.parties.count - common)
    }
}
