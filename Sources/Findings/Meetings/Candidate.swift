import Reading
import Vocabulary

/// A possible meeting: a trigger, the countries that it may have brought together, and how they were found.
struct Candidate {
    /// Where the countries come from, seen from the trigger.
    struct Shape: OptionSet, Hashable {
        let rawValue: UInt32
        static let left = Shape(rawValue: 1)
        static let right = Shape(rawValue: 2)
        static let leftAndRight = Shape(rawValue: 4)
        static let farLeft = Shape(rawValue: 8)
        static let farRight = Shape(rawValue: 16)
        static let first = Shape(rawValue: 32)
        static let home = Shape(rawValue: 64)
        static let mainPair = Shape(rawValue: 128)
        static let recentPair = Shape(rawValue: 256)
        static let place = Shape(rawValue: 512)
        static let single = Shape(rawValue: 1024)
        static let whole = Shape(rawValue: 2048)
        static let previous = Shape(rawValue: 4096)
        static let adjective = Shape(rawValue: 8192)
        /// All actors of this sentence and the one before; all officials of the passage.
        static let window = Shape(rawValue: 16384)
        static let document = Shape(rawValue: 32768)
        /// As a frame has it.
        static let frame = Shape(rawValue: 65536)
        /// Members of a grouping that is named near the trigger; all countries that the passage names; those of this sentence and
        /// its neighbours.
        static let grouping = Shape(rawValue: 131_072)
        static let everyone = Shape(rawValue: 262_144)
        static let neighbours = Shape(rawValue: 524_288)
    }

    var sentence: Int
    /// Index into the passage's tokens.
    var trigger: Int
    var kind: TriggerTable.Class
    var parties: [Country]
    var shape: Shape
    var left: ActorGroup?
    var right: ActorGroup?
    /// The country of a place after the trigger, where it is one of the parties.
    var destination: Country?
    /// When the meeting was that came before the one that the trigger tells of, where the candidate is that one: `their first
    /// talks since July last year`.
    var earlier: DateExpression?

    /// To whom one of several ambassadors presents credentials.
    var receiver: Country?

    var isEarlier: Bool { earlier != nil }
}
