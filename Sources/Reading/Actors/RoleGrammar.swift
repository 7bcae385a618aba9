import Vocabulary

/// Offices: `Deputy Minister of National Defence and Chief of the General Staff of the Lao People's Army`.
extension CastReader {
    /// Reads modifiers, portfolio and the office itself; the token after it, or nil where there is no office.
    func readRole(at i: Int, end: Int, into actor: inout Actor) -> Int? {
        var j = i
        var steps = 0
        var isOfSummit = false
        while j < end, steps < 8 {
            if let mention = mention(at: j), mention.kind == .role { break }
            if let mention = mention(at: j),
                mention.kind == .agency || mention.kind == .organisation || mention.kind == .force
            {
                // `Pentagon chief`, `Kremlin aide`, `NATO commander`
                guard steps == 0, actor.countries.isEmpty else { return nil }
                j = mention.tokens.upperBound
                if mention.kind == .organisation {
                    actor.kind = .organisation
                    j = skipAssignment(at: j, end: end)
                }
                actor.countries = reader.gazetteer.countries(ofEntry: mention.entry)
                if !actor.countries.isEmpty { actor.countrySource = .stated }
                steps += 1
                continue
            }
            if let mention = mention(at: j), mention.kind == .summit, steps == 0 {
                // `European Council President`, but not `G7 leaders`
                isOfSummit = true
                j = mention.tokens.upperBound
                steps += 1
                continue
            }
            let kinds = classes(j)
            let isModifier =
                kinds.contains(.roleModifier) || kinds.contains(.portfolio) || kinds.contains(.former)
                || kinds.contains(.honorific) || word(j) == words.new
                || (steps > 0 && (word(j) == words.and || isHyphen(j) || isComma(j)) && j + 1 < end
                    && (classes(j + 1).contains(.portfolio) || mention(at: j + 1)?.kind == .role))
                || (passage.isByte(j, 46) && steps > 0)
            guard isModifier else { return nil }
            if kinds.contains(.former) { actor.isFormer = true }
            steps += 1
            j += 1
        }
        guard j < end, let mention = mention(at: j), mention.kind == .role else { return nil }
        actor.level = level(of: mention)
        let start = i
        j = mention.tokens.upperBound
        let last = passage.tokens[j - 1]
        actor.isPlural = last.upper - last.lower > 2 && passage.bytes[Int(last.upper) - 1] | 32 == 115
        if isOfSummit {
            guard !actor.isPlural else { return nil }
            actor.kind = .organisation
        }
        j = readSecondOffice(at: readPortfolio(at: j, end: end), end: end, into: &actor)
        actor.role = start..<j
        if actor.countries.count > 1 { actor.isPlural = true }
        return j
    }

    /// Where an organisation's officer serves: `U.N. Syria envoy`, `the UN's special envoy`.
    private func skipAssignment(at i: Int, end: Int) -> Int {
        var j = i
        if j < end, word(j) == words.possessive { j += 1 }
        if j < end, let mention = mention(at: j), [.country, .demonym].contains(mention.kind) {
            j = mention.tokens.upperBound
        }
        return j
    }

    /// `of Foreign Affairs and Trade`, `for Trade`, `of the General Staff`
    private func readPortfolio(at i: Int, end: Int) -> Int {
        var j = i
        guard j + 1 < end, words.plain.contains(word(j)) else { return i }
        var k = j + 1
        if classes(k).contains(.article) { k += 1 }
        var last = i
        var count = 0
        while k < end, count < 7 {
            if let mention = mention(at: k), mention.kind != .role { break }
            let kinds = classes(k)
            if kinds.contains(.portfolio) {
                last = k + 1
            } else if !(word(k) == words.and || isComma(k) || kinds.contains(.roleModifier)) {
                break
            }
            k += 1
            count += 1
        }
        j = last
        return j
    }

    /// A further office of the same person: `and Commander of the Army`.
    private func readSecondOffice(at i: Int, end: Int, into actor: inout Actor) -> Int {
        guard i + 1 < end, word(i) == words.and, !actor.isPlural else { return i }
        var k = i + 1
        var steps = 0
        while k < end, steps < 4, mention(at: k) == nil, !classes(k).isDisjoint(with: [.roleModifier, .portfolio]) {
            k += 1
            steps += 1
        }
        guard k < end, let mention = mention(at: k), mention.kind == .role else { return i }
        let level = level(of: mention)
        // `President Putin and Prime Minister Modi` are two; one person's second office has no name of its own here
        let after = readPortfolio(at: mention.tokens.upperBound, end: end)
        guard after < end, nameRun(at: after, end: end) == nil || after > mention.tokens.upperBound else { return i }
        let last = passage.tokens[after - 1]
        if passage.bytes[Int(last.upper) - 1] | 32 == 115, after == mention.tokens.upperBound { return i }
        guard nameRun(at: after, end: end) != nil || words.plain.contains(word(after)) else { return i }
        if level < actor.level { actor.level = level }
        return after
    }

    /// `of the Lao People's Army`, `of Turkey`, `of China, Japan and South Korea`, `from Chad` behind a plural; for envoys `to Ukraine` and `for Syria` are skipped.
    func readOfCountry(at i: Int, end: Int, into actor: inout Actor) -> Int {
        var j = i
        guard j + 1 < end else { return i }
        // nobody is an envoy of the country that he is sent to, or deals with
        let isErrand = word(j) == words.to || word(j) == words.for
        // `officials from Ghana and Togo`
        let isOrigin = word(j) == words.from && (actor.isPlural || actor.level == .envoy)
        guard
            word(j) == words.of || word(j) == words.for || word(j) == words.in || isOrigin
                || (isErrand && actor.level == .envoy)
        else { return i }
        if word(j) == words.in { guard actor.isCounterpart || actor.level == .envoy else { return i } }
        j += 1
        if j < end, classes(j).contains(.article) { j += 1 }
        var steps = 0
        while j < end, steps < 4, mention(at: j) == nil,
            passage.tokens[j].isCapital || !classes(j).isDisjoint(with: [.portfolio, .roleModifier])
        {
            if classes(j).contains(.month) { return i }
            j += 1
            steps += 1
        }
        guard j < end, let first = mention(at: j) else { return i }
        if first.kind == .organisation || (first.kind == .summit && !actor.isPlural) {
            actor.kind = .organisation
            return first.tokens.upperBound
        }
        guard [.country, .demonym, .metonym, .force].contains(first.kind) else { return i }
        // `envoys from the Malaysian capital`
        let next = first.tokens.upperBound
        if isOrigin, next < end, word(next) == words.capital { return i }
        var found: [Country] = []
        var last = j
        while j < end, let mention = mention(at: j), [.country, .demonym, .metonym, .force].contains(mention.kind) {
            for country in resolve(mention) where !found.contains(country) { found.append(country) }
            j = mention.tokens.upperBound
            last = j
            guard actor.isPlural else { break }
            var next = j
            while next < end, next < j + 2, isComma(next) || word(next) == words.and { next += 1 }
            if next < end, next > j, classes(next).contains(.article) { next += 1 }
            guard next > j, next < end, self.mention(at: next) != nil else { break }
            j = next
        }
        // the rest of `the Lao People's Army`
        if word(min(last, end - 1)) != words.possessive {
            while last < end, mention(at: last) == nil, passage.tokens[last].isCapital,
                classes(last).contains(.portfolio)
            { last += 1 }
        }
        if actor.level == .envoy, isErrand || !actor.countries.isEmpty {
            return last
        }
        actor.countries = found
        actor.countrySource = .stated
        if found.count > 1 { actor.isPlural = true }
        return last
    }

    /// `Joe Biden, President of the United States,` and `Tran Dai Quang – Deputy Minister …`
    mutating func readApposition(at i: Int, end: Int, into actor: inout Actor) -> Int {
        guard i + 1 < end, isComma(i) || isDash(i) || passage.isByte(i, 40) else { return i }
        var inner = Actor(kind: .official, tokens: i..<i)
        var j = i + 1
        var modifiers = 0
        while j < end, modifiers < 4, mention(at: j) == nil,
            !classes(j).isDisjoint(with: [.article, .possessive, .roleModifier, .former])
        {
            if classes(j).contains(.former) { inner.isFormer = true }
            j += 1
            modifiers += 1
        }
        guard j < end else { return i }
        var plain = 0
        j = readApposedCountries(at: j, end: end, into: &inner, &plain)
        guard let after = readRole(at: j, end: end, into: &inner), !inner.isPlural else { return i }
        j = after
        if inner.countries.isEmpty || inner.level == .envoy { j = readOfCountry(at: j, end: end, into: &inner) }
        if nameRun(at: j, end: end) != nil { return i }
        actor.level = inner.level
        actor.role = inner.role
        actor.isFormer = actor.isFormer || inner.isFormer
        if !inner.countries.isEmpty {
            actor.countries = inner.countries
            actor.countrySource = .stated
        }
        if inner.kind == .organisation { actor.kind = .organisation }
        if j < end, isComma(j) || isDash(j) || passage.isByte(j, 41) { j += 1 }
        return j
    }

    private func readApposedCountries(at i: Int, end: Int, into actor: inout Actor, _ plain: inout Int) -> Int {
        guard let mention = mention(at: i), [.country, .demonym, .metonym].contains(mention.kind) else { return i }
        actor.countries = resolve(mention)
        actor.countrySource = .stated
        var j = mention.tokens.upperBound
        if j < end, word(j) == words.possessive { j += 1 }
        return j
    }

    /// After `Foreign Minister Wang Yi`: a further apposition gives no new person.
    mutating func readSuffixRole(at i: Int, end: Int, into actor: inout Actor) -> Int {
        var probe = actor
        let after = readApposition(at: i, end: end, into: &probe)
        guard after > i else { return i }
        if actor.countries.isEmpty {
            actor.countries = probe.countries
            actor.countrySource = probe.countrySource
        }
        return actor.countries == probe.countries ? after : i
    }
}
