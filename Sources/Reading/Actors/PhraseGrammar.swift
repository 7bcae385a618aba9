import Vocabulary

/// The grammar of phrases for actors: countries, then an office, then a name, each of them optional.
extension CastReader {
    var words: ActorWords { reader.actorWords }

    /// Whether a phrase can begin at `i`: what most tokens are told by without a closer look.
    func canBegin(at i: Int, end: Int) -> Bool {
        if isCaseless { return true }
        let token = passage.tokens[i]
        if token.isCapital || passage.mentionAt[i] >= 0 || words.opens[Int(token.word)] { return true }
        guard !passage.classes[i].isDisjoint(with: [.article, .possessive]) else { return false }
        // behind an article alone only an office, a name or a number can stand
        guard i + 1 < end else { return false }
        let next = passage.tokens[i + 1]
        return next.isCapital || passage.mentionAt[i + 1] >= 0 || next.word == words.new
            || next.flags.contains(.mark) || !passage.classes[i + 1].isDisjoint(with: CastReader.opening)
    }

    static let opening: WordClass = [.dual, .roleModifier, .former, .honorific, .portfolio]

    /// Reads the phrase that begins at `i`; the token after it, or nil where none begins.
    mutating func readPhrase(at i: Int, end: Int) -> Int? {
        // each asked for only where the first token can begin it
        if passage.mentionAt[i] >= 0, let next = readCity(at: i, end: end) { return next }
        if !classes(i).isDisjoint(with: [.article, .dual]), let next = readGroup(at: i, end: end) { return next }
        if words.isPronoun[Int(word(i))], let next = readPronoun(at: i) { return next }
        var j = i
        var isCounterpart = false
        var isFormer = false
        var modifiers = 0
        while j < end, modifiers < 5 {
            if mention(at: j) != nil { break }
            let kinds = classes(j)
            if kinds.contains(.possessive), modifiers == 0 { isCounterpart = true }
            if kinds.contains(.former) { isFormer = true }
            let isModifier =
                kinds.contains(.roleModifier) || kinds.contains(.former) || kinds.contains(.honorific)
                || (modifiers == 0 && !kinds.isDisjoint(with: [.article, .possessive]))
                || (isHyphen(j) && modifiers > 0) || (passage.isByte(j, 46) && modifiers > 0)
            guard isModifier else { break }
            modifiers += 1
            j += 1
        }
        guard j < end else { return nil }
        if let next = readPair(at: j, end: end) { return next }
        // neither a country nor an office begins here: then a name does, or nothing
        let isName =
            mention(at: j) == nil && classes(j).isDisjoint(with: CastReader.opening) && word(j) != words.new
        if isName, !isCaseless, !passage.tokens[j].isCapital { return nil }
        let name = isName ? nameRun(at: j, end: end) : nil
        if isName, name == nil { return nil }
        var actor = Actor(kind: .official, tokens: i..<j)
        actor.isCounterpart = isCounterpart
        actor.isFormer = isFormer
        if let name { return readPerson(name, at: j, end: end, into: &actor) }
        let countriesStart = j
        var plainStates = 0
        j = readCountries(at: j, end: end, into: &actor, plainStates: &plainStates)
        let afterCountries = j
        if let afterRole = readRole(at: j, end: end, into: &actor) {
            j = afterRole
            if actor.countries.isEmpty || actor.level == .envoy { j = readOfCountry(at: j, end: end, into: &actor) }
            if j < end, isComma(j), !actor.isPlural, let name = nameRun(at: j + 1, end: end), name.count > 1,
                name.upperBound < end, isComma(name.upperBound) || isDash(name.upperBound)
            {
                actor.name = name
                j = name.upperBound
            } else if let name = nameRun(at: j, end: end) {
                actor.name = name
                j = name.upperBound
            }
            if actor.name != nil, actor.countries.isEmpty { j = readOfCountry(at: j, end: end, into: &actor) }
            if actor.name != nil { j = readSuffixRole(at: j, end: end, into: &actor) }
            actor.tokens = i..<j
            finish(&actor)
            return actor.name == nil && actor.isPlural ? readBearers(of: actor, at: j, end: end) : j
        }
        if afterCountries > countriesStart {
            return finishCountries(
                actor, i: i, countriesStart: countriesStart, end: end, after: afterCountries, plainStates)
        }
        guard let name = nameRun(at: j, end: end) else { return nil }
        return readPerson(name, at: j, end: end, into: &actor)
    }

    /// `Macron-Scholz talks`: two in office by their surnames, as `French-German talks`; the token behind them.
    private mutating func readPair(at i: Int, end: Int) -> Int? {
        guard i + 2 < end, passage.isByte(i + 1, 45) || isDash(i + 1), !passage.tokens[i + 1].flags.contains(.spaced),
            !passage.tokens[i + 2].flags.contains(.spaced), let one = leader(at: i), let other = leader(at: i + 2),
            one != other
        else { return nil }
        var actor = Actor(kind: .adjective, tokens: i..<i + 3)
        actor.countries = [one, other]
        actor.countrySource = .table
        actor.isPlural = true
        actor.level = .leader
        add(actor)
        return i + 3
    }

    /// The country of a minister or leader whose surname stands alone; not `Harris`, of `Biden-Harris`.
    private func leader(at i: Int) -> Country? {
        let key = passage.key(i)
        guard passage.tokens[i].isCapital, classes(i).isEmpty, mention(at: i) == nil,
            !reader.officeHolders.isCommon(key)
        else { return nil }
        let term = reader.officeHolders.find(keys: [key], on: passage.published, mentions: tally)
        return term.flatMap { $0.level <= .minister ? resolveEra($0.country) : nil }
    }

    /// `the foreign ministers of Norway and Kenya, Kari Lund and Peter Mwangi, met`: each in turn; the token behind them.
    private mutating func readBearers(of office: Actor, at i: Int, end: Int) -> Int {
        guard i < end, isComma(i), office.kind == .official, CastReader.bearers.contains(office.countries.count) else {
            return i
        }
        var names: [Range<Int>] = []
        var j = i
        while names.count < office.countries.count {
            let isLast = names.count == office.countries.count - 1
            if j < end, isComma(j) { j += 1 } else if !isLast { return i }
            if isLast, j < end, word(j) == words.and { j += 1 }
            guard let name = nameRun(at: j, end: end), name.count > 1 else { return i }
            names.append(name)
            j = name.upperBound
        }
        guard j == end || isComma(j) || isDash(j) || passage.isByte(j, 46) else { return i }
        for (name, country) in zip(names, office.countries) {
            var bearer = Actor(kind: .official, tokens: name)
            bearer.name = name
            bearer.role = office.role
            // `his counterparts`, who are ministers
            let term = reader.officeHolders.find(keys: keys(of: name), on: passage.published, mentions: tally)
            bearer.level = term?.country == country ? min(office.level, term?.level ?? office.level) : office.level
            bearer.countries = [country]
            bearer.countrySource = .stated
            finish(&bearer)
        }
        return j
    }

    /// More countries than this are hardly followed by as many names.
    private static let bearers = 2...4

    /// A name without an office before it, which begins at `i` with its titles; the token after it.
    private mutating func readPerson(_ name: Range<Int>, at i: Int, end: Int, into actor: inout Actor) -> Int {
        let start = actor.tokens.lowerBound
        actor.name = name
        actor.tokens = start..<name.upperBound
        // `at Brdo Castle, Slovenia's foreign ministry said`: a house
        let isHouse = start > 0 && word(start - 1) == words.at
        let after = isHouse ? name.upperBound : readApposition(at: name.upperBound, end: end, into: &actor)
        actor.tokens = start..<max(after, name.upperBound)
        finishPerson(&actor, wasTitled: i > start && classes(start).contains(.honorific))
        return actor.tokens.upperBound
    }

    // MARK: - Countries

    /// Countries and demonyms in a row: `Russian and Turkish`, `US-China`, `Cambodia's`, `Russia, Iran and`.
    private func readCountries(at i: Int, end: Int, into actor: inout Actor, plainStates: inout Int) -> Int {
        var j = i
        var last = i
        while j < end, let mention = mention(at: j) {
            guard isCountryLike(mention, end: end) else { break }
            for country in resolve(mention) where !actor.countries.contains(country) { actor.countries.append(country) }
            actor.countrySource = .stated
            if mention.kind != .demonym { plainStates += 1 }
            j = mention.tokens.upperBound
            last = j
            if j < end, word(j) == words.possessive {
                actor.isPossessive = true
                return j + 1
            }
            if j + 1 < end, word(j) == words.apostrophe || passage.isByte(j, 39) {
                // the bare apostrophe of a plural
                if !passage.tokens[j].flags.contains(.spaced), passage.tokens[j + 1].flags.contains(.spaced) {
                    actor.isPossessive = true
                    return j + 1
                }
            }
            var next = j
            while next < end, next < j + 2,
                isComma(next) || word(next) == words.and || isHyphen(next) || passage.isByte(next, 47)
                    || (isDash(next) && mention.kind == .demonym)
            { next += 1 }
            if next < end, next > j, classes(next).contains(.article) { next += 1 }
            guard next > j, next < end, let following = self.mention(at: next),
                isCountryLike(following, end: end)
            else { break }
            j = next
        }
        return last
    }

    private func isCountryLike(_ mention: Mention, end: Int) -> Bool {
        let next = mention.tokens.upperBound
        let start = mention.tokens.lowerBound
        // pro-China, anti-US: a stance, not a country that acts
        if start > 1, isHyphen(start - 1), words.stance.contains(word(start - 2)) { return false }
        switch mention.kind {
        case .country, .demonym, .metonym, .force, .agency:
            guard !reader.gazetteer.countries(ofEntry: mention.entry).isEmpty else { return false }
            // Washington Post, Jakarta Globe; Paris Hilton; Jordan Smith
            if next < end, passage.tokens[next].isCapital, !isCaseless {
                if classes(next).contains(.media), mention.kind != .demonym { return false }
                if mention.kind == .metonym || mention.kind == .country, mention.tokens.count == 1 || isCity(mention),
                    self.mention(at: next) == nil,
                    !classes(next).contains(.notName), !classes(next).contains(.portfolio),
                    !classes(next).contains(.roleModifier), !classes(next).contains(.reporting),
                    passage.tokens[next].word == Lexicon.unknown
                {
                    return false
                }
            }
            return true
        case .city:
            return false
        default:
            return false
        }
    }

    func resolve(_ mention: Mention) -> [Country] { reader.resolve(mention, in: passage) }

    private mutating func finishCountries(
        _ countries: Actor, i: Int, countriesStart: Int, end: Int, after: Int, _ plainStates: Int
    ) -> Int {
        var actor = countries
        actor.tokens = countriesStart..<after
        actor.isPlural = actor.countries.count > 1
        let first = mention(at: countriesStart)!
        let isDemonym = first.kind == .demonym && plainStates == 0
        actor.kind = isDemonym ? .adjective : .state
        if !isDemonym, after < end, !actor.isPossessive, isHyphen(after) { actor.kind = .adjective }
        if actor.isPossessive { actor.kind = .state }
        if first.kind == .force || first.kind == .agency {
            actor.kind = .official; actor.level = first.kind == .force ? .military : .official
        }
        if first.kind == .agency { addOffice(actor) }
        if actor.kind == .state, countriesStart > 0, passage.tokens[countriesStart].flags.contains(.spaced) {
            var before = countriesStart - 1
            if before > 0, classes(before).contains(.article) { before -= 1 }
            // `to the Lao capital Vientiane`
            if before > 0, word(before) == words.capital {
                before -= 1
                while before > 0, actor.tokens.lowerBound - before < 5, !classes(before).contains(.place) {
                    before -= 1
                }
            }
            if classes(before).contains(.place) {
                actor.isPlace = true
                addPlaces(actor, preposition: before)
            } else if isComma(before), let place = places.last, place.tokens.upperBound == before {
                // Kampala, Uganda
                actor.isPlace = true
                if place.country != actor.countries[0], actor.countries.count == 1 {
                    places[places.count - 1] = PlaceMention(
                        tokens: place.tokens.lowerBound..<after, country: actor.countries[0], city: place.city,
                        preposition: place.preposition)
                } else if actor.countries.count == 1 {
                    places[places.count - 1] = PlaceMention(
                        tokens: place.tokens.lowerBound..<after, country: place.country, city: place.city,
                        preposition: place.preposition)
                }
            }
        }
        if isDemonym, actor.countries.count == 1, after < end, word(after) == words.capital {
            addCapital(actor, countriesStart..<after + 1)
        }
        add(actor)
        return after
    }

    /// `at the State Department`: the house of an agency.
    private mutating func addOffice(_ actor: Actor) {
        var before = actor.tokens.lowerBound - 1
        if before > 0, classes(before).contains(.article) { before -= 1 }
        if before > 0, word(before) == words.at { addPlaces(actor, preposition: before) }
    }

    /// `in the Malaysian capital`: a place, the name of which stands elsewhere or nowhere.
    private mutating func addCapital(_ actor: Actor, _ tokens: Range<Int>) {
        var before = tokens.lowerBound - 1
        if before > 0, classes(before).contains(.article) { before -= 1 }
        guard before > 0, classes(before).contains(.place), let country = actor.countries.first else { return }
        places.append(PlaceMention(tokens: tokens, country: country, city: nil, preposition: before))
    }

    private mutating func addPlaces(_ actor: Actor, preposition: Int) {
        var j = actor.tokens.lowerBound
        while j < actor.tokens.upperBound {
            guard let mention = mention(at: j) else {
                j += 1
                continue
            }
            if mention.kind != .demonym, let country = resolve(mention).first {
                places.append(
                    PlaceMention(
                        tokens: mention.tokens, country: country,
                        city: mention.kind == .metonym || isCity(mention) ? mention.tokens : nil,
                        preposition: preposition))
            }
            j = mention.tokens.upperBound
        }
    }
}
