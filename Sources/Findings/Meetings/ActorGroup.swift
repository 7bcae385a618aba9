import Reading
import Vocabulary

/// Actors of a sentence that stand in a row: `Putin, Erdogan and Rouhani`. A class, since most candidates of a trigger have
/// the same on either side.
final class ActorGroup {
    /// Indices into the sentence's actors.
    let members: Range<Int>
    let countries: [Country]
    /// The tokens from the first to the last member.
    let tokens: Range<Int>
    /// Of the member nearest to the trigger.
    let near: Actor
    let level: RoleLevel
    let hasGroupWord: Bool
    let hasPronoun: Bool

    /// Most tokens between two actors of one row: `, and the`, `, together with his`.
    static let widestGap = 3

    init(_ actors: [Actor], _ members: Range<Int>, near: Int) {
        self.members = members
        var countries: [Country] = []
        var level = RoleLevel.none
        var hasGroupWord = false
        var hasPronoun = false
        for index in members {
            for country in actors[index].countries where !countries.contains(country) { countries.append(country) }
            if actors[index].level < level { level = actors[index].level }
            if actors[index].kind == .group { hasGroupWord = true }
            if actors[index].kind == .pronoun, actors[index].countries.isEmpty { hasPronoun = true }
        }
        (self.countries, self.level) = (countries, level)
        (self.hasGroupWord, self.hasPronoun) = (hasGroupWord, hasPronoun)
        tokens = actors[members.lowerBound].tokens.lowerBound..<actors[members.upperBound - 1].tokens.upperBound
        self.near = actors[near]
    }
}

extension FindingContext {
    /// The row of actors around the actor `index`, grown to the left or to the right.
    func group(_ actors: [Actor], at index: Int, towards step: Int) -> ActorGroup {
        var lower = index
        var upper = index
        if step < 0 {
            while lower > 0, joins(actors[lower - 1], actors[lower]) { lower -= 1 }
        } else {
            while upper + 1 < actors.count, joins(actors[upper], actors[upper + 1]) { upper += 1 }
        }
        return ActorGroup(actors, lower..<(upper + 1), near: index)
    }

    /// Whether only commas, `and`, `with` and articles stand between two actors.
    private func joins(_ left: Actor, _ right: Actor) -> Bool {
        let gap = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        guard gap.count <= ActorGroup.widestGap, !left.isPossessive else { return false }
        guard left.kind != .other, right.kind != .other else { return false }
        if gap.isEmpty { return false }
        for i in gap {
            let classes = passage.classes[i]
            guard
                passage.isByte(i, 44) || passage.isByte(i, 38) || passage.isByte(i, 45)
                    || classes.contains(.conjunction) || classes.contains(.article)
            else { return false }
            if classes.contains(.hypothesis) { return false }
        }
        return true
    }
}
