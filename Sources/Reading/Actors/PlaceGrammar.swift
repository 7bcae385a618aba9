import Vocabulary

/// Cities as places: `in Jeddah`, `Tel Aviv, Israel`, `the resort of Sochi`.
extension CastReader {
    mutating func readCity(at i: Int, end: Int) -> Int? {
        guard let mention = mention(at: i), mention.kind == .city else { return nil }
        let next = mention.tokens.upperBound
        // Paris Hilton, Jordan Smith: a name goes on
        if next < end, passage.tokens[next].isCapital, passage.tokens[next].word == Lexicon.unknown,
            self.mention(at: next) == nil
        {
            return nil
        }
        var country = resolve(mention).first
        var after = next
        var isStated = false
        if next + 1 < end, isComma(next), let state = self.mention(at: next + 1), state.kind == .country,
            let stated = resolve(state).first
        {
            country = stated
            after = state.tokens.upperBound
            isStated = true
        }
        guard let country else { return nil }
        guard isStated || isPlaced(i) else { return readCapital(mention, of: country, end: end) }
        places.append(
            PlaceMention(tokens: i..<after, country: country, city: mention.tokens, preposition: placePreposition(i)))
        if isVisited(mention, isStated) { addState(country, i..<after) }
        return after
    }

    /// `will visit Warsaw`, `visited Odesa, Ukraine`: who goes there visits the state. Brussels is visited for its organisations, and
    /// of those who are invited nobody knows whether they go.
    private func isVisited(_ mention: Mention, _ isStated: Bool) -> Bool {
        let i = mention.tokens.lowerBound
        guard isGoal(i), passage.key(i) != CastReader.brussels,
            isStated || reader.gazetteer.entries[mention.entry].isCapital
        else { return false }
        return !(max(0, i - CastReader.invitationReach)..<i).contains {
            CastReader.invitations.contains(passage.key($0))
        }
    }

    /// `visited Kyiv`, `a trip to Kyiv`; those who arrived in Vienna have come for talks of others as often, and F1 falls by 0.002.
    private func isGoal(_ i: Int) -> Bool {
        guard i > 0 else { return false }
        if CastReader.visits.contains(passage.key(i - 1)) { return true }
        return i > 1 && word(i - 1) == words.to && CastReader.trips.contains(passage.key(i - 2))
    }

    private mutating func addState(_ country: Country, _ tokens: Range<Int>) {
        var actor = Actor(kind: .state, tokens: tokens)
        actor.countries = [country]
        actor.countrySource = .stated
        add(actor)
    }

    /// `Kampala severed relations with Lusaka`: a capital that is no place there stands for its state.
    private mutating func readCapital(_ mention: Mention, of country: Country, end: Int) -> Int? {
        let (start, next) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        guard !isCaseless, reader.gazetteer.entries[mention.entry].isCapital,
            speaks(at: next, end: end) || (start > 0 && word(start - 1) == words.with) || endsRow(at: start)
                || isVisited(mention, false)
        else { return nil }
        addState(country, mention.tokens)
        return next
    }

    /// Whether a verb follows, or `and` and another state.
    private func speaks(at i: Int, end: Int) -> Bool {
        guard i < end, passage.tokens[i].isWord, !passage.tokens[i].isCapital else { return false }
        if word(i) == words.and, i + 1 < end, let other = mention(at: i + 1) {
            return [.country, .metonym, .city].contains(other.kind)
        }
        if !classes(i).isDisjoint(with: [.reporting, .auxiliary, .modal]) { return true }
        let token = passage.tokens[i]
        return CastReader.pasts.contains(token.key)
            || (token.upper - token.lower > 4 && passage.bytes[Int(token.upper) - 2] == 101
                && passage.bytes[Int(token.upper) - 1] == 100)
    }

    /// Whether `and` and a state stand before.
    private func endsRow(at i: Int) -> Bool {
        guard i > 1, word(i - 1) == words.and, let last = actors.last else { return false }
        return last.kind == .state && !last.isPlace && last.tokens.upperBound == i - 1
    }

    private static let visits = Passage.keys("visit visits visited visiting")
    private static let trips = Passage.keys("visit visits trip trips travel travels travelled traveled flew fly flies")
    private static let invitations = Passage.keys("invite invites invited inviting invitation")
    /// Tokens before the city, among which an invitation stands.
    private static let invitationReach = 12
    private static let brussels = Passage.key("brussels")

    /// Verbs that do not end in `ed`.
    private static let pasts = Passage.keys(
        "cut broke met held sees saw wants sent gave took withdrew began kept made put spoke sought struck won lost")

    /// A preposition of place, a noun such as `city of`, or a place named just before.
    private func isPlaced(_ i: Int) -> Bool {
        let before = placePreposition(i)
        return before >= 0 && before < i && (classes(before).contains(.place) || word(before) == words.of)
    }

    /// The token before the city and its adjectives: `in northern Chiang Mai`.
    private func placePreposition(_ i: Int) -> Int {
        var j = i - 1
        var steps = 0
        while j >= 0, steps < 5, !classes(j).contains(.place), word(j) != words.of, passage.tokens[j].isWord,
            !classes(j).contains(.auxiliary), !classes(j).contains(.conjunction)
        {
            j -= 1
            steps += 1
        }
        return max(0, j)
    }
}
