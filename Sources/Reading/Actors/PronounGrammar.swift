import Vocabulary

/// Whom `he` and `she` mean: the subject of the sentence so far, else whoever the sentence before was about.
extension CastReader {
    /// Somebody who acts for a country, as a pronoun can take up.
    struct Antecedent {
        let country: Country
        let level: RoleLevel
    }

    /// Whom the sentence before was about.
    enum Centre {
        /// Its subject or its speaker.
        case somebody(Antecedent)
        /// It names people, but none as its subject.
        case unclear
        /// Somebody of whom no country is known.
        case unknown
    }

    func meant(byPronounAt i: Int) -> Antecedent? {
        if let subject = subject(before: i) { return antecedent(subject) }
        switch centre {
        case .somebody(let antecedent): return antecedent
        case .unknown: return nil
        case .unclear:
            guard let index = lastPerson(before: i), let country = people[index].country else { return nil }
            return Antecedent(country: country, level: people[index].level)
        }
    }

    /// Remembers whom the sentence just read was about; a sentence that names nobody changes nothing.
    mutating func noteCentre(of sentence: Range<Int>) {
        guard actors.contains(where: { CastReader.isSomebody($0) }) else { return }
        guard let actor = speaker(at: sentence) ?? subject(before: sentence.upperBound) else {
            centre = .unclear
            return
        }
        if let antecedent = antecedent(actor) {
            centre = .somebody(antecedent)
        } else {
            centre = actor.kind == .person && isFollowedByReporting(actor) ? .unknown : .unclear
        }
    }

    private static func isSomebody(_ actor: Actor) -> Bool {
        switch actor.kind {
        case .person, .pronoun: true
        case .official: !actor.isPlural
        default: false
        }
    }

    private func antecedent(_ actor: Actor) -> Antecedent? {
        let known = actor.person.map { people[$0].level } ?? .none
        let level = min(actor.level, known)
        guard actor.countries.count == 1, actor.kind != .person || level.actsForState else { return nil }
        return Antecedent(country: actor.countries[0], level: level)
    }

    /// The first singular actor that no preposition, participle or possessive governs.
    private func subject(before i: Int) -> Actor? {
        actors.first { actor in
            guard CastReader.isSomebody(actor), actor.tokens.upperBound <= i, !actor.isPossessive else { return false }
            // a name that nobody knows is often no name: `Hopes for Obama's visit`
            if actor.countries.isEmpty { return actor.kind == .person && isFollowedByReporting(actor) }
            return !isGoverned(actor)
        }
    }

    private func isGoverned(_ actor: Actor) -> Bool {
        let before = actor.tokens.lowerBound - 1
        guard before >= 0 else { return false }
        if classes(before).contains(.preposition) { return true }
        let token = passage.tokens[before]
        return token.isWord && token.upper - token.lower > 4
            && passage.bytes[Int(token.lower)..<Int(token.upper)].suffix(3).elementsEqual("ing".utf8)
    }

    private func isFollowedByReporting(_ actor: Actor) -> Bool {
        let next = actor.tokens.upperBound
        return next < passage.tokens.count && classes(next).contains(.reporting)
    }

    /// `…, Mr Putin stressed.`, `…, says Prime Minister Paetongtarn Shinawatra.`
    private func speaker(at sentence: Range<Int>) -> Actor? {
        guard let last = actors.last(where: { CastReader.isSomebody($0) }),
            sentence.upperBound - last.tokens.upperBound <= 3
        else { return nil }
        let before = last.tokens.lowerBound - 1
        let isSpeaker =
            isFollowedByReporting(last) || (before >= sentence.lowerBound && classes(before).contains(.reporting))
        return isSpeaker ? last : nil
    }
}
