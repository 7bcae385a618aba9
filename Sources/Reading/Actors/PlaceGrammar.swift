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
        var country = resolve(entry(mention)).first
        var after = next
        var isStated = false
        if next + 1 < end, isComma(next), let state = self.mention(at: next + 1), state.kind == .country,
            let stated = resolve(entry(state)).first
        {
            country = stated
            after = state.tokens.upperBound
            isStated = true
        }
        guard let country, isStated || isPlaced(i) else { return nil }
        places.append(
            PlaceMention(tokens: i..<after, country: country, city: mention.tokens, preposition: placePreposition(i)))
        return after
    }

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
