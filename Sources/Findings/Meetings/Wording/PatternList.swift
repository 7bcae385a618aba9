/// Patterns of wording as numbers of buckets: a pattern is a kind and the symbols that it is made of, hashed together.
struct PatternList {
    /// There are two to this power of buckets.
    static let bits: UInt64 = 18

    /// What a pattern is about; its number goes into the hash, so that the table of weights hangs on the order.
    enum Kind: UInt64 {
        case trigger = 1, before, after, twoBefore, twoAfter, around, left, right, leftOfTrigger, rightOfTrigger
        case pairLeft, pairRight
        case shape, shapeOfTrigger, leftKind, rightKind, kinds, count, earlier
        case partyBefore, partyAfter, partyTwoBefore, partyTwoAfter, partyThreeBefore, partyThreeAfter
        case partyPairLeft, partyPairRight
        case beforeParty, afterParty, aroundParty, ofParty, beforePartyOfTrigger, afterPartyOfTrigger, partyOfTrigger
        case path, pathLength, onPath, onPathOfTrigger, order, orderOfTrigger
    }

    private var buckets: [UInt32] = []

    init(capacity: Int) { buckets.reserveCapacity(capacity) }

    mutating func add(_ kind: Kind, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, _ d: UInt64 = 0) {
        let hash = PatternList.mix(PatternList.mix(PatternList.mix(PatternList.mix(kind.rawValue, a), b), c), d)
        buckets.append(UInt32((hash &* 0xD6E8_FEB8_6659_FD93) >> (64 - PatternList.bits)))
    }

    /// Each bucket once, sorted: a pattern that stands twice says no more.
    ///
    /// Shared out by their highest bits, then each moved to its place among the few that it may trade with: a third of what a
    /// sort by comparisons alone takes.
    var unique: [UInt32] {
        [UInt32](unsafeUninitializedCapacity: buckets.count) { sorted, count in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << PatternList.sharedBits) { ends in
                ends.initialize(repeating: 0)
                for bucket in buckets { ends[PatternList.share(of: bucket)] += 1 }
                var end = 0
                for share in ends.indices {
                    end += ends[share]
                    ends[share] = end
                }
                for bucket in buckets {
                    let share = PatternList.share(of: bucket)
                    ends[share] -= 1
                    sorted.initializeElement(at: ends[share], to: bucket)
                }
            }
            for i in buckets.indices {
                let bucket = sorted[i]
                var place = count
                while place > 0, sorted[place - 1] > bucket { place -= 1 }
                if place > 0, sorted[place - 1] == bucket { continue }
                for later in stride(from: count, to: place, by: -1) { sorted[later] = sorted[later - 1] }
                sorted[place] = bucket
                count += 1
            }
        }
    }

    private static let sharedBits: UInt64 = 6
    private static func share(of bucket: UInt32) -> Int { Int(bucket >> UInt32(bits - sharedBits)) }

    static func mix(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        let mixed = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 32)
    }
}
