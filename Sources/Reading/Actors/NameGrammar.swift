import Vocabulary

/// Names of people: runs of capitalised words, with the small words that stand inside names.
extension CastReader {
    /// Longest run that can be a person's name at `i`; nil where there is none.
    func nameRun(at i: Int, end: Int) -> Range<Int>? {
        guard i < end else { return nil }
        if isCaseless { return caselessName(at: i, end: end) }
        var j = i
        while j < end, classes(j).contains(.honorific), passage.tokens[j].isCapital {
            j += 1
            if j < end, passage.isByte(j, 46) { j += 1 }
        }
        let start = j
        var last = j
        var count = 0
        while j < end, count < 7 {
            let token = passage.tokens[j]
            if let mention = mention(at: j) {
                // a city is part of a name only inside it, or where a name goes on behind it: `George W. Bush`
                guard mention.kind == .city, mention.tokens.count == 1, count > 0 || goesOn(after: j, end: end) else {
                    break
                }
            }
            if token.isWord, token.isCapital {
                let kinds = classes(j)
                if kinds.contains(.notName) || kinds.contains(.weekday) {
                    if count == 0 || !kinds.contains(.month) || isFigure(j + 1, end: end) { break }
                }
                if kinds.contains(.media) || (kinds.contains(.reporting) && count == 0) { break }
                if token.flags.contains(.allCapitals), token.upper - token.lower > 3, count == 0,
                    mention(at: j) == nil, !isSurnameFirst(j, end: end)
                {
                    // an acronym, not a name; names in capitals stand in caseless sentences
                    break
                }
                j += 1
                last = j
                count += 1
                if j < end, passage.isByte(j, 46), token.upper - token.lower == 1 { j += 1 }
            } else if count > 0, classes(j).contains(.particle), j + 1 < end,
                passage.tokens[j + 1].isCapital || isHyphen(j + 1) || isParticle(j + 1, end: end)
            {
                j += 1
            } else if count > 0, isHyphen(j), j + 1 < end, passage.tokens[j + 1].isWord,
                !passage.tokens[j + 1].flags.contains(.spaced)
            {
                j += 2
                last = j
            } else if count > 0, let after = nickname(at: j, end: end) {
                j = after
            } else {
                break
            }
        }
        guard count > 0 else { return nil }
        return start..<last
    }

    /// `Ms. ARIMURA Haru`: the family name in capitals behind a title, before a given name.
    private func isSurnameFirst(_ i: Int, end: Int) -> Bool {
        guard i > 0, i + 1 < end else { return false }
        let title = passage.isByte(i - 1, 46) ? i - 2 : i - 1
        let next = passage.tokens[i + 1]
        return title >= 0 && classes(title).contains(.honorific)
            && next.isWord && next.isCapital && !next.flags.contains(.allCapitals)
    }

    /// `Visit of Chancellor Kari Lund May 7`: a month before a figure is no part of a name, as in `Theresa May` it is.
    private func isFigure(_ i: Int, end: Int) -> Bool {
        i < end && passage.bytes[Int(passage.tokens[i].lower)] &- 48 < 10
    }

    /// `“Bongbong”` inside a name: a capitalised word between quotation marks, before another; the token behind it.
    private func nickname(at i: Int, end: Int) -> Int? {
        guard i + 3 < end, isQuote(i), passage.tokens[i + 1].isCapital, isQuote(i + 2), passage.tokens[i + 3].isCapital
        else { return nil }
        return i + 3
    }

    /// The second of two, before a name: `von der Leyen`.
    private func isParticle(_ i: Int, end: Int) -> Bool {
        classes(i).contains(.particle) && i + 1 < end && passage.tokens[i + 1].isCapital
    }

    /// Whether a capitalised word that is nothing else, or an initial, follows.
    private func goesOn(after j: Int, end: Int) -> Bool {
        guard j + 1 < end, passage.tokens[j + 1].isCapital, mention(at: j + 1) == nil else { return false }
        let token = passage.tokens[j + 1]
        return token.word == Lexicon.unknown || isSurnameAlone(j + 1)
            || (token.upper - token.lower == 1 && j + 2 < end && passage.isByte(j + 2, 46))
    }

    /// `George Vella`, though the word is known from `Andorra la Vella`: a surname that is nothing else by itself.
    private func isSurnameAlone(_ i: Int) -> Bool {
        classes(i).isEmpty && reader.officeHolders.hasSurname(passage.key(i))
    }

    /// In titles without capitals: a word that is a known person's surname.
    private func caselessName(at i: Int, end: Int) -> Range<Int>? {
        let token = passage.tokens[i]
        guard token.isWord, token.upper - token.lower > 2, mention(at: i) == nil,
            classes(i).isDisjoint(with: Passage.nobody)
        else { return nil }
        let key = passage.key(i)
        if people.contains(where: { $0.keys.contains(key) }) { return i..<(i + 1) }
        guard token.word == Lexicon.unknown, reader.officeHolders.hasSurname(key),
            reader.officeHolders.find(keys: [key], on: passage.published) != nil
        else { return nil }
        return i..<(i + 1)
    }

    func keys(of name: Range<Int>) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(name.count)
        for i in name where passage.tokens[i].isWord && !classes(i).contains(.honorific) { keys.append(passage.key(i)) }
        return keys
    }

    // MARK: - Who it is

    /// Every name is compared with everybody known: an article names dozens, a list of thousands is none.
    static let mostPeople = 1000

    /// The known person with that name: all words of a later mention stand in the first one. Of several the one whose
    /// country is known, then the one mentioned last.
    ///
    /// - Parameter grows: whether a surname met before may get its first name now; not at the head of a sentence, where
    ///   any word has a capital.
    func known(_ keys: [UInt64], grows: Bool = false) -> Int? {
        guard !keys.isEmpty else { return nil }
        var best: Int?
        for index in people.indices {
            let own = people[index].keys
            guard
                keys.allSatisfy({ own.contains($0) })
                    || (keys.count > 1 && (grows || own.count > 1) && own.allSatisfy({ keys.contains($0) }))
            else { continue }
            if let known = best, !isBetter(people[index], than: people[known]) { continue }
            best = index
        }
        return best
    }

    private func isBetter(_ one: Person, than other: Person) -> Bool {
        let knows = (one.country != nil || one.isOfOrganisation, other.country != nil || other.isOfOrganisation)
        if knows.0 != knows.1 { return knows.0 }
        return one.lastToken >= other.lastToken
    }

    /// Finds country and office of what was read, and remembers who was introduced.
    mutating func finish(_ actor: inout Actor) {
        asksForPeople = true
        if actor.level == .spokesperson || actor.level == .private { actor.kind = .other }
        if let last = actor.tokens.last, last + 1 < passage.tokens.count, word(last + 1) == words.possessive {
            actor.isPossessive = true
        }
        if let role = actor.role, actor.isCounterpart {
            let isNamed = role.contains { word($0) == words.counterpart || word($0) == words.counterparts }
            actor.isCounterpart = isNamed
        }
        if actor.role.map({ $0.contains { word($0) == words.counterpart || word($0) == words.counterparts } }) ?? false
        {
            actor.isCounterpart = true
        }
        guard actor.kind != .organisation else {
            if let name = actor.name { rememberHead(name, actor) }
            add(actor)
            return
        }
        if let run = actor.name {
            let name = knownPart(of: run)
            actor.name = name
            let keys = keys(of: name)
            let opens = passage.tokens[name.lowerBound].flags.contains(.first)
            let index = known(keys, grows: !isSettled && !opens)
            if let index, people[index].isOfOrganisation, actor.countries.isEmpty { actor.kind = .organisation }
            if actor.kind != .organisation {
                if actor.countries.isEmpty {
                    findCountry(of: &actor, keys: keys, index)
                } else if let index {
                    correctCountry(of: &actor, keys: keys, people[index])
                }
            }
            actor.person = remember(actor, name: name, keys: keys, known: index)
        } else if actor.countries.isEmpty, !actor.isCounterpart {
            findByOffice(&actor)
        }
        add(actor)
    }

    /// The head of an organisation: later mentions stand for no country either.
    private mutating func rememberHead(_ name: Range<Int>, _ actor: Actor) {
        let keys = keys(of: name)
        guard !keys.isEmpty else { return }
        if let index = known(keys) {
            if people[index].stated.isEmpty {
                people[index].isOfOrganisation = true
                people[index].country = nil
            }
            return
        }
        people.append(
            Person(
                name: name, keys: keys, country: nil, countrySource: .none, role: actor.role, level: actor.level,
                isFormer: actor.isFormer, lastToken: name.upperBound, isOfOrganisation: true))
    }

    private func findCountry(of actor: inout Actor, keys: [UInt64], _ index: Int?) {
        if let index, let country = people[index].country, isSettled || people[index].countrySource != .assumed {
            actor.countries = [country]
            actor.countrySource = people[index].countrySource == .assumed ? .assumed : .remembered
            if actor.isFormer == false { actor.isFormer = people[index].isFormer }
            return
        }
        if let term = reader.officeHolders.find(keys: keys, on: passage.published, mentions: tally) {
            actor.countries = [resolveEra(term.country)]
            actor.countrySource = .table
            return
        }
        if !actor.isCounterpart, let country = assumedCountry(of: actor) {
            actor.countries = [country]
            actor.countrySource = .assumed
        }
    }

    /// `HAVANA President Barack Obama arrives`: what the whole passage and the table say of somebody named in full is
    /// surer than the word that happens to stand before the office.
    private func correctCountry(of actor: inout Actor, keys: [UInt64], _ person: Person) {
        guard isSettled, keys.count > 1, !actor.isPlural, actor.countries.count == 1, let country = person.country,
            person.countrySource != .assumed
        else { return }
        actor.countries = [country]
    }

    /// Russia's office-holders before 1992 held Soviet offices in the tables of today.
    func resolveEra(_ country: Country) -> Country {
        guard let published = passage.published, published.year < 1992, country == Country("RUS") else {
            return country
        }
        return Country("SUN") ?? country
    }

    /// `the president`: whoever of that office was mentioned last.
    private func findByOffice(_ actor: inout Actor) {
        guard let role = actor.role else { return }
        let head = word(role.upperBound - 1)
        var best: Int?
        for index in people.indices where people[index].country != nil {
            guard let known = people[index].role, known.contains(where: { word($0) == head }) else { continue }
            if best == nil || people[index].lastToken >= people[best!].lastToken { best = index }
        }
        if let best, let country = people[best].country {
            actor.countries = [country]
            actor.countrySource = .remembered
            return
        }
        if actor.level <= .minister, let country = assumedCountry(of: actor) {
            actor.countries = [country]
            actor.countrySource = .assumed
        }
    }

    private mutating func remember(_ actor: Actor, name: Range<Int>, keys: [UInt64], known index: Int?) -> Int? {
        guard !keys.isEmpty, index != nil || people.count < CastReader.mostPeople else { return nil }
        if let index {
            vote(actor, index)
            people[index].lastToken = name.upperBound
            guard !isSettled else { return index }
            if people[index].country == nil || (people[index].countrySource.rawValue > actor.countrySource.rawValue) {
                people[index].country = actor.countries.count == 1 ? actor.countries.first : people[index].country
                people[index].countrySource = actor.countrySource
            }
            if people[index].role == nil, !actor.isCounterpart { people[index].role = actor.role }
            if actor.level < people[index].level { people[index].level = actor.level }
            if keys.count > people[index].keys.count {
                people[index].keys = keys
                people[index].name = name
            }
            return index
        }
        people.append(
            Person(
                name: name, keys: keys, country: actor.countries.count == 1 ? actor.countries.first : nil,
                countrySource: actor.countrySource, role: actor.isCounterpart ? nil : actor.role, level: actor.level,
                isFormer: actor.isFormer, lastToken: name.upperBound))
        vote(actor, people.count - 1)
        return people.count - 1
    }

    private mutating func vote(_ actor: Actor, _ index: Int) {
        guard actor.countries.count == 1 else { return }
        switch actor.countrySource {
        case .stated: people[index].stated[actor.countries[0], default: 0] += 1
        case .assumed: people[index].assumed[actor.countries[0], default: 0] += 1
        default: break
        }
    }

    /// A name without an office before it.
    mutating func finishPerson(_ actor: inout Actor, wasTitled: Bool) {
        guard let run = actor.name else { return }
        asksForPeople = true
        let name = knownPart(of: run)
        actor.name = name
        let keys = keys(of: name)
        if actor.role != nil {
            finish(&actor)
            return
        }
        actor.kind = .person
        if let next = actor.tokens.last.map({ $0 + 1 }), next < passage.tokens.count, word(next) == words.possessive {
            actor.isPossessive = true
        }
        if let index = known(keys) {
            actor.person = index
            actor.level = people[index].level
            actor.isFormer = actor.isFormer || people[index].isFormer
            actor.role = people[index].role
            if let country = people[index].country {
                actor.countries = [country]
                actor.countrySource = people[index].countrySource == .assumed ? .assumed : .remembered
            }
            people[index].lastToken = name.upperBound
            if actor.level == .spokesperson || actor.level == .private { actor.kind = .other }
            if people[index].isOfOrganisation { actor.kind = .organisation }
            add(actor)
            return
        }
        let isFirst = passage.tokens[name.lowerBound].flags.contains(.first)
        let isAlone = keys.count == 1 && !wasTitled
        let isWord = isAlone && (classes(name.lowerBound) != [] || isFirst && reader.officeHolders.isOrdinary(keys[0]))
        if !isWord, let term = reader.officeHolders.find(keys: keys, on: passage.published, mentions: tally),
            !isAlone || !isFirst || term.level <= .minister
        {
            actor.countries = [resolveEra(term.country)]
            actor.countrySource = .table
            actor.level = term.level
            actor.person = remember(actor, name: name, keys: keys, known: nil)
        } else if keys.count > 1 {
            actor.person = remember(actor, name: name, keys: keys, known: nil)
        }
        add(actor)
    }
}
