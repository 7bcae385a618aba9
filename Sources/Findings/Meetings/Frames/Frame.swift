import Vocabulary

/// What one word of a sentence says by its grammar: who meets whom, and whether it has happened.
struct Frame {
    /// How the verb group, or the words around a noun, put it.
    enum Status: UInt8 {
        case held = 1, planned, none, gerund, gerundAhead, infinitive, progressive, would
    }

    enum Kind: UInt8 {
        case talks = 1, visit, call
    }

    /// Index into the passage's tokens.
    let trigger: Int
    let status: Status
    let kind: Kind
    /// Sorted, two at least.
    let parties: [Country]
    /// The countries that are visited or receive, of those above; none where it may be anywhere.
    let hosts: [Country]
    /// 1 where subject and object stand where they should, 2 where a clause lies between, 3 where the passage must say who.
    let quality: UInt8
    /// False for one pair of a list: `met the leaders of Thailand and India`.
    let isWhole: Bool
    /// The words mean no more than `met`: `sat down with`.
    let isPlainMeeting: Bool
}

/// What the passage has said before a sentence.
struct FrameSetting {
    /// The two countries that the passage names most.
    var main: [Country] = []
    /// The two countries that acted last.
    var pair: [Country] = []
    /// Whose official or person opened the sentence before.
    var subject: Country?
    /// The outlet's, where it is a government's own.
    var home: Country?
}
