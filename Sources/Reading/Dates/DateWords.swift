/// The words of date expressions by their ids in the lexicon.
package final class DateWords: Sendable {
    private let entries: [DateWord]
    /// By word id: whether an expression can begin with it.
    let begins: [Bool]
    private let tenses: [TenseClue]

    let a, after, ahead, an, and, `as`, at, be, before, between, by, colon, comma, couple: Lexicon.WordID
    let day, dollar, during, earlier, euro, eve, following, `for`, from, future, half: Lexicon.WordID
    let hash, `in`, into, later, least, long, march, may, near, now, number, of, old, on: Lexicon.WordID
    let open, or, over, overnight, past, point, possessive, pound, previous, same, since: Lexicon.WordID
    let slash, than, that, the, this, through, to, tonight, until, year: Lexicon.WordID
    let attacks: Set<Lexicon.WordID>
    let determiners: Set<Lexicon.WordID>
    let festivals: Set<Lexicon.WordID>
    let fortnights: Set<Lexicon.WordID>
    let lengthAdjectives: Set<Lexicon.WordID>
    let ofs: Set<Lexicon.WordID>
    let partNouns: Set<Lexicon.WordID>
    let pastBe: Set<Lexicon.WordID>
    let rates: Set<Lexicon.WordID>
    let recents: Set<Lexicon.WordID>
    let titles: Set<Lexicon.WordID>

    /// Puts the words into the lexicon; every lexicon that was made from it later keeps their ids.
    package static func insert(into lexicon: inout Lexicon) -> DateWords {
        DateWords(&lexicon)
    }

    private init(_ lexicon: inout Lexicon) {
        var found: [(Lexicon.WordID, DateWord)] = []
        var clues: [(Lexicon.WordID, TenseClue)] = []
        func add(_ word: Substring, _ kind: DateWord.Kind, _ value: Int) {
            found.append((lexicon.insert(word), DateWord(kind: kind, value: Int16(value))))
        }
        for row in dateWordRows.split(separator: "\n") {
            let fields = row.split(separator: " ")
            guard fields.count > 2, let kind = DateWords.kinds[String(fields[0])], let value = Int(fields[1]) else {
                continue
            }
            for word in fields.dropFirst(2) { add(word, kind, value) }
        }
        for row in tenseClueRows.split(separator: "\n") {
            let fields = row.split(separator: " ")
            guard let clue = fields.first.flatMap({ TenseClue(named: $0) }) else { continue }
            for word in fields.dropFirst() { clues.append((lexicon.insert(word), clue)) }
        }
        func word(_ text: String) -> Lexicon.WordID { lexicon.insert(text) }
        a = word("a")
        after = word("after")
        ahead = word("ahead")
        an = word("an")
        and = word("and")
        `as` = word("as")
        at = word("at")
        be = word("be")
        before = word("before")
        between = word("between")
        by = word("by")
        colon = word(":")
        comma = word(",")
        couple = word("couple")
        day = word("day")
        dollar = word("$")
        during = word("during")
        earlier = word("earlier")
        euro = word("€")
        eve = word("eve")
        following = word("following")
        `for` = word("for")
        from = word("from")
        future = word("future")
        half = word("half")
        hash = word("#")
        `in` = word("in")
        into = word("into")
        later = word("later")
        least = word("least")
        long = word("long")
        march = word("march")
        may = word("may")
        near = word("near")
        now = word("now")
        number = word("no")
        of = word("of")
        old = word("old")
        on = word("on")
        open = word("(")
        or = word("or")
        over = word("over")
        overnight = word("overnight")
        past = word("past")
        point = word(".")
        possessive = word("'s")
        pound = word("£")
        previous = word("previous")
        same = word("same")
        since = word("since")
        slash = word("/")
        than = word("than")
        that = word("that")
        the = word("the")
        this = word("this")
        through = word("through")
        to = word("to")
        tonight = word("tonight")
        until = word("until")
        year = word("year")
        attacks = Set(attackWords.map { lexicon.insert($0) })
        determiners = Set(determinerWords.map { lexicon.insert($0) })
        festivals = Set(festivalWords.map { lexicon.insert($0) })
        fortnights = Set(fortnightWords.map { lexicon.insert($0) })
        lengthAdjectives = Set(lengthAdjectiveWords.map { lexicon.insert($0) })
        ofs = Set(ofWords.map { lexicon.insert($0) })
        partNouns = Set(partNounWords.map { lexicon.insert($0) })
        pastBe = Set(pastBeWords.map { lexicon.insert($0) })
        rates = Set(rateWords.map { lexicon.insert($0) })
        recents = Set(recentWords.map { lexicon.insert($0) })
        titles = Set(titleWords.map { lexicon.insert($0) })
        var entries = [DateWord](repeating: .none, count: lexicon.count)
        var tenses = [TenseClue](repeating: .none, count: lexicon.count)
        for (id, entry) in found { entries[Int(id)] = entry }
        for (id, clue) in clues { tenses[Int(id)] = clue }
        begins = entries.map(\.kind.begins)
        self.entries = entries
        self.tenses = tenses
    }

    @inline(__always)
    func entry(_ id: Lexicon.WordID) -> DateWord {
        Int(id) < entries.count ? entries[Int(id)] : .none
    }

    func clue(_ id: Lexicon.WordID) -> TenseClue {
        Int(id) < tenses.count ? tenses[Int(id)] : .none
    }

    private static let kinds: [String: DateWord.Kind] = [
        "month": .month, "weekday": .weekday, "unit": .unit, "units": .units, "cardinal": .cardinal,
        "ordinal": .ordinal, "dayName": .dayName, "partOfDay": .partOfDay, "season": .season, "weekend": .weekend,
        "shift": .shift, "part": .part, "distance": .distance, "reference": .reference, "every": .every,
        "rate": .rate, "holiday": .holiday, "preposition": .preposition, "article": .article, "vague": .vague,
        "approximate": .approximate, "fiscal": .fiscal, "decade": .decade, "measure": .measure, "paper": .paper,
        "meridiem": .meridiem, "clock": .clock, "dash": .dash,
    ]
}
