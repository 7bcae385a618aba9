import Reading
import Vocabulary

/// The words around a date that say whose date it is: numbered lists for the model of dates.
struct DateOptionWords: Sendable {
    /// By word id; 0 for a word of no list.
    private let before: [UInt8]
    private let behind: [UInt8]
    private let first: Set<Lexicon.WordID>

    private static let beforeLists = [
        "on", "in", "at", "from", "to till through", "by", "for", "since", "after following", "before", "during",
        "of", "between", "this", "last past", "next", "the", "a an", "early late", "and", "or", "that", "ago",
        "'s", "his her its their", "is are was were be been", "will would", "until", ",", "(", "-",
    ]
    private static let behindLists = [
        ",", ".", ")", "and", "to", "in at", "with", "for", "of", "by", "that", "as", "after before", "when while",
        "'s", "-", "is are was were", "will would", "he she they it", "from", "on", "said says told", "the", "\"",
    ]
    private static let firstList = "first last only maiden latest"

    init(lexicon: Lexicon) {
        func numbered(_ lists: [String]) -> [UInt8] {
            var numbers = [UInt8](repeating: 0, count: lexicon.count)
            for (number, list) in lists.enumerated() {
                for word in list.split(separator: " ") {
                    let id = lexicon.id(word)
                    if id != Lexicon.unknown { numbers[Int(id)] = UInt8(number + 1) }
                }
            }
            return numbers
        }
        before = numbered(DateOptionWords.beforeLists)
        behind = numbered(DateOptionWords.behindLists)
        first = Set(DateOptionWords.firstList.split(separator: " ").map { lexicon.id($0) })
    }

    /// The words that are asked for, for the lexicon.
    static var words: [Substring] {
        (beforeLists + behindLists + [firstList]).flatMap { $0.split(separator: " ") }
            .filter { $0.utf8.first.map { 97...122 ~= $0 } ?? false }
    }

    func before(_ word: Lexicon.WordID) -> Int { Int(before[Int(word)]) }
    func behind(_ word: Lexicon.WordID) -> Int { Int(behind[Int(word)]) }
    func isFirst(_ word: Lexicon.WordID) -> Bool { first.contains(word) }
}
