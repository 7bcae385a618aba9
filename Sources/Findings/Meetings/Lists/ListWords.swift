import Reading

/// Words that make a list of countries and count it, by their hashes.
final class ListWords: Sendable {
    private let joints = Passage.keys("and the as well with his her along together")
    private let members = Passage.keys(
        """
        countries nations states leaders ministers members member parties party sides presidents allies counterparts \
        governments powers heads way nation officials chiefs diplomats economies
        """)
    private let gathers = Passage.keys(
        """
        attended attend attends attending joined join joins joining participated participate participating participation \
        part gathered gather gathering hosted hosting hosts convened met meet meeting meets
        """)
    private let includes = Passage.keys(
        """
        including include includes included comprising comprises comprise groups grouping between among from with namely \
        representatives members
        """)
    private let comprises = Passage.keys("comprise comprises comprised comprising made consists consisting composed")
    private let trilateral = Passage.key("trilateral")
    private let groups: [UInt64: Int]
    private let numbers = NumberReader()
    /// By the low bits of a word's hash: whether it may be a number at all, which tables are asked for only then.
    private let mayCount: [Bool]
    private static let mayCountBits = 10
    /// No more countries than this are counted out.
    private static let most = 30

    init() {
        groups = Dictionary(uniqueKeysWithValues: (3...ListWords.most).map { (Passage.key("g\($0)"), $0) })
        var mayCount = [Bool](repeating: false, count: 1 << ListWords.mayCountBits)
        for key in [trilateral] + groups.keys + numbers.cardinalKeys { mayCount[ListWords.low(key)] = true }
        self.mayCount = mayCount
    }

    private static func low(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (1 << mayCountBits - 1) }

    /// A comma, a dash or a small word between two of a row.
    func joins(_ passage: Passage, _ i: Int) -> Bool {
        passage.isByte(i, 44) || passage.isByte(i, 45) || passage.isByte(i, 59) || passage.isByte(i, 38)
            || joints.contains(passage.key(i))
    }

    func isMember(_ passage: Passage, _ i: Int) -> Bool { members.contains(passage.key(i)) }
    func isGathering(_ passage: Passage, _ i: Int) -> Bool { gathers.contains(passage.key(i)) }
    func isIncluding(_ passage: Passage, _ i: Int) -> Bool { includes.contains(passage.key(i)) }

    func isComprising(_ passage: Passage, _ i: Int) -> Bool { comprises.contains(passage.key(i)) }

    /// Three to thirty; `isGroup` where the word alone counts countries: `G7`, `trilateral`.
    func number(_ passage: Passage, _ i: Int) -> (value: Int, isGroup: Bool)? {
        let key = passage.key(i)
        guard mayCount[ListWords.low(key)] || passage.tokens[i].flags.contains(.number) else { return nil }
        if key == trilateral { return (3, true) }
        if let group = groups[key] { return (group, true) }
        guard let value = numbers.cardinal(i, in: passage), (3...ListWords.most).contains(value) else { return nil }
        return (value, false)
    }
}
