/// The ids of the words that the grammar of actors asks for by name.
package final class ActorWords: Sendable {
    let of, `for`, to, from, and, possessive, the, s, at, counterpart, counterparts, he, she, they, we, i, sides, new,
        both: Lexicon.WordID
    let apostrophe: Lexicon.WordID
    let we2: Lexicon.WordID
    let their, our, visiting, with, capital: Lexicon.WordID
    let `in`: Lexicon.WordID
    let plain: Set<Lexicon.WordID>
    /// Words after which an office without a country belongs to somebody else than the one before them.
    let contact: Set<Lexicon.WordID>
    let stance: Set<Lexicon.WordID>
    /// By word id: whether a phrase of actors can begin with the word by its class, and the few that have no such class.
    let opens: [Bool]
    /// By word id: whether the word is a pronoun that can stand for an actor.
    let isPronoun: [Bool]

    init(_ lexicon: Lexicon) {
        of = lexicon.id("of")
        self.for = lexicon.id("for")
        to = lexicon.id("to")
        from = lexicon.id("from")
        and = lexicon.id("and")
        possessive = lexicon.id("'s")
        the = lexicon.id("the")
        s = lexicon.id("s")
        at = lexicon.id("at")
        counterpart = lexicon.id("counterpart")
        counterparts = lexicon.id("counterparts")
        he = lexicon.id("he")
        she = lexicon.id("she")
        they = lexicon.id("they")
        we = lexicon.id("we")
        i = lexicon.id("i")
        sides = lexicon.id("sides")
        new = lexicon.id("new")
        both = lexicon.id("both")
        apostrophe = lexicon.id("’")
        we2 = lexicon.id("us")
        their = lexicon.id("their")
        our = lexicon.id("our")
        visiting = lexicon.id("visiting")
        with = lexicon.id("with")
        capital = lexicon.id("capital")
        self.in = lexicon.id("in")
        plain = [of, self.for, to]
        var opens = lexicon.classes.map { !$0.isDisjoint(with: CastReader.opening) }
        for word in [he, she, they, we, i, new] { opens[Int(word)] = true }
        self.opens = opens
        var isPronoun = [Bool](repeating: false, count: opens.count)
        for word in [he, she, they, we, i] { isPronoun[Int(word)] = true }
        self.isPronoun = isPronoun
        stance = Set(["pro", "anti", "non"].map { lexicon.id($0) }.filter { $0 != Lexicon.unknown })
        contact = Set(
            ["with", "met", "meet", "meets", "meeting", "told", "called", "hosted", "welcomed", "received", "assured"]
                .map { lexicon.id($0) }.filter { $0 != Lexicon.unknown })
    }
}
