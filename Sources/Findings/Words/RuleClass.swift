/// The classes of words that the rules of anniversaries and milestones ask for; the words stand in
/// `Tables/ruleWords.swift`.
struct RuleClass: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// By the names that the table uses; the position is the bit.
    static let names: [String] = [
        "anniversary", "centenary", "commemorate", "period", "relations", "treaty", "partnership", "independence",
        "army", "war", "organisation", "relationHead", "stateEvent", "private", "company", "day", "dayName", "boundary",
        "whichLike", "ownership", "establish", "sever", "raise", "levelWord", "sign", "conclude", "agreement",
        "softAgreement", "wish", "willSign", "undated", "dealBreak", "bloc", "agree", "dating", "birthday",
        "institution",
    ]

    init(named name: String) {
        rawValue = RuleClass.names.firstIndex(of: name).map { 1 << UInt64($0) } ?? 0
    }

    private init(bit: Int) { rawValue = 1 << UInt64(bit) }

    static let anniversary = RuleClass(bit: 0)
    /// Nouns that hold both the number and the anniversary: centenary, bicentennial.
    static let centenary = RuleClass(bit: 1)
    static let commemorate = RuleClass(bit: 2)
    /// years, decades, centuries
    static let period = RuleClass(bit: 3)
    static let relations = RuleClass(bit: 4)
    static let treaty = RuleClass(bit: 5)
    static let partnership = RuleClass(bit: 6)
    static let independence = RuleClass(bit: 7)
    static let army = RuleClass(bit: 8)
    static let war = RuleClass(bit: 9)
    static let organisation = RuleClass(bit: 10)
    /// Heads after which the next noun says what it is about: the establishment of …
    static let relationHead = RuleClass(bit: 11)
    /// Other events of states, cities and peoples.
    static let stateEvent = RuleClass(bit: 12)
    /// Events of persons, clubs and works, which are not counted.
    static let `private` = RuleClass(bit: 13)
    static let company = RuleClass(bit: 14)
    static let day = RuleClass(bit: 15)
    /// independence, national, republic: what stands before Day
    static let dayName = RuleClass(bit: 16)
    /// Words that end a noun phrase.
    static let boundary = RuleClass(bit: 17)
    static let whichLike = RuleClass(bit: 18)
    static let ownership = RuleClass(bit: 19)
    static let establish = RuleClass(bit: 20)
    static let sever = RuleClass(bit: 21)
    static let raise = RuleClass(bit: 22)
    static let levelWord = RuleClass(bit: 23)
    static let sign = RuleClass(bit: 24)
    static let conclude = RuleClass(bit: 25)
    static let agreement = RuleClass(bit: 26)
    /// Agreements only where they are signed or struck, not where they are made by one alone.
    static let softAgreement = RuleClass(bit: 27)
    /// Not done: hoped for, discussed, refused.
    static let wish = RuleClass(bit: 28)
    static let willSign = RuleClass(bit: 29)
    static let undated = RuleClass(bit: 30)
    static let dealBreak = RuleClass(bit: 31)
    /// Organisations by their abbreviations, in whatever capitals: Asean, Nato.
    static let bloc = RuleClass(bit: 32)
    /// What stands before `in 2022 to …`: the deed itself, where no paper is named.
    static let agree = RuleClass(bit: 33)
    /// `relations date from 1956`
    static let dating = RuleClass(bit: 34)
    /// A state's or an organisation's, where the phrase has nobody else's.
    static let birthday = RuleClass(bit: 35)
    /// Bodies that have a founding of their own, whatever their country: an academy, a church, a police.
    static let institution = RuleClass(bit: 36)
}
