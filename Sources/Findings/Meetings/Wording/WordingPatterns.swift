import Reading
import Vocabulary

/// Lists the patterns of words around a trigger and around the parties of a candidate: `called off a meeting with PARTY`,
/// `PARTY is likely to visit`. Each is the number of a bucket; two patterns that fall into one share it.
struct WordingPatterns {
    /// There are two to this power of buckets.
    static let bits: UInt64 = 18

    private let context: FindingContext
    private var sentence = -1
    private var units = SentenceUnits()

    /// Furthest word that counts alone, furthest that counts with the trigger, and how far two words in a row may be.
    private static let (furthest, nearest, window) = (8, 4, 7)
    /// Words between a trigger and a party: of more only how many they are.
    private static let (longestPath, mostPath) = (4, 7)
    /// Actors of a sentence whose order is looked at.
    private static let mostActors = 12

    private enum Kind: UInt64 {
        case trigger = 1, before, after, twoBefore, twoAfter, around, left, right, leftOfTrigger, rightOfTrigger
        case pairLeft, pairRight
        case shape, shapeOfTrigger, leftKind, rightKind, kinds, count, earlier
        case partyBefore, partyAfter, partyTwoBefore, partyTwoAfter, partyThreeBefore, partyThreeAfter
        case partyPairLeft, partyPairRight
        case beforeParty, afterParty, aroundParty, ofParty, beforePartyOfTrigger, afterPartyOfTrigger, partyOfTrigger
        case path, pathLength, onPath, onPathOfTrigger, order, orderOfTrigger
    }

    init(context: FindingContext) { self.context = context }

    /// The patterns that all candidates of a trigger have in common, each once.
    mutating func shared(by candidate: Candidate) -> [UInt32] {
        read(candidate.sentence)
        let trigger = context.passage.tokens[candidate.trigger].key
        let here = units.unit(of: candidate.trigger)
        var found: [UInt32] = []
        found.reserveCapacity(64)
        func add(_ kind: Kind, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
            found.append(WordingPatterns.bucket(kind, a, b, c))
        }
        func symbol(_ n: Int) -> UInt64 { n == here ? trigger : units.symbol(n) }
        add(.trigger, trigger)
        add(.before, symbol(here - 1), trigger)
        add(.after, trigger, symbol(here + 1))
        add(.twoBefore, symbol(here - 2), symbol(here - 1), trigger)
        add(.twoAfter, trigger, symbol(here + 1), symbol(here + 2))
        add(.around, symbol(here - 1), trigger, symbol(here + 1))
        for distance in 1...WordingPatterns.furthest {
            if here >= distance {
                add(.left, symbol(here - distance))
                if distance <= WordingPatterns.nearest { add(.leftOfTrigger, trigger, symbol(here - distance)) }
            }
            if here + distance < units.units.count {
                add(.right, symbol(here + distance))
                if distance <= WordingPatterns.nearest { add(.rightOfTrigger, trigger, symbol(here + distance)) }
            }
        }
        for n in window(around: here) { add(n < here ? .pairLeft : .pairRight, symbol(n), symbol(n + 1)) }
        return WordingPatterns.unique(found)
    }

    /// The patterns of a candidate's own, each once: where its parties stand.
    mutating func own(of candidate: Candidate) -> [UInt32] {
        read(candidate.sentence)
        let trigger = context.passage.tokens[candidate.trigger].key
        let here = units.unit(of: candidate.trigger)
        let roles = units.roles(of: candidate.parties, among: context.cast.actors[candidate.sentence])
        var found: [UInt32] = []
        found.reserveCapacity(96)
        func add(_ kind: Kind, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0, _ d: UInt64 = 0) {
            found.append(WordingPatterns.bucket(kind, a, b, c, d))
        }
        func symbol(_ n: Int) -> UInt64 {
            if n == here { return trigger }
            return roles.indices.contains(n) && roles[n] != .none ? roles[n].symbol : units.symbol(n)
        }
        let shape = UInt64(candidate.shape.rawValue)
        let kinds = (WordingPatterns.number(candidate.left), WordingPatterns.number(candidate.right))
        add(.shape, shape)
        add(.shapeOfTrigger, trigger, shape)
        add(.leftKind, trigger, kinds.0)
        add(.rightKind, trigger, kinds.1)
        add(.kinds, trigger, kinds.0, kinds.1)
        add(.count, UInt64(candidate.parties.count))
        add(.earlier, candidate.isEarlier ? 1 : 0)
        add(.partyBefore, symbol(here - 1), trigger)
        add(.partyAfter, trigger, symbol(here + 1))
        add(.partyTwoBefore, symbol(here - 2), symbol(here - 1), trigger)
        add(.partyTwoAfter, trigger, symbol(here + 1), symbol(here + 2))
        add(.partyThreeBefore, symbol(here - 3), symbol(here - 2), symbol(here - 1), trigger)
        add(.partyThreeAfter, trigger, symbol(here + 1), symbol(here + 2), symbol(here + 3))
        for n in window(around: here) { add(n < here ? .partyPairLeft : .partyPairRight, symbol(n), symbol(n + 1)) }
        for n in roles.indices where roles[n].isParty {
            let side: UInt64 = n < here ? 1 : 2
            let (before, after) = (symbol(n - 1), symbol(n + 1))
            let kind = units.symbol(n) ^ roles[n].symbol
            add(.beforeParty, side, before)
            add(.afterParty, side, after)
            add(.aroundParty, side, before, after)
            add(.ofParty, side, kind)
            add(.beforePartyOfTrigger, side, trigger, before)
            add(.afterPartyOfTrigger, side, trigger, after)
            add(.partyOfTrigger, side, trigger, kind)
        }
        for step in [-1, 1] {
            let side: UInt64 = step < 0 ? 1 : 2
            var path: [UInt64] = []
            var n = here + step
            while roles.indices.contains(n), !roles[n].isParty, path.count < WordingPatterns.mostPath {
                path.append(symbol(n))
                n += step
            }
            guard roles.indices.contains(n), roles[n].isParty else { continue }
            if path.count <= WordingPatterns.longestPath {
                add(.path, side, trigger, path.reduce(UInt64(path.count)) { WordingPatterns.mix($0, $1) })
            } else {
                add(.pathLength, side, trigger, UInt64(path.count))
            }
            for word in path {
                add(.onPath, side, word)
                add(.onPathOfTrigger, side, trigger, word)
            }
        }
        let order = roles.lazy.filter { $0 != .none }.prefix(WordingPatterns.mostActors)
            .reduce(UInt64(0)) { WordingPatterns.mix($0, $1.symbol) }
        add(.order, order)
        add(.orderOfTrigger, trigger, order)
        return WordingPatterns.unique(found)
    }

    /// A pattern that stands twice says no more.
    private static func unique(_ found: [UInt32]) -> [UInt32] {
        var unique: [UInt32] = []
        unique.reserveCapacity(found.count)
        for bucket in found.sorted() where bucket != unique.last { unique.append(bucket) }
        return unique
    }

    /// Where two units in a row are looked at.
    private func window(around here: Int) -> Range<Int> {
        let lower = max(0, here - WordingPatterns.window)
        return lower..<max(lower, min(units.units.count - 1, here + WordingPatterns.window))
    }

    private mutating func read(_ index: Int) {
        guard index != sentence else { return }
        sentence = index
        units = SentenceUnits(index, of: context)
    }

    private static func number(_ group: ActorGroup?) -> UInt64 { group.map { UInt64($0.near.kind.number) } ?? 99 }

    private static func mix(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        let mixed = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 32)
    }

    private static func bucket(_ kind: Kind, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64 = 0) -> UInt32 {
        UInt32((mix(mix(mix(mix(kind.rawValue, a), b), c), d) &* 0xD6E8_FEB8_6659_FD93) >> (64 - bits))
    }
}
