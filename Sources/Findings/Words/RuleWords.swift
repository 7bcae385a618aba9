import Reading
import Vocabulary

/// The classes of the rules by word id: one array access a token.
///
/// Words that the reader's lexicon lacks are known by the hash of their folded letters, which costs a little more.
final class RuleWords: Sendable {
    private let byID: [RuleClass]
    private let byKey: [UInt64: RuleClass]

    init(lexicon: Lexicon) {
        var byID = [RuleClass](repeating: [], count: lexicon.count)
        var byKey: [UInt64: RuleClass] = [:]
        for fields in TableRows(ruleWordRows) {
            let ruleClass = RuleClass(named: fields[0])
            for word in fields[1].split(separator: " ") {
                let id = lexicon.id(word)
                if id != Lexicon.unknown {
                    byID[Int(id)].formUnion(ruleClass)
                } else {
                    byKey[Passage.key(word), default: []].formUnion(ruleClass)
                }
            }
        }
        self.byID = byID
        self.byKey = byKey
    }

    func classes(_ i: Int, in passage: Passage) -> RuleClass {
        let token = passage.tokens[i]
        let word = Int(token.word)
        let classes = word != 0 ? byID[word] : byKey.isEmpty || !token.isWord ? [] : byKey[passage.key(i)] ?? []
        // `Kim Jong Un` is not the UN
        if classes.contains(.bloc), token.upper - token.lower == 2, !token.flags.contains(.allCapitals) {
            return classes.subtracting(.bloc)
        }
        return classes
    }

    /// All classes of a sentence together: what rules look at before they look closer.
    func classes(in range: Range<Int>, of passage: Passage) -> RuleClass {
        let tokens = passage.tokens
        let byID = byID
        var all: UInt64 = 0
        for i in range { all |= byID[Int(tokens[i].word)].rawValue }
        guard !byKey.isEmpty else { return RuleClass(rawValue: all) }
        for i in range where tokens[i].word == Lexicon.unknown { all |= classes(i, in: passage).rawValue }
        return RuleClass(rawValue: all)
    }

    /// Every word of the table, for a reader whose lexicon shall hold them.
    static var all: [Substring] {
        TableRows(ruleWordRows).flatMap { fields in fields[1].split(separator: " ").map { Substring($0) } }
    }
}
