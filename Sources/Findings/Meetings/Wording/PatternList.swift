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
    var unique: [UInt32] {
        var unique: [UInt32] = []
        unique.reserveCapacity(buckets.count)
        for bucket in buckets.sorted() where bucket != unique.last { unique.append(bucket) }
        return unique
    }

    static func mix(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        let mixed = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 32)
    }
}
