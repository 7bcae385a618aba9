import Vocabulary

/// Weighs the ways in which one gathering's list can be read: with a country more or less, from this row or from that one.
///
/// The readings exclude one another, so that the probability that the gathering took place, with most of these countries, is
/// the sum of theirs. One stands for all: the one of whose pairs most are likely to have met, being right to the last country
/// counting a little beside.
enum ListVariants {
    /// Four countries or more are a list.
    static let fewest = 4
    /// Readings with this share of their countries in common are readings of one list. Half to eight tenths are worth the same on
    /// left-out folds: F1 of held pairs 0.694 to 0.698, where the surest reading alone, by a threshold of its own, gave 0.687.
    static let likeness = 0.5
    private static let mostConfidence = 0.99
    /// What being right to the last country counts beside the share of the pairs that met.
    private static let sureness = 0.3
    /// What the share of the reading that stands for all comes to with the confidence of all. Chosen on left-out folds of three
    /// seeds: from 0.48 to 0.56 the F1 of held pairs is 0.71 to 0.75, that of meetings the same.
    private static let leastWorth = 0.52

    static func isList(_ parties: [Country]) -> Bool { parties.count >= fewest }

    /// All that are no lists, and of each list the best reading with the confidence of all, where it is worth telling; in the old order.
    static func joined(_ told: [ToldOccasion]) -> [ToldOccasion] {
        func worth(_ one: ToldOccasion) -> Double { one.share + sureness * one.confidence }
        let lists = told.indices.filter { isList(told[$0].draft.parties) }
            .sorted { (-worth(told[$0]), $0) < (-worth(told[$1]), $1) }
        guard !lists.isEmpty else { return told }
        var kept: [Int: ToldOccasion] = [:]
        var heads: [Int] = []
        for index in lists {
            if let head = heads.first(where: { areOne(told[$0].draft, told[index].draft) }) {
                kept[head]?.confidence += told[index].confidence
            } else {
                heads.append(index)
                kept[index] = told[index]
            }
        }
        return told.indices.compactMap { index in
            guard isList(told[index].draft.parties) else { return told[index] }
            guard var one = kept[index] else { return nil }
            one.confidence = min(one.confidence, mostConfidence)
            return worth(one) >= leastWorth ? one : nil
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
