import Reading
import Vocabulary

/// Small closed sets of words that the features of candidates number or look for.
final class MeetingWords: Sendable {
    /// By word id: the number of the list that the word stands in, from 1.
    private let prepositions: [UInt8]
    private let befores: [UInt8]
    private let groups: [UInt8]
    /// By word id: a bit for each of `Time`.
    private let times: [UInt8]
    private let to: Lexicon.WordID
    private let since: Lexicon.WordID
    private let visiting: Lexicon.WordID
    private let inOrAt: Set<Lexicon.WordID>
    private let phone: Set<Lexicon.WordID>
    private let spoke: Set<Lexicon.WordID>
    private let spokeWith: Set<Lexicon.WordID>
    private let callOrPut: Set<Lexicon.WordID>
    private let off: Set<Lexicon.WordID>
    private let openers: Set<Lexicon.WordID>
    /// By word id: a bit for each list of `signalWords` that the word stands in.
    private let signalBits: [UInt64]
    let signalNames: [StaticString]

    /// Words that change what a trigger says, each list a feature of its own.
    private static let signalWords: [(StaticString, String)] = [
        ("signal.sidelines", "sidelines margins sideline margin"),
        (
            "signal.phone",
            "phone telephone call phoned telephoned video videoconference virtual virtually teleconference"
        ),
        ("signal.spoke", "spoke speak spoken speaks"),
        ("signal.bilateral", "bilateral"),
        ("signal.trilateral", "trilateral three-way quadrilateral"),
        ("signal.counterpart", "counterpart counterparts"),
        ("signal.delegation", "delegation delegations"),
        ("signal.hold", "held hold holds holding"),
        ("signal.pay", "paid pay pays paying"),
        ("signal.during", "during while"),
        ("signal.after", "after following"),
        ("signal.before", "before ahead prior"),
        ("signal.since", "since ago earlier previous last"),
        ("signal.first", "first maiden latest second third fourth fifth"),
        ("signal.next", "next later upcoming forthcoming coming tomorrow soon"),
        ("signal.today", "today yesterday tonight"),
        ("signal.war", "war troops forces military attack attacks invasion missile strike strikes killed soldiers"),
        ("signal.trade", "trade exports imports market tariffs economy economic billion"),
        ("signal.sport", "match game cup team league final olympic championship win beat"),
        ("signal.company", "company firm bank shares investors ceo corp group"),
        ("signal.tourist", "tourists tourist visitors travellers travelers flights airline airport"),
        ("signal.leaders", "leaders president minister prime chancellor king"),
        ("signal.ambassador", "ambassador ambassadors envoy credentials"),
        ("signal.invite", "invited invitation invite invites"),
        ("signal.possible", "possible possibility potential likely proposed"),
        ("signal.statement", "statement readout remarks conference communique declaration"),
        ("signal.every", "every annual annually regular regularly often"),
        ("signal.year", "year years month months week weeks"),
        ("signal.sign", "signed sign signing agreement agreements memorandum treaty"),
        ("signal.people", "people students workers citizens companies businessmen journalists"),
    ]

    private static let groupWords = [
        "met", "meet", "meets", "meeting", "meetings", "talks", "talk",
        "discussions discussion dialogue consultations consultation",
        "negotiations negotiation negotiated", "conversation conversations", "discussed discuss discusses discussing",
        "visit", "visited", "visits",
        "visiting", "trip trips", "tour toured", "travel travels travelled traveled travelling traveling",
        "arrive arrived arrives arriving arrival",
        "host", "hosted", "hosts hosting", "received receive receives", "welcomed welcome welcomes", "call",
        "called calls calling",
        "spoke spoken", "speak speaks speaking", "phone telephone phoned telephoned", "summit", "summits",
        "conference forum session", "attended attend attends attending",
        "sidelines margins", "told", "signed", "counterpart counterparts", "delegation", "went go goes going",
        "left leaves leaving", "returned returns return",
        "stay stayed stop", "joined join joins", "bilateral", "trilateral", "video", "credentials", "sent send",
        "mission",
    ]

    /// The group of `met`.
    static let met = 1 + (groupWords.firstIndex(of: "met") ?? 0)

    init(lexicon: Lexicon) {
        func ids(_ list: String) -> [Lexicon.WordID] {
            list.split(separator: " ").map { lexicon.id($0) }.filter { $0 != Lexicon.unknown }
        }
        func numbered(_ lists: [String]) -> [UInt8] {
            var numbers = [UInt8](repeating: 0, count: lexicon.count)
            for (number, list) in lists.enumerated() { for id in ids(list) { numbers[Int(id)] = UInt8(number + 1) } }
            return numbers
        }
        prepositions = numbered([
            "with", "between", "to", "of", "by", "in", "at", "on", "from", "for", "and", "'s", "the",
            "his her its their", ",", ".",
        ])
        befores = numbered([
            "to", "will", "the a an", "would could might may should", "has have had", "was were is are be been", "and",
            "not never",
            "bilateral", "official state working", "first last", "his her their its", "in on at", "of for",
            "phone telephone video", "summit",
            "held hold holds", "after during before", "who", "by", "peace trade", "next upcoming forthcoming", "recent",
        ])
        groups = numbered(MeetingWords.groupWords)
        to = lexicon.id("to")
        inOrAt = Set(ids("in at near outside inside"))
        phone = Set(
            ids("phone telephone phoned telephoned video videoconference teleconference virtual virtually rang"))
        spoke = Set(ids("spoke spoken speak speaks speaking called call"))
        spokeWith = Set(ids("with to"))
        callOrPut = Set(ids("call calls called calling put puts putting"))
        off = Set(ids("off"))
        openers = Set(ids("after before but while when since until as"))
        since = lexicon.id("since")
        visiting = lexicon.id("visiting")
        var times = [UInt8](repeating: 0, count: lexicon.count)
        for (time, list) in [
            (Time.will, "will shall due scheduled expected set plans planned"), (.was, "was were had did"),
            (.is, "is are am 's has have"), (.would, "would could might may should can if whether"),
        ] {
            for id in ids(list) { times[Int(id)] |= time.rawValue }
        }
        self.times = times
        signalNames = MeetingWords.signalWords.map(\.0)
        var signalBits = [UInt64](repeating: 0, count: lexicon.count)
        for (bit, list) in MeetingWords.signalWords.enumerated() {
            for id in ids(list.1) { signalBits[Int(id)] |= 1 << UInt64(bit) }
        }
        self.signalBits = signalBits
    }

    /// All words that are asked for, for the lexicon.
    static var words: [Substring] {
        signalWords.flatMap { $0.1.split(separator: " ") } + groupWords.flatMap { $0.split(separator: " ") }
            + "upcoming forthcoming recent prior peace trade call calls called calling put puts putting off".split(
                separator: " ")
    }

    func preposition(_ id: Lexicon.WordID) -> Int { Int(prepositions[Int(id)]) }
    func before(_ id: Lexicon.WordID) -> Int { Int(befores[Int(id)]) }
    func group(of id: Lexicon.WordID) -> Int { Int(groups[Int(id)]) }
    func isSince(_ id: Lexicon.WordID) -> Bool { id == since }
    func isTo(_ id: Lexicon.WordID) -> Bool { id == to }

    /// Words that put a verb into its time.
    enum Time: UInt8 {
        case will = 1, was = 2, `is` = 4, would = 8
    }

    /// How many tokens before the trigger such a word stands; 0 where there is none.
    func distance(of time: Time, _ tokens: [Token], from start: Int, downTo end: Int) -> Int {
        var i = start
        while i >= end {
            if times[Int(tokens[i].word)] & time.rawValue != 0 { return start - i + 1 }
            i -= 1
        }
        return 0
    }

    /// The lists that some word of the sentence stands in, a bit each.
    func signals(_ tokens: [Token], _ sentence: Range<Int>) -> UInt64 {
        sentence.reduce(0) { $0 | signalBits[Int(tokens[$1].word)] }
    }

    func isVisiting(_ id: Lexicon.WordID) -> Bool { id == visiting }
    func isInOrAt(_ id: Lexicon.WordID) -> Bool { inOrAt.contains(id) }

    /// `spoke by phone`, `a telephone conversation`, `a video call`; `spoke with` alone does too.
    func tellsOfCall(_ tokens: [Token], _ sentence: Range<Int>, trigger: Int) -> Bool {
        let near = max(sentence.lowerBound, trigger - 8)..<min(sentence.upperBound, trigger + 14)
        if near.contains(where: { phone.contains(tokens[$0].word) }) { return true }
        guard spoke.contains(tokens[trigger].word), trigger + 2 < sentence.upperBound else { return false }
        return spokeWith.contains(tokens[trigger + 1].word) || spokeWith.contains(tokens[trigger + 2].word)
    }

    /// A word of cancelling just before the trigger, or behind it with no other trigger's subject between; or what is said of
    /// the trigger at the end of its clause: `the meeting of the two ministers on Thursday was postponed`.
    func tellsOfCancelling(_ context: FindingContext, _ candidate: Candidate) -> Bool {
        let sentence = context.passage.sentences[candidate.sentence].tokens
        let near = max(sentence.lowerBound, candidate.trigger - 6)..<min(sentence.upperBound, candidate.trigger + 8)
        return near.contains {
            isCancelling(context, $0, sentence) || ($0 < candidate.trigger && tellsOfGivingUp(context, $0))
        }
            || isCancelledAtEnd(context, candidate, sentence)
    }

    private func isCancelling(_ context: FindingContext, _ i: Int, _ sentence: Range<Int>) -> Bool {
        guard context.passage.classes[i].contains(.cancel) || tellsOfCallingOff(context, i, sentence) else {
            return false
        }
        return !(max(sentence.lowerBound, i - 3)..<i).contains { context.passage.classes[$0].contains(.negation) }
    }

    /// In 69 such sentences of 5,171 annotated articles no meeting was counted as held, and two as planned.
    private func isCancelledAtEnd(_ context: FindingContext, _ candidate: Candidate, _ sentence: Range<Int>) -> Bool {
        let clause = context.clause(behind: candidate, atMost: MeetingWords.cancellingReach) { i in
            let classes = context.passage.classes[i]
            return classes.contains(.relative) || classes.contains(.hypothesis)
                || openers.contains(context.passage.tokens[i].word)
        }
        return clause.contains { i in
            context.passage.classes[i].contains(.auxiliary)
                && (i + 1..<min(sentence.upperBound, i + 3)).contains { isCancelling(context, $0, sentence) }
        } || isCancelledAfterAll(context, clause.upperBound, sentence)
    }

    /// `was due to meet him but cancelled`, `but later called it off`; not `but a fair was cancelled`.
    private func isCancelledAfterAll(_ context: FindingContext, _ but: Int, _ sentence: Range<Int>) -> Bool {
        guard but + 1 < sentence.upperBound, context.passage.key(but) == MeetingWords.but else { return false }
        let behind = but + 1..<min(sentence.upperBound, but + 5)
        let end = behind.first { isCancelling(context, $0, sentence) }
        let inner: WordClass = [.auxiliary, .have, .pronoun]
        return end.map { end in
            (behind.lowerBound..<end).allSatisfy {
                !context.passage.classes[$0].isDisjoint(with: inner) || context.passage.key($0) == MeetingWords.later
            }
        } ?? false
    }

    /// Tokens behind the trigger in which a verb can say that it was called off.
    private static let cancellingReach = 23

    private static let later = Passage.key("later")
    private static let but = Passage.key("but")
    private static let push = Passage.keys("pushed pushes")
    private static let back = Passage.key("back")
    private static let pull = Passage.keys("pull pulls pulled pulling")
    private static let drop = Passage.keys("drop drops dropped dropping ditch ditches ditched ditching")
    private static let out = Passage.key("out")
    private static let plans = Passage.keys("plan plans")

    /// `called off`, `puts the visit off`
    private func tellsOfCallingOff(_ context: FindingContext, _ i: Int, _ sentence: Range<Int>) -> Bool {
        let tokens = context.passage.tokens
        if i + 1 < sentence.upperBound, MeetingWords.push.contains(context.passage.key(i)) {
            return context.passage.key(i + 1) == MeetingWords.back
        }
        guard callOrPut.contains(tokens[i].word) else { return false }
        return (i + 1..<min(sentence.upperBound, i + 4)).contains { off.contains(tokens[$0].word) }
    }

    /// `pulled out of`, `dropped plans for`
    private func tellsOfGivingUp(_ context: FindingContext, _ i: Int) -> Bool {
        let key = context.passage.key(i)
        guard i + 1 < context.passage.tokens.count else { return false }
        let next = context.passage.key(i + 1)
        if MeetingWords.pull.contains(key) { return next == MeetingWords.out }
        return MeetingWords.drop.contains(key) && MeetingWords.plans.contains(next)
    }

    func countName(_ kind: TriggerTable.Class) -> StaticString {
        switch kind {
        case .meet: "triggers.meet"
        case .talk: "triggers.talk"
        case .visit: "triggers.visit"
        case .host: "triggers.host"
        case .call: "triggers.call"
        case .summit: "triggers.summit"
        case .bilateral: "triggers.bilateral"
        case .credentials: "triggers.credentials"
        case .tell: "triggers.tell"
        case .sign: "triggers.sign"
        case .counterpart: "triggers.counterpart"
        case .delegation: "triggers.delegation"
        case .dispatch: "triggers.dispatch"
        case .joint: "triggers.joint"
        case .presence: "triggers.presence"
        }
    }
}
