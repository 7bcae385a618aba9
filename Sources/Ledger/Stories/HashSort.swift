/// Sorting of numbers that are spread evenly, as hashes are: one step by their highest bits puts each near its place, and
/// insertion does the rest (Knuth, TAOCP 3, 5.2.1).
enum HashSort {
    /// Where more numbers share their highest bits, they are no hashes, and insertion would take its time.
    private static let fullest: Int32 = 24

    static func sorted(_ hashes: [UInt32]) -> [UInt32] {
        guard hashes.count > 1 else { return hashes }
        let shift = UInt32(32 - max(6, Int.bitWidth - hashes.count.leadingZeroBitCount))
        guard shift > 8 else { return hashes.sorted() }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << (32 - shift)) { next in
            next.initialize(repeating: 0)
            // how many numbers begin so, then where the next of them goes
            for hash in hashes { next[Int(hash >> shift)] &+= 1 }
            var place: Int32 = 0
            for slot in next.indices {
                let count = next[slot]
                if count > fullest { return hashes.sorted() }
                next[slot] = place
                place += count
            }
            var sorted = [UInt32](unsafeUninitializedCapacity: hashes.count) { sorted, count in
                for hash in hashes {
                    let slot = Int(hash >> shift)
                    sorted.initializeElement(at: Int(next[slot]), to: hash)
                    next[slot] &+= 1
                }
                count = hashes.count
            }
            insert(&sorted)
            return sorted
        }
    }

    private static func insert(_ numbers: inout [UInt32]) {
        var numbers = numbers.mutableSpan
        for i in 1..<numbers.count {
            let number = numbers[i]
            var j = i
            while j > 0, numbers[j - 1] > number {
                numbers[j] = numbers[j - 1]
                j -= 1
            }
            numbers[j] = number
        }
    }
}
