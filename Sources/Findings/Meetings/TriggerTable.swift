import Reading
import Vocabulary

/// The words that can tell of a meeting, by lexicon id.
struct TriggerTable: Sendable {
    enum Class: UInt8, Sendable, CaseIterable {
        case meet, talk, visit, host, call, summit, bilateral, credentials, tell, sign, counterpart, delegation,
            dispatch, joint,
            /// Words that trigger by their frame alone: `was in Vientiane`.
            presence
    }

    /// By word id; nil where the word triggers nothing.
    private let classes: [Class?]

    init(lexicon: Lexicon) {
        var classes = [Class?](repeating: nil, count: lexicon.count)
        let names = Dictionary(uniqueKeysWithValues: Class.allCases.map { ("\($0)", $0) })
        for fields in TableRows(triggerRows) {
            guard let kind = names[fields[0]] else { continue }
            for word in fields[1].split(separator: " ") {
                let id = lexicon.id(word)
                if id != Lexicon.unknown { classes[Int(id)] = kind }
            }
        }
        self.classes = classes
    }

    func kind(of word: Lexicon.WordID) -> Class? { classes[Int(word)] }

    /// The words of the table, for the lexicon.
    static var words: [Substring] {
        TableRows(triggerRows).flatMap { $0[1].split(separator: " ") }
    }
}
