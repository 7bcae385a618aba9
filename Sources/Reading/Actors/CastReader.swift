import Vocabulary

/// Reads who stands for which country, sentence by sentence, remembering who was introduced as what.
package struct CastReader {
    let passage: Passage
    let reader: Reader
    var people: [Person] = []
    var actors: [Actor] = []
    var places: [PlaceMention] = []
    var dateline: Country?
    var isCaseless = false
    /// The sentence that is read stands in the title.
    var isTitle = false
    /// Whether the people are known from a first reading.
    var isSettled = false
    /// Whether what was read of the sentence depends on the people known so far, or adds to them.
    var asksForPeople = false
    /// By sentence: what the first reading found.
    private var first: [Reading] = []

    private struct Reading {
        let actors: [Actor]
        let places: [PlaceMention]
        let asksForPeople: Bool
        let isCaseless: Bool
    }
    /// Whom the sentence before was about, for `he` and `she`.
    var centre = Centre.unclear
    /// How often the passage names each country.
    var tally: [Country: Int] = [:]
    /// Sentences that the first reading looks at: an article's; of a book the beginning must do.
    static let mostSentencesAhead = 400

    package init(passage: Passage, reader: Reader) {
        self.passage = passage
        self.reader = reader
    }

    package static func cast(of passage: Passage, reader: Reader) -> Cast {
        var cast = CastReader(passage: passage, reader: reader)
        cast.findDateline()
        cast.countMentions()
        cast.meetPeople()
        var actorsBySentence: [[Actor]] = []
        var placesBySentence: [[PlaceMention]] = []
        actorsBySentence.reserveCapacity(passage.sentences.count)
        placesBySentence.reserveCapacity(passage.sentences.count)
        let isTold = cast.people.contains { $0.tellsSomething }
        for (index, sentence) in passage.sentences.enumerated() {
            if index < cast.first.count, cast.isLasting(cast.first[index], isTold) {
                cast.actors = cast.first[index].actors
                cast.noteCentre(of: sentence.tokens)
                actorsBySentence.append(cast.actors)
                placesBySentence.append(cast.first[index].places)
                continue
            }
            cast.isTitle = sentence.isTitle
            cast.readSentence(sentence.tokens)
            actorsBySentence.append(cast.actors)
            placesBySentence.append(cast.places)
        }
        return Cast(
            actors: actorsBySentence, places: placesBySentence, people: cast.people, dateline: cast.dateline)
    }

    /// A first reading, for the people alone: titles name people whom only the body introduces, and a country given once
    /// holds for every mention. `settlePeople` then decides on each.
    private mutating func meetPeople() {
        people.reserveCapacity(8)
        first.reserveCapacity(min(passage.sentences.count, CastReader.mostSentencesAhead))
        for sentence in passage.sentences.prefix(CastReader.mostSentencesAhead) {
            isTitle = sentence.isTitle
            readSentence(sentence.tokens)
            first.append(
                Reading(actors: actors, places: places, asksForPeople: asksForPeople, isCaseless: isCaseless))
        }
        settlePeople()
        centre = .unclear
    }

    /// Whether the second reading of a sentence would find what the first did: it asks for nobody, or nothing is known of
    /// anybody (`isTold`), as in half of all business news. Without capitals, to know a name at all is to find it.
    private func isLasting(_ reading: Reading, _ isTold: Bool) -> Bool {
        !reading.asksForPeople || (!isTold && !reading.isCaseless)
    }

    /// Few sentences have one actor alone.
    mutating func add(_ actor: Actor) {
        if actors.isEmpty { actors.reserveCapacity(4) }
        actors.append(actor)
    }

    mutating func readSentence(_ range: Range<Int>) {
        actors = []
        places = []
        isCaseless = passage.isCaseless(range)
        // without capitals a name is a name only where somebody has it
        asksForPeople = isCaseless
        var i = range.lowerBound
        while i < range.upperBound {
            if canBegin(at: i, end: range.upperBound), let next = readPhrase(at: i, end: range.upperBound) {
                i = next
            } else {
                i += 1
            }
        }
        noteCentre(of: range)
    }

    /// `NAIROBI, June 2 -`, `Washington.` as a line of its own, `(Vientiane)`: the first place of the body.
    private mutating func findDateline() {
        guard let sentence = passage.sentences.first(where: { !$0.isTitle }) else { return }
        for i in sentence.tokens.prefix(4) {
            let mention = passage.mentionAt[i]
            guard mention >= 0 else { continue }
            let first = passage.mentions[Int(mention)]
            if first.kind == .country || isCity(first) { dateline = resolve(first).first }
            return
        }
    }

    // MARK: - Tokens

    func classes(_ i: Int) -> WordClass { passage.classes[i] }

    func mention(at i: Int) -> Mention? {
        let index = passage.mentionAt[i]
        guard index >= 0 else { return nil }
        let mention = passage.mentions[Int(index)]
        return mention.tokens.lowerBound == i ? mention : nil
    }

    func level(of mention: Mention) -> RoleLevel { reader.gazetteer.entries[mention.entry].level }

    /// Also the name of a city.
    func isCity(_ mention: Mention) -> Bool { reader.gazetteer.entries[mention.entry].isCity }

    func word(_ i: Int) -> Lexicon.WordID { passage.tokens[i].word }

    func isHyphen(_ i: Int) -> Bool { passage.isByte(i, 45) && !passage.tokens[i].flags.contains(.spaced) }

    func isQuote(_ i: Int) -> Bool {
        // 39 is the straight single mark; U+2018 and U+2019 are the curly ones
        passage.isDoubleQuote(i) || passage.isByte(i, 39) || passage.isPunctuation(i, 0x98, 0x99)
    }

    func isComma(_ i: Int) -> Bool { passage.isByte(i, 44) }

    /// A hyphen with space around it, or a dash.
    func isDash(_ i: Int) -> Bool {
        let token = passage.tokens[i]
        if passage.isByte(i, 45) { return token.flags.contains(.spaced) }
        return token.upper - token.lower == 3 && passage.bytes[Int(token.lower)] == 0xE2
            && passage.bytes[Int(token.lower) + 1] == 0x80
            && (passage.bytes[Int(token.lower) + 2] == 0x93 || passage.bytes[Int(token.lower) + 2] == 0x94)
    }
}
