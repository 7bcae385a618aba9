import Vocabulary

/// What a first reading of the whole passage tells of its people, settled before the reading that counts.
extension CastReader {
    /// This many statements outweigh the table of office-holders: a namesake of somebody well known.
    static let statementsAgainstTable = 3

    /// Gives each person the one country that the evidence favours, and drops names that swallowed a word before or
    /// behind somebody known: `Accompanying Xi`, `Cameron Pushes`.
    mutating func settlePeople() {
        for index in people.indices where !people[index].isOfOrganisation { settle(index) }
        let known = people.filter { $0.country != nil }
        people.removeAll { person in
            person.country == nil && person.role == nil && !person.isOfOrganisation && person.keys.count > 1
                && known.contains { other in
                    person.keys.dropFirst().allSatisfy(other.keys.contains)
                        || person.keys.dropLast().allSatisfy(other.keys.contains)
                }
        }
        for index in people.indices { people[index].lastToken = -1 }
        isSettled = true
    }

    private mutating func settle(_ index: Int) {
        let person = people[index]
        let stated = CastReader.most(person.stated)
        let term = reader.officeHolders.find(
            keys: person.keys, on: passage.published, mentions: tally,
            leaderInitial: person.level <= .leader ? initial(of: person) : nil)
        if let term,
            stated == nil || stated!.count < CastReader.statementsAgainstTable || stated!.country == term.country
        {
            people[index].country = resolveEra(term.country)
            people[index].countrySource = stated?.country == term.country ? .stated : .table
            if term.level < person.level { people[index].level = term.level }
        } else if let stated {
            people[index].country = stated.country
            people[index].countrySource = .stated
        } else if let assumed = CastReader.most(person.assumed) {
            people[index].country = assumed.country
            people[index].countrySource = .assumed
        }
    }

    private func initial(of person: Person) -> UInt8? {
        var folded: [UInt8] = []
        Folding.fold(passage.bytes, passage.tokens[person.name.lowerBound].range, into: &folded)
        return folded.first
    }

    /// The country with most votes; ties to the alphabet.
    private static func most(_ votes: [Country: Int]) -> (country: Country, count: Int)? {
        votes.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// `Kari Lund Meets` of a title is `Kari Lund`: a word that the rules know ends a name of two words or more.
    private func withoutVerb(_ run: Range<Int>) -> Range<Int> {
        guard isTitle else { return run }
        var end = run.upperBound
        while end - run.lowerBound > 2, word(end - 1) != Lexicon.unknown { end -= 1 }
        return run.lowerBound..<end
    }

    /// The part of a run of capitals that is somebody known: a sentence's first word is no name by its capital alone, and
    /// in titles every word may have one.
    func knownPart(of run: Range<Int>) -> Range<Int> {
        let name = withoutVerb(run)
        guard isSettled, name.count > 1, known(keys(of: name)) == nil else { return name }
        let opens = passage.tokens[name.lowerBound].flags.contains(.first)
        guard opens || isTitle else { return name }
        var best: Range<Int>?
        for lower in name.lowerBound..<name.upperBound where lower == name.lowerBound || opens || isTitle {
            for upper in stride(from: name.upperBound, to: lower, by: -1) where upper == name.upperBound || isTitle {
                guard upper - lower > (best?.count ?? 0), let index = known(keys(of: lower..<upper)),
                    people[index].country != nil
                else { continue }
                best = lower..<upper
            }
        }
        return best ?? name
    }
}
