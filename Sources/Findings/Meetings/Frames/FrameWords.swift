import Reading
import Vocabulary

/// The classes of words that frames are made of, by lexicon id.
struct FrameWords: Sendable {
    /// A set of classes; the names are those of the table.
    struct Classes: OptionSet {
        let rawValue: UInt128
        static let names = TableRows(frameWordRows).map { String($0[0]) }

        init(rawValue: UInt128) { self.rawValue = rawValue }

        /// - Precondition: the table has a class of that name.
        init(_ name: StaticString) {
            guard let index = Classes.names.firstIndex(of: "\(name)") else { preconditionFailure("\(name)") }
            rawValue = 1 << UInt128(index)
        }
    }

    /// By word id.
    private let classes: [Classes]
    /// By word id: whether a frame can begin with the word.
    private let openings: [Opening]

    /// Whether the classes of a word let a frame begin with it.
    private enum Opening: UInt8 {
        case none, any
        /// Only where `in` follows: `was in Vientiane`.
        case presence
    }

    init(lexicon: Lexicon) {
        var classes = [Classes](repeating: [], count: lexicon.count)
        for (index, fields) in TableRows(frameWordRows).enumerated() {
            for word in fields[1].split(separator: " ") {
                let id = lexicon.id(word)
                if id != Lexicon.unknown { classes[Int(id)].insert(Classes(rawValue: 1 << UInt128(index))) }
            }
        }
        self.classes = classes
        openings = classes.map { kinds in
            kinds.isDisjoint(with: .opening) ? (kinds.contains(.isWord) ? .presence : .none) : .any
        }
    }

    func of(_ word: Lexicon.WordID) -> Classes { classes[Int(word)] }

    /// Whether a frame can begin in the sentence at all, which is told before anything else is asked of its words.
    func opensFrame(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
        sentence.contains { i in
            switch openings[Int(tokens[i].word)] {
            case .none: false
            case .any: true
            case .presence: isPresence(tokens, i, sentence.upperBound)
            }
        }
    }

    /// `was in`, `were also in`
    private func isPresence(_ tokens: [Token], _ i: Int, _ end: Int) -> Bool {
        guard i + 1 < end else { return false }
        let next = of(tokens[i + 1].word)
        return next.contains(.in) || (next.contains(.adverb) && i + 2 < end && of(tokens[i + 2].word).contains(.in))
    }

    /// The words of the table, for the lexicon.
    static var words: [Substring] { TableRows(frameWordRows).flatMap { $0[1].split(separator: " ") } }
}

extension FrameWords.Classes {
    static let meet = Self("meet"), visit = Self("visit"), go = Self("go"), away = Self("away")
    static let host = Self("host"), speak = Self("speak"), call = Self("call"), tell = Self("tell")
    static let acknowledge = Self("acknowledge"), attend = Self("attend"), carry = Self("carry")
    static let carried = Self("carried"), stop = Self("stop"), credentials = Self("credentials")
    static let nounMeet = Self("nounMeet"), nounVisit = Self("nounVisit"), surelyNoun = Self("surelyNoun")
    static let ambiguous = Self("ambiguous"), beforeNoun = Self("beforeNoun"), determiner = Self("determiner")
    static let nounModifier = Self("nounModifier"), hold = Self("hold")
    static let be = Self("be"), present = Self("present"), have = Self("have"), `do` = Self("do")
    static let will = Self("will"), modal = Self("modal"), would = Self("would"), to = Self("to"), by = Self("by")
    static let between = Self("between"), with = Self("with"), `in` = Self("in"), at = Self("at"), of = Self("of")
    static let `for` = Self("for"), into = Self("into"), plan = Self("plan"), scheduled = Self("scheduled")
    static let wish = Self("wish"), negation = Self("negation"), only = Self("only"), adverb = Self("adverb")
    static let condition = Self("condition"), reporting = Self("reporting"), maybe = Self("maybe")
    static let futureAdjective = Self("futureAdjective"), who = Self("who"), preposition = Self("preposition")
    static let clauseOpener = Self("clauseOpener"), filler = Self("filler"), body = Self("body")
    static let barrier = Self("barrier"), rowWord = Self("rowWord"), placeRow = Self("placeRow")
    static let neighbouring = Self("neighbouring"), the = Self("the"), phone = Self("phone"), his = Self("his")
    static let prospect = Self("prospect"), scheduledNoun = Self("scheduledNoun"), setNoun = Self("setNoun")
    static let ahead = Self("ahead"), beforeGerund = Self("beforeGerund"), visiting = Self("visiting")
    static let sit = Self("sit"), down = Self("down"), exclude = Self("exclude"), out = Self("out")
    static let denial = Self("denial"), due = Self("due"), unkept = Self("unkept"), reject = Self("reject")
    static let report = Self("report"), settled = Self("settled"), taken = Self("taken"), place = Self("place")
    static let yet = Self("yet"), every = Self("every"), unit = Self("unit"), regularly = Self("regularly")
    static let meeting = Self("meeting"), held = Self("held"), stopIs = Self("stopIs"), isWord = Self("isWord")

    /// Verbs that can be triggers, and those that end the reach of another verb.
    static let verb: Self = [.meet, .visit, .go, .host, .speak, .call, .tell]
    static let verbLike: Self = [.meet, .visit, .go, .host, .tell, .reporting, .be, .will, .would, .have]
    static let noun: Self = [.nounMeet, .nounVisit]
    /// What `FrameReader` begins a frame with, whatever follows.
    static let opening: Self = [
        .meet, .visit, .go, .host, .speak, .call, .tell, .attend, .due, .carry, .stop, .sit, .credentials, .acknowledge,
        .nounMeet, .nounVisit,
    ]
}
