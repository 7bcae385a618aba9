/// Ties in a ranking are broken by name, so that a ranking is the same on every machine.
extension Sequence {
    /// The greatest count first; among equals the smaller key.
    package func ranked<Count: Comparable, Key: Comparable>(
        by count: (Element) -> Count, then key: (Element) -> Key
    ) -> [Element] {
        sorted { left, right in
            let (more, fewer) = (count(left), count(right))
            return more == fewer ? key(left) < key(right) : more > fewer
        }
    }
}

extension [Int] {
    /// Each number with how often it occurs, the smallest first. Of thousands of numbers a dictionary would take longer.
    package var counted: [(item: Int, count: Int)] {
        var counts: [(item: Int, count: Int)] = []
        for item in sorted() {
            if counts.last?.item == item {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((item, 1))
            }
        }
        return counts
    }

    /// The same of numbers from 0 up to a limit, which many of them need no sorting for.
    package func counted(below limit: Int) -> [(item: Int, count: Int)] {
        guard count > limit / 8 else { return counted }
        var counts = [Int](repeating: 0, count: limit)
        for item in self { counts[item] += 1 }
        return counts.enumerated().lazy.filter { $0.element > 0 }.map { (item: $0.offset, count: $0.element) }
    }
}
