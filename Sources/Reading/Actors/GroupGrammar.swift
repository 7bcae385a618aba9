import Vocabulary

/// Phrases that name their parties only by number or pronoun.
extension CastReader {
    /// `the two countries`, `both sides`, `the two leaders`, `the three foreign ministers`
    mutating func readGroup(at i: Int, end: Int) -> Int? {
        var j = i
        if classes(j).contains(.article) { j += 1 }
        guard j < end, classes(j).contains(.dual) else { return nil }
        let number = j
        j += 1
        if j < end, word(j) == words.of { return nil }
        var steps = 0
        while j < end, steps < 4 {
            let kinds = classes(j)
            if kinds.contains(.group) || (mention(at: j)?.kind == .role && isPluralRole(j)) {
                var actor = Actor(kind: .group, tokens: i..<(mention(at: j)?.tokens.upperBound ?? j + 1))
                actor.groupSize = size(number)
                if let role = mention(at: j), role.kind == .role { actor.level = level(of: role) }
                if actor.level == .private || actor.level == .spokesperson { return nil }
                let next = actor.tokens.upperBound
                if next < end,
                    word(next) == words.possessive || passage.isByte(next, 39) || word(next) == words.apostrophe
                {
                    actor.isPossessive = true
                }
                add(actor)
                return actor.tokens.upperBound
            }
            guard !kinds.isDisjoint(with: [.roleModifier, .portfolio]) || isHyphen(j) || isPlainAdjective(j) else {
                return nil
            }
            steps += 1
            j += 1
        }
        return nil
    }

    private func isPluralRole(_ i: Int) -> Bool {
        guard let mention = mention(at: i) else { return false }
        let last = passage.tokens[mention.tokens.upperBound - 1]
        return passage.bytes[Int(last.upper) - 1] | 32 == 115
    }

    private func isPlainAdjective(_ i: Int) -> Bool {
        let token = passage.tokens[i]
        return token.isWord && !token.isCapital && mention(at: i) == nil && i + 1 < passage.tokens.count
            && (classes(i + 1).contains(.group) || mention(at: i + 1)?.kind == .role)
            && classes(i).isDisjoint(with: [.preposition, .conjunction, .auxiliary, .article])
    }

    private func size(_ i: Int) -> Int {
        switch reader.lexicon.word(word(i)) {
        case "both", "two": 2
        case "three": 3
        case "four": 4
        case "five": 5
        case "six": 6
        default: 0
        }
    }

    /// he, she, they; I and we where the outlet is a government's own.
    mutating func readPronoun(at i: Int) -> Int? {
        let id = word(i)
        guard id == words.he || id == words.she || id == words.they || id == words.we || id == words.i else {
            return nil
        }
        asksForPeople = true
        var actor = Actor(kind: .pronoun, tokens: i..<(i + 1))
        if id == words.we || id == words.i {
            guard let home = passage.home, home.isOfficial else { return nil }
            actor.countries = [home.country]
            actor.countrySource = .assumed
            actor.level = .official
        } else if id == words.they {
            actor.groupSize = 0
        } else if let meant = meant(byPronounAt: i) {
            actor.countries = [meant.country]
            actor.countrySource = .remembered
            actor.level = meant.level
        } else {
            return nil
        }
        add(actor)
        return i + 1
    }

    /// Whoever acts for a country and was mentioned last.
    func lastPerson(before i: Int) -> Int? {
        var last: Int?
        for index in people.indices
        where people[index].lastToken >= 0 && people[index].lastToken <= i && people[index].country != nil
            && people[index].level.actsForState
        {
            if let known = last, people[known].lastToken >= people[index].lastToken { continue }
            last = index
        }
        return last
    }
}
