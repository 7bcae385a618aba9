import Reading
import Vocabulary

/// A sentence as the model of wording reads it: each actor and each date is one unit whatever it is called, each number
/// and each further name another, and every other word stands for itself.
struct SentenceUnits {
    struct Unit {
        let symbol: UInt64
        /// Index into the sentence's actors; -1 where the unit is none.
        let actor: Int
    }

    let units: [Unit]
    /// By token of the sentence: the unit that it belongs to.
    private let unitAt: [Int32]
    private let first: Int

    private static let date: UInt64 = 0xD1B5_4A32_D192_ED03
    private static let number: UInt64 = 0x8BB8_4B93_962E_ACC9
    private static let name: UInt64 = 0x2D35_8DCC_AA6C_78A5
    private static let outside: UInt64 = 0xA076_1D64_78BD_642F
    private static let actor: UInt64 = 0x4B33_A62E_D433_D4A3
    private static let nobody: Int32 = -1
    private static let dated: Int32 = -2

    /// Of no sentence.
    init() { (units, unitAt, first) = ([], [], 0) }

    init(_ index: Int, of context: FindingContext) {
        let sentence = context.passage.sentences[index].tokens
        let actors = context.cast.actors[index]
        var owners = [Int32](repeating: SentenceUnits.nobody, count: sentence.count)
        func claim(_ tokens: Range<Int>, _ owner: Int32) {
            for i in tokens.clamped(to: sentence) where owners[i - sentence.lowerBound] == SentenceUnits.nobody {
                owners[i - sentence.lowerBound] = owner
            }
        }
        for (number, actor) in actors.enumerated() { claim(actor.tokens, Int32(number)) }
        for date in context.dates[index] { claim(date.tokens, SentenceUnits.dated) }
        var units: [Unit] = []
        var unitAt: [Int32] = []
        units.reserveCapacity(sentence.count)
        unitAt.reserveCapacity(sentence.count)
        var last = SentenceUnits.nobody
        for i in sentence {
            let owner = owners[i - sentence.lowerBound]
            if owner == SentenceUnits.nobody || owner != last {
                let actor = owner >= 0 ? Int(owner) : -1
                let symbol =
                    owner >= 0
                    ? SentenceUnits.symbol(of: actors[actor].kind)
                    : owner == SentenceUnits.dated
                        ? SentenceUnits.date : SentenceUnits.symbol(of: context.passage.tokens[i])
                units.append(Unit(symbol: symbol, actor: actor))
            }
            last = owner
            unitAt.append(Int32(units.count - 1))
        }
        self.units = units
        self.unitAt = unitAt
        first = sentence.lowerBound
    }

    /// The unit of a token of the sentence.
    func unit(of token: Int) -> Int { Int(unitAt[token - first]) }

    private static func symbol(of token: Token) -> UInt64 {
        if token.flags.contains(.number) { return number }
        return token.isCapital && !token.flags.contains(.first) ? name : token.key
    }

    private static func symbol(of kind: Actor.Kind) -> UInt64 {
        actor &+ UInt64(kind.number + 1) &* 0x9E37_79B9_7F4A_7C15
    }
}

extension SentenceUnits {
    /// What a unit is to the parties of a candidate.
    enum Role {
        /// No actor.
        case none
        case party
        /// Stands for several of them: `both sides`.
        case parties
        case otherCountry
        case noCountry

        var isParty: Bool { self == .party || self == .parties }

        var symbol: UInt64 {
            switch self {
            case .none: 0
            case .party: 0xE703_7ED1_A0B4_28DB
            case .parties: 0x8EBC_6AF0_9C88_C6E3
            case .otherCountry: 0x5899_65CC_7537_4CC3
            case .noCountry: 0x1D8E_4E27_C47D_124F
            }
        }
    }

    func roles(of parties: [Country], among actors: [Actor]) -> [Role] {
        units.map { unit in
            guard unit.actor >= 0 else { return .none }
            let countries = actors[unit.actor].countries
            let own = countries.count { parties.contains($0) }
            return own > 1
                ? .parties
                : own == 1 && countries.count == 1
                    ? .party
                    : countries.isEmpty ? .noCountry : .otherCountry
        }
    }

    /// A unit's symbol; beyond the sentence one that is no word's.
    func symbol(_ unit: Int) -> UInt64 { units.indices.contains(unit) ? units[unit].symbol : SentenceUnits.outside }
}
