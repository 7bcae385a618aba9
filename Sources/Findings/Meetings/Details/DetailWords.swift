import Reading

/// Words that tell where a meeting was and of which kind, a bit each list.
struct DetailWords: Sendable {
    private var bits: [UInt32]
    private let prepositions: [Lexicon.WordID: Int]
    private let numbers = NumberReader()
    private let travels: Set<Lexicon.WordID>
    private let ends: Set<Lexicon.WordID>
    private let begins: Set<Lexicon.WordID>
    private let settingOut: Set<Lexicon.WordID>
    private let holdings: Set<Lexicon.WordID>
    private let gatherings: Set<Lexicon.WordID>
    private let day: Lexicon.WordID

    /// Each list is a feature of the kind; those asked for by name stand below.
    static let lists: [(name: StaticString, words: String)] = [
        ("word.phone", "phone telephone phoned telephoned rang"),
        ("word.video", "video videoconference teleconference virtual virtually online link"),
        ("word.margins", "sidelines sideline margins margin"),
        ("word.conference", "conference forum session gathering congress plenary assembly"),
        ("word.summit", "summit summits"),
        ("word.three", "trilateral three-way quadrilateral multilateral leaders ministers heads"),
        ("word.bilateral", "bilateral"),
        ("word.arrive", "arrive arrived arrives arriving arrival landed lands flew flies fly traveled travelled"),
        ("word.visit", "visit visits visited visiting trip tour"),
        ("word.welcome", "welcome welcomed welcomes welcoming hosted hosts hosting host received receives receive"),
        ("word.here", "here"),
        ("word.there", "there"),
        ("word.office", "office residence palace mansion villa"),
        ("word.ambassador", "ambassador ambassadors embassy credentials"),
        ("word.delegation", "delegation delegations"),
        ("word.spoke", "spoke spoken speak speaks called call calls"),
        ("word.conversation", "conversation conversations discussed exchanged"),
        ("word.attend", "attend attended attends attending joined join participate participated"),
        ("word.own", "guest hospitality honour honor banquet"),
        ("word.g", "g7 g20 g8 brics apec asean nato un quad"),
        ("word.counterpart", "counterpart counterparts"),
        ("word.left", "left leave leaves leaving departed depart returned return returns"),
        ("word.sign", "signed sign signing agreement agreements"),
        ("word.remarks", "remarks readout statement"),
    ]

    static let margin: UInt32 = 1 << 2
    /// Conferences and summits.
    static let gathering: UInt32 = 1 << 3 | 1 << 4
    static let here: UInt32 = 1 << 10

    private static let prepositionLists = [
        "in", "at", "to", "from", "of", "with", "between", "by", "for", "on", "near outside inside", "and", "'s", ",",
        "the a an", "his her its their",
    ]

    /// `the second day of a three-day visit`, `winding up a two-day trip`, `the last leg of his four-day tour`
    private static let beginWords = """
        arrive arrives arrived arriving begin begins began beginning start starts started starting kicks kicked opened opens \
        landed
        """
    private static let settingOutWords = """
        fly flies flying travel travels travelling traveling leave leaves depart departs embark embarks head heads
        """
    private static let holdingWords = "held hosted convened place met meeting talks summit"
    private static let gatheringWords = """
        summit summits conference forum meeting meetings talks session gathering congress assembly dialogue
        """
    private static let travelWords = "visit trip tour stay stop"
    private static let endWords = """
        wind winds winding wound wrap wraps wrapped wrapping end ends ended ending conclude concludes concluded concluding \
        conclusion complete completes completed completing finish finishes finished finishing final last close closes \
        closed closing
        """

    init(lexicon: Lexicon) {
        func ids(_ words: String) -> [Lexicon.WordID] {
            words.split(separator: " ").map { lexicon.id($0) }.filter { $0 != Lexicon.unknown }
        }
        travels = Set(ids(DetailWords.travelWords))
        ends = Set(ids(DetailWords.endWords))
        day = lexicon.id("day")
        begins = Set(ids(DetailWords.beginWords))
        settingOut = Set(ids(DetailWords.settingOutWords))
        holdings = Set(ids(DetailWords.holdingWords))
        gatherings = Set(ids(DetailWords.gatheringWords))
        bits = [UInt32](repeating: 0, count: lexicon.count)
        for (bit, list) in DetailWords.lists.enumerated() {
            for word in list.words.split(separator: " ") {
                let id = lexicon.id(word)
                if id != Lexicon.unknown { bits[Int(id)] |= 1 << UInt32(bit) }
            }
        }
        var prepositions: [Lexicon.WordID: Int] = [:]
        for (number, list) in DetailWords.prepositionLists.enumerated() {
            for word in list.split(separator: " ") {
                let id = lexicon.id(word)
                if id != Lexicon.unknown { prepositions[id] = number + 1 }
            }
        }
        self.prepositions = prepositions
    }

    /// All words that are asked for, for the lexicon.
    static var words: [Substring] {
        lists.flatMap { $0.words.split(separator: " ") } + prepositionLists.flatMap { $0.split(separator: " ") }
            + [travelWords, beginWords, settingOutWords, endWords, holdingWords, gatheringWords, "day"].flatMap {
                $0.split(separator: " ")
            }
    }

    /// The lists that some of the tokens stand in, a bit each.
    func signals(_ tokens: [Token], _ range: Range<Int>) -> UInt32 {
        range.reduce(0) { $0 | bits[Int(tokens[$1].word)] }
    }

    /// 0 for a word that is none of them.
    func preposition(_ id: Lexicon.WordID) -> Int { prepositions[id] ?? 0 }

    /// 2 for `second`, as the last word before `end`.
    func ordinal(before end: Int, from start: Int, in passage: Passage) -> Int? {
        numbers.ordinal(before: end, from: start, in: passage)?.value
    }
    func isDay(_ id: Lexicon.WordID) -> Bool { id == day }
    func isTravel(_ id: Lexicon.WordID) -> Bool { travels.contains(id) }
    /// `held in Japan`, `took place in Lima`
    func tellsOfHolding(_ id: Lexicon.WordID) -> Bool { holdings.contains(id) }
    /// `summit` in `the Tokyo summit`
    func isGathering(_ id: Lexicon.WordID) -> Bool { gatherings.contains(id) }
    func tellsOfBeginning(_ id: Lexicon.WordID) -> Bool { begins.contains(id) }
    func tellsOfSettingOut(_ id: Lexicon.WordID) -> Bool { settingOut.contains(id) }
    private static let leaving = Passage.keys("left returned departed flew")
    private static let behindLeaving = Passage.keys("after from following")
    private static let `for` = Passage.key("for")

    /// What setting out says of a visit whose length stands behind it.
    enum Leaving { case end, beginning }

    /// `left on Sunday after a three-day visit`, `returned home from a two-day visit`, `flew to Oslo for a two-day visit`;
    /// `length` is where its length begins.
    func leaving(_ passage: Passage, before length: Int, from start: Int) -> Leaving? {
        let lower = max(start, length - 10)
        for link in max(lower, length - 2)..<max(lower, length) {
            let key = passage.key(link)
            guard key == DetailWords.for || DetailWords.behindLeaving.contains(key),
                (lower..<link).contains(where: { DetailWords.leaving.contains(passage.key($0)) })
            else { continue }
            return key == DetailWords.for ? .beginning : .end
        }
        return nil
    }
    func tellsOfEnd(_ id: Lexicon.WordID) -> Bool { ends.contains(id) }
}
