import Reading

/// Many phrases at once: the longest one at a token is found in one walk. Each phrase carries a number.
///
/// The first word is found by its id, so that tokens which begin no phrase cost one array access; the last word stands
/// for its plural too, and a hyphen between words may be there or not.
struct PhraseTable: Sendable {
    private var edges = PhraseEdges()
    private var values: [Int32] = [-1]
    private var begins: [Bool]
    /// First words that the lexicon lacks, and by the low bits of a hash whether one of them may have it: a set is asked for
    /// few of the many words of a text that no lexicon has.
    private var strangers: Set<UInt64> = []
    private var mayBeStranger = [Bool](repeating: false, count: 1 << 12)
    private let lexicon: Lexicon
    private let hyphen: UInt64

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        begins = [Bool](repeating: false, count: lexicon.count)
        hyphen = Passage.key("-")
    }

    /// The first of two equal phrases wins.
    mutating func add(_ phrase: String, _ value: Int) {
        let words = PhraseTable.words(of: phrase)
        guard let last = words.last else { return }
        insert(words, value)
        for plural in PhraseTable.plurals(of: last) { insert(words.dropLast() + [plural], value) }
    }

    /// Cuts into tokens without knowing any word.
    private static let tokenizer = Tokenizer(lexicon: Lexicon())

    static func words(of phrase: String) -> [String] {
        let bytes = Array(phrase.utf8)
        return tokenizer.tokens(of: bytes, in: 0..<bytes.count)
            .map { String(decoding: bytes[$0.range], as: UTF8.self) }
            .filter { $0 != "-" }
    }

    private static func plurals(of word: String) -> [String] {
        guard word.utf8.count > 2, !word.hasSuffix("s") else { return [] }
        if word.hasSuffix("y") { return [String(word.dropLast()) + "ies"] }
        return word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh") ? [word + "es"] : [word + "s"]
    }

    private mutating func insert(_ words: [String], _ value: Int) {
        var state: Int32 = 0
        for (position, word) in words.enumerated() {
            let key = Passage.key(word)
            if position == 0 {
                let id = lexicon.id(word)
                if id == Lexicon.unknown {
                    strangers.insert(key)
                    mayBeStranger[PhraseTable.low(key)] = true
                } else {
                    begins[Int(id)] = true
                }
            }
            if let next = edges.next(from: state, by: key) {
                state = next
            } else {
                let next = Int32(values.count)
                values.append(-1)
                edges.add(from: state, by: key, to: next)
                state = next
            }
        }
        if values[Int(state)] < 0 { values[Int(state)] = Int32(value) }
    }

    private static func low(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (1 << 12 - 1) }

    /// Whether a phrase may begin with the token: no for nearly all.
    func mayBegin(with token: Token) -> Bool {
        token.word != Lexicon.unknown ? begins[Int(token.word)] : mayBeStranger[PhraseTable.low(token.key)]
    }

    /// The longest phrase at token `i`: the token after it, and its number.
    func longest(at i: Int, end: Int, in passage: Passage) -> (end: Int, value: Int)? {
        let first = passage.tokens[i]
        guard mayBegin(with: first) else { return nil }
        if first.word == Lexicon.unknown {
            guard first.isWord, strangers.contains(first.key) else { return nil }
        }
        var state: Int32 = 0
        var best: (end: Int, value: Int)?
        var j = i
        while j < end {
            if let next = edges.next(from: state, by: passage.key(j)) {
                state = next
                if values[Int(state)] >= 0 { best = (j + 1, Int(values[Int(state)])) }
            } else if j == i || !passage.isByte(j, 45) {
                break
            }
            j += 1
        }
        return best
    }
}
