import Reading
import Vocabulary

/// Who stands in the slots of a verb or noun: its subject, its object, where it leads.
extension SentenceView {
    /// The row of actors around the actor `index`, leftwards or rightwards: `Putin, Erdogan and Rouhani`.
    func row(of index: Int, step: Int) -> [Country] {
        let actor = actors[index]
        if actor.countries.isEmpty, actor.kind == .group || actor.kind == .pronoun { return setting.pair }
        var found = actor.countries
        var at = index
        while let next = neighbour(of: at, step: step) {
            let gap =
                step > 0
                ? actors[at].tokens.upperBound..<max(actors[at].tokens.upperBound, actors[next].tokens.lowerBound)
                : actors[next].tokens.upperBound..<max(actors[next].tokens.upperBound, actors[at].tokens.lowerBound)
            guard !gap.isEmpty, gap.count <= 4, gap.allSatisfy({ isJoint($0 - tokens.lowerBound, .rowWord) }) else {
                break
            }
            for country in actors[next].countries where !found.contains(country) { found.append(country) }
            at = next
        }
        return found
    }

    private func neighbour(of index: Int, step: Int) -> Int? {
        var next = index + step
        while actors.indices.contains(next) {
            if actors[next].kind.canBeParty { return next }
            next += step
        }
        return nil
    }

    private func isJoint(_ i: Int, _ set: FrameWords.Classes) -> Bool {
        isByte(i, 44) || isByte(i, 59) || isByte(i, 38) || has(i, set)
    }

    /// The actor whose verb group begins at `start`; `across` other verbs or only within the clause.
    func subject(before start: Int, across: Bool) -> Int? {
        var i = start - 1
        while i >= 0 {
            let range = range(at: i)
            switch items[i] {
            case .other: return nil
            case .place:
                i = range.lowerBound - 1
                continue
            case .actor(let index):
                let actor = actors[index]
                let isAdjacent = range.upperBound == start && has(range.lowerBound - 1, .clauseOpener)
                let isGoverned = has(range.lowerBound - 1, .preposition) && !isAdjacent
                let isNobody =
                    actor.countries.isEmpty
                    && !((actor.kind == .group || actor.kind == .pronoun) && setting.pair.count == 2)
                if actor.kind == .adjective || actor.isPlace || isGoverned || isNobody {
                    i = range.lowerBound - 1
                    continue
                }
                return index
            case .word: break
            }
            if !across, isByte(i, 59) || context.passage.isDoubleQuote(tokens.lowerBound + i) { return nil }
            if !across, i < start - 1, has(i, .verbLike) || has(i, .reporting) {
                let isShared = any(i..<start, .rowWord) && (has(start - 1, .rowWord) || isByte(start - 1, 44))
                guard isShared || has(start - 1, .who) || has(start - 2, .who) else { return nil }
            }
            i -= 1
        }
        return nil
    }

    /// The actor behind `t` that one of the prepositions leads to, or none where `direct`.
    func object(after t: Int, _ prepositions: FrameWords.Classes, direct: Bool, within reach: Int = 8) -> Int? {
        var set = prepositions
        if !set.isDisjoint(with: [.between, .with]) { set.insert(.of) }
        var isOpen = direct
        var i = t + 1
        var steps = 0
        while i < count, steps < reach {
            let range = range(at: i)
            switch items[i] {
            case .other: return nil
            case .place:
                i = range.upperBound
                steps += 1
                isOpen = direct
                continue
            case .actor(let index):
                i = range.upperBound
                if actors[index].isPlace {
                    steps += 1
                    isOpen = direct
                } else if actors[index].kind != .adjective, isOpen {
                    return index
                }
                continue
            case .word: break
            }
            if has(i, set) || isByte(i, 58) {
                isOpen = true
            } else if isDate[i] || isByte(i, 44) || isByte(i, 45) {
                // a day or a comma changes nothing
            } else if has(i, .filler) {
                if has(i, .preposition), !has(i, .by) { isOpen = false }
            } else if has(i, .preposition) {
                isOpen = false
            } else if has(i, .body) {
                // `the foreign ministers of`
            } else if has(i, .verbLike) || has(i, .barrier) || isByte(i, 59) || isByte(i, 46) {
                return nil
            }
            i += 1
            steps += 1
        }
        return nil
    }

    /// The countries that a way leads to: `to India (1–2 August), Pakistan and Sri Lanka`.
    func destination(after t: Int, _ prepositions: FrameWords.Classes, direct: Bool, within reach: Int) -> [Country] {
        var i = t + 1
        var steps = 0
        while i < count, steps < reach {
            let range = range(at: i)
            let at = range.lowerBound
            let before = has(at - 1, [.the, .neighbouring]) ? at - 2 : at - 1
            let isLed = has(before, prepositions) || (direct && i == t + 1)
            switch items[i] {
            case .place(let index):
                if isLed { return places(from: i, [places[index].country]) }
                i = range.upperBound
            case .actor(let index):
                let actor = actors[index]
                if isLed, actor.kind == .state, !actor.countries.isEmpty { return places(from: i, actor.countries) }
                if isLed, actor.kind == .adjective { return actor.countries }
                i = range.upperBound
            case .other, .word:
                if has(i, .barrier) || isByte(i, 59) || isByte(i, 46) || (i > t + 1 && has(i, .verbLike)) { return [] }
                i += 1
            }
            steps += 1
        }
        return []
    }

    private func places(from i: Int, _ first: [Country]) -> [Country] {
        var found = first
        var i = range(at: i).upperBound
        var gap = 0
        var isInside = false
        while i < count, gap < 8 {
            switch items[i] {
            case .place(let index):
                if !found.contains(places[index].country) { found.append(places[index].country) }
                i = range(at: i).upperBound
                gap = 0
                continue
            case .actor(let index) where actors[index].kind == .state:
                for country in actors[index].countries where !found.contains(country) { found.append(country) }
                i = range(at: i).upperBound
                gap = 0
                continue
            default: break
            }
            if isByte(i, 40) {
                isInside = true
            } else if isByte(i, 41) {
                isInside = false
            } else if !(isInside || isByte(i, 44) || has(i, .placeRow) || isDate[i]) {
                break
            }
            gap += 1
            i += 1
        }
        return found
    }
}
