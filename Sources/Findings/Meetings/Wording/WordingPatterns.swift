import Reading
import Vocabulary

/// Lists the patterns of words around a trigger and around the parties of a candidate: `called off a meeting with PARTY`,
/// `PARTY is likely to visit`. Each is the number of a bucket; two patterns that fall into one share it.
struct WordingPatterns {
    private let context: FindingContext
    private var sentence = -1
    private var units = SentenceUnits()

    /// Furthest word that counts alone, furthest that counts with the trigger, and how far two words in a row may be.
    private static let (furthest, nearest, window) = (8, 4, 7)
    /// Words between a trigger and a party: of more only how many they are.
    private static let (longestPath, mostPath) = (4, 7)
    /// Actors of a sentence whose order is looked at.
    private static let mostActors = 12

    init(context: FindingContext) { self.context = context }

    /// The patterns that all candidates of a trigger have in common, each once.
    mutating func shared(at trigger: Int, in sentence: Int) -> [UInt32] {
        read(sentence)
        let view = view(from: trigger)
        var found = PatternList(capacity: 64)
        found.add(.trigger, view.trigger)
        found.add(.before, view[-1], view.trigger)
        found.add(.after, view.trigger, view[1])
        found.add(.twoBefore, view[-2], view[-1], view.trigger)
        found.add(.twoAfter, view.trigger, view[1], view[2])
        found.add(.around, view[-1], view.trigger, view[1])
        for distance in 1...WordingPatterns.furthest {
            let isNear = distance <= WordingPatterns.nearest
            if view.has(-distance) {
                found.add(.left, view[-distance])
                if isNear { found.add(.leftOfTrigger, view.trigger, view[-distance]) }
            }
            if view.has(distance) {
                found.add(.right, view[distance])
                if isNear { found.add(.rightOfTrigger, view.trigger, view[distance]) }
            }
        }
        addRows(view, .pairLeft, .pairRight, to: &found)
        return found.unique
    }

    /// The patterns of a candidate's own, each once: where its parties stand.
    mutating func own(of candidate: Candidate) -> [UInt32] {
        read(candidate.sentence)
        let roles = units.roles(of: candidate.parties, among: context.cast.actors[candidate.sentence])
        let view = view(from: candidate.trigger, roles)
        var found = PatternList(capacity: 96)
        addShape(candidate, view.trigger, to: &found)
        found.add(.partyBefore, view[-1], view.trigger)
        found.add(.partyAfter, view.trigger, view[1])
        found.add(.partyTwoBefore, view[-2], view[-1], view.trigger)
        found.add(.partyTwoAfter, view.trigger, view[1], view[2])
        found.add(.partyThreeBefore, view[-3], view[-2], view[-1], view.trigger)
        found.add(.partyThreeAfter, view.trigger, view[1], view[2], view[3])
        addRows(view, .partyPairLeft, .partyPairRight, to: &found)
        for unit in roles.indices where roles[unit].isParty { addParty(unit, view, to: &found) }
        for step in [-1, 1] { addPath(towards: step, view, to: &found) }
        let order = WordingPatterns.order(of: roles)
        found.add(.order, order)
        found.add(.orderOfTrigger, view.trigger, order)
        return found.unique
    }

    /// Where the candidate's countries were found, and who stands next to the trigger.
    private func addShape(_ candidate: Candidate, _ trigger: UInt64, to found: inout PatternList) {
        func number(_ group: ActorGroup?) -> UInt64 { group.map { UInt64($0.near.kind.number) } ?? 99 }
        let shape = UInt64(candidate.shape.rawValue)
        let (left, right) = (number(candidate.left), number(candidate.right))
        found.add(.shape, shape)
        found.add(.shapeOfTrigger, trigger, shape)
        found.add(.leftKind, trigger, left)
        found.add(.rightKind, trigger, right)
        found.add(.kinds, trigger, left, right)
        found.add(.count, UInt64(candidate.parties.count))
        found.add(.earlier, candidate.isEarlier ? 1 : 0)
    }

    /// Each two units in a row near the trigger.
    private func addRows(_ view: View, _ left: PatternList.Kind, _ right: PatternList.Kind, to found: inout PatternList)
    {
        let lower = max(0, view.here - WordingPatterns.window)
        let upper = max(lower, min(units.units.count - 1, view.here + WordingPatterns.window))
        for unit in lower..<upper {
            found.add(unit < view.here ? left : right, view.symbol(unit), view.symbol(unit + 1))
        }
    }

    /// What stands before and behind a party, on which side of the trigger, and what names it.
    private func addParty(_ unit: Int, _ view: View, to found: inout PatternList) {
        let side: UInt64 = unit < view.here ? 1 : 2
        let (before, after) = (view.symbol(unit - 1), view.symbol(unit + 1))
        let kind = units.symbol(unit) ^ view.roles[unit].symbol
        found.add(.beforeParty, side, before)
        found.add(.afterParty, side, after)
        found.add(.aroundParty, side, before, after)
        found.add(.ofParty, side, kind)
        found.add(.beforePartyOfTrigger, side, view.trigger, before)
        found.add(.afterPartyOfTrigger, side, view.trigger, after)
        found.add(.partyOfTrigger, side, view.trigger, kind)
    }

    /// What stands between the trigger and the next party.
    private func addPath(towards step: Int, _ view: View, to found: inout PatternList) {
        let side: UInt64 = step < 0 ? 1 : 2
        var count = 0
        var unit = view.here + step
        while view.roles.indices.contains(unit), !view.roles[unit].isParty, count < WordingPatterns.mostPath {
            count += 1
            unit += step
        }
        guard view.roles.indices.contains(unit), view.roles[unit].isParty else { return }
        if count <= WordingPatterns.longestPath {
            var path = UInt64(count)
            for word in 1..<count + 1 { path = PatternList.mix(path, view[word * step]) }
            found.add(.path, side, view.trigger, path)
        } else {
            found.add(.pathLength, side, view.trigger, UInt64(count))
        }
        for word in 1..<count + 1 {
            found.add(.onPath, side, view[word * step])
            found.add(.onPathOfTrigger, side, view.trigger, view[word * step])
        }
    }

    /// What the first actors of a sentence are to the parties, one after the other.
    private static func order(of roles: [SentenceUnits.Role]) -> UInt64 {
        var order: UInt64 = 0
        var actors = 0
        for role in roles where role != .none {
            order = PatternList.mix(order, role.symbol)
            actors += 1
            if actors == mostActors { break }
        }
        return order
    }

    private mutating func read(_ index: Int) {
        guard index != sentence else { return }
        sentence = index
        units = SentenceUnits(index, of: context)
    }
}

extension WordingPatterns {
    /// A sentence seen from a trigger.
    private struct View {
        let units: SentenceUnits
        let roles: [SentenceUnits.Role]
        /// The unit of the trigger, and its word.
        let here: Int
        let trigger: UInt64

        /// A unit's symbol: the trigger's own word, what an actor is to the parties, else as the sentence has it.
        func symbol(_ unit: Int) -> UInt64 {
            if unit == here { return trigger }
            return roles.indices.contains(unit) && roles[unit] != .none ? roles[unit].symbol : units.symbol(unit)
        }

        /// By the distance from the trigger.
        subscript(distance: Int) -> UInt64 { symbol(here + distance) }

        func has(_ distance: Int) -> Bool { units.units.indices.contains(here + distance) }
    }

    /// In the sentence that was read.
    private func view(from trigger: Int, _ roles: [SentenceUnits.Role] = []) -> View {
        View(
            units: units, roles: roles, here: units.unit(of: trigger), trigger: context.passage.tokens[trigger].key)
    }
}
