package import Vocabulary

/// All names that the tables know, as an automaton over word ids: the longest name at a token is found in one walk.
package struct Gazetteer: Sendable {
    package enum Kind: UInt8, Sendable {
        case country, demonym, metonym, summit, organisation, force, agency, person, city, role
    }

    package struct Entry: Sendable {
        package var kind: Kind
        /// The country named, lived in or stood for; several where the name is ambiguous.
        package var countries: [Country]
        /// For roles.
        package var level: RoleLevel
        /// Names must be written with a capital; `US` and `UN` all in capitals.
        package var needs: Token.Flags
        /// Also the name of a city (a seat of government).
        package var isCity: Bool
        /// A state's capital, and nobody's name.
        var isCapital = false
        package var name: String
    }

    private var lexicon: Lexicon
    private var edges = Transitions()
    /// By state; -1 where no name ends there.
    private var entryAt: [Int32] = [-1]
    /// By state: whether some name goes on.
    private var goesOn: [Bool] = [true]
    package private(set) var entries: [Entry] = []
    /// By word id: the state behind it where some name begins with it, else 0.
    private var begins: [Int32] = []

    /// For cutting names into tokens, whose words are then inserted one by one.
    private static let noWords = Lexicon()

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The lexicon with every word of every name.
    package var words: Lexicon { lexicon }

    /// Adds a name; an earlier entry of the same name wins, and learns that it is a city too.
    mutating func add(_ name: String, _ entry: @autoclosure () -> Entry) {
        let bytes = Array(name.utf8)
        let tokenizer = Tokenizer(lexicon: Gazetteer.noWords)
        let tokens = tokenizer.tokens(of: bytes, in: 0..<bytes.count)
        guard !tokens.isEmpty else { return }
        var state: Int32 = 0
        var folded: [UInt8] = []
        for token in tokens {
            Folding.fold(bytes, token.range, into: &folded)
            if token.flags.contains(.mark), token.upper - token.lower > 1 { folded = Tokenizer.possessive }
            let word = lexicon.insert(folded: folded)
            if let next = next(from: state, by: word) {
                state = next
            } else {
                state = newState(from: state, by: word)
            }
        }
        let known = entryAt[Int(state)]
        let new = entry()
        guard known < 0 else {
            merge(new, into: Int(known))
            return
        }
        entryAt[Int(state)] = Int32(entries.count)
        entries.append(new)
    }

    private func next(from state: Int32, by word: Lexicon.WordID) -> Int32? {
        if state != 0 { return goesOn[Int(state)] ? edges.next(from: state, by: word) : nil }
        return mayBegin(with: word) ? begins[Int(word)] : nil
    }

    private mutating func newState(from state: Int32, by word: Lexicon.WordID) -> Int32 {
        let next = Int32(entryAt.count)
        if state == 0 {
            while begins.count <= Int(word) { begins.append(0) }
            begins[Int(word)] = next
        } else {
            edges.add(from: state, by: word, to: next)
            goesOn[Int(state)] = true
        }
        entryAt.append(-1)
        goesOn.append(false)
        return next
    }

    private mutating func merge(_ new: Entry, into known: Int) {
        if new.kind == .city { entries[known].isCity = true }
        // `ASEAN`, which some papers write `Asean`
        if new.name == entries[known].name, new.needs == [.capital] { entries[known].needs = new.needs }
        if new.kind == entries[known].kind, new.kind != .city, new.kind != .role {
            for country in new.countries where !entries[known].countries.contains(country) {
                entries[known].countries.append(country)
            }
        }
    }

    /// Whether some name begins with the word: what most tokens are told by.
    func mayBegin(with word: Lexicon.WordID) -> Bool {
        let first = Int(word)
        return first != 0 && first < begins.count && begins[first] != 0
    }

    /// The longest name that begins at token `i`: the token after it, and its entry.
    package func longest(at i: Int, in tokens: [Token], end: Int, caseless: Bool) -> (end: Int, entry: Int)? {
        var state: Int32 = 0
        var best: (end: Int, entry: Int)?
        var j = i
        while j < end {
            guard tokens[j].word != Lexicon.unknown, let next = next(from: state, by: tokens[j].word) else { break }
            state = next
            j += 1
            let entry = Int(entryAt[Int(state)])
            if entry >= 0, caseless || fits(entries[entry], tokens, i, j) { best = (j, entry) }
        }
        return best
    }

    /// Alone, since an entry is several references.
    func countries(ofEntry index: Int) -> [Country] { entries[index].countries }

    private func fits(_ entry: Entry, _ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
        if entry.needs.isEmpty { return true }
        guard tokens[start].flags.isSuperset(of: entry.needs) else { return false }
        return tokens[end - 1].isCapital || !tokens[end - 1].isWord || end - start > 1
    }
}

/// The rank of an office, highest first; the last two take part in no meeting of states.
package enum RoleLevel: UInt8, Sendable, Comparable {
    case leader, minister, deputyMinister, military, legislature, envoy, official, spokesperson, `private`, none

    package static func < (left: RoleLevel, right: RoleLevel) -> Bool { left.rawValue < right.rawValue }

    init(named name: String) {
        switch name {
        case "leader": self = .leader
        case "minister": self = .minister
        case "deputyMinister": self = .deputyMinister
        case "military": self = .military
        case "legislature": self = .legislature
        case "envoy": self = .envoy
        case "official": self = .official
        case "spokesperson": self = .spokesperson
        case "private": self = .private
        default: self = .none
        }
    }

    /// Whether the contacts of one of this rank can make a meeting of states.
    package var actsForState: Bool { self <= .official }
}
