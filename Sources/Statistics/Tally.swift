package import Findings
import Ledger

/// Counts of occasions by status.
package struct StatusCounts: Hashable, Sendable {
    package var held = 0
    package var planned = 0
    package var cancelled = 0

    package init() {}

    package var all: Int { held + planned + cancelled }

    package mutating func add(_ status: Meeting.Status) {
        switch status {
        case .held: held += 1
        case .planned: planned += 1
        case .cancelled: cancelled += 1
        }
    }
}

/// Counts of occasions by status, and of their reports.
package struct Tally: Hashable, Sendable {
    package var counts = StatusCounts()
    /// Those of them that are not uncertain.
    package var certain = StatusCounts()
    /// Records in articles, all statuses.
    package var reports = 0
    /// Different stories among those reports: copies of a wire story count once, and so does one that tells of several
    /// occasions.
    package var stories = 0

    package init() {}

    package var held: Int { counts.held }
    package var planned: Int { counts.planned }
    package var cancelled: Int { counts.cancelled }
    package var occasions: Int { counts.all }
}

extension Tally {
    init(of occasions: OccasionSet) {
        let columns = occasions.index.columns
        var told: [Int] = []
        told.reserveCapacity(occasions.count)
        occasions.each { _, outline in
            counts.add(outline.status)
            if outline.isCertain { certain.add(outline.status) }
            let own = columns.reports(of: outline)
            reports += own.count
            for report in own { told.append(columns.story(report)) }
        }
        stories = told.countDistinct()
    }
}

extension [Int] {
    /// How many different ones there are.
    consuming func countDistinct() -> Int {
        if count > 256, let first = self.min(), let last = self.max(), first > -1 << 32, last - first < 64 * count {
            return countDistinct(in: first...last)
        }
        sort()
        var (count, last) = (0, first)
        if last != nil { count = 1 }
        for number in self where number != last {
            count += 1
            last = number
        }
        return count
    }

    /// A bit each: many numbers of a small range are not sorted.
    private func countDistinct(in range: ClosedRange<Int>) -> Int {
        var bits = [UInt64](repeating: 0, count: (range.upperBound - range.lowerBound) / 64 + 1)
        for number in self {
            let place = number - range.lowerBound
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
        return bits.reduce(0) { $0 + $1.nonzeroBitCount }
    }
}
