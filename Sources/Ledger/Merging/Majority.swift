/// A vote among reports.
enum Majority {
    /// The most frequent value, the earliest where several are; nil for none.
    static func of<Value: Hashable>(_ values: [Value]) -> Value? {
        counts(values).max { $0.count < $1.count || $0.count == $1.count && $0.first > $1.first }?.value
    }

    /// Each value with how often it is given and where first, in the order of their first report.
    static func counts<Value: Hashable>(_ values: [Value]) -> [(value: Value, count: Int, first: Int)] {
        var index: [Value: Int] = [:]
        var counts: [(value: Value, count: Int, first: Int)] = []
        for (position, value) in values.enumerated() {
            if let known = index[value] {
                counts[known].count += 1
            } else {
                index[value] = counts.count
                counts.append((value, 1, position))
            }
        }
        return counts
    }
}
